# SPDX-License-Identifier: Apache-2.0
"""A value from a document, with its citation and how sure it is."""

from typing import Final, Generic, TypeVar, final

from feidi._fields.frozen import frozen
from feidi.dates.date import Date
from feidi.dates.timeline import Timeline
from feidi.errors import InvariantError, UnsetError
from feidi.instruments.certainty import Certainty
from feidi.instruments.instrument import Citation, require_id
from feidi.labels import Label

__all__ = ["Figure", "Parameter"]

_UNSET: Final = Certainty.UNSET
_PUBLISHED: Final = (Certainty.PUBLISHED, Certainty.WEAK)

T = TypeVar("T")


@final
@frozen(kw_only=True)
class Figure(Generic[T]):
    """One value and where it stands.

    Parameters
    ----------
    value
        The value; ``None`` exactly when the certainty is unset.
    certainty
        How sure it is.
    citation
        Where it stands; a published figure needs one.

    Raises
    ------
    InvariantError
        If a published figure has no citation, if a value is given and called unset or the reverse, or if the
        certainty is not a `Certainty`.

    Examples
    --------
    >>> Figure(value=100, certainty=Certainty.PROPOSED).known()
    100
    """

    value: T | None
    certainty: Certainty
    citation: Citation | None = None

    def __attrs_post_init__(self) -> None:
        if (self.value is None) != (self.certainty is _UNSET):
            raise InvariantError(
                "a figure is unset exactly when it has no value",
                place="figure.certainty",
                value=self.certainty.value,
                remedy="call it unset, or give the value that stands in the document",
            )
        if self.citation is None and self.certainty in _PUBLISHED:
            raise InvariantError(
                "a published figure needs a citation",
                place="figure.citation",
                value=self.value,
                remedy="say in which document and clause it stands",
            )

    def known(self) -> T:
        """Return the value.

        Raises
        ------
        UnsetError
            If the document gives none.

        Examples
        --------
        >>> Figure(value=100, certainty=Certainty.PROPOSED).known()
        100
        >>> Figure(value=None, certainty=Certainty.UNSET).known()
        Traceback (most recent call last):
        feidi.errors.UnsetError: the document: no number is given; agree on one and state it with its citation
        """
        if self.value is None:
            where = self.citation.text("en") if self.citation else "the document"
            raise UnsetError(
                "no number is given", place=where, remedy="agree on one and state it with its citation"
            )
        return self.value


@final
@frozen(kw_only=True)
class Parameter(Generic[T]):
    """A figure that changes with time: a dated timeline of figures.

    Parameters
    ----------
    id
        The name under which programs ask for it.
    label
        What it is called.
    timeline
        The figures and the days on which each holds.

    Raises
    ------
    InvariantError
        If the id is not an identifier.
    """

    id: str
    label: Label
    timeline: Timeline[Figure[T]]

    def __attrs_post_init__(self) -> None:
        require_id(self.id, "parameter.id")

    def at(self, day: Date) -> T:
        """Return the value on a day.

        Raises
        ------
        UnsetError
            If no figure holds on that day, or the one that does has no number.

        Examples
        --------
        >>> from feidi.dates import Dated, Span, date_of
        >>> half = Figure(value="1/2", certainty=Certainty.PROPOSED)
        >>> share = Parameter(
        ...     id="county-share",
        ...     label=Label(zh="县级分享比例", en="county share"),
        ...     timeline=Timeline([Dated(Span(date_of("2016-05-01")), half)]),
        ... )
        >>> share.at(date_of("2020-01-01"))
        '1/2'
        """
        return self.figure_at(day).known()

    def figure_at(self, day: Date) -> Figure[T]:
        """Return the figure on a day, with its citation.

        Raises
        ------
        UnsetError
            If no figure holds on that day.

        Examples
        --------
        >>> from feidi.dates import Dated, Span, date_of
        >>> half = Figure(value="1/2", certainty=Certainty.PROPOSED)
        >>> share = Parameter(
        ...     id="county-share",
        ...     label=Label(zh="县级分享比例", en="county share"),
        ...     timeline=Timeline([Dated(Span(date_of("2016-05-01")), half)]),
        ... )
        >>> share.figure_at(date_of("2020-01-01")).certainty.value
        'proposed'
        """
        figure = self.timeline.at(day)
        if figure is None:
            raise UnsetError(
                "no value holds on that day",
                place=f"parameter {self.id}",
                value=str(day),
                remedy="ask for a day it covers",
            )
        return figure
