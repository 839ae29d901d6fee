# SPDX-License-Identifier: Apache-2.0
"""Two agreements clause by clause."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Final, TypeGuard

from attrs import AttrsInstance, fields, has

from feidi._fields.refused import admit
from feidi.agreements.agreement import Agreement
from feidi.agreements.attribution import Attribution
from feidi.agreements.compensation.compensation import Compensation
from feidi.agreements.readings.comparison import Change, ClauseComparison, Comparison, Verdict
from feidi.agreements.sharing import Sharing

__all__ = ["compare"]

_OWN: Final = (
    "title", "signed", "term", "enclave", "ownership_separated", "governance", "exit", "renewal", "citation",
    "certainty",
)  # fmt: skip
_LOOKED_INTO: Final = ("feidi.agreements.", "feidi.quantities.rounding", "feidi.enclaves.governance")


def compare(old: Agreement, new: Agreement) -> Comparison:
    """Compare two agreements clause by clause; parties are matched by key, clauses by id, terms by path.

    Examples
    --------
    >>> from feidi.labels import Label
    >>> from feidi.agreements import Party, PartyRole, RevenueKind, Sharing, Split, To
    >>> def shared(source: str, host: str) -> Agreement:
    ...     return Agreement(
    ...         id="park",
    ...         title=Label(zh="示例", en="Example"),
    ...         parties=[
    ...             Party(key="source", role=PartyRole.SOURCE, label=Label(zh="甲市", en="City A")),
    ...             Party(key="host", role=PartyRole.HOST, label=Label(zh="乙市", en="City B")),
    ...         ],
    ...         sharing=[
    ...             Sharing(
    ...                 id="tax",
    ...                 kinds=[RevenueKind.VAT],
    ...                 terms=Split([(source, To("source")), (host, To("host"))]),
    ...             )
    ...         ],
    ...     )
    >>> print(compare(shared("1/2", "1/2"), shared("3/5", "2/5")).of("sharing", "tax").text("zh"))
    分成条款 tax:有变化
      - terms.parts[0].share: 50% → 60%
      - terms.parts[1].share: 50% → 40%
    """
    admit(old, Agreement, "old")
    admit(new, Agreement, "new")
    own = tuple(
        change for name in _OWN for change in _differences(name, getattr(old, name), getattr(new, name))
    )
    whole = ClauseComparison("agreement", "", Verdict.CHANGED if own else Verdict.SAME, own)
    clauses = [
        *_family("parties", {one.key: one for one in old.parties}, {one.key: one for one in new.parties}),
        *_family("sharing", _by_id(old.sharing), _by_id(new.sharing)),
        *_family("compensation", _by_id(old.compensation), _by_id(new.compensation)),
        *_family("attribution", _by_id(old.attribution), _by_id(new.attribution)),
    ]
    return Comparison(old.id, new.id, (whole, *clauses))


def _by_id(clauses: Iterable[Sharing | Compensation | Attribution]) -> dict[str, object]:
    return {clause.id: clause for clause in clauses}


def _family(family: str, old: Mapping[str, object], new: Mapping[str, object]) -> Iterator[ClauseComparison]:
    for name in dict.fromkeys((*old, *new)):
        if name not in new:
            yield ClauseComparison(family, name, Verdict.REMOVED)
        elif name not in old:
            yield ClauseComparison(family, name, Verdict.ADDED)
        else:
            changes = tuple(_differences("", old[name], new[name]))
            yield ClauseComparison(family, name, Verdict.CHANGED if changes else Verdict.SAME, changes)


def _differences(path: str, old: object, new: object) -> Iterator[Change]:
    if _is_made_of_fields(old) and type(old) is type(new):
        for name in (each.name for each in fields(type(old)) if each.eq):
            yield from _differences(
                f"{path}.{name}" if path else name, getattr(old, name), getattr(new, name)
            )
    elif _is_tuple(old) and _is_tuple(new) and any(map(_is_made_of_fields, (*old, *new))):
        yield from _sequence(path, old, new)
    elif old != new:
        yield Change(path, Verdict.CHANGED, old, new)


def _sequence(path: str, old: tuple[object, ...], new: tuple[object, ...]) -> Iterator[Change]:
    for at in range(max(len(old), len(new))):
        below = f"{path}[{at}]"
        if at >= len(new):
            yield Change(below, Verdict.REMOVED, old[at], None)
        elif at >= len(old):
            yield Change(below, Verdict.ADDED, None, new[at])
        else:
            yield from _differences(below, old[at], new[at])


def _is_made_of_fields(value: object) -> TypeGuard[AttrsInstance]:
    # What an agreement is made of is looked into; money, labels, citations and the like differ as a whole.
    return has(type(value)) and type(value).__module__.startswith(_LOOKED_INTO)


def _is_tuple(value: object) -> TypeGuard[tuple[object, ...]]:
    return isinstance(value, tuple)
