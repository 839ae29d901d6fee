# SPDX-License-Identifier: Apache-2.0
"""Reading the command line and calling the command."""

import os
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from importlib import import_module
from io import TextIOWrapper
from typing import Final, Protocol, cast

from feidi._languages import LANGUAGES
from feidi._version import __version__
from feidi.cli.exit_code import ExitCode
from feidi.cli.faults import fault_text, file_fault_text
from feidi.cli.screen import tell
from feidi.errors import FeidiError

__all__ = ["COMMANDS", "Command", "main"]

COMMANDS: Final = {
    "demo": "show the bundled enclaves, settle, score and check them",
    "check": "report what is wrong with a document",
    "settle": "settle receipts under an agreement",
    "score": "score observations by a scheme",
    "review": "score a year beside the year before, with rank moves",
    "try": "show what an expression is worth, how, and what is missing",
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
    parser = ArgumentParser(
        prog="feidi",
        description="飞地: enclaves shared by two regions",
        epilog="exit codes: " + "; ".join(f"{code.value} {code.meaning}" for code in ExitCode),
    )
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
        The exit code, as `ExitCode` tells.
    """
    words = sys.argv[1:] if arguments is None else arguments
    with _replacing_what_cannot_be_shown():
        given = _parser(words).parse_args(words)
        run: Callable[[Namespace], ExitCode] = given.run
        try:
            code = run(given)
            sys.stdout.flush()
        except FeidiError as error:
            tell(fault_text(error, given.lang))
        except BrokenPipeError:
            _close_stdout()
            return ExitCode.FINE.value
        except OSError as error:
            if error.filename is None:  # what cannot be written has no name but this one
                _close_stdout()
            tell(file_fault_text(error, given.lang))
        except KeyboardInterrupt:
            return ExitCode.INTERRUPTED.value
        else:
            return code.value
        return ExitCode.UNUSABLE.value


@contextmanager
def _replacing_what_cannot_be_shown() -> Iterator[None]:
    """Let the console's code page replace what it does not have, and put the streams back as they were."""
    streams = [stream for stream in (sys.stdout, sys.stderr) if isinstance(stream, TextIOWrapper)]
    before = [stream.errors for stream in streams]
    for stream in streams:
        stream.reconfigure(errors="replace")
    try:
        yield
    finally:
        for stream, errors in zip(streams, before, strict=True):
            stream.reconfigure(errors=errors)


def _close_stdout() -> None:
    """Let what is still to be written go nowhere: it cannot be written, not even on the way out."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
