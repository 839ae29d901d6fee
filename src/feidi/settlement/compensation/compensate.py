# SPDX-License-Identifier: Apache-2.0
"""Every compensation clause of an agreement, over fiscal years."""

from collections.abc import Iterable, Mapping
from typing import cast, final

from feidi._fields.frozen import frozen
from feidi._fields.refused import admit
from feidi.agreements.agreement import Agreement
from feidi.agreements.facts import Facts
from feidi.dates.fiscal_year import FiscalYear, year_of
from feidi.errors import UnsetError
from feidi.settlement.compensation.transfer import Transfer
from feidi.settlement.compensation.transfers import transfers
from feidi.settlement.intake import by_unit, facts_of

__all__ = ["Compensated", "UnsetCompensation", "compensate"]


@final
@frozen(kw_only=True)
class UnsetCompensation:
    """A clause that has no number in a year, and why.

    Parameters
    ----------
    compensation
        The id of the clause.
    year
        The fiscal year.
    reason
        What is missing, as the error would say it.
    """

    compensation: str
    year: FiscalYear
    reason: str


@final
@frozen(kw_only=True)
class Compensated:
    """What the clauses come to.

    Parameters
    ----------
    transfers
        Every transfer, by year and then in the order of the clauses.
    unset
        The clauses that could not be worked out because the document gives no number.
    """

    transfers: tuple[Transfer, ...]
    unset: tuple[UnsetCompensation, ...] = ()


def compensate(
    agreement: Agreement, facts: Iterable[Facts] | Mapping[str, Facts], years: Iterable[FiscalYear | int]
) -> Compensated:
    """Work out every compensation clause of an agreement for fiscal years.

    Parameters
    ----------
    agreement
        The agreement.
    facts
        What is known of the units that its clauses name; a list as for `settle`, or by unit.
    years
        The fiscal years, in any order; each is worked out by itself.

    Returns
    -------
    Compensated
        The transfers, and beside them the clauses whose numbers the document leaves open.

    Raises
    ------
    InvariantError
        If the facts of a unit are given twice, or stand under another unit.
    MissingFactError
        If a fact is needed and not given; nothing is worked out then.
    """
    admit(agreement, Agreement, "agreement")
    admitted = cast("tuple[FiscalYear | int, ...]", admit(years, tuple[FiscalYear | int, ...], "years"))
    known = by_unit(facts_of(facts))
    made: list[Transfer] = []
    unset: list[UnsetCompensation] = []
    for year in sorted({year_of(year) for year in admitted}):
        for clause in agreement.compensation:
            try:
                made += transfers(clause, known, year, term=agreement.term)
            except UnsetError as fault:
                unset.append(UnsetCompensation(compensation=clause.id, year=year, reason=str(fault)))
    return Compensated(transfers=tuple(made), unset=tuple(unset))
