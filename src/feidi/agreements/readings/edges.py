# SPDX-License-Identifier: Apache-2.0
"""The words on the ways out of a clause, in the order of its clauses below."""

from collections.abc import Iterable
from typing import Final, assert_never

from feidi.agreements.readings.wording import Wording
from feidi.agreements.terms.at_most import AtMost
from feidi.agreements.terms.by_class import ByClass
from feidi.agreements.terms.by_kind import ByKind
from feidi.agreements.terms.guarantee import Guarantee
from feidi.agreements.terms.in_phases import InPhases
from feidi.agreements.terms.split import Split
from feidi.agreements.terms.split_by_factors import SplitByFactors
from feidi.agreements.terms.split_by_stake import SplitByStake
from feidi.agreements.terms.split_by_tier import SplitByTier
from feidi.agreements.terms.to import To
from feidi.agreements.terms.tree import Terms
from feidi.agreements.terms.up_to import UpTo
from feidi.agreements.terms.when import When
from feidi.agreements.unset import Unset
from feidi.labels import Label

__all__ = ["edge_labels"]

_WITHIN: Final = Label(zh="限额以内", en="up to the limit")
_BEYOND: Final = Label(zh="超过限额", en="beyond it")
_BEFORE: Final = Label(zh="起算以前", en="before")
_AFTER: Final = Label(zh="期满以后", en="after")
_OTHERS: Final = Label(zh="其余", en="others")
_YES: Final = Label(zh="是", en="yes")
_NO: Final = Label(zh="否", en="no")
_UNCAPPED: Final = Label(zh="计限以前", en="before the limit")
_FLOWS: Final = Label(zh="补足以前", en="before it is made up")


def edge_labels(terms: Terms, wording: Wording) -> list[str]:
    """Give one label for each of `feidi.agreements.terms.children`.

    Examples
    --------
    >>> edge_labels(Split([("6:4", To("source")), ("4:6", To("host"))]), Wording("zh"))
    ['60%', '40%']
    """
    lang = wording.lang
    match terms:
        case To() | Unset():
            return []
        case Split(parts=parts):
            return [wording.number(part.share) for part in parts]
        case SplitByStake(stakes=stakes):
            return [wording.money(stake.value) for stake in stakes]
        case SplitByFactors(branches=branches):
            return [branch.name for branch in branches]
        case SplitByTier(tiers=tiers):
            return [tier.name for tier in tiers]
        case UpTo():
            return [_WITHIN.text(lang), _BEYOND.text(lang)]
        case InPhases(phases=phases):
            ends = [_BEFORE] if terms.before is not None else [], [_AFTER] if terms.after is not None else []
            years = [wording.years(phase.years) for phase in phases]
            before, after = ([label.text(lang) for label in end] for end in ends)
            return [*years, *before, *after]
        case ByKind(cases=cases):
            return _with_rest((wording.kinds(case.kinds) for case in cases), terms.otherwise, wording)
        case ByClass():
            return _with_rest((case.project_class for case in terms.cases), terms.otherwise, wording)
        case When():
            return [_YES.text(lang), _NO.text(lang)]
        case Guarantee():
            return [_FLOWS.text(lang)]
        case AtMost():
            return [_UNCAPPED.text(lang)]
        case _:
            assert_never(terms)


def _with_rest(labels: Iterable[str], rest: Terms | None, wording: Wording) -> list[str]:
    return [*labels, *([] if rest is None else [_OTHERS.text(wording.lang)])]
