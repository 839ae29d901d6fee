# SPDX-License-Identifier: Apache-2.0
"""Balances that no clause claims, or two could: listed before anything is settled."""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import Final, final

from attrs import frozen

from feidi.errors import Problem, SettlementError
from feidi.quantities.exact import plain
from feidi.settlement.balance_ref import BalanceRef

__all__ = ["Unclaimed", "require_none"]

_SHOWN: Final = 12


@final
@frozen
class Unclaimed:
    """One balance of a unit, what it amounts to [fen], and the clauses and limits that might go on from it."""

    ref: BalanceRef
    amount: Fraction
    candidates: tuple[str, ...]


def require_none(unclaimed: Sequence[Unclaimed], agreement: str) -> None:
    """Refuse to settle while balances belong to nobody.

    Raises
    ------
    SettlementError
        If there is one; its `problems` list them: clause, limit and unit, the amount, and who could go on from it.
    """
    if not unclaimed:
        return
    by_limit: dict[tuple[str, str], list[Unclaimed]] = {}
    for one in unclaimed:
        by_limit.setdefault((one.ref.sharing, one.ref.limit), []).append(one)
    first = unclaimed[0].ref
    example = str(BalanceRef(first.sharing, first.limit))
    raise SettlementError(
        f"balances of the state belong to no limit of the agreement, or to more than one: {len(unclaimed)}",
        place=f"agreement {agreement}",
        remedy="give the limit the name under which its balance is kept, or state what becomes of it: "
        f"carry={{{example!r}: 'CLAUSE/LIMIT'}} or drop=[{example!r}]",
        problems=tuple(problem for several in by_limit.values() for problem in _problems(several)),
    )


def _problems(several: Sequence[Unclaimed]) -> Iterator[Problem]:
    candidates = several[0].candidates
    remedy = f"might go to {', '.join(candidates)}" if candidates else ""
    for one in several[:_SHOWN]:
        yield Problem(f"CNY {plain(one.amount / 100)}", place=str(one.ref), remedy=remedy)
    rest = several[_SHOWN:]
    if rest:
        total = plain(sum((one.amount for one in rest), Fraction(0)) / 100)
        first = several[0].ref
        yield Problem(
            f"CNY {total} of {len(rest)} more units", place=str(BalanceRef(first.sharing, first.limit))
        )
