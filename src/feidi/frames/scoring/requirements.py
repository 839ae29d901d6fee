# SPDX-License-Identifier: Apache-2.0
"""What the indicators of a scheme need of a frame, and their values as numbers over its columns."""

from collections.abc import Callable
from fractions import Fraction
from typing import Final, cast, final

from attrs import frozen

from feidi.errors import NotFoundError
from feidi.expressions.checked import Checked
from feidi.expressions.scope import Fact
from feidi.frames.scoring.column_map import ColumnMap
from feidi.frames.scoring.filtered.constant import Constant
from feidi.frames.scoring.filtered.number import Number, Predicate, choose
from feidi.frames.scoring.formula import facts_back, formula_number
from feidi.indicators.facts import FACTS
from feidi.indicators.indicator import Indicator, Range
from feidi.indicators.scoring.scheme import Scheme

__all__ = ["Required", "columns_for", "events_of", "required_of", "value_number"]

_FACT_CODES: Final = frozenset(fact.name for fact in FACTS)


@final
@frozen
class Required:
    """What an indicator asks of a frame.

    Parameters
    ----------
    facts
        Facts and how many periods back, in the order of the formula; none where not all can be had.
    own
        Whether a column states the indicator itself.
    """

    indicator: Indicator
    facts: tuple[tuple[Fact, int], ...]
    own: bool


def required_of(indicator: Indicator, heads: ColumnMap) -> Required:
    """Return which columns an indicator is computed from.

    Raises
    ------
    NotFoundError
        If columns are missing for it.
    """
    code, formula = indicator.code, indicator.formula
    own = code in heads.quantities and code not in _FACT_CODES
    facts: tuple[tuple[Fact, int], ...] = ()
    if formula is not None:
        named = {fact.name: fact for fact in indicator.facts_read}
        facts = tuple(
            (named[name], back) for name, back in dict.fromkeys(facts_back(formula)) if name in named
        )
    missing = tuple(dict.fromkeys(fact.name for fact, _ in facts if fact.name not in heads.quantities))
    if missing or not facts:
        if not own:
            raise NotFoundError(
                "no column gives it",
                place=f"item {code}",
                value=", ".join(missing) or code,
                remedy="name a column by its code or label, or say with `columns` which one it is",
            )
        facts = ()
    return Required(indicator, facts, own)


def events_of(scheme: Scheme) -> tuple[str, ...]:
    """Return the events that a scheme counts or that change its grades, each once."""
    changes = () if scheme.grading is None else scheme.grading.changes
    counted = (item.code for item in scheme.adjustments.items)
    return tuple(dict.fromkeys((*counted, *(change.event for change in changes))))


def columns_for(scheme: Scheme, heads: ColumnMap) -> list[str]:
    """Return the columns of a frame that scoring reads.

    Raises
    ------
    NotFoundError
        If columns are missing for an indicator.
    """
    names = [heads.unit, heads.year, heads.kind, heads.groups.get(scheme.within)]
    for item in scheme.items:
        asked = required_of(item.indicator, heads)
        codes = [fact.name for fact, _ in asked.facts] + [item.indicator.code] * asked.own
        names += [heads.quantities[code].head for code in codes]
    names += [heads.events.get(event) for event in events_of(scheme)]
    return list(dict.fromkeys(name for name in names if name is not None))


def value_number(asked: Required, lookup: Callable[[str, int], Number], heads: ColumnMap) -> Number:
    """Compile the value of an indicator, in its unit; outside its range it is missing."""
    indicator = asked.indicator
    if not asked.own:
        return _inside(_computed(indicator, lookup, heads), indicator.within)
    value = _in_unit(lookup(indicator.code, 0), heads, indicator.code, indicator.unit.scale)
    if asked.facts:
        value = choose(_missing(value), _computed(indicator, lookup, heads), value)
    return _inside(value, indicator.within)


def _computed(indicator: Indicator, lookup: Callable[[str, int], Number], heads: ColumnMap) -> Number:
    # Where there are facts there is a formula, and one that names facts gives a column.
    checked = cast("Checked", indicator.checked)
    scales = {fact.name: fact.unit.scale for fact in indicator.facts_read}
    number = cast(
        "Number",
        formula_number(checked, lambda name, back: _in_unit(lookup(name, back), heads, name, scales[name])),
    )
    factor = checked.measure_of(checked.expression).unit.scale / indicator.unit.scale
    return number if factor == 1 else number * Constant.of(factor)


def _in_unit(number: Number, heads: ColumnMap, code: str, scale: Fraction) -> Number:
    given = heads.quantities[code].unit.scale
    return number if given == scale else number * Constant.of(given / scale)


def _missing(number: Number) -> Predicate:
    return Predicate(lambda at: at.is_missing(number.compute(at)), number.doubts)


def _inside(value: Number, within: Range) -> Number:
    for end, above in ((within.low, False), (within.high, True)):
        if end is None:
            continue
        post = Constant.of(end)
        margin = value.bound.error + post.bound.error
        if not above and value.bound.low - margin < post.value:
            value = choose(value.reaches(post), value, None)
        elif above and value.bound.high + margin > post.value:
            value = choose(value.reaches(post, above=True), None, value)
    return value
