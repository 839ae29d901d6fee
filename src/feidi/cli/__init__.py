# SPDX-License-Identifier: Apache-2.0
"""The command line: the files of this folder that `COMMANDS` names are its commands."""

from feidi.cli.main import main as main

__all__ = ["main"]
