# SPDX-License-Identifier: Apache-2.0
"""How a review makes its grade out of a scorecard, targets and payments."""

from collections.abc import Iterable
from typing import final

from feidi._fields.frozen import field, frozen
from feidi.errors import InvariantError
from feidi.evaluation.conditions import require_cited
from feidi.instruments.certainty import Certainty
from feidi.instruments.instrument import Citation, require_id
from feidi.labels import Label

__all__ = ["ReviewRule"]


def _grades(given: Iterable[str]) -> tuple[str, ...]:
    return tuple(given)


@final
@frozen(kw_only=True)
class ReviewRule:
    """The grades of a review, and how far they fall for what was missed.

    The review starts from the grade that the scorecard gives under its own scheme.

    Parameters
    ----------
    id, label
        A short name, and what it is called.
    grades
        The grades, the best first.
    missed_target, arrears
        By how many grades the review falls if a target of the year is not met, and if a party of an agreement was
        not paid in full. What is not known takes nothing, and leaves the grade open.
    certainty, citation
        How sure it is and where it stands; a published one needs a citation.

    Raises
    ------
    InvariantError
        If there is no grade, one stands twice, or a fall is not a whole number from 0 on.

    References
    ----------
    Guideline clause G5.3.

    Examples
    --------
    >>> from feidi.published.demonstration import YEARLY_REVIEW
    >>> YEARLY_REVIEW.grades, YEARLY_REVIEW.certainty.label.en
    (('A', 'B', 'C', 'D'), 'proposed by this project')
    """

    id: str
    label: Label
    grades: tuple[str, ...] = field(converter=_grades)
    missed_target: int = 1
    arrears: int = 1
    certainty: Certainty
    citation: Citation | None = None

    def __attrs_post_init__(self) -> None:
        place = f"review {self.id}"
        require_id(self.id, "review.id")
        require_cited(self.certainty, self.citation, place)
        if not self.grades or len(set(self.grades)) < len(self.grades):
            raise InvariantError(
                "a review has grades, each once",
                place=f"{place}, grades",
                value=", ".join(self.grades),
                remedy="list them, the best first",
            )
        for name, fall in (("missed_target", self.missed_target), ("arrears", self.arrears)):
            if fall < 0:
                raise InvariantError(
                    "not a number of grades", place=f"{place}, {name}", value=fall, remedy="give 0 or more"
                )

    def lowered(self, grade: str, steps: int) -> str:
        """Return the grade that is the given number of steps lower, not below the lowest.

        Examples
        --------
        >>> from feidi.published.demonstration import YEARLY_REVIEW
        >>> YEARLY_REVIEW.lowered("A", 1), YEARLY_REVIEW.lowered("A", 9)
        ('B', 'D')
        """
        return self.grades[min(self.grades.index(grade) + steps, len(self.grades) - 1)]
