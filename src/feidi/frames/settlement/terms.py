# SPDX-License-Identifier: Apache-2.0
"""Evaluate a tree of terms over columns: each term turns columns of money into columns of money."""

from collections.abc import Sequence
from fractions import Fraction
from functools import reduce
from operator import or_
from typing import Final, assert_never

import numpy as np
from attrs import field, frozen

from feidi.agreements.party import UNSETTLED
from feidi.agreements.revenue import RevenueKind
from feidi.agreements.sharing import Sharing
from feidi.agreements.terms.at_most import AtMost
from feidi.agreements.terms.by_class import ByClass, ClassCase
from feidi.agreements.terms.by_kind import ByKind, KindCase
from feidi.agreements.terms.guarantee import Guarantee
from feidi.agreements.terms.in_phases import InPhases
from feidi.agreements.terms.split import Part, Split
from feidi.agreements.terms.split_by_factors import SplitByFactors
from feidi.agreements.terms.split_by_stake import SplitByStake, Stake
from feidi.agreements.terms.split_by_tier import SplitByTier
from feidi.agreements.terms.to import To
from feidi.agreements.terms.tree import Terms
from feidi.agreements.terms.up_to import UpTo
from feidi.agreements.terms.when import When
from feidi.agreements.unset import Unset
from feidi.frames.settlement.block import KIND, Value
from feidi.frames.settlement.conditions import answer
from feidi.frames.settlement.guarantees import guaranteed, has_guarantee
from feidi.frames.settlement.limits import at_most, up_to
from feidi.frames.settlement.money import Amount, Context, MoneyColumn, Parts, has_money, merged
from feidi.frames.settlement.phases import in_phases, periods_of, phases_in_force
from feidi.frames.settlement.refusals import beyond_columns
from feidi.frames.settlement.requirements import MISSING, GateNeed, column_of
from feidi.labels import Label
from feidi.settlement.condition import changes_by_year

__all__ = ["Evaluation"]

NO_RETENTION: Final = Label(zh="该收入种类没有分成比例", en="no retention for this kind of revenue")
NO_PHASE: Final = Label(zh="没有阶段涵盖这些日子", en="no phase covers these days")
NO_CASE: Final = Label(zh="该收入种类或项目类别没有条款", en="no terms for this kind or project class")
NO_FACT: Final = Label(zh="条件所需的事实缺失", en="a fact that the condition asks for is not known")


