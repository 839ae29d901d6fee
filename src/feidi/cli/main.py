# SPDX-License-Identifier: Apache-2.0
"""Reading the command line and calling the command."""

import os
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Sequence
from importlib import import_module
from typing import Final, Protocol, cast

from feidi._languages import LANGUAGES
from feidi._version import __version__
from feidi.cli.exit_code import ExitCode
from feidi.cli.faults import fault_text, file_fault_text
from feidi.errors import FeidiError

__all__ = ["COMMANDS", "Command", "main"]

COMMANDS: Final = {
    "demo": "show the bundled enclaves, settle, score and check them",
    "check": "report what is wrong with a document",
    "settle": "settle receipts under an agreement",
    "score": "score observations by a scheme",
    "review": "score a year beside the year before, with rank moves",
    "rules": "list the rules, or explain one",
    "clauses": "show which code carries which clause of the guideline",
    "schema": "print the JSON Schema of a kind of document",
    "convert": "rewrite a document in the current format, as JSON or YAML",
}
"""Each command with its purpose; the file of its name in this folder is imported when it is called."""


class Command(Protocol):
    """What the file of a command defines."""

    def add(self, parser: ArgumentParser, /) -> None:
        """Add the arguments of the command to its parser."""
        ...

    def run(self, given: Namespace, /) -> ExitCode:
        """Run the command with the parsed arguments."""
        ...


def _parser(arguments: Sequence[str]) -> ArgumentParser:
    """Return the parser, in which only the command that is called knows its arguments."""
    parser = ArgumentParser(prog="feidi", description="飞地: enclaves shared by two regions")
    parser.add_argument("--version", action="version", version=f"feidi {__version__}")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for name, purpose in COMMANDS.items():
        command = commands.add_parser(name, help=purpose, description=purpose)
        if name in arguments:
            module = cast("Command", import_module(f"feidi.cli.{name}"))
            command.add_argument("--lang", choices=LANGUAGES, default="zh", help="zh (default) or en")
            module.add(command)
            command.set_defaults(run=module.run)
    return parser


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command.

    Parameters
    ----------
    arguments
        The words after ``feidi``; those of the process unless given.

    Returns
    -------
    int
        0 if all is well, 1 if errors were found in the data, 2 if the input could not be read or used.
    """
    words = sys.argv[1:] if arguments is None else arguments
    given = _parser(words).parse_args(words)
    run: Callable[[Namespace], ExitCode] = given.run
    try:
        return run(given).value
    except FeidiError as error:
        print(fault_text(error, given.lang), file=sys.stderr)
    except BrokenPipeError:
        # The reader of the pipe has seen enough; nothing more can be written to it, not even on the way out.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return ExitCode.FINE.value
    except OSError as error:
        print(file_fault_text(error, given.lang), file=sys.stderr)
    return ExitCode.UNUSABLE.value
