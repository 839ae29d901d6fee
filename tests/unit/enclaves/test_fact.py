# SPDX-License-Identifier: Apache-2.0
"""Published facts: a value, how it is meant, and where it stands."""

from fractions import Fraction

import attrs
import pytest

from feidi.dates.fiscal_year import FiscalYear
from feidi.enclaves.fact import Bound, FactValue, PublishedFact
from feidi.errors import InvariantError
from feidi.instruments.certainty import Certainty
from feidi.instruments.instrument import Instrument
from feidi.labels import Label
from feidi.quantities.area import Area
from feidi.quantities.money import Money

NEWS = Instrument(id="news", title=Label(zh="报道", en="News")).cite()
UNIT = Label(zh="个", en="villages")


def _fact(value: FactValue, **more: object) -> PublishedFact:
    unit = UNIT if type(value) in (int, Fraction) else None
    label = Label(zh="事实", en="fact")
    given = {"id": "fact", "label": label, "unit": unit, "certainty": Certainty.WEAK, "citation": NEWS}
    return PublishedFact(value=value, **{**given, **more})


def test_bounds_have_their_words() -> None:
    """No two bounds share a name."""
    assert len({bound.label.zh for bound in Bound}) == len(Bound)


@pytest.mark.parametrize(
    "value", [Money.yi("5.89"), Area.from_text("107亩"), 134, Fraction(7, 10), "浙江首个科创飞地"]
)
def test_five_types_of_value(value: FactValue) -> None:
    """Money, areas, whole numbers, fractions and text are kept as they are."""
    fact = _fact(value, year=FiscalYear(2023), as_of="2023-12-31")
    assert fact.value == value
    assert type(fact.value) is type(value)


@pytest.mark.parametrize("value", [1.5, True, None])
def test_other_values_are_refused(value: object) -> None:
    """A float, a bool and nothing at all are no facts."""
    with pytest.raises(InvariantError) as caught:
        _fact(value)
    assert caught.value.place == "published_fact fact.value"


@pytest.mark.parametrize("name", ["", "Tax", "tax paid", "2tax", "税收"])
def test_ids_are_words(name: str) -> None:
    """An id is lower-case ASCII words joined by underscores."""
    with pytest.raises(InvariantError) as caught:
        _fact(1, id=name)
    assert caught.value.place == "published_fact.id"


def test_numbers_and_only_numbers_have_a_unit() -> None:
    """A bare number is refused, and so is money with a second unit."""
    for fact in (_fact(3), _fact(Fraction(1, 3))):
        with pytest.raises(InvariantError, match="needs a unit"):
            attrs.evolve(fact, unit=None)
    with pytest.raises(InvariantError, match="carry theirs"):
        _fact(Money(1), unit=UNIT)


@pytest.mark.parametrize("certainty", [Certainty.PROPOSED, Certainty.ILLUSTRATIVE, Certainty.UNSET])
def test_facts_stand_in_documents(certainty: Certainty) -> None:
    """What this project made up is no published fact."""
    with pytest.raises(InvariantError) as caught:
        _fact(1, certainty=certainty)
    assert caught.value.place == "published_fact fact.certainty"


def test_ranges_go_up() -> None:
    """The upper end lies above the lower one and is of its type; text has no range."""
    assert _fact(Money.wan(5), upper=Money.wan(6)).upper == Money.wan(6)
    assert _fact(Area.from_text("5亩"), upper=Area.from_text("6亩")).upper == Area.from_text("6亩")
    assert _fact(1, upper=Fraction(3, 2)).upper == Fraction(3, 2)
    for value, upper in ((Money(2), Money(2)), (Money(2), 3), ("甲", "乙"), (2, 1)):
        with pytest.raises(InvariantError):
            _fact(value, upper=upper)


@pytest.mark.parametrize(
    ("bound", "upper", "answers"),
    [
        (Bound.EXACT, None, (True, True, False)),
        (Bound.EXACT, 8, (True, True, None)),
        (Bound.AT_LEAST, None, (True, True, None)),
        (Bound.AT_MOST, None, (None, None, False)),
        (Bound.ABOUT, None, (None, None, None)),
    ],
)
def test_thresholds(bound: Bound, upper: int | None, answers: tuple[bool | None, ...]) -> None:
    """Five, as printed in each way, against the thresholds 4, 5 and 6."""
    fact = _fact(5, bound=bound, upper=upper)
    assert tuple(fact.is_at_least(threshold) for threshold in (4, 5, 6)) == answers
    assert fact.is_at_least(Fraction(99, 10)) is (None if bound in (Bound.ABOUT, Bound.AT_LEAST) else False)


def test_thresholds_are_of_the_same_type() -> None:
    """Money is compared with money, an area with an area, and text with nothing."""
    assert _fact(Money(5)).is_at_least(Money(5)) is True
    assert _fact(Area.from_text("5亩")).is_at_least(Area.from_text("6亩")) is False
    for value, threshold in ((Money(5), 5), ("甲", "甲")):
        with pytest.raises(InvariantError) as caught:
            _fact(value).is_at_least(threshold)
        assert caught.value.place == "threshold"
