# SPDX-License-Identifier: Apache-2.0
"""Reading the command line and calling the command."""

import os
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Sequence
from typing import Final

from feidi._version import __version__
from feidi.cli import check, clauses, convert, demo, review, rules, schema, score, settle
from feidi.cli.exit_code import ExitCode
from feidi.cli.faults import fault_text, file_fault_text
from feidi.errors import FeidiError
from feidi.labels import LANGUAGES

__all__ = ["main"]

Add = Callable[[ArgumentParser], None]
Run = Callable[[Namespace], ExitCode]

COMMANDS: Final[tuple[tuple[str, str, Add, Run], ...]] = (
    ("demo", "show the bundled enclaves, settle, score and check them", demo.add, demo.run),
    ("check", "report what is wrong with a document", check.add, check.run),
    ("settle", "settle receipts under an agreement", settle.add, settle.run),
    ("score", "score observations by a scheme", score.add, score.run),
    ("review", "score a year beside the year before, with rank moves", review.add, review.run),
    ("rules", "list the rules, or explain one", rules.add, rules.run),
    ("clauses", "show which code carries which clause of the guideline", clauses.add, clauses.run),
    ("schema", "print the JSON Schema of a kind of document", schema.add, schema.run),
    ("convert", "rewrite a document in the current format, as JSON or YAML", convert.add, convert.run),
)


def _parser() -> ArgumentParser:
    parser = ArgumentParser(prog="feidi", description="飞地: enclaves shared by two regions")
    parser.add_argument("--version", action="version", version=f"feidi {__version__}")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for name, purpose, add, run in COMMANDS:
        command = commands.add_parser(name, help=purpose, description=purpose)
        command.add_argument("--lang", choices=LANGUAGES, default="zh", help="zh (default) or en")
        add(command)
        command.set_defaults(run=run)
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
    given = _parser().parse_args(arguments)
    run: Run = given.run
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
