# SPDX-License-Identifier: Apache-2.0
"""``feidi convert FILE``: a document in the current format, as JSON or YAML."""

from argparse import ArgumentParser, Namespace

from feidi.cli.document import read_document
from feidi.cli.exit_code import ExitCode
from feidi.cli.screen import write_document
from feidi.codec.dumping import dumps
from feidi.codec.yaml_text import yaml_dumps

__all__ = ["add", "run"]


def add(parser: ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument(
        "file", help="a document in JSON or YAML, of any format version; - for standard input"
    )
    parser.add_argument("--to", choices=("json", "yaml"), default="json")


def run(given: Namespace) -> ExitCode:
    """Write the document to standard output."""
    thing = read_document(given.file)
    write_document(yaml_dumps(thing).rstrip() if given.to == "yaml" else dumps(thing, indent=2))
    return ExitCode.FINE
