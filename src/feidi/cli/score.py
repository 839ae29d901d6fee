# SPDX-License-Identifier: Apache-2.0
"""``feidi score FILE --scheme NAME``: points, ranks and grades of observations."""

from argparse import ArgumentParser, Namespace

from feidi.cli.exit_code import ExitCode
from feidi.cli.observed import add_scheme, observed, scheme_named
from feidi.cli.screen import show, write
from feidi.cli.suspicious import tell_suspicious
from feidi.reports.scores import scores_table, unscored_table

__all__ = ["add", "run"]


def add(parser: ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument("file", help="observations: a table in CSV, or a list of them as a document")
    add_scheme(parser)
    parser.add_argument("--explain", action="store_true", help="show every number behind every score")


def run(given: Namespace) -> ExitCode:
    """Score, and print the table; what cannot be scored is listed with its reason and gives exit code 1."""
    scheme = scheme_named(given.scheme)
    observations = observed(given.file, scheme, given)
    tell_suspicious(observations, given.lang)
    cards = scheme.score(observations)
    show(scores_table(cards, given.lang))
    if cards.unscored():
        show(unscored_table(cards, given.lang))
    if given.explain:
        write(cards.explain(given.lang))
    return ExitCode.ERRORS if cards.unscored() else ExitCode.FINE
