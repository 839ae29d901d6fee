# SPDX-License-Identifier: Apache-2.0
"""Observations that the command line names: a document, or a table in CSV; and the scheme that judges them."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from feidi.cli.document import is_table, read_as, read_many
from feidi.dates.fiscal_year import FiscalYear
from feidi.errors import NotFoundError
from feidi.indicators.observation import Observation
from feidi.indicators.scoring.scheme import Scheme
from feidi.published.schemes.catalogue import SCHEMES
from feidi.tables.csv_file import read_csv

__all__ = ["add_scheme", "observed", "scheme_named"]


def add_scheme(parser: ArgumentParser) -> None:
    """Take the scheme, and the year of rows that do not state one."""
    parser.add_argument(
        "--scheme", required=True, help="the id of a published scheme, or a scheme as a document"
    )
    parser.add_argument("--year", type=int, help="the fiscal year of rows that do not state one")
    parser.add_argument(
        "--ignore-others", action="store_true", help="pass over columns that name nothing we know"
    )


def observed(file: str, scheme: Scheme, given: Namespace) -> tuple[Observation, ...]:
    """Read observations: ``.csv`` is a table with heads, everything else a document.

    Raises
    ------
    DocumentError
        If rows or cells cannot be read; all of them are listed.
    """
    if not is_table(file):
        return tuple(read_many(file, Observation))
    period = None if given.year is None else FiscalYear(given.year)
    return scheme.read(read_csv(file), period=period, ignore_others=given.ignore_others)


def scheme_named(name: str) -> Scheme:
    """Find a published scheme by its id, or read one from a file.

    Raises
    ------
    NotFoundError
        If there is neither.
    """
    published = {scheme.id: scheme for scheme in SCHEMES}
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
