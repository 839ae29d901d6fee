# SPDX-License-Identifier: Apache-2.0
"""What a document says of an enclave and no other field holds."""

import re
from enum import StrEnum
from fractions import Fraction
from typing import Final, assert_never, final

from feidi._fields.frozen import field, frozen
from feidi.dates.date import Date, date_or_none
from feidi.dates.fiscal_year import FiscalYear
from feidi.errors import InvariantError
from feidi.instruments.certainty import Certainty
from feidi.instruments.instrument import Citation
from feidi.labels import Label
from feidi.quantities.area import Area
from feidi.quantities.money import Money

__all__ = ["Bound", "FactValue", "PublishedFact"]

FactValue = Money | Area | int | Fraction | str
"""An amount, an area, a count, an exact number with a unit, or text."""

_ID: Final = re.compile(r"[a-z][a-z0-9_]{0,59}", re.ASCII)


@final
class Bound(StrEnum):
    """How a printed value is meant.

    References
    ----------
    Guideline clause G5.3 counts and rates; documents print "about" and "above".

    Examples
    --------
    >>> Bound.AT_LEAST.label.zh
    '以上'
    """

    EXACT = "exact"
    ABOUT = "about"
    AT_LEAST = "at_least"
    AT_MOST = "at_most"

    @property
    def label(self) -> Label:
        """The words for it."""
        return _LABELS[self]


_LABELS: Final = {
    Bound.EXACT: Label(zh="准确", en="exactly"),
    Bound.ABOUT: Label(zh="约", en="about"),
    Bound.AT_LEAST: Label(zh="以上", en="at least"),
    Bound.AT_MOST: Label(zh="以下", en="at most"),
}


@final
@frozen(kw_only=True)
class PublishedFact:
    """One figure or statement on an enclave, with its citation.

    Parameters
    ----------
    id
        What programs call it: lower-case ASCII words joined by ``_``.
    label
        What people call it.
    value
        Money, an area, a whole number, an exact fraction, or text.
    unit
        What a number counts; money, areas and text have none.
    upper
        The upper end where the document prints a range, of the same type as the value.
    bound
        How the value is meant: "2700多万元" is at least 2700万元.
    certainty
        Published or weakly published.
    citation
        Where it stands.
    year
        The fiscal year it is said of, where known.
    as_of
        The day it is said of, where known, as `Date` or ISO text.

    Raises
    ------
    InvariantError
        If a number lacks its unit, a range is upside down, or the certainty is not that of a document.

    References
    ----------
    Guideline clauses G5.2 and G5.3 ask for such facts.

    Examples
    --------
    >>> from feidi.instruments import Instrument
    >>> news = Instrument(id="news", title=Label(zh="报道", en="News"))
    >>> print(PublishedFact(
    ...     id="tax", label=Label(zh="税收", en="tax"), value=Money.yi("5.89"),
    ...     certainty=Certainty.PUBLISHED, citation=news.cite(),
    ... ).value)
    5.89亿元
    """

    id: str
    label: Label
    value: FactValue
    unit: Label | None = None
    upper: FactValue | None = None
    bound: Bound = Bound.EXACT
    certainty: Certainty
    citation: Citation
    year: FiscalYear | None = None
    as_of: Date | None = field(default=None, converter=date_or_none)

    def __attrs_post_init__(self) -> None:
        place = f"published_fact {self.id}"
        if not _ID.fullmatch(self.id):
            raise InvariantError(
                "not the name of a fact",
                place="published_fact.id",
                value=self.id,
                remedy="write it like tax_paid",
            )
        if (type(self.value) in (int, Fraction)) != (self.unit is not None):
            raise InvariantError(
                "a number needs a unit, and money, areas and text carry theirs",
                place=f"{place}.unit",
                value=self.unit,
                remedy="say what the number counts, or leave the unit out",
            )
        self._require_range(place)
        if self.certainty not in (Certainty.PUBLISHED, Certainty.WEAK):
            raise InvariantError(
                "a published fact stands in a document",
                place=f"{place}.certainty",
                value=self.certainty,
                remedy="call it published or weakly published",
            )

    def is_at_least(self, threshold: FactValue) -> bool | None:
        """Whether the value reaches a threshold of its own type; ``None`` where the document does not tell.

        "Above 70%" reaches a half and tells nothing about 80%.

        Raises
        ------
        InvariantError
            If the threshold is of another type, or the value is text.

        Examples
        --------
        >>> from feidi.instruments import Instrument
        >>> news = Instrument(id="news", title=Label(zh="报道", en="News")).cite()
        >>> share = PublishedFact(
        ...     id="key_field_share", label=Label(zh="占比", en="share"), value=Fraction(7, 10),
        ...     unit=Label(zh="比例", en="share of one"), bound=Bound.AT_LEAST,
        ...     certainty=Certainty.WEAK, citation=news,
        ... )
        >>> share.is_at_least(Fraction(1, 2)), share.is_at_least(Fraction(4, 5))
        (True, None)
        """
        low, high = _not_below(self.value, threshold), _not_below(self.upper or self.value, threshold)
        match self.bound:
            case Bound.EXACT:
                return low if low == high else None
            case Bound.AT_LEAST:
                return low or None
            case Bound.AT_MOST:
                return None if high else False
            case Bound.ABOUT:
                return None
            case _ as never:
                assert_never(never)

    def _require_range(self, place: str) -> None:
        if self.upper is None:
            return
        if type(self.value) is str or _not_below(self.value, self.upper):
            raise InvariantError(
                f"not a range: the lower end is {self.value}",
                place=f"{place}.upper",
                value=str(self.upper),
                remedy="give the two ends of a number, lower first",
            )


def _not_below(value: FactValue, threshold: FactValue) -> bool:
    match value, threshold:
        case Money(), Money():
            return value >= threshold
        case Area(), Area():
            return value >= threshold
        case ((int() | Fraction()), (int() | Fraction())):
            return value >= threshold
        case _:
            raise InvariantError(
                "cannot be compared with this value",
                place="threshold",
                value=threshold,
                remedy=f"give one of type {type(value).__name__}, and compare no text",
            )
