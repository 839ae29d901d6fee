# SPDX-License-Identifier: Apache-2.0
"""Clauses with a running balance: up to a limit, at most and at least so much to a party."""

from collections.abc import Callable
from fractions import Fraction

from feidi.agreements.amounts import Amount
from feidi.agreements.terms.at_most import AtMost
from feidi.agreements.terms.guarantee import Guarantee
from feidi.agreements.terms.up_to import Over, UpTo
from feidi.errors import SettlementError
from feidi.quantities.exact import plain
from feidi.quantities.money import Money
from feidi.settlement.amount import amount_of
from feidi.settlement.condition import amount_changes_by_year
from feidi.settlement.flow.days import Since
from feidi.settlement.flow.run import Days, Flow, Number, Run, part

__all__ = ["at_most", "floor_of", "guarantee", "up_to"]


def _limit(amount: Amount, path: str) -> Callable[[Run], Number]:
    if type(amount) is Money:
        fen = amount.fen
        return lambda run: fen * run.scale
    lasting = not amount_changes_by_year(amount)

    def found(run: Run) -> Number:
        memo = run.lasting_amounts if lasting else run.amounts
        known = memo.get(path)
        if known is None:
            exact = amount_of(amount, run.facts, run.year, f"{path} of {run.unit}") * run.scale
            known = memo[path] = exact.numerator if exact.denominator == 1 else exact
        return known

    return found


def _limit_over(limit: Amount, over: Over, path: str) -> Callable[[Run], Number]:
    """Return what finds a limit: of a year that the term covers in part, a yearly one counts in part."""
    whole = _limit(limit, path)
    if over is Over.LIFETIME:
        return whole

    def found(run: Run) -> Number:
        if run.year not in run.part_years.days:
            return whole(run)
        own, of = run.part_years.part_of(run.year, f"{path} of {run.unit}")
        if not own:
            raise SettlementError(
                f"by the convention of the clause the agreement is not in force in {run.year}, and its limit is nothing",
                place=f"{path} of {run.unit}",
                value=str(run.year),
                remedy="state the part-year convention of the sharing clause: part_year=PartYear.PRORATE",
            )
        return part(whole(run), own, of)

    return found


def counter(limit: Amount, over: Over, path: str) -> Callable[[Number, Run], tuple[Number, Number, Number]]:
    r"""Count sums against a limit: each call gives the limit and what is within it before and after the sum.

    Within a year :math:`h(x) = \min(b + x, L)` of the year's sum :math:`x` lies within the limit, where :math:`b` is
    what lay within it in earlier years of a lifetime; a year whose refunds exceed its receipts takes back first what
    lay beyond: :math:`h(x) = b + \min(0, o + x)`. What flows is the difference of :math:`h` before and after, so that
    the order of receipts within a year cannot matter.
    """
    limit_of = _limit_over(limit, over, path)
    lifetime = over is Over.LIFETIME

    def count(amount: Number, run: Run) -> tuple[Number, Number, Number]:
        # [year, b: taken in earlier years, o: let pass in earlier years, x: sum of the year, h: taken so far]
        store = run.life if lifetime else run.yearly
        state = store.get(path)
        if state is None:
            state = store[path] = [run.year, 0, 0, 0, 0]
        elif state[0] != run.year:
            state[:] = [run.year, state[4], state[1] + state[2] + state[3] - state[4], 0, state[4]]
        most = limit_of(run)
        state[3] += amount
        if state[3] >= 0:
            # A limit that has come down does not take back what was given under it; a reader is told.
            if state[1] > most and lifetime:
                run.came_down.setdefault(path, run.year)
            taken = min(state[1] + state[3], max(most, state[1]))
        else:
            taken = state[1] + min(0, state[2] + state[3])
        before, state[4] = state[4], taken
        return most, before, taken

    return count


def up_to(terms: UpTo, flows: tuple[Flow, Flow], path: str) -> Flow:
    """Let the first so much flow one way and the rest the other."""
    count = counter(terms.limit, terms.over, path)
    first, then = flows
    article = terms.clause

    def flow(amount: Number, days: Days, run: Run) -> None:
        limit, before, taken = count(amount, run)
        through = taken - before
        rest = amount - through
        if run.traced:
            written = {"limit": limit, "taken_before": before, "taken_after": taken, "rest": rest}
            run.note(
                path, "up_to", amount, article, **{name: _fen(value, run) for name, value in written.items()}
            )
        if through:
            first(through, days, run)
        if rest:
            then(rest, days, run)

    return flow


def at_most(terms: AtMost, below: Flow, path: str) -> Flow:
    """Let a party keep what lies within its limit of all that the terms below give it, and another have the rest."""
    count = counter(terms.limit, terms.over, path)
    party, to, article = terms.party, terms.to, terms.clause

    def flow(amount: Number, days: Days, run: Run) -> None:
        if run.traced:
            run.note(path, "at_most", amount, article)
        outer, run.out = run.out, {}
        below(amount, days, run)
        inner, run.out = run.out, outer
        for key, got in inner.items():
            outer[key] = outer.get(key, 0) + got
        given = inner.get(party, 0)
        if not given:
            return
        limit, before, taken = count(given, run)
        rest = given - (taken - before)
        if rest:
            outer[party] -= rest
            outer[to] = outer.get(to, 0) + rest
            if run.traced:
                written = {"limit": limit, "taken_before": before, "taken_after": taken}
                values = {name: _fen(value, run) for name, value in written.items()}
                run.note(path, "at_most", -rest, article, party, **values, to=to)
                run.note(path, "at_most", rest, article, to, **values, out_of=party)

    return flow


def _fen(amount: Number, run: Run) -> str:
    return plain(Fraction(amount, run.scale))


def floor_of(terms: Guarantee, since: Since | None, path: str) -> Callable[[Run], Number]:
    """Return what finds a guarantee's floor of the run's year: of a year in which it begins, its part."""
    whole = _limit(terms.floor, path)

    def found(run: Run) -> Number:
        if since is not None:
            return part(whole(run), *since.active(run))
        if run.year in run.part_years.days:
            return part(whole(run), *run.part_years.part_of(run.year, f"{path} of {run.unit}"))
        return whole(run)

    return found


def guarantee(terms: Guarantee, below: Flow, since: Since | None, path: str) -> Flow:
    """Move money within the year so that a party has at least its floor, out of what its payers have."""
    floor_in = floor_of(terms, since, path)
    party, payers, article = terms.party, terms.payers, terms.clause

    def flow(amount: Number, days: Days, run: Run) -> None:
        if run.traced:
            run.note(path, "guarantee", amount, article)
        outer, run.out = run.out, {}
        below(amount, days, run)
        inner, run.out = run.out, outer
        sums = run.sums.setdefault(path, {})
        moved = run.sums.setdefault(f"{path}.moved", {})
        for key, got in inner.items():
            sums[key] = sums.get(key, 0) + got
            outer[key] = outer.get(key, 0) + got
        floor = floor_in(run)
        short = max(0, floor - sums.get(party, 0))
        for payer in payers:
            paid = min(short, max(0, sums.get(payer, 0)))
            short -= paid
            change = paid - moved.get(payer, 0)
            moved[payer] = paid
            if change:
                outer[payer] = outer.get(payer, 0) - change
                outer[party] = outer.get(party, 0) + change
                if run.traced:
                    run.note(path, "guarantee", -change, article, payer, floor=_fen(floor, run), to=party)
                    run.note(path, "guarantee", change, article, party, floor=_fen(floor, run), out_of=payer)
        run.unmet[path] = short

    return flow
