# SPDX-License-Identifier: Apache-2.0
"""``feidi review FILE --before FILE --scheme NAME``: a year beside the year before, with rank moves."""

from argparse import ArgumentParser, Namespace

from attrs import evolve

from feidi.cli.exit_code import ExitCode
from feidi.cli.observed import add_scheme, observed, scheme_named
from feidi.cli.screen import show, write
from feidi.cli.suspicious import tell_suspicious
from feidi.evaluation.comparison.years import compare_years
from feidi.reports.scores import changes_table, scores_table, unscored_table

__all__ = ["add", "run"]


def add(parser: ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument(
        "file", help="the year's observations: a table in CSV, or a list of them as a document"
    )
    parser.add_argument("--before", required=True, help="the observations of the year before, likewise")
    add_scheme(parser)


def run(given: Namespace) -> ExitCode:
    """Score both years, and print the year, who moved where, and who has no score.

    A scheme whose scales need the population is calibrated on the year before, so that both years are judged alike.
    """
    scheme = scheme_named(given.scheme)
    earlier = Namespace(**{**vars(given), "year": None if given.year is None else given.year - 1})
    before, now = observed(given.before, scheme, earlier), observed(given.file, scheme, given)
    tell_suspicious((*before, *now), given.lang)
    frozen = scheme.calibrate(before)
    cards = evolve(frozen.score(now, earlier=before), title=scheme.label)
    compared = compare_years(frozen.score(before), cards)
    show(scores_table(cards, given.lang))
    show(changes_table(compared, given.lang))
    write(compared.explain(given.lang))
    if cards.unscored():
        show(unscored_table(cards, given.lang))
    return ExitCode.ERRORS if cards.unscored() else ExitCode.FINE
