# SPDX-License-Identifier: Apache-2.0
"""The five criteria of the guideline, and how a selection weighs and measures them."""

from collections.abc import Iterable
from enum import StrEnum
from fractions import Fraction
from typing import Final, final

from feidi._fields.frozen import field, frozen
from feidi.errors import InvariantError
from feidi.evaluation.conditions import require_cited
from feidi.indicators.scoring.scheme import Scheme
from feidi.instruments.certainty import Certainty
from feidi.instruments.instrument import Citation, require_id
from feidi.labels import Label
from feidi.quantities.exact import plain
from feidi.quantities.share import Share, share_of

__all__ = ["Criterion", "SelectionScheme", "WeightedCriterion"]


@final
class Criterion(StrEnum):
    """What the guideline wants a place of demonstration to be good at.

    The guideline says it of the cities and counties that are to build demonstration enclaves and gives neither
    weights nor measures; here each is measured on the enclaves themselves.

    References
    ----------
    Guideline clause G5.4.

    Examples
    --------
    >>> [criterion.label.zh for criterion in Criterion][:2]
    ['经济效益优', '辐射带动强']
    """

    ECONOMIC_BENEFIT = "economic_benefit"
    RADIATION = "radiation"
    OPERATING_MODEL = "operating_model"
    FOUNDATION = "foundation"
    PUSH = "push"

    @property
    def label(self) -> Label:
        """The words for it."""
        return _LABELS[self]


_LABELS: Final = {
    Criterion.ECONOMIC_BENEFIT: Label(zh="经济效益优", en="good economic benefit"),
    Criterion.RADIATION: Label(zh="辐射带动强", en="strong radiation"),
    Criterion.OPERATING_MODEL: Label(zh="运营模式新", en="new operating model"),
    Criterion.FOUNDATION: Label(zh="工作基础好", en="good foundation"),
    Criterion.PUSH: Label(zh="推进力度大", en="strong push"),
}


@final
@frozen(kw_only=True)
class WeightedCriterion:
    """A criterion with its weight and what measures it.

    Parameters
    ----------
    criterion
        The criterion.
    weight
        Its part of the whole. [1]
    scheme
        The indicators that measure it; its total is taken in hundredths.
    """

    criterion: Criterion
    weight: Share = field(converter=share_of)
    scheme: Scheme


def _criteria(given: Iterable[WeightedCriterion]) -> tuple[WeightedCriterion, ...]:
    return tuple(given)


@final
@frozen(kw_only=True)
class SelectionScheme:
    """How candidates for demonstration are weighed against one another.

    Parameters
    ----------
    id, label
        A short name, and what it is called.
    criteria
        The criteria with weights and measures, each once; the weights add up to one whole.
    certainty, citation
        How sure it is and where it stands; a published one needs a citation.

    Raises
    ------
    InvariantError
        If a criterion stands twice, or the weights do not add up to one whole.

    References
    ----------
    Guideline clause G5.4 names the criteria; no document found gives weights.

    Examples
    --------
    >>> from feidi.published.demonstration import FIVE_CRITERIA
    >>> FIVE_CRITERIA.certainty.label.zh, len(FIVE_CRITERIA.criteria)
    ('本项目建议', 5)
    """

    id: str
    label: Label
    criteria: tuple[WeightedCriterion, ...] = field(converter=_criteria)
    certainty: Certainty
    citation: Citation | None = None

    def __attrs_post_init__(self) -> None:
        require_id(self.id, "selection.id")
        require_cited(self.certainty, self.citation, f"selection {self.id}")
        named = [each.criterion for each in self.criteria]
        whole = sum((each.weight.value for each in self.criteria), Fraction(0))
        if len(set(named)) < len(named) or whole != 1:
            raise InvariantError(
                "each criterion stands once, and their weights add up to one whole",
                place=f"selection {self.id}",
                value=plain(whole),
                remedy="correct the weights",
            )