@frozen(eq=False)
class Evaluation:
    """One sharing clause over a block.

    Not a noun: it lives inside one call of `settle`. `unmet` collects what guarantees still miss, `inexact` the rows
    for which that is not exact in 64 bits.
    """

    clause: Sharing
    context: Context
    unmet: list[tuple[str, Amount]] = field(factory=list)
    inexact: list[Value] = field(factory=list)

    def parts(self, amount: Value, path: str) -> Parts:
        """Return what each party has of the money of every row."""
        stands = True if has_guarantee(self.clause.terms) else None
        return self._of(
            self.clause.terms, [MoneyColumn(amount, Fraction(1), self.context.block.days())], path, stands
        )

    def _of(  # noqa: C901, PLR0912  # one arm for each class of terms
        self, terms: Terms, money: Sequence[MoneyColumn], path: str, stands: Value
    ) -> Parts:
        """Return what parties have of money; `stands` says in which years terms are in force, ``None`` if none asks."""
        match terms:
            case To(party=party):
                return {party: list(money)}
            case Unset():
                return {UNSETTLED: list(money)}
            case Split(parts=parts):
                return self._split([part.share.value for part in parts], terms, money, path, stands)
            case SplitByStake(shares=shares):
                return self._split(shares, terms, money, path, stands)
            case SplitByFactors():
                raise beyond_columns("a split by factors, whose shares differ from unit to unit", path)
            case AtMost(limit=limit):
                if isinstance(limit, Unset):
                    return {UNSETTLED: list(money)}
                below = self._of(terms.terms, money, f"{path}.terms", stands)
                return at_most(terms, below, self.context, path)
            case SplitByTier():
                return self._by_tier(terms, money, path, stands)
            case UpTo(limit=limit):
                if isinstance(limit, Unset):
                    return {UNSETTLED: list(money)}
                under, past = up_to(terms, money, self.context, path)
                first = self._of(terms.terms, under, f"{path}.terms", stands)
                return merged([first, self._of(terms.then, past, f"{path}.then", stands)])
            case InPhases():
                return self._in_phases(terms, money, path, stands)
            case ByKind() | ByClass():
                return self._by_case(terms, money, path, stands)
            case When():
                return self._when(terms, money, path, stands)
            case Guarantee(floor=floor):
                if isinstance(floor, Unset):
                    return {UNSETTLED: list(money)}
                below = self._of(terms.terms, money, f"{path}.terms", stands)
                out, missing, inexact = guaranteed(terms, below, money, stands, self.context, path)
                self.unmet.append((path, missing))
                self.inexact.append(inexact)
                return out
            case _:
                assert_never(terms)

    def _split(
        self,
        shares: Sequence[Fraction],
        terms: Split | SplitByStake,
        money: Sequence[MoneyColumn],
        path: str,
        stands: Value,
    ) -> Parts:
        named: Sequence[Part | Stake] = terms.parts if isinstance(terms, Split) else terms.stakes
        word = "parts" if isinstance(terms, Split) else "stakes"
        return merged(
            self._of(
                part.terms,
                [one._replace(share=one.share * share) for one in money],
                f"{path}.{word}[{at}].terms",
                stands,
            )
            for at, (share, part) in enumerate(zip(shares, named, strict=True))
            if share
        )

    def _by_tier(self, terms: SplitByTier, money: Sequence[MoneyColumn], path: str, stands: Value) -> Parts:
        kinds = self.clause.kinds
        retained = {kind for retention in terms.retentions for kind in retention.kinds}
        without = self._is_of_kinds([kind for kind in kinds if kind not in retained])
        self._refuse(money, without, NO_RETENTION, path)
        to_tier: dict[str, list[MoneyColumn]] = {tier.name: [] for tier in terms.tiers}
        for retention in terms.retentions:
            own = _masked(money, self._is_of_kinds([kind for kind in kinds if kind in retention.kinds]))
            for shares, period in periods_of(retention.parameter, own, self.context, path):
                for entry in shares.shares:
                    if entry.share.value:
                        to_tier[entry.tier] += [
                            one._replace(share=one.share * entry.share.value) for one in period
                        ]
        return merged(
            self._of(tier.terms, to_tier[tier.name], f"{path}.tiers[{at}].terms", stands)
            for at, tier in enumerate(terms.tiers)
            if to_tier[tier.name]
        )

    def _in_phases(self, terms: InPhases, money: Sequence[MoneyColumn], path: str, stands: Value) -> Parts:
        phases = [(phase.terms, f"{path}.phases[{at}].terms") for at, phase in enumerate(terms.phases)]
        ways = [(terms.before, f"{path}.before"), *phases, (terms.after, f"{path}.after")]
        outs = []
        asks = stands is not None and has_guarantee(terms)
        stretches = in_phases(terms, money, self.context, path)
        in_force = phases_in_force(terms, stands, self.context, path) if asks else [None] * len(ways)
        for (below, at), stretch, own in zip(ways, stretches, in_force, strict=True):
            if below is None:
                self._refuse(stretch, True, NO_PHASE, path)
            else:
                outs.append(self._of(below, stretch, at, own))
        return merged(outs)

    def _by_case(
        self, terms: ByKind | ByClass, money: Sequence[MoneyColumn], path: str, stands: Value
    ) -> Parts:
        outs: list[Parts] = []
        rest: Value = True
        cases: Sequence[KindCase | ClassCase] = terms.cases
        for at, case in enumerate(cases):
            if isinstance(case, KindCase):
                chosen = self._is_of_kinds(case.kinds)
            else:
                chosen = self.context.block.is_of_class(case.project_class)
            own = stands if isinstance(case, KindCase) else self._come_by(stands, chosen)
            outs.append(self._of(case.terms, _masked(money, chosen), f"{path}.cases[{at}].terms", own))
            rest = rest & np.logical_not(chosen)
        if terms.otherwise is None:
            self._refuse(money, rest, NO_CASE, path)
        else:
            own = stands if isinstance(terms, ByKind) else self._come_by(stands, rest)
            outs.append(self._of(terms.otherwise, _masked(money, rest), f"{path}.otherwise", own))
        return merged(outs)

    def _when(self, terms: When, money: Sequence[MoneyColumn], path: str, stands: Value) -> Parts:
        if changes_by_year(terms.condition):
            answered = answer(terms.condition, self.context.years, self.context.block)
        else:
            answered = self.context.block.column(column_of(GateNeed(path, terms.condition)))
        self._refuse(money, answered == MISSING, NO_FACT, path)
        asks = stands is not None and has_guarantee(terms)
        if asks:
            self.context.refusals.add(stands & (answered == MISSING), NO_FACT, path)
        return merged(
            self._of(
                below,
                _masked(money, answered == said),
                f"{path}.{at}",
                stands & (answered == said) if asks else None,
            )
            for below, said, at in ((terms.terms, 1, "terms"), (terms.otherwise, 0, "otherwise"))
        )

    def _come_by(self, stands: Value, chosen: Value) -> Value:
        """Return in which years terms are in force for receipts of a class: those in which some came in."""
        if stands is None:
            return None
        block = self.context.block
        receipts = np.logical_and(chosen, block.column(KIND) < len(self.clause.kinds))
        return stands & (block.running(receipts.astype(np.int64), life=False).year > 0)

    def _is_of_kinds(self, kinds: Sequence[RevenueKind]) -> Value:
        ranks = [rank for rank, kind in enumerate(self.clause.kinds) if kind in kinds]
        return reduce(or_, (self.context.block.column(KIND) == rank for rank in ranks), False)

    def _refuse(self, money: Sequence[MoneyColumn], holds: Value, words: Label, path: str) -> None:
        for one in money:
            self.context.refusals.add(holds & has_money(one), words, path)


def _masked(money: Sequence[MoneyColumn], holds: Value) -> list[MoneyColumn]:
    return [one._replace(column=np.where(holds, one.column, 0)) for one in money]
