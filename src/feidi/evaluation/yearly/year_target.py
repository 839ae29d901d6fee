# SPDX-License-Identifier: Apache-2.0
"""What one enclave is to reach in a year."""

from collections.abc import Sequence
from typing import final

from feidi._fields.frozen import field, frozen
from feidi.errors import InvariantError
from feidi.evaluation.answer import Answer
from feidi.evaluation.conditions import require_cited
from feidi.expressions.outcome import Cause, Unknown
from feidi.indicators.indicator import Direction, Indicator
from feidi.indicators.observation import Observation
from feidi.indicators.outcome import Outcome
from feidi.instruments.certainty import Certainty
from feidi.instruments.instrument import Citation
from feidi.labels import Lang
from feidi.quantities.quantity import Quantity, quantity_of

__all__ = ["TargetReply", "YearTarget"]


@final
@frozen(kw_only=True)
class YearTarget:
    """A value that an indicator is to reach in the year of a review.

    Parameters
    ----------
    indicator
        What is measured; where less is better, the value is not to be exceeded.
    value
        The value, as a `Quantity` or its text.
    certainty, citation
        How sure it is and where it stands; a published one needs a citation.

    Raises
    ------
    InvariantError
        If the value measures something else than the indicator, or the indicator is best within an interval.

    References
    ----------
    Guideline clause G5.3.

    Examples
    --------
    >>> from feidi.indicators import PER_MU
    >>> YearTarget(indicator=PER_MU[0], value="20 万元/亩", certainty=Certainty.ILLUSTRATIVE).text("en")
    'tax per mu: at least 20 CNY10k/mu [illustrative]'
    """

    indicator: Indicator
    value: Quantity = field(converter=quantity_of)
    certainty: Certainty
    citation: Citation | None = None

    def __attrs_post_init__(self) -> None:
        place = f"target {self.indicator.code}"
        self.value.in_unit(self.indicator.unit)
        require_cited(self.certainty, self.citation, place)
        if self.indicator.direction is Direction.INTERVAL:
            raise InvariantError(
                "a target of an indicator that is best within an interval has two ends",
                place=place,
                value=str(self.value),
                remedy="set a target for an indicator of which more or less is better",
            )

    def answered(self, observation: Observation | None, earlier: Sequence[Observation] = ()) -> "TargetReply":
        """Whether it is reached by what was observed.

        Examples
        --------
        >>> from feidi.indicators import PER_MU
        >>> target = YearTarget(indicator=PER_MU[0], value="20 万元/亩", certainty=Certainty.ILLUSTRATIVE)
        >>> target.answered(None).answer.value
        'unknown'
        """
        value: Outcome = Unknown.because(Cause.MISSING, self.indicator.code)
        if observation is not None:
            value = self.indicator.outcome(observation, earlier)
        return TargetReply(target=self, value=value)

    def text(self, lang: Lang = "zh") -> str:
        """Write the target for a person.

        Examples
        --------
        >>> from feidi.indicators import PER_MU
        >>> YearTarget(indicator=PER_MU[0], value="20 万元/亩", certainty=Certainty.ILLUSTRATIVE).text("en")
        'tax per mu: at least 20 CNY10k/mu [illustrative]'
        """
        less = self.indicator.direction is Direction.LESS
        words = ("不高于" if less else "不低于") if lang == "zh" else ("at most" if less else "at least")
        space = "" if lang == "zh" else " "
        cited = f" ({self.citation.text(lang)})" if self.citation else ""
        said = f"{self.indicator.label.text(lang)}: {words}{space}{self.value.text(lang)}{cited}"
        return f"{said} [{self.certainty.label.text(lang)}]"


@final
@frozen(kw_only=True)
class TargetReply:
    """A target of the year, answered.

    Parameters
    ----------
    target, value
        The target, and what was measured or why nothing was.
    """

    target: YearTarget
    value: Outcome

    @property
    def answer(self) -> Answer:
        """Whether it is reached."""
        if isinstance(self.value, Unknown):
            return Answer.UNKNOWN
        less = self.target.indicator.direction is Direction.LESS
        return Answer.of(self.value <= self.target.value if less else self.value >= self.target.value)

    def text(self, lang: Lang = "zh") -> str:
        """Write target, value and answer for a person.

        Examples
        --------
        >>> from feidi.indicators import PER_MU
        >>> target = YearTarget(indicator=PER_MU[0], value="20 万元/亩", certainty=Certainty.ILLUSTRATIVE)
        >>> target.answered(None).text("en")
        'tax per mu: at least 20 CNY10k/mu [illustrative]: tax_per_mu: not given: unknown'
        """
        return f"{self.target.text(lang)}: {self.value.text(lang)}: {self.answer.label.text(lang)}"
