# SPDX-License-Identifier: Apache-2.0
"""One candidate for demonstration: eligibility, points by criterion, total and rank."""

from fractions import Fraction
from typing import final

from feidi._fields.frozen import frozen
from feidi.enclaves.kind import EnclaveKind
from feidi.evaluation.assessment import Assessment
from feidi.evaluation.selection.criteria import Criterion
from feidi.indicators.decimals import shown
from feidi.indicators.scoring.card import Scorecard
from feidi.indicators.scoring.explain import explained
from feidi.labels import Label, Lang
from feidi.quantities.share import Share

__all__ = ["Candidate", "CriterionScore"]


@final
@frozen(kw_only=True)
class CriterionScore:
    """What a candidate earns for one criterion.

    Parameters
    ----------
    criterion, weight
        The criterion and its part of the whole.
    card
        The scorecard behind it; ``None`` where nothing was observed or nothing can be compared.
    why
        Why there is no card; ``None`` where there is one.
    """

    criterion: Criterion
    weight: Share
    card: Scorecard | None
    why: Label | None = None

    @property
    def points(self) -> Fraction | None:
        """The exact points that count toward the total; ``None`` where the criterion has no score."""
        if self.card is None or self.card.total is None:
            return None
        return self.card.total * self.weight.value

    def text(self, lang: Lang = "zh") -> str:
        """Write the criterion with its points and the scorecard behind them.

        Examples
        --------
        >>> from feidi.evaluation import Criterion
        >>> CriterionScore(criterion=Criterion.ECONOMIC_BENEFIT, weight=Share("20%"), card=None).text("en")
        'good economic benefit (20%): no score'
        """
        head = f"{self.criterion.label.text(lang)} ({self.weight.percent()})"
        points = self.points
        none = "无得分" if lang == "zh" else "no score"
        said = f"{head}: {none if points is None else shown(points)}"
        if self.card is None:
            return f"{said} ({self.why.text(lang)})" if self.why else said
        # The head of a scorecard repeats what stands here already.
        _, *lines = explained(self.card, lang).splitlines()
        return "\n".join((said, *lines))


@final
@frozen(kw_only=True)
class Candidate:
    """An enclave in a selection.

    Parameters
    ----------
    key, label, kind
        The id or name, the name in both languages, and the kind where it is known.
    eligibility
        Whether it may be proposed at all.
    scores
        One for each criterion.
    rank
        Its rank among those that are eligible and scored, equal totals sharing the better rank; else ``None``.
    """

    key: str
    label: Label
    kind: EnclaveKind | None
    eligibility: Assessment
    scores: tuple[CriterionScore, ...]
    rank: int | None = None

    @property
    def total(self) -> Fraction | None:
        """The exact total; ``None`` where a criterion has no score."""
        total = Fraction(0)
        for score in self.scores:
            if score.points is None:
                return None
            total += score.points
        return total

    @property
    def missing(self) -> tuple[Criterion, ...]:
        """The criteria without a score."""
        return tuple(score.criterion for score in self.scores if score.points is None)

    def text(self, lang: Lang = "zh") -> str:
        """Write the candidate in one line: rank, name, total and what each criterion gave.

        Examples
        --------
        >>> from feidi.enclaves import Enclave, Region
        >>> from feidi.evaluation import select
        >>> from feidi.published.demonstration import CONDITIONS_2021, FIVE_CRITERIA
        >>> quzhou, yuhang = Region.of("330800"), Region.of("330110")
        >>> park = Enclave(name="甲园", sources=(quzhou,), host=yuhang, established="2021-04-01")
        >>> found = select((park,), FIVE_CRITERIA, conditions=CONDITIONS_2021, observations=())
        >>> found.vetoed[0].text("en").split(": ")[0]
        '甲园'
        """
        total = self.total
        parts = (
            f"{score.criterion.label.text(lang)} {'-' if score.points is None else shown(score.points)}"
            for score in self.scores
        )
        rank = "" if self.rank is None else f"{self.rank}. "
        whole = "-" if total is None else shown(total)
        return f"{rank}{self.label.text(lang)}: {whole} ({'; '.join(parts)})"
