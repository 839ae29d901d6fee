# SPDX-License-Identifier: Apache-2.0
"""What is wrong with the structure of an agreement, before any receipt."""

from collections.abc import Iterator

from feidi.agreements.agreement import Agreement
from feidi.agreements.readings.named import amount_notes, clock_notes, condition_notes
from feidi.agreements.readings.notes import StructureKind, StructureNote
from feidi.agreements.readings.reach import Reach
from feidi.agreements.readings.tree_notes import tree_notes
from feidi.agreements.terms.at_most import AtMost
from feidi.agreements.terms.guarantee import Guarantee
from feidi.agreements.terms.in_phases import InPhases
from feidi.agreements.terms.tree import Terms, parties, walk
from feidi.agreements.terms.up_to import UpTo
from feidi.agreements.terms.when import When
from feidi.dates.span import Span
from feidi.labels import Label

__all__ = ["structure"]


def structure(agreement: Agreement) -> tuple[StructureNote, ...]:
    """Look for clauses that no money can reach, gaps, parties without a part, and names that are missing.

    Returns
    -------
    tuple of StructureNote
        In the order of the document; empty where nothing is wrong.

    Examples
    --------
    >>> from feidi.agreements import Party, PartyRole, RevenueKind, Sharing, To, UpTo
    >>> from feidi.quantities import Money
    >>> park = Agreement(
    ...     id="park",
    ...     title=Label(zh="示例", en="Example"),
    ...     parties=[
    ...         Party(key="source", role=PartyRole.SOURCE, label=Label(zh="甲市", en="City A")),
    ...         Party(key="host", role=PartyRole.HOST, label=Label(zh="乙市", en="City B")),
    ...     ],
    ...     sharing=[
    ...         Sharing(
    ...             id="tax", kinds=[RevenueKind.VAT], terms=UpTo(Money(0), To("source"), then=To("host"))
    ...         )
    ...     ],
    ... )
    >>> print(structure(park)[0].text("en"))
    sharing[0].terms.terms: the limit is 0, so nothing flows within it
    """
    return tuple(_notes(agreement))


def _notes(agreement: Agreement) -> Iterator[StructureNote]:
    yield from _unused(agreement)
    months = None if agreement.term is None else _months(agreement.term)
    for at, clause in enumerate(agreement.sharing):
        path = f"sharing[{at}].terms"
        yield from tree_notes(clause.terms, path, Reach(kinds=frozenset(clause.kinds), term=months))
        yield from _names(clause.terms, path)
    for at, transfer in enumerate(agreement.compensation):
        if transfer.condition is not None:
            yield from condition_notes(transfer.condition, f"compensation[{at}].condition")
    yield from _counted_twice(agreement)


def _months(term: Span) -> int | None:
    if term.end is None:
        return None
    months = 12 * (term.end.year - term.start.year) + term.end.month - term.start.month
    return months + (1 if term.end.day > term.start.day else 0)


def _unused(agreement: Agreement) -> Iterator[StructureNote]:
    used = {key for clause in agreement.sharing for key in parties(clause.terms)}
    used.update(clause.rounding.residue_to for clause in agreement.sharing)
    used.update(key for transfer in agreement.compensation for key in transfer.parties)
    used.update(entry.party for clause in agreement.attribution for entry in clause.shares)
    for at, party in enumerate(agreement.parties):
        if party.key not in used:
            label = Label(
                zh=f"{party.label.zh}列为主体,但没有条款向其支付、收取或计入统计",
                en=f"{party.label.en} is declared, and no clause pays, charges or counts for it",
            )
            yield StructureNote(f"parties[{at}]", StructureKind.PARTY_UNUSED, label)


def _names(terms: Terms, path: str) -> Iterator[StructureNote]:
    for at, clause in walk(terms, path):
        if isinstance(clause, UpTo | AtMost):
            yield from amount_notes(clause.limit, f"{at}.limit")
        elif isinstance(clause, Guarantee):
            yield from amount_notes(clause.floor, f"{at}.floor")
            if clause.since is not None:
                yield from clock_notes(clause.since, f"{at}.since")
        elif isinstance(clause, InPhases):
            yield from clock_notes(clause.clock, f"{at}.clock")
        elif isinstance(clause, When):
            yield from condition_notes(clause.condition, f"{at}.condition")


def _counted_twice(agreement: Agreement) -> Iterator[StructureNote]:
    seen: dict[Label, str] = {}
    for at, clause in enumerate(agreement.attribution):
        for statistic in clause.statistics:
            if statistic in seen:
                label = Label(
                    zh=f"{statistic.zh}已由{seen[statistic]}规定归属,两条合计可能不等于实际数",
                    en=f"{statistic.en} is counted by {seen[statistic]} already; together they may not add up",
                )
                yield StructureNote(f"attribution[{at}]", StructureKind.SHARES_OPEN, label)
            seen.setdefault(statistic, f"attribution[{at}]")
