# SPDX-License-Identifier: Apache-2.0
"""Figures as documents state them."""

from feidi.enclaves import Bound
from feidi.instruments import Certainty, Instrument
from feidi.labels import Label
from feidi.published.stated import VILLAGES, area_stated, money_stated, stated
from feidi.quantities import Area, Money

CITED = Instrument(id="news", title=Label(zh="报道", en="News"), url="https://example.org").cite()


def test_fact() -> None:
    """A figure keeps its unit, bound, certainty and citation."""
    label = Label(zh="参与村", en="villages")
    fact = stated("villages", label, 5, CITED, unit=VILLAGES, bound=Bound.AT_LEAST, certainty=Certainty.WEAK)
    assert (fact.value, fact.unit, fact.bound) == (5, VILLAGES, Bound.AT_LEAST)
    assert (fact.certainty, fact.citation) == (Certainty.WEAK, CITED)


def test_figures() -> None:
    """Sums and areas are published with their citation."""
    assert money_stated(Money.yi(1), CITED).known() == Money.yi(1)
    area = area_stated(Area.from_text("107亩"), CITED)
    assert (area.certainty, area.citation) == (Certainty.PUBLISHED, CITED)
