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
from feidi.frames.settlement.guarantees import guaranteed
from feidi.frames.settlement.limits import at_most, up_to
from feidi.frames.settlement.money import Amount, Context, MoneyColumn, Parts, has_money, merged
from feidi.frames.settlement.phases import in_phases, periods_of
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
        return self._of(
            self.clause.terms, [MoneyColumn(amount, Fraction(1), self.context.block.days())], path
        )

    def _of(  # noqa: C901, PLR0912  # one arm for each class of terms
        self, terms: Terms, money: Sequence[MoneyColumn], path: str
    ) -> Parts:
        match terms:
            case To(party=party):
                return {party: list(money)}
            case Unset():
                return {UNSETTLED: list(money)}
            case Split(parts=parts):
                return self._split([part.share.value for part in parts], terms, money, path)
            case SplitByStake(shares=shares):
                return self._split(shares, terms, money, path)
            case SplitByFactors():
                raise beyond_columns("a split by factors, whose shares differ from unit to unit", path)
            case AtMost(limit=limit):
                if isinstance(limit, Unset):
                    return {UNSETTLED: list(money)}
                return at_most(terms, self._of(terms.terms, money, f"{path}.terms"), self.context, path)
            case SplitByTier():
                return self._by_tier(terms, money, path)
            case UpTo(limit=limit):
                if isinstance(limit, Unset):
                    return {UNSETTLED: list(money)}
                under, past = up_to(terms, money, self.context, path)
                first = self._of(terms.terms, under, f"{path}.terms")
                return merged([first, self._of(terms.then, past, f"{path}.then")])
            case InPhases():
                return self._in_phases(terms, money, path)
            case ByKind() | ByClass():
                return self._by_case(terms, money, path)
            case When():
                return self._when(terms, money, path)
            case Guarantee(floor=floor):
                if isinstance(floor, Unset):
                    return {UNSETTLED: list(money)}
                below = self._of(terms.terms, money, f"{path}.terms")
                out, missing, inexact = guaranteed(terms, below, money, self.context, path)
                self.unmet.append((path, missing))
                self.inexact.append(inexact)
                return out
            case _:
                assert_never(terms)

    def _split(
        self, shares: Sequence[Fraction], terms: Split | SplitByStake, money: Sequence[MoneyColumn], path: str
    ) -> Parts:
        named: Sequence[Part | Stake] = terms.parts if isinstance(terms, Split) else terms.stakes
        word = "parts" if isinstance(terms, Split) else "stakes"
        return merged(
            self._of(
                part.terms,
                [one._replace(share=one.share * share) for one in money],
                f"{path}.{word}[{at}].terms",
            )
            for at, (share, part) in enumerate(zip(shares, named, strict=True))
            if share
        )

    def _by_tier(self, terms: SplitByTier, money: Sequence[MoneyColumn], path: str) -> Parts:
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
            self._of(tier.terms, to_tier[tier.name], f"{path}.tiers[{at}].terms")
            for at, tier in enumerate(terms.tiers)
            if to_tier[tier.name]
        )

    def _in_phases(self, terms: InPhases, money: Sequence[MoneyColumn], path: str) -> Parts:
        phases = [(phase.terms, f"{path}.phases[{at}].terms") for at, phase in enumerate(terms.phases)]
        ways = [(terms.before, f"{path}.before"), *phases, (terms.after, f"{path}.after")]
        outs = []
        for (below, at), stretch in zip(ways, in_phases(terms, money, self.context, path), strict=True):
            if below is None:
                self._refuse(stretch, True, NO_PHASE, path)
            else:
                outs.append(self._of(below, stretch, at))
        return merged(outs)

    def _by_case(self, terms: ByKind | ByClass, money: Sequence[MoneyColumn], path: str) -> Parts:
        outs: list[Parts] = []
        rest: Value = True
        cases: Sequence[KindCase | ClassCase] = terms.cases
        for at, case in enumerate(cases):
            if isinstance(case, KindCase):
                chosen = self._is_of_kinds(case.kinds)
            else:
                chosen = self.context.block.is_of_class(case.project_class)
            outs.append(self._of(case.terms, _masked(money, chosen), f"{path}.cases[{at}].terms"))
            rest = rest & np.logical_not(chosen)
        if terms.otherwise is None:
            self._refuse(money, rest, NO_CASE, path)
        else:
            outs.append(self._of(terms.otherwise, _masked(money, rest), f"{path}.otherwise"))
        return merged(outs)

    def _when(self, terms: When, money: Sequence[MoneyColumn], path: str) -> Parts:
        if changes_by_year(terms.condition):
            answered = answer(terms.condition, self.context.years, self.context.block)
        else:
            answered = self.context.block.column(column_of(GateNeed(path, terms.condition)))
        self._refuse(money, answered == MISSING, NO_FACT, path)
        return merged(
            [
                self._of(terms.terms, _masked(money, answered == 1), f"{path}.terms"),
                self._of(terms.otherwise, _masked(money, answered == 0), f"{path}.otherwise"),
            ]
        )

    def _is_of_kinds(self, kinds: Sequence[RevenueKind]) -> Value:
        ranks = [rank for rank, kind in enumerate(self.clause.kinds) if kind in kinds]
        return reduce(or_, (self.context.block.column(KIND) == rank for rank in ranks), False)

    def _refuse(self, money: Sequence[MoneyColumn], holds: Value, words: Label, path: str) -> None:
        for one in money:
            self.context.refusals.add(holds & has_money(one), words, path)


def _masked(money: Sequence[MoneyColumn], holds: Value) -> list[MoneyColumn]:
    if holds is True:
        return list(money)
    return [one._replace(column=np.where(holds, one.column, 0)) for one in money]
