# SPDX-License-Identifier: Apache-2.0
"""The trace: for every fen, the path of clauses and the citation that put it there."""

import re
from collections.abc import Iterator
from fractions import Fraction
from typing import final

from feidi._fields.frozen import frozen
from feidi.agreements.party import UNSETTLED
from feidi.agreements.revenue import RevenueKind
from feidi.dates.date import Date
from feidi.dates.fiscal_year import FiscalYear
from feidi.instruments.instrument import Citation
from feidi.quantities.money import Money

__all__ = ["Trace", "TraceEntry", "TraceStep"]


@final
@frozen(kw_only=True)
class TraceStep:
    """One clause that money went through.

    Parameters
    ----------
    path
        Where the clause stands in the agreement's document, for example ``"sharing[0].terms.parts[1].terms"``.
    clause
        What kind of clause it is.
    article
        The article it comes from, as printed.
    amount
        What flowed in, exactly. [fen]
    party
        Who received it, where the money came to rest here; a guarantee or a ceiling also takes, as a negative amount.
    values
        What the clause looked at: limits and balances, phases, shares, parameters with their citation.
    """

    path: str
    clause: str
    article: str
    amount: Fraction
    party: str = ""
    values: tuple[tuple[str, str], ...] = ()


@final
@frozen(kw_only=True)
class TraceEntry:
    """One sum that came in, and every clause it went through, in order.

    Parameters
    ----------
    sharing
        The id of the sharing clause.
    year, unit, kind
        Which line of the statement it belongs to.
    first, last
        The first and the last day it covers.
    amount
        How much came in. [CNY]
    steps
        The clauses, from the top of the tree down.
    citation
        Where the sharing clause stands.
    """

    sharing: str
    year: FiscalYear
    unit: str
    kind: RevenueKind
    first: Date
    last: Date
    amount: Money
    steps: tuple[TraceStep, ...]
    citation: Citation | None = None

    def received(self, party: str) -> Iterator[tuple[TraceStep, ...]]:
        """Yield each step that brought money to a party or took it away, after the clauses that lead to it."""
        latest: dict[str, TraceStep] = {}
        for step in self.steps:
            if step.party == party:
                above = (step.path[: dot.start()] for dot in re.finditer(r"\.", step.path))
                yield (*(latest[path] for path in above if path in latest), step)
            latest[step.path] = step


@final
@frozen(kw_only=True)
class Trace:
    """A settlement as a document: every entry, with the version of the library that made it.

    Notes
    -----
    Law: over all entries the steps of a party add up to what the statement gives it before rounding.
    """

    format: int
    version: str
    agreement: str
    entries: tuple[TraceEntry, ...]

    def of(self, party: str, year: FiscalYear | int) -> tuple[tuple[TraceEntry, tuple[TraceStep, ...]], ...]:
        """Give every chain of clauses that touched a party in a year."""
        wanted = year if isinstance(year, FiscalYear) else FiscalYear(year)
        return tuple(
            (entry, chain)
            for entry in self.entries
            if entry.year == wanted
            for chain in entry.received(party)
        )

    def unsettled(self) -> tuple[tuple[TraceEntry, tuple[TraceStep, ...]], ...]:
        """Give every chain that ended at a clause without a number."""
        return tuple((entry, chain) for entry in self.entries for chain in entry.received(UNSETTLED))
