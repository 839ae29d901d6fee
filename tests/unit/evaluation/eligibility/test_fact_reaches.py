# SPDX-License-Identifier: Apache-2.0
"""A published fact reaches a threshold, does not, or does not tell."""

from fractions import Fraction
from typing import Any

import pytest

from feidi.dates.date import date_of
from feidi.enclaves.enclave import Enclave
from feidi.enclaves.fact import Bound, FactValue, PublishedFact
from feidi.enclaves.region import Region
from feidi.errors import InvariantError
from feidi.evaluation.answer import Answer
from feidi.evaluation.eligibility.fact_reaches import FactReaches
from feidi.instruments.certainty import Certainty
from feidi.instruments.instrument import Instrument
from feidi.labels import Label
from feidi.quantities.area import Area
from feidi.quantities.money import Money

NAME = Label(zh="税收", en="tax")
NEWS = Instrument(id="news", title=Label(zh="报道", en="News")).cite()
MET, NOT_MET, UNKNOWN = Answer


def _park(value: FactValue | None, bound: Bound = Bound.EXACT) -> Enclave:
    facts: tuple[PublishedFact, ...] = ()
    if value is not None:
        unit = NAME if isinstance(value, int | Fraction) else None
        said = {"certainty": Certainty.WEAK, "citation": NEWS, "as_of": "2022-12-31"}
        facts = (PublishedFact(id="tax", label=NAME, value=value, unit=unit, bound=bound, **said),)  # type: ignore[arg-type]
    return Enclave(name="甲园", sources=(Region.of("330800"),), host=Region.of("330110"), facts=facts)


def _asks(at_least: Any) -> FactReaches:  # noqa: ANN401
    return FactReaches(fact="tax", name=NAME, at_least=at_least)


@pytest.mark.parametrize(
    ("value", "bound", "at_least", "answer"),
    [
        (Money.wan(10), Bound.EXACT, Money.wan(10), MET),
        (Money.wan(9), Bound.EXACT, Money.wan(10), NOT_MET),
        (Money.wan(9), Bound.AT_LEAST, Money.wan(10), UNKNOWN),
        (Area.from_text("10亩"), Bound.EXACT, Area.from_text("9亩"), MET),
        (12, Bound.EXACT, Fraction(23, 2), MET),
        (Fraction(1, 2), Bound.EXACT, 1, NOT_MET),
        (Money.wan(10), Bound.EXACT, 1, UNKNOWN),
        ("很多", Bound.EXACT, 1, UNKNOWN),
        (None, Bound.EXACT, 1, UNKNOWN),
    ],
)
def test_answers(value: FactValue | None, bound: Bound, at_least: object, answer: Answer) -> None:
    """It compares alike with alike; another type, text and silence do not tell."""
    reply = _asks(at_least).ask(_park(value, bound), None)
    assert reply.answer is answer
    assert [ground.path for ground in reply.evidence] == ["facts.tax"]


def test_a_fact_speaks_of_its_day() -> None:
    """On another day than its own a fact does not tell."""
    park = _park(5)
    assert _asks(5).ask(park, date_of("2022-12-31")).answer is MET
    assert _asks(5).ask(park, date_of("2023-12-31")).answer is UNKNOWN


@pytest.mark.parametrize(
    ("at_least", "zh", "en"),
    [
        (Money.wan(1000), "税收不少于1000万元", "tax: at least"),
        (Area.from_text("107亩"), "税收不少于107亩", "tax: at least 107亩"),
        (10, "税收不少于10", "tax: at least 10"),
        (Fraction(1, 2), "税收不少于0.5", "tax: at least 0.5"),
    ],
)
def test_it_has_words(at_least: object, zh: str, en: str) -> None:
    """The label names the fact and the threshold in both languages."""
    label = _asks(at_least).label
    assert label.zh == zh
    assert label.en.startswith(en)


@pytest.mark.parametrize("at_least", ["10", True, 0.5, None])
def test_another_threshold_is_refused(at_least: object) -> None:
    """Text, true, a binary float and nothing are no thresholds."""
    with pytest.raises(InvariantError, match=r"not a threshold of a fact|must be"):
        _asks(at_least)
