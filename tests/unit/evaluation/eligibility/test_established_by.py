# SPDX-License-Identifier: Apache-2.0
"""The deadline for setting an enclave up."""

from collections.abc import Callable

import pytest

from feidi.dates.date import date_of
from feidi.dates.fiscal_year import FiscalYear
from feidi.enclaves.enclave import Enclave
from feidi.evaluation.answer import Answer
from feidi.evaluation.eligibility.established_by import EstablishedBy

ASKED = EstablishedBy("2021-03-31")


@pytest.mark.parametrize(
    ("known", "answer", "found"),
    [
        ({"established": "2021-03-31"}, Answer.MET, "2021-03-31"),
        ({"established": "2021-04-01"}, Answer.NOT_MET, "2021-04-01"),
        ({"established_year": FiscalYear(2020)}, Answer.MET, "2020, day not known"),
        ({"established_year": FiscalYear(2021)}, Answer.UNKNOWN, "2021, day not known"),
        ({"established_year": FiscalYear(2022)}, Answer.NOT_MET, "2022, day not known"),
        ({}, Answer.UNKNOWN, "not recorded"),
    ],
)
def test_the_last_day_counts(
    park: Callable[..., Enclave], known: dict[str, object], answer: Answer, found: str
) -> None:
    """The day itself is in; a year answers only where all of it lies on one side."""
    reply = ASKED.ask(park(**known), None)
    assert reply.answer is answer
    assert [ground.found.en for ground in reply.evidence] == [found]


def test_day_asked_of_changes_nothing(park: Callable[..., Enclave]) -> None:
    """The deadline is fixed, whatever day the record is asked of."""
    early = park(established="2020-01-01")
    assert ASKED.ask(early, date_of("2019-01-01")) == ASKED.ask(early, None)
    assert ASKED.label.en == "set up by 2021-03-31"
