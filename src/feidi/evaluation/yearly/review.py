# SPDX-License-Identifier: Apache-2.0
"""A yearly performance review, with every step to its grade in words."""

from typing import Final, final

from feidi._fields.frozen import frozen
from feidi.dates.fiscal_year import FiscalYear
from feidi.evaluation.answer import Answer, all_met
from feidi.evaluation.comparison.years import change_of
from feidi.evaluation.yearly.payments import Payments
from feidi.evaluation.yearly.rule import ReviewRule
from feidi.evaluation.yearly.year_target import TargetReply
from feidi.expressions.outcome import Unknown
from feidi.indicators.decimals import shown
from feidi.indicators.scoring.card import Scorecard
from feidi.indicators.scoring.explain import explained
from feidi.labels import Label, Lang

__all__ = ["Review"]

_TARGET: Final = Label(zh="年度目标", en="target")
_PAID: Final = Label(zh="协议款项", en="payments")
_GAP: Final = Label(zh="数据缺口", en="gap in the record")


@final
@frozen(kw_only=True)
class Review:
    """What a year came to: the score, the targets, the payments, what nobody knows, and the grade.

    Parameters
    ----------
    enclave, year
        Who is reviewed, and for which year.
    rule
        How the grade is made.
    card, before
        The scorecard of the year and that of the year before; ``None`` where there is none.
    targets, payments
        The targets of the year answered, and the payments of its agreements.

    Notes
    -----
    Laws: the grade is never better than that of the scorecard; an unknown target or payment changes no grade and
    leaves it open; without a graded scorecard there is no grade.

    References
    ----------
    Guideline clause G5.3.

    Examples
    --------
    >>> from feidi.published.demonstration import YEARLY_REVIEW
    >>> park = Label(zh="甲园", en="Park A")
    >>> print(Review(enclave=park, year=FiscalYear(2022), rule=YEARLY_REVIEW, card=None).explain("en"))
    Park A 2022: no grade
    Yearly review of enclaves (proposed) [proposed by this project]
    no scorecard
    """

    enclave: Label
    year: FiscalYear
    rule: ReviewRule
    card: Scorecard | None
    before: Scorecard | None = None
    targets: tuple[TargetReply, ...] = ()
    payments: tuple[Payments, ...] = ()

    @property
    def targets_answer(self) -> Answer:
        """Whether all targets of the year are met."""
        return all_met(reply.answer for reply in self.targets)

    @property
    def payments_answer(self) -> Answer:
        """Whether everybody was paid in full under all agreements."""
        return all_met(paid.answer for paid in self.payments)

    @property
    def steps(self) -> tuple[tuple[Label, int], ...]:
        """Why the grade falls below that of the scorecard, and by how many grades each time."""
        falls = (
            (
                self.targets_answer,
                self.rule.missed_target,
                Label(zh="有年度目标未完成", en="a target was missed"),
            ),
            (
                self.payments_answer,
                self.rule.arrears,
                Label(zh="有协议款项未付清", en="a party was not paid in full"),
            ),
        )
        return tuple((why, fall) for answer, fall, why in falls if answer is Answer.NOT_MET and fall)

    @property
    def grade(self) -> str | None:
        """The grade of the review; ``None`` where the scorecard has none of the rule's."""
        start = None if self.card is None else self.card.grade
        if start is None or start not in self.rule.grades:
            return None
        return self.rule.lowered(start, sum(fall for _, fall in self.steps))

    @property
    def is_final(self) -> bool:
        """Whether nothing that is still unknown could lower the grade."""
        answers = (self.targets_answer, self.payments_answer)
        falls = (self.rule.missed_target, self.rule.arrears)
        open_ = any(answer is Answer.UNKNOWN and fall for answer, fall in zip(answers, falls, strict=True))
        return self.grade is not None and (not open_ or self.grade == self.rule.grades[-1])

    @property
    def gaps(self) -> tuple[Unknown, ...]:
        """What was not known: the values missing from the scorecard and from the targets, each once."""
        missing = [] if self.card is None else list(self.card.undefined)
        missing += [reply.value for reply in self.targets if isinstance(reply.value, Unknown)]
        return tuple(dict.fromkeys(missing))

    def explain(self, lang: Lang = "zh") -> str:
        """Write the review out, so that every step to the grade can be disputed.

        Examples
        --------
        >>> from feidi.published.demonstration import YEARLY_REVIEW
        >>> park = Label(zh="甲园", en="Park A")
        >>> year = Review(enclave=park, year=FiscalYear(2022), rule=YEARLY_REVIEW, card=None)
        >>> year.explain("en").splitlines()[0]
        'Park A 2022: no grade'
        """
        lines = [_head(self, lang), _rule(self, lang), *_steps(self, lang)]
        if self.card is None:
            lines.append("无评分" if lang == "zh" else "no scorecard")
        else:
            lines.append(explained(self.card, lang))
        lines += _since(self, lang)
        lines += [f"{_TARGET.text(lang)}: {reply.text(lang)}" for reply in self.targets]
        lines += [f"{_PAID.text(lang)}: {paid.text(lang)}" for paid in self.payments]
        lines += [f"{_GAP.text(lang)}: {gap.text(lang)}" for gap in self.gaps]
        return "\n".join(lines)


def _head(review: Review, lang: Lang) -> str:
    name = f"{review.enclave.text(lang)} {review.year}"
    if review.grade is None:
        return f"{name}: 不定档" if lang == "zh" else f"{name}: no grade"
    open_ = "" if review.is_final else "(待定)" if lang == "zh" else " (open)"
    return f"{name}: {review.grade}{'档' if lang == 'zh' else ''}{open_}"


def _rule(review: Review, lang: Lang) -> str:
    cited = f" ({review.rule.citation.text(lang)})" if review.rule.citation else ""
    return f"{review.rule.label.text(lang)}{cited} [{review.rule.certainty.label.text(lang)}]"


def _steps(review: Review, lang: Lang) -> list[str]:
    if review.card is None or review.grade is None:
        return []
    zh = lang == "zh"
    reasons = "; ".join(reason.text(lang) for reason in review.card.reasons)
    start = f"评分定档{review.card.grade}" if zh else f"the scorecard gives {review.card.grade}"
    lines = [f"{start} ({reasons})" if reasons else start]
    for why, fall in review.steps:
        lines.append(f"{why.zh}, 降{fall}档" if zh else f"{why.en}: {fall} lower")
    unknown = (
        (
            review.targets_answer,
            Label(zh="年度目标完成情况未知", en="not known whether the targets were met"),
        ),
        (review.payments_answer, Label(zh="协议款项支付情况未知", en="not known whether everybody was paid")),
    )
    lines += [said.text(lang) for answer, said in unknown if answer is Answer.UNKNOWN]
    return lines


def _since(review: Review, lang: Lang) -> list[str]:
    if review.before is None or review.card is None:
        return []
    change = change_of(review.card.unit, review.before, review.card)
    total = "-" if change.difference is None else shown(change.difference)
    ranks = f"{change.before_rank or '-'} → {change.after_rank or '-'}"
    if lang == "zh":
        return [f"较{review.before.period}年: 得分变化{total}, 名次 {ranks}"]
    return [f"since {review.before.period}: total changed by {total}, rank {ranks}"]
