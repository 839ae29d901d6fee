# SPDX-License-Identifier: Apache-2.0
"""``feidi clauses [ID]``: which code carries which clause of the guideline."""

from argparse import ArgumentParser, Namespace

from feidi.cli.exit_code import ExitCode
from feidi.cli.screen import show, write
from feidi.reports.clauses import carriers, clauses_table

__all__ = ["add", "run"]


def add(parser: ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument("id", nargs="?", help="a clause, G1.1 to G5.5; without it all clauses are listed")


def run(given: Namespace) -> ExitCode:
    """Show all clauses, or the carriers of one."""
    if given.id is None:
        show(clauses_table(given.lang))
        return ExitCode.FINE
    report = carriers(given.id)
    write(f"{report.clause.id}  {report.clause.says.text(given.lang)}")
    for carrier in report.carriers:
        write(
            f"  {carrier.kind.label.text(given.lang)}: {carrier.module}:{carrier.name} {carrier.title}".rstrip()
        )
    if not report.is_carried:
        write("  –")
    return ExitCode.FINE
