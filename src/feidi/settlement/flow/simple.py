# SPDX-License-Identifier: Apache-2.0
"""Clauses without state: to a party, by fixed shares, by kind, by class, behind a gate, without a number."""

from collections.abc import Mapping, Sequence
from fractions import Fraction

from feidi.agreements.conditions import Condition
from feidi.agreements.party import UNSETTLED
from feidi.agreements.revenue import RevenueKind
from feidi.agreements.terms.to import To
from feidi.errors import SettlementError
from feidi.settlement.condition import changes_by_year, holds
from feidi.settlement.flow.run import Days, Flow, Number, Run, part

__all__ = ["by_class", "by_kind", "by_shares", "to_party", "when", "without_number"]


def to_party(terms: To, path: str) -> Flow:
    """All of it to one party."""
    party, article = terms.party, terms.clause

    def flow(amount: Number, _: Days, run: Run) -> None:
        run.out[party] = run.out.get(party, 0) + amount
        if run.traced:
            run.note(path, "to", amount, article, party)

    return flow


def without_number(reason: str, path: str) -> Flow:
    """Keep what reaches a clause without a number apart, as unsettled."""

    def flow(amount: Number, _: Days, run: Run) -> None:
        run.out[UNSETTLED] = run.out.get(UNSETTLED, 0) + amount
        run.reasons[path] = reason
        if run.traced:
            run.note(path, "unset", amount, "", UNSETTLED, reason=reason)

    return flow


def by_shares(
    clause: str, article: str, shares: Sequence[Fraction], flows: Sequence[Flow], path: str
) -> Flow:
    """By shares that are known before any money flows."""
    parts = [
        (share.numerator, share.denominator, flow) for share, flow in zip(shares, flows, strict=True) if share
    ]
    written = ", ".join(str(share) for share in shares)

    def flow(amount: Number, days: Days, run: Run) -> None:
        if run.traced:
            run.note(path, clause, amount, article, shares=written)
        for numerator, denominator, below in parts:
            below(part(amount, numerator, denominator), days, run)

    return flow


def by_kind(cases: Mapping[RevenueKind, Flow], otherwise: Flow | None, article: str, path: str) -> Flow:
    """Each kind of revenue its own way."""

    def flow(amount: Number, days: Days, run: Run) -> None:
        below = cases.get(run.kind, otherwise)
        if below is None:
            raise SettlementError(
                f"no terms for {run.kind.value}",
                place=path,
                value=f"{run.unit} {run.year}",
                remedy="add a case for this kind, or say what happens otherwise",
            )
        if run.traced:
            run.note(path, "by_kind", amount, article, kind=run.kind.value)
        below(amount, days, run)

    return flow


def by_class(cases: Mapping[str, Flow], otherwise: Flow | None, article: str, path: str) -> Flow:
    """Each class of projects its own way."""

    def flow(amount: Number, days: Days, run: Run) -> None:
        below = cases.get(run.project_class, otherwise)
        if below is None:
            raise SettlementError(
                f"no terms for project class {run.project_class!r}",
                place=path,
                value=f"{run.unit} {run.year}",
                remedy=f"give the receipt one of the classes {', '.join(cases)}, or say what happens otherwise",
            )
        if run.traced:
            run.note(path, "by_class", amount, article, project_class=run.project_class)
        below(amount, days, run)

    return flow


def when(condition: Condition, flows: tuple[Flow, Flow], article: str, path: str) -> Flow:
    """One way if the condition holds for the unit, the other if not."""
    lasting = not changes_by_year(condition)

    def flow(amount: Number, days: Days, run: Run) -> None:
        answers = run.lasting_answers if lasting else run.answers
        answer = answers.get(path)
        if answer is None:
            answer = answers[path] = holds(condition, run.facts, run.year, f"{path} of {run.unit}")
        if run.traced:
            run.note(path, "when", amount, article, holds="yes" if answer else "no")
        flows[0 if answer else 1](amount, days, run)

    return flow
