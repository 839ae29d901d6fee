# SPDX-License-Identifier: Apache-2.0
"""The command line: ``feidi demo``, ``check``, ``settle``, ``score``, ``try``, ``rules``, ``clauses``, ``schema``, ``convert``."""

from feidi.cli.main import main as main

__all__ = ["main"]
