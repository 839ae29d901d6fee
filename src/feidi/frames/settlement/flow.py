# SPDX-License-Identifier: Apache-2.0
"""A tree of terms let through by all units at once: each clause turns columns of money into columns."""

from collections.abc import Sequence
from fractions import Fraction
from functools import reduce
from operator import or_
from typing import assert_never

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
from feidi.frames.settlement.cannot import cannot
from feidi.frames.settlement.conditions import answer
from feidi.frames.settlement.course import Course
from feidi.frames.settlement.dated import in_phases, periods_of
from feidi.frames.settlement.guarantees import guaranteed
from feidi.frames.settlement.limits import at_most, up_to
from feidi.frames.settlement.needs import MISSING, GateNeed, column_of
from feidi.frames.settlement.refusal import Reasons
from feidi.frames.settlement.sheet import KIND, Sheet
from feidi.frames.settlement.strand import Amount, Out, Strand, merged, moves
from feidi.frames.settlement.values import Value, negated, where
from feidi.settlement.condition import changes_by_year

__all__ = ["Flow"]


@frozen(eq=False)
class Flow:
    """One sharing clause on the way through its tree.

    Not a noun: it lives inside one call of `settle`. `unmet` collects what guarantees still miss.
    """

    clause: Sharing
    sheet: Sheet
    reasons: Reasons
    years: range
    unmet: list[tuple[str, Amount]] = field(factory=list)

    @property
    def _course(self) -> Course:
        return Course(self.sheet, self.reasons, self.years, self.clause.part_year)

    def run(self, amount: Value, path: str) -> Out:
        """Let the money of every moment through, and give what each party has of it."""
        whole = Strand(amount, Fraction(1), self.sheet.days())
        return self._through(self.clause.terms, [whole], path)

    def _through(  # noqa: C901, PLR0912  # one arm for each clause class
        self, terms: Terms, strands: Sequence[Strand], path: str
    ) -> Out:
        match terms:
            case To(party=party):
                return {party: list(strands)}
            case Unset():
                return {UNSETTLED: list(strands)}
            case Split(parts=parts):
                return self._split([part.share.value for part in parts], terms, strands, path)
            case SplitByStake(shares=shares):
                return self._split(shares, terms, strands, path)
            case SplitByFactors():
                raise cannot("a split by factors, whose shares differ from unit to unit", path)
            case AtMost(limit=limit):
                if isinstance(limit, Unset):
                    return {UNSETTLED: list(strands)}
                below = self._through(terms.terms, strands, f"{path}.terms")
                return at_most(terms, below, self._course, path)
            case SplitByTier():
                return self._by_tier(terms, strands, path)
            case UpTo(limit=limit):
                if isinstance(limit, Unset):
                    return {UNSETTLED: list(strands)}
                taken, passed = up_to(terms, strands, self._course, path)
                first = self._through(terms.terms, taken, f"{path}.terms")
                return merged([first, self._through(terms.then, passed, f"{path}.then")])
            case InPhases():
                return self._in_phases(terms, strands, path)
            case ByKind() | ByClass():
                return self._by_case(terms, strands, path)
            case When():
                return self._when(terms, strands, path)
            case Guarantee(floor=floor):
                if isinstance(floor, Unset):
                    return {UNSETTLED: list(strands)}
                below = self._through(terms.terms, strands, f"{path}.terms")
                out, missing = guaranteed(terms, below, strands, self._course, path)
                self.unmet.append((path, missing))
                return out
            case _:
                assert_never(terms)

    def _split(
        self,
        shares: Sequence[Fraction],
        terms: Split | SplitByStake,
        strands: Sequence[Strand],
        path: str,
    ) -> Out:
        named: Sequence[Part | Stake] = terms.parts if isinstance(terms, Split) else terms.stakes
        word = "parts" if isinstance(terms, Split) else "stakes"
        return merged(
            self._through(
                part.terms,
                [strand._replace(share=strand.share * share) for strand in strands],
                f"{path}.{word}[{at}].terms",
            )
            for at, (share, part) in enumerate(zip(shares, named, strict=True))
            if share
        )

    def _by_tier(self, terms: SplitByTier, strands: Sequence[Strand], path: str) -> Out:
        kinds = self.clause.kinds
        retained = {kind for retention in terms.retentions for kind in retention.kinds}
        without = self._of_kinds([kind for kind in kinds if kind not in retained])
        self._refuse(
            strands, without, "该收入种类没有分成比例", "no retention for this kind of revenue", path
        )
        to_tier: dict[str, list[Strand]] = {tier.name: [] for tier in terms.tiers}
        for retention in terms.retentions:
            of_kind = self._of_kinds([kind for kind in kinds if kind in retention.kinds])
            own = self._masked(strands, of_kind)
            for shares, period in periods_of(retention.parameter, own, self._course, path):
                for entry in shares.shares:
                    if entry.share.value:
                        to_tier[entry.tier] += [
                            strand._replace(share=strand.share * entry.share.value) for strand in period
                        ]
        return merged(
            self._through(tier.terms, to_tier[tier.name], f"{path}.tiers[{at}].terms")
            for at, tier in enumerate(terms.tiers)
            if to_tier[tier.name]
        )

    def _in_phases(self, terms: InPhases, strands: Sequence[Strand], path: str) -> Out:
        ways = [(phase.terms, f"{path}.phases[{at}].terms") for at, phase in enumerate(terms.phases)]
        ends = [(terms.before, f"{path}.before"), (terms.after, f"{path}.after")]
        outs = []
        stretches = in_phases(terms, strands, self._course, path)
        for (below, at), stretch in zip([ends[0], *ways, ends[1]], stretches, strict=True):
            if below is None:
                self._refuse(stretch, True, "没有阶段涵盖这些日子", "no phase covers these days", path)
            else:
                outs.append(self._through(below, stretch, at))
        return merged(outs)

    def _by_case(self, terms: ByKind | ByClass, strands: Sequence[Strand], path: str) -> Out:
        outs: list[Out] = []
        rest: Value = True
        cases: Sequence[KindCase | ClassCase] = terms.cases
        for at, case in enumerate(cases):
            if isinstance(case, KindCase):
                chosen = self._of_kinds(case.kinds)
            else:
                chosen = self.sheet.is_of_class(case.project_class)
            outs.append(self._through(case.terms, self._masked(strands, chosen), f"{path}.cases[{at}].terms"))
            rest = rest & negated(chosen)
        if terms.otherwise is None:
            self._refuse(
                strands, rest, "该收入种类或项目类别没有条款", "no terms for this kind or project class", path
            )
        else:
            outs.append(self._through(terms.otherwise, self._masked(strands, rest), f"{path}.otherwise"))
        return merged(outs)

    def _when(self, terms: When, strands: Sequence[Strand], path: str) -> Out:
        if changes_by_year(terms.condition):
            (answered,) = self.sheet.let(answer(terms.condition, self.years, self.sheet))
        else:
            answered = self.sheet.column(column_of(GateNeed(path, terms.condition)))
        self._refuse(
            strands,
            answered == MISSING,
            "条件所需的事实缺失",
            "a fact that the condition asks for is not known",
            path,
        )
        return merged(
            [
                self._through(terms.terms, self._masked(strands, answered == 1), f"{path}.terms"),
                self._through(terms.otherwise, self._masked(strands, answered == 0), f"{path}.otherwise"),
            ]
        )

    def _of_kinds(self, kinds: Sequence[RevenueKind]) -> Value:
        ranks = [rank for rank, kind in enumerate(self.clause.kinds) if kind in kinds]
        return reduce(or_, (self.sheet.column(KIND) == rank for rank in ranks), False)

    def _masked(self, strands: Sequence[Strand], holds: Value) -> list[Strand]:
        columns = self.sheet.once(*(where(holds, strand.column, 0) for strand in strands))
        return [strand._replace(column=column) for strand, column in zip(strands, columns, strict=True)]

    def _refuse(self, strands: Sequence[Strand], holds: Value, zh: str, en: str, path: str) -> None:
        for strand in strands:
            self.reasons.add(holds & moves(strand), f"{path}: {zh}", f"{path}: {en}")
