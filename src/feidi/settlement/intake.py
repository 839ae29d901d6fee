# SPDX-License-Identifier: Apache-2.0
"""Taking in receipts: each is checked, finds its clause and unit, and is added up with its like."""

from collections.abc import Collection, Iterable, Mapping
from typing import Final, NamedTuple, TypeVar, final

from attrs import frozen

from feidi.agreements.agreement import Agreement
from feidi.agreements.facts import Facts
from feidi.agreements.receipt import Receipt
from feidi.agreements.sharing import Sharing, UnitKind
from feidi.dates.fiscal_year import FiscalYear
from feidi.dates.span import Span
from feidi.errors import InvariantError, SettlementError
from feidi.settlement.state import State

__all__ = ["ZONE", "Intake", "Moment", "all_of", "by_unit", "facts_of", "take_in", "unit_of"]

T = TypeVar("T")
ZONE: Final = "zone"
"""The unit of a clause whose state belongs to the zone as a whole."""


class Moment(NamedTuple):
    """When and as what a sum came in; sums of one moment are one sum. Moments sort in the order of settlement.

    Whole-year sums come behind the dated ones of their year: they are known when it ends.
    """

    year: int
    last: int
    kind: int
    project_class: str
    first: int


@final
@frozen(kw_only=True)
class Intake:
    """Receipts that were accepted, by sharing clause, unit and moment [fen], and the fiscal years that are settled.

    The years go from the one after the state, or the first of the receipts, to the last of them; without receipts and
    state there are none. The term is the agreement's.
    """

    sums: Mapping[str, Mapping[str, Mapping[Moment, int]]]
    facts: Mapping[str, Facts]
    years: range | None
    term: Span | None


def all_of(things: Iterable[T], kind: type[T], place: str) -> tuple[T, ...]:
    """Take several things of one kind.

    Raises
    ------
    InvariantError
        If a single thing is given, or one of them is of another kind.
    """
    if not isinstance(things, Iterable | kind):
        raise InvariantError(
            f"not a list of {kind.__name__}",
            place=place,
            value=things,
            remedy=f"give a list of {kind.__name__}(...)",
        )
    several = () if isinstance(things, kind) else tuple(things)
    for at, thing in enumerate(several):
        if type(thing) is not kind:
            raise InvariantError(
                f"not a {kind.__name__}",
                place=f"{place}[{at}]",
                value=thing,
                remedy=f"build it as {kind.__name__}(...)",
            )
    if isinstance(things, kind):
        raise InvariantError(
            f"a single {kind.__name__}",
            place=place,
            value=things,
            remedy="give a list of them, if only of one",
        )
    return several


def take_in(
    agreement: Agreement,
    receipts: Iterable[Receipt],
    facts: Iterable[Facts],
    after: State | None,
    through: FiscalYear | None = None,
) -> Intake:
    """Check receipts and add up those of one clause, unit and moment.

    Raises
    ------
    SettlementError
        If a receipt cannot be settled under this agreement, the state is another agreement's, or the last year to be
        settled lies before one of them.
    """
    if after is not None and after.agreement != agreement.id:
        raise SettlementError(
            f"the state belongs to agreement {after.agreement!r}",
            place=f"agreement {agreement.id}",
            remedy="resume from a state of this agreement",
        )
    clauses = {kind: (clause, at) for clause in agreement.sharing for at, kind in enumerate(clause.kinds)}
    years: dict[int, tuple[int, int]] = {}
    sums: dict[str, dict[str, dict[Moment, int]]] = {clause.id: {} for clause in agreement.sharing}
    for receipt in receipts:
        year = receipt.year.year
        if year not in years:
            years[year] = _days_of(agreement, receipt.year, after)
        found = clauses.get(receipt.kind)
        if found is None or (receipt.agreement and receipt.agreement != agreement.id):
            raise _foreign(agreement, receipt)
        clause, kind = found
        first, end = years[year] if receipt.date is None else _day_of(agreement, receipt)
        moment = Moment(year, end, kind, receipt.project_class, first)
        unit = sums[clause.id].setdefault(unit_of(clause, receipt), {})
        unit[moment] = unit.get(moment, 0) + receipt.amount.fen
    return Intake(
        sums=sums,
        facts=by_unit(facts),
        years=_settled(years, after, through, agreement.id),
        term=agreement.term,
    )


