# SPDX-License-Identifier: Apache-2.0
"""``feidi score FILE --scheme NAME``: points, ranks and grades of observations."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from feidi.cli.document import read_as, read_many
from feidi.cli.exit_code import ExitCode
from feidi.cli.screen import show, write
from feidi.errors import NotFoundError
from feidi.indicators.observation import Observation
from feidi.indicators.scoring import Scheme
from feidi.published import schemes
from feidi.reports.scores import scores_table

__all__ = ["add", "run"]


def add(parser: ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument("file", help="a list of observations as a document")
    parser.add_argument(
        "--scheme", required=True, help="the id of a published scheme, or a scheme as a document"
    )
    parser.add_argument("--explain", action="store_true", help="show every number behind every score")


def run(given: Namespace) -> ExitCode:
    """Score, and print the table; what cannot be scored is an error."""
    cards = _scheme(given.scheme).score(read_many(given.file, Observation))
    show(scores_table(cards, given.lang))
    if given.explain:
        write(cards.explain(given.lang))
    return ExitCode.ERRORS if cards.unscored() else ExitCode.FINE


def _scheme(name: str) -> Scheme:
    published = {scheme.id: scheme for scheme in schemes.SCHEMES}
    if name in published:
        return published[name]
    if Path(name).exists():
        return read_as(name, Scheme)
    raise NotFoundError(
        "no published scheme of this id, and no such file",
        place="--scheme",
        value=name,
        remedy=f"use one of {', '.join(published)}, or a file",
        candidates=tuple(published),
    )
