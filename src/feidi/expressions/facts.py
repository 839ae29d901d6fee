# SPDX-License-Identifier: Apache-2.0
"""What is known of an enterprise, project, zone or party: one record of figures by name."""

from collections.abc import Iterable, Mapping
from fractions import Fraction
from typing import Final, cast, final

from feidi._fields.frozen import field, frozen
from feidi.dates.date import Date, date_of
from feidi.dates.fiscal_year import FiscalYear
from feidi.dates.period import Period
from feidi.errors import InvariantError
from feidi.expressions.names import Name
from feidi.expressions.outcome import Range
from feidi.names import normal_name
from feidi.quantities.money import Money
from feidi.quantities.quantity import Quantity
from feidi.quantities.share import Rate, Share

__all__ = ["NOT_YET", "FactValue", "Facts", "Given", "NotYet", "fact_value"]


@final
@frozen
class NotYet:
    """An event that has not happened."""


NOT_YET: Final = NotYet()
"""An event that has not happened: it is known, and there is no day."""

FactValue = Quantity | bool | Date | Range | NotYet
"""A quantity, yes or no, the day of an event or that it has not happened, or bounds of a number."""

Given = FactValue | Money | Share | Rate | Fraction | int | str | None
"""What a fact may be given as; text is read as a day or a quantity, ``None`` says that an event has not happened."""

Series = tuple[tuple[Period, FactValue], ...]
Figures = tuple[tuple[str, FactValue | Series], ...]


def fact_value(given: Given, place: str) -> FactValue:
    """Return a value as facts hold it.

    Parameters
    ----------
    given
        Money, a quantity, an exact number, yes or no, a day; or text: ``"2016-03-01"``, ``"1200 万元"``, ``"35%"``.
    place
        Where it is given, for the error.

    Raises
    ------
    InvariantError
        For floats, and text of another form.

    Examples
    --------
    >>> fact_value("1200 万元", "tax"), fact_value("2016-03-01", "move"), fact_value(None, "move")
    (Quantity.from_text('1200 万元'), Date(2016, 3, 1), NotYet())
    """
    match given:
        case None:
            return NOT_YET
        case bool() | Quantity() | Date() | Range() | NotYet():
            return given
        case Money():
            return Quantity.of_money(given)
        case Share() | Rate():
            return Quantity.of(given.value)
        case int() | Fraction():
            return Quantity.of(given)
        case str():
            is_day = len(given) == 10 and given[4] == given[7] == "-"
            return date_of(given) if is_day else Quantity.from_text(given)
        case _:
            raise InvariantError(
                "not the value of a fact",
                place=place,
                value=given,
                remedy='give Money, a Quantity, an exact number, True or False, or a day; text such as "1200 万元"',
            )


def _period_of(given: object, place: str) -> Period:
    match given:
        case Period():
            return given
        case FiscalYear():
            return Period.of_year(given)
        case int() if type(given) is int:
            return Period.of_year(FiscalYear(given))
        case str():
            return Period.from_text(given)
        case _:
            raise InvariantError(
                "not a period",
                place=place,
                value=given,
                remedy='write 2024, "2024Q1", "2024-03" or "2024-03-15"',
            )


def _figures(
    given: Mapping[str, object] | Iterable[tuple[str, object]],
) -> Figures:
    # Both forms hold pairs; a mapping is not an iterable of them.
    pairs = list(cast("Mapping[str, object]", given).items() if isinstance(given, Mapping) else given)
    found: dict[str, FactValue | Series] = {}
    for key, value in pairs:
        name = Name(normal_name(str(key))).name
        if name in found:
            raise InvariantError(
                "a fact is given twice", place=f"facts.{name}", value=name, remedy="give each name once"
            )
        found[name] = (
            _series(name, value)
            if isinstance(value, Mapping | tuple | list)
            else fact_value(cast("Given", value), f"facts.{name}")
        )
    return tuple(sorted(found.items()))


def _series(name: str, given: object) -> Series:
    pairs = list(
        given.items() if isinstance(given, Mapping) else cast("Iterable[tuple[object, object]]", given)
    )
    found: dict[Period, FactValue] = {}
    for key, value in pairs:
        period = _period_of(key, f"facts.{name}")
        if period in found:
            raise InvariantError(
                "a period is given twice",
                place=f"facts.{name}",
                value=period.text,
                remedy="give each period once",
            )
        found[period] = fact_value(cast("Given", value), f"facts.{name} of {period}")
    if len({period.grain for period in found}) > 1:
        raise InvariantError(
            "a fact is given for periods of one length",
            place=f"facts.{name}",
            value=[period.text for period in found],
            remedy="give the figures of years and of months names of their own",
        )
    return tuple(sorted(found.items(), key=lambda pair: pair[0].number))


@final
@frozen(kw_only=True)
class Facts:
    """Figures of one unit: facts, series by period, and events.

    Parameters
    ----------
    unit
        The id of the enterprise, project, zone or party; its normal form is kept.
    figures
        By name one value for all time, or values by period (``2024``, ``"2024Q1"``, ``"2024-03"``, ``"2024-03-15"``).

    Raises
    ------
    InvariantError
        If a name or a period is given twice, periods of one series differ in length, or a value is of no known type.

    Examples
    --------
    >>> firm = Facts(unit="A", figures={"三税": {2014: "900 万元", 2015: "1100 万元"}, "led": True, "move": "2016-03-01"})
    >>> firm.get("move")
    Date(2016, 3, 1)
    >>> firm.get("三税", "2015")
    Quantity.from_text('1100 万元')
    """

    unit: str = field(converter=normal_name)
    figures: Figures = field(default=(), converter=_figures)
    by_name: "Mapping[str, FactValue | Mapping[Period, FactValue]]" = field(init=False, repr=False, eq=False)

    def __attrs_post_init__(self) -> None:
        if not self.unit:
            raise InvariantError("a unit has a name", place="facts.unit", value=self.unit, remedy="name it")
        by_name = {name: dict(value) if isinstance(value, tuple) else value for name, value in self.figures}
        object.__setattr__(self, "by_name", by_name)

    def get(self, name: str, period: Period | str | int | None = None) -> FactValue | None:
        """Return the value of a fact, of a period where it is a series; ``None`` where it is not given."""
        found = self.by_name.get(name)
        if isinstance(found, Mapping):
            return None if period is None else found.get(_period_of(period, f"facts.{name}"))
        return found
