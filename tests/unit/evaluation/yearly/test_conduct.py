# SPDX-License-Identifier: Apache-2.0
"""A review is made of what belongs to the enclave and the year."""

from collections.abc import Callable

import pytest

from feidi.dates.fiscal_year import FiscalYear
from feidi.dates.span import Span
from feidi.enclaves.enclave import Enclave
from feidi.errors import InvariantError
from feidi.evaluation.answer import Answer
from feidi.evaluation.yearly import Payments, YearTarget, review
from feidi.indicators.observation import Observation, UnitKind
from feidi.indicators.per_mu import TAX_PER_MU
from feidi.indicators.scoring.card import Scorecard
from feidi.instruments.certainty import Certainty
from feidi.published.demonstration import YEARLY_REVIEW

TARGET = YearTarget(indicator=TAX_PER_MU, value="20 万元/亩", certainty=Certainty.PROPOSED)
Card = Callable[..., Scorecard]
Paid = Callable[..., Payments]


def _seen(year: int = 2022, unit: str = "甲园") -> Observation:
    facts = {"tax": "250 万元", "land": "10 亩"}
    return Observation(unit=unit, kind=UnitKind.ENCLAVE, period=FiscalYear(year), facts=facts)


def test_everything_comes_together(park: Enclave, card: Card, paid: Paid) -> None:
    """Scorecard, targets and payments stand in the review; id and name both mean the enclave."""
    found = review(
        park, 2022, YEARLY_REVIEW, card=card("B"), before=card("A", year=2021), targets=[TARGET],
        observation=_seen(), payments=[paid(100)],
    )  # fmt: skip
    assert (found.grade, found.is_final) == ("B", True)
    assert [reply.answer for reply in found.targets] == [Answer.MET]
    assert found.payments_answer is Answer.MET
    assert found.enclave.zh == "甲园"


def test_nothing_at_all_is_a_review_without_a_grade(park: Enclave) -> None:
    """Without a scorecard there is no grade, and targets are open."""
    found = review(park, FiscalYear(2022), YEARLY_REVIEW, card=None, targets=[TARGET])
    assert found.grade is None
    assert found.targets_answer is Answer.UNKNOWN


def test_strangers_and_other_years_are_refused(park: Enclave, card: Card, paid: Paid) -> None:
    """What is of another enclave or year has no place in the review."""
    month = Span(FiscalYear(2021).first, FiscalYear(2022).first)
    wrong = (
        {"card": card("A", year=2021)},
        {"card": card("A", unit="other")},
        {"card": None, "observation": _seen(2021)},
        {"card": None, "observation": _seen(unit="other")},
        {"card": None, "payments": [paid(1, 2021)]},
        {"card": None, "before": card("A", year=2022)},
        {"card": None, "before": card("A", year=2021, unit="other")},
    )
    for given in wrong:
        with pytest.raises(InvariantError, match="not of this enclave and year"):
            review(park, 2022, YEARLY_REVIEW, **given)
    odd = Observation(unit="park", kind=UnitKind.ENCLAVE, period=month)
    with pytest.raises(InvariantError, match="not of this enclave and year"):
        review(park, 2022, YEARLY_REVIEW, card=None, observation=odd)