def _settled(
    years: Collection[int], after: State | None, through: FiscalYear | None, agreement: str
) -> range | None:
    ends = [*years, *(() if after is None else (after.through.year,))]
    last = max(ends, default=None) if through is None else through.year
    if last is None:
        return None
    if last < max(ends, default=last):
        raise SettlementError(
            f"there are receipts or settled years until {max(ends)}",
            place=f"agreement {agreement}",
            value=str(last),
            remedy=f"settle through {max(ends)} or a later year",
        )
    first = min(years, default=last) if after is None else after.through.year + 1
    return range(first, last + 1)


def _days_of(agreement: Agreement, year: FiscalYear, after: State | None) -> tuple[int, int]:
    if agreement.term is not None and not agreement.term.overlaps(year.span):
        raise _outside(agreement, str(year))
    if after is not None and year <= after.through:
        raise SettlementError(
            f"the years through {after.through} are settled already",
            place=f"agreement {agreement.id}",
            value=str(year),
            remedy="settle the late receipt together with that year's others and take the difference",
        )
    return year.first.toordinal(), year.last.toordinal() + 1


def _day_of(agreement: Agreement, receipt: Receipt) -> tuple[int, int]:
    day = receipt.date
    assert day is not None  # the caller asks for dated receipts only
    if agreement.term is not None and day not in agreement.term:
        raise _outside(agreement, str(day))
    return day.toordinal(), day.toordinal() + 1


def _outside(agreement: Agreement, when: str) -> SettlementError:
    return SettlementError(
        f"the agreement is in force {agreement.term}",
        place=f"agreement {agreement.id}",
        value=when,
        remedy="leave out receipts of other days, or settle them under the agreement in force then",
    )


def _foreign(agreement: Agreement, receipt: Receipt) -> SettlementError:
    place = f"receipt of {receipt.payer}, {receipt.year}, {receipt.kind.value}"
    if receipt.agreement and receipt.agreement != agreement.id:
        return SettlementError(
            f"the receipt belongs to another agreement than {agreement.id!r}",
            place=place,
            value=receipt.agreement,
            remedy="settle it under its own agreement",
        )
    kinds = ", ".join(kind.value for clause in agreement.sharing for kind in clause.kinds) or "nothing"
    return SettlementError(
        "no sharing clause takes in this kind of revenue",
        place=place,
        value=receipt.kind.value,
        remedy=f"leave it out, or add it to a clause; the agreement shares {kinds}",
    )


def unit_of(clause: Sharing, receipt: Receipt) -> str:
    """Give the unit whose limits and clocks a receipt falls under.

    Raises
    ------
    SettlementError
        If the clause counts by project and the receipt names none.
    """
    if clause.unit is UnitKind.ENTERPRISE:
        return receipt.payer
    if clause.unit is UnitKind.ZONE:
        return ZONE
    if not receipt.project:
        raise SettlementError(
            "the clause counts by project and the receipt names none",
            place=f"sharing {clause.id}, receipt of {receipt.payer}, {receipt.year}",
            remedy="give the receipt its project",
        )
    return receipt.project


def facts_of(facts: Iterable[Facts] | Mapping[str, Facts]) -> tuple[Facts, ...]:
    """Return the facts of a list, or of a mapping by unit.

    Raises
    ------
    InvariantError
        If facts stand under another unit than their own, or something else stands among them.
    """
    known = all_of(facts.values() if isinstance(facts, Mapping) else facts, Facts, "facts")
    for unit, one in zip(facts, known, strict=True) if isinstance(facts, Mapping) else ():
        if unit != one.unit:
            raise InvariantError(
                f"facts of {one.unit!r} stand under another unit",
                place="facts",
                value=unit,
                remedy="put them under their own unit, or give a list",
            )
    return known


def by_unit(facts: Iterable[Facts]) -> dict[str, Facts]:
    """Return facts by their unit.

    Raises
    ------
    InvariantError
        If those of one unit are given twice.
    """
    units: dict[str, Facts] = {}
    for given in facts:
        if given.unit in units:
            raise InvariantError(
                "facts of one unit are given twice",
                place="facts",
                value=given.unit,
                remedy="give them in one piece",
            )
        units[given.unit] = given
    return units
