# SPDX-License-Identifier: Apache-2.0
"""Documents that rule or report, their clauses, and citations of them."""

import re
from typing import Final, final

from feidi._fields.frozen import frozen
from feidi.dates.date import Date, require_date
from feidi.dates.span import Span
from feidi.errors import InvariantError
from feidi.labels import Label, Lang

__all__ = ["Citation", "Clause", "Instrument", "require_id"]

_ID: Final = r"[A-Za-z0-9][A-Za-z0-9._:/-]{0,79}"


def require_id(value: str, place: str) -> None:
    """Refuse what is not a short ASCII name.

    Raises
    ------
    InvariantError
        If the value is not text of 1 to 80 of the characters of an identifier.
    """
    if not re.fullmatch(_ID, value, re.ASCII):
        raise InvariantError(
            "not an identifier",
            place=place,
            value=value,
            remedy="use up to 80 ASCII letters, digits and . _ : / -, starting with a letter or digit",
        )


@final
@frozen(kw_only=True)
class Instrument:
    """A document that sets a rule or reports a figure.

    Parameters
    ----------
    id
        A short ASCII name, unique in a collection.
    title
        The title in both languages.
    issuer
        Who issued it; ``None`` where that is not known.
    number
        The document number as printed, for example 财预〔2015〕92号.
    issued
        The day of issue, where known.
    force
        The days on which it is in force, where known.
    url
        Where a copy was read.

    Raises
    ------
    InvariantError
        If the id is not an identifier or a date is not a date.

    Examples
    --------
    >>> Instrument(id="caiyu-2015-92", title=Label(zh="示例", en="Example"), number="财预〔2015〕92号").number
    '财预〔2015〕92号'
    """

    id: str
    title: Label
    issuer: Label | None = None
    number: str = ""
    issued: Date | None = None
    force: Span | None = None
    url: str = ""

    def __attrs_post_init__(self) -> None:
        require_id(self.id, "instrument.id")
        if self.issued is not None:
            require_date(self.issued, "instrument.issued")

    def cite(self, clause: str = "", *, url: str = "", note: str = "") -> "Citation":
        """Cite this document, at a clause where one is named.

        Examples
        --------
        >>> rule = Instrument(id="caiyu-2015-92", title=Label(zh="办法", en="Rule"), number="财预〔2015〕92号")
        >>> rule.cite("第六条").clause
        '第六条'
        """
        return Citation(instrument=self, clause=clause, url=url or self.url, note=note)


@final
@frozen(kw_only=True)
class Clause:
    """A clause of an instrument in our own words, and what it becomes in this library.

    Parameters
    ----------
    id
        The id in our register, for example ``"G5.1"``.
    instrument
        The document.
    says
        A paraphrase.
    becomes
        What carries it in this library; ``None`` where nothing can.
    """

    id: str
    instrument: Instrument
    says: Label
    becomes: Label | None = None

    def __attrs_post_init__(self) -> None:
        require_id(self.id, "clause.id")

    def cite(self) -> "Citation":
        """Cite this clause.

        Examples
        --------
        >>> rule = Instrument(id="caiyu-2015-92", title=Label(zh="办法", en="Rule"), number="财预〔2015〕92号")
        >>> clause = Clause(id="G5.1", instrument=rule, says=Label(zh="飞地考核", en="enclaves are reviewed"))
        >>> clause.cite().text("en")
        'Rule (财预〔2015〕92号), G5.1'
        """
        return self.instrument.cite(self.id)


@final
@frozen(kw_only=True)
class Citation:
    """Where a rule or a figure stands.

    Parameters
    ----------
    instrument
        The document.
    clause
        The article or section as printed, or an id of our register; empty for the whole document.
    url
        Where the copy was read that the figure was taken from.
    note
        What the reader should know, for example that the copy is a mirror.

    Examples
    --------
    >>> rule = Instrument(id="caiyu-2015-92", title=Label(zh="办法", en="Rule"), number="财预〔2015〕92号")
    >>> rule.cite("第六条").text("zh")
    '《办法》(财预〔2015〕92号)第六条'
    """

    instrument: Instrument
    clause: str = ""
    url: str = ""
    note: str = ""

    def text(self, lang: Lang = "zh") -> str:
        """Write the citation for a person.

        Examples
        --------
        >>> rule = Instrument(id="caiyu-2015-92", title=Label(zh="办法", en="Rule"), number="财预〔2015〕92号")
        >>> rule.cite("第六条").text("zh"), rule.cite("第六条").text("en")
        ('《办法》(财预〔2015〕92号)第六条', 'Rule (财预〔2015〕92号), 第六条')
        """
        title = self.instrument.title.text(lang)
        if lang == "zh":
            number = f"({self.instrument.number})" if self.instrument.number else ""
            return f"《{title}》{number}{self.clause}"
        number = f" ({self.instrument.number})" if self.instrument.number else ""
        return f"{title}{number}{f', {self.clause}' if self.clause else ''}"
