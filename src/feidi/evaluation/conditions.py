# SPDX-License-Identifier: Apache-2.0
"""Conditions as data: what is asked, how binding it is, for which days, and where it stands."""

from collections.abc import Iterable
from enum import StrEnum
from typing import Final, Generic, Protocol, TypeVar, final, runtime_checkable

from feidi._fields.frozen import field, frozen
from feidi.dates.date import Date
from feidi.dates.span import Span
from feidi.errors import InvariantError
from feidi.evaluation.evidence import Reply
from feidi.instruments.certainty import Certainty
from feidi.instruments.instrument import Citation, require_id
from feidi.labels import Label

__all__ = ["Binding", "Condition", "ConditionSet", "Requirement"]

S = TypeVar("S")
S_contra = TypeVar("S_contra", contravariant=True)


@runtime_checkable
class Requirement(Protocol[S_contra]):
    """What a condition asks of a subject; any frozen class with these two members is one."""

    @property
    def label(self) -> Label:
        """What it asks, in both languages."""
        ...

    def ask(self, subject: S_contra, on: Date | None) -> Reply:
        """Answer for a subject on a day, or as the record stands without a day.

        Examples
        --------
        >>> from feidi.enclaves import Enclave, Region
        >>> from feidi.evaluation import GovernmentLed
        >>> park = Enclave(name="甲园", sources=(Region.of("330800"),), host=Region.of("330110"))
        >>> GovernmentLed().ask(park, None).answer.value
        'unknown'
        """
        ...


@final
class Binding(StrEnum):
    """How binding a condition is.

    Examples
    --------
    >>> Binding.NORMALLY.label.zh
    '一般要求'
    """

    REQUIRED = "required"
    NORMALLY = "normally"
    """The document says "normally": who falls short is for the authority to judge, and so not known here."""

    @property
    def label(self) -> Label:
        """The words for it."""
        return _LABELS[self]


_LABELS: Final = {
    Binding.REQUIRED: Label(zh="必备", en="required"),
    Binding.NORMALLY: Label(zh="一般要求", en="normally required"),
}


@final
@frozen(kw_only=True)
class Condition(Generic[S]):
    """One condition of a set.

    Parameters
    ----------
    id
        Its name in the register, such as ``"E2021-4c"``.
    requirement
        What it asks.
    binding
        How binding it is.
    certainty, citation
        How sure it is and where it stands; a published one needs a citation.

    Raises
    ------
    InvariantError
        If the id is not an identifier, or a published condition has no citation.

    References
    ----------
    Guideline clause G5.4.

    Examples
    --------
    >>> from feidi.evaluation import ProjectsInResidence
    >>> Condition(id="X-1", requirement=ProjectsInResidence(10), certainty=Certainty.PROPOSED).label.en
    'at least 10 projects in residence'
    """

    id: str
    requirement: Requirement[S]
    binding: Binding = Binding.REQUIRED
    certainty: Certainty
    citation: Citation | None = None

    def __attrs_post_init__(self) -> None:
        require_id(self.id, "condition.id")
        require_cited(self.certainty, self.citation, f"condition {self.id}")

    @property
    def label(self) -> Label:
        """What it asks, in both languages."""
        return self.requirement.label


def require_cited(certainty: Certainty, citation: Citation | None, place: str) -> None:
    """Refuse what is called published and has no citation.

    Raises
    ------
    InvariantError
        If it is published, weakly or not, without a citation.
    """
    if certainty in (Certainty.PUBLISHED, Certainty.WEAK) and citation is None:
        raise InvariantError(
            "what is published needs a citation",
            place=f"{place}, citation",
            remedy="cite it, or say that this project proposes it",
        )


def _conditions(given: Iterable[Condition[S]]) -> tuple[Condition[S], ...]:
    return tuple(given)


@final
@frozen(kw_only=True)
class ConditionSet(Generic[S]):
    """The conditions of one title in one year.

    Parameters
    ----------
    id
        A short name.
    label
        What they are the conditions of.
    valid
        The days on which an application is judged by them.
    conditions
        At least one, each id once.
    certainty, citation
        How sure they are and where they stand.

    Raises
    ------
    InvariantError
        If there is none, or an id stands twice.

    References
    ----------
    Guideline clause G5.4.

    Examples
    --------
    >>> from feidi.published.demonstration import CONDITIONS_2021
    >>> [condition.id for condition in CONDITIONS_2021.conditions][:2]
    ['E2021-1', 'E2021-2']
    """

    id: str
    label: Label
    valid: Span
    conditions: tuple[Condition[S], ...] = field(converter=_conditions)
    certainty: Certainty
    citation: Citation | None = None

    def __attrs_post_init__(self) -> None:
        require_id(self.id, "conditions.id")
        ids = [condition.id for condition in self.conditions]
        if not ids or len(set(ids)) < len(ids):
            raise InvariantError(
                "a set has at least one condition, and each once",
                place=f"conditions {self.id}",
                value=", ".join(ids),
                remedy="give each condition its own id",
            )
        require_cited(self.certainty, self.citation, f"conditions {self.id}")
