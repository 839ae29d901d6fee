# SPDX-License-Identifier: Apache-2.0
"""Declarations read off given facts: what each name measures, as its values show."""

from collections.abc import Mapping
from typing import assert_never

from feidi.dates.date import Date
from feidi.dates.period import Period
from feidi.expressions.facts import Facts, FactValue, NotYet
from feidi.expressions.measures import CONDITION, DAY, RATIO, Kind, Measure
from feidi.expressions.outcome import Range
from feidi.expressions.scope import Fact, Scope
from feidi.labels import Label
from feidi.quantities.quantity import Quantity

__all__ = ["declared"]


def declared(facts: Facts) -> Scope:
    """Return the declarations that given facts amount to: of a number its unit, of a series the length of its periods.

    Examples
    --------
    >>> scope = declared(Facts(unit="A", figures={"tax": {2014: "900 万元"}, "move": "2016-03-01"}))
    >>> [(fact.name, fact.measure.label().en) for fact in scope.facts]
    [('move', 'a day'), ('tax', 'a number in CNY10k')]
    """
    return Scope(facts=[_fact(name, value) for name, value in facts.by_name.items()])


def _fact(name: str, value: FactValue | Mapping[Period, FactValue]) -> Fact:
    grain = None
    if isinstance(value, Mapping):
        grain = next((period.grain for period in value), None)
        measure = next((_measure(each) for each in value.values()), RATIO)
    else:
        measure = _measure(value)
    return Fact(name, Label(zh=name, en=name), measure.unit, kind=measure.kind, grain=grain)


def _measure(value: FactValue) -> Measure:
    match value:
        case Quantity():
            return Measure(Kind.NUMBER, value.unit)
        case Range():
            return RATIO
        case bool():
            return CONDITION
        case Date() | NotYet():
            return DAY
        case _ as never:
            assert_never(never)
