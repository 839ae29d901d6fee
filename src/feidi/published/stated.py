# SPDX-License-Identifier: Apache-2.0
"""Figures as documents state them, and what they count."""

from typing import Final

from feidi.enclaves.fact import Bound, FactValue, PublishedFact
from feidi.instruments.certainty import Certainty
from feidi.instruments.figure import Figure
from feidi.instruments.instrument import Citation
from feidi.labels import Label
from feidi.quantities.area import Area
from feidi.quantities.money import Money

__all__ = [
    "ENTERPRISES",
    "PATENTS",
    "PROJECTS",
    "VILLAGES",
    "YEARS",
    "area_stated",
    "money_stated",
    "stated",
]

ENTERPRISES: Final = Label(zh="家企业", en="enterprises")
PATENTS: Final = Label(zh="件有效发明专利", en="valid invention patents")
PROJECTS: Final = Label(zh="个项目", en="projects")
VILLAGES: Final = Label(zh="个村", en="villages")
YEARS: Final = Label(zh="年", en="years")


def stated(
    fact_id: str,
    label: Label,
    value: FactValue,
    citation: Citation,
    *,
    unit: Label | None = None,
    bound: Bound = Bound.EXACT,
    certainty: Certainty = Certainty.PUBLISHED,
) -> PublishedFact:
    """Give one figure or statement on an enclave.

    Examples
    --------
    >>> from feidi.instruments.instrument import Instrument
    >>> news = Instrument(id="news", title=Label(zh="报道", en="News")).cite()
    >>> stated("villages", Label(zh="参与村", en="villages"), 134, news, unit=VILLAGES).value
    134
    """
    return PublishedFact(
        id=fact_id,
        label=label,
        value=value,
        unit=unit,
        bound=bound,
        certainty=certainty,
        citation=citation,
    )


def money_stated(amount: Money, citation: Citation) -> Figure[Money]:
    """Give a sum as published.

    Examples
    --------
    >>> from feidi.instruments.instrument import Instrument
    >>> news = Instrument(id="news", title=Label(zh="报道", en="News")).cite()
    >>> money_stated(Money.yi(1), news).certainty.value
    'published'
    """
    return Figure(value=amount, certainty=Certainty.PUBLISHED, citation=citation)


def area_stated(area: Area, citation: Citation) -> Figure[Area]:
    """Give an area as published.

    Examples
    --------
    >>> from feidi.instruments.instrument import Instrument
    >>> news = Instrument(id="news", title=Label(zh="报道", en="News")).cite()
    >>> area_stated(Area.from_text("107亩"), news).certainty.value
    'published'
    """
    return Figure(value=area, certainty=Certainty.PUBLISHED, citation=citation)
