# SPDX-License-Identifier: Apache-2.0
"""What was observed of one unit in one period; what was not observed stays missing."""

from collections import Counter
from collections.abc import Iterable, Mapping
from enum import StrEnum
from typing import Final, cast, final

from feidi._fields.frozen import field, frozen
from feidi.dates.fiscal_year import FiscalYear
from feidi.dates.period import Grain, Period
from feidi.dates.span import Span
from feidi.errors import InvariantError
from feidi.expressions.outcome import Cause, Unknown
from feidi.expressions.scope import Fact
from feidi.indicators.facts import FACTS
from feidi.indicators.outcome import Outcome
from feidi.labels import Label
from feidi.names import normal_name, position_of
from feidi.quantities.quantity import Quantity

__all__ = ["Observation", "UnitKind", "calendar_period"]

_KNOWN: Final = {fact.name: fact for fact in FACTS}


@final
class UnitKind(StrEnum):
    """What is observed and scored."""

    ENCLAVE = "enclave"
    PARK = "park"
    ENTERPRISE = "enterprise"
    AREA = "area"

    @property
    def label(self) -> Label:
        """The words for it."""
        return _LABELS[self]


_LABELS: Final = {
    UnitKind.ENCLAVE: Label(zh="飞地", en="enclave"),
    UnitKind.PARK: Label(zh="园区", en="park"),
    UnitKind.ENTERPRISE: Label(zh="企业", en="enterprise"),
    UnitKind.AREA: Label(zh="区域", en="area"),
}


Quantities = tuple[tuple[str, Quantity], ...]


def _pairs(
    given: Mapping[Fact, Quantity | str | None]
    | Mapping[str, Quantity | str | None]
    | Iterable[tuple[str, Quantity]],
) -> Quantities:
    pairs: list[tuple[str, Quantity]] = []
    items: Iterable[tuple[Fact | str, Quantity | str | None]] = (
        cast("Mapping[Fact | str, Quantity | str | None]", given).items()
        if isinstance(given, Mapping)
        else given
    )
    for key, value in items:
        code = normal_name(key) if isinstance(key, str) else key.name
        if value is not None:
            quantity = value if isinstance(value, Quantity) else Quantity.from_text(value)
            if isinstance(key, Fact):
                _require_alike(key, quantity)
            pairs.append((code, quantity))
    return tuple(sorted(pairs, key=lambda pair: pair[0]))


def _require_alike(fact: Fact, quantity: Quantity) -> None:
    if not quantity.unit.measures_like(fact.unit):
        raise InvariantError(
            f"{fact.label.text('en')} is measured like {fact.unit}",
            place=f"facts.{fact.name}",
            value=str(quantity),
            remedy="give the unit of the fact, or one of the same dimension",
        )


def _counts(given: Mapping[str, int] | Iterable[tuple[str, int]]) -> tuple[tuple[str, int], ...]:
    return tuple(sorted(cast("Mapping[str, int]", given).items() if isinstance(given, Mapping) else given))


def _words(given: Mapping[str, str] | Iterable[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    words = cast("Mapping[str, str]", given).items() if isinstance(given, Mapping) else given
    return tuple(sorted((normal_name(name), normal_name(word)) for name, word in words))


def calendar_period(period: FiscalYear | Span) -> Period:
    """Return the year, quarter, month or day of the calendar; for a span that is none of them its first day.

    Examples
    --------
    >>> calendar_period(FiscalYear(2022)).text, calendar_period(Period.from_text("2022Q3").span).text
    ('2022', '2022Q3')
    """
    if isinstance(period, FiscalYear):
        return Period.of_year(period)
    candidates = (Period.of(period.start, grain) for grain in (Grain.YEAR, Grain.QUARTER, Grain.MONTH))
    return next((each for each in candidates if each.span == period), Period.of(period.start, Grain.DAY))


def _period(given: FiscalYear | Span | int) -> FiscalYear | Span:
    return FiscalYear(given) if type(given) is int else cast("FiscalYear | Span", given)


@final
@frozen(kw_only=True)
class Observation:
    """The facts of one unit in one period.

    Parameters
    ----------
    unit
        The id or name of the enclave, park, enterprise or area, of which the normal form is kept
        (`feidi.names.normal_name`); groups likewise.
    kind
        What the unit is.
    period
        The fiscal year, or another span such as a month or a quarter.
    facts
        Quantities by fact, as a mapping from `Fact` or its name to `Quantity` or text; ``None`` is missing.
    indicators
        Values of indicators where those were published themselves, in the same form.
    events
        How often something happened that adds or takes points, or fixes a grade, by its code.
    groups
        To which group the unit belongs, for example ``{"industry": "纺织"}``.

    Raises
    ------
    InvariantError
        If a fact is given twice, in a unit that does not fit, or a count is negative.

    Examples
    --------
    >>> from feidi.indicators.facts import LAND, TAX
    >>> mill = Observation(
    ...     unit="mill", kind=UnitKind.ENTERPRISE, period=FiscalYear(2022),
    ...     facts={TAX: "250 万元", LAND: "20 亩"},
    ... )
    >>> mill.fact(TAX)
    Quantity.from_text('250 万元')
    """

    unit: str = field(converter=normal_name)
    kind: UnitKind
    period: FiscalYear | Span = field(converter=_period)
    facts: Quantities = field(default=(), converter=_pairs)
    indicators: Quantities = field(default=(), converter=_pairs)
    events: tuple[tuple[str, int], ...] = field(default=(), converter=_counts)
    groups: tuple[tuple[str, str], ...] = field(default=(), converter=_words)

    def __attrs_post_init__(self) -> None:
        if not self.unit.strip():
            raise InvariantError(
                "an observation is of a named unit",
                place="observation.unit",
                value=self.unit,
                remedy="give the id or name of the unit",
            )
        for name in ("facts", "indicators", "events", "groups"):
            repeated = [
                code for code, times in Counter(code for code, _ in getattr(self, name)).items() if times > 1
            ]
            if repeated:
                raise InvariantError(
                    "given twice",
                    place=f"observation of {self.unit}, {name}",
                    value=repeated[0],
                    remedy="give each once",
                )
        for code, quantity in self.facts:
            if code in _KNOWN:
                _require_alike(_KNOWN[code], quantity)
        for code, count in self.events:
            if count < 0:
                raise InvariantError(
                    "event counts must not be negative",
                    place=f"observation of {self.unit}, events.{code}",
                    value=count,
                    remedy="give a whole number from 0 on",
                )

    def fact(self, fact: Fact) -> Outcome:
        """Return the value of a fact, or that it is missing."""
        at = position_of(fact.name, self.facts)
        if at is None:
            return Unknown.because(Cause.MISSING, fact.name, calendar_period(self.period))
        _require_alike(fact, self.facts[at][1])
        return self.facts[at][1]

    def published(self, code: str) -> Quantity | None:
        """Return the value of an indicator that was published itself, or ``None``."""
        at = position_of(code, self.indicators)
        return None if at is None else self.indicators[at][1]

    def count(self, event: str) -> int:
        """Return how often an event happened; what is not given did not happen."""
        at = position_of(event, self.events)
        return 0 if at is None else self.events[at][1]

    def group(self, name: str) -> str | None:
        """Return the group of the unit under a name, or ``None`` where it was not given."""
        at = position_of(name, self.groups)
        return None if at is None else self.groups[at][1]
