# SPDX-License-Identifier: Apache-2.0
"""``feidi schema KIND``: the JSON Schema of a kind of document."""

import json
from argparse import ArgumentParser, Namespace

from feidi.cli.exit_code import ExitCode
from feidi.cli.screen import write, write_document
from feidi.codec.documents.kinds import KINDS
from feidi.codec.schema import schema

__all__ = ["add", "run"]


def add(parser: ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument("kind", nargs="?", help="a kind of document; without it all kinds are listed")


def run(given: Namespace) -> ExitCode:
    """Print a schema, or the kinds there are."""
    if given.kind is None:
        for kind in KINDS:
            write(kind)
    else:
        write_document(json.dumps(schema(given.kind), ensure_ascii=False, indent=2))
    return ExitCode.FINE
