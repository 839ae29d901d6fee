# SPDX-License-Identifier: Apache-2.0
"""The targets of the guideline and of the notice of 2021."""

import pytest

from feidi.dates.date import date_of
from feidi.errors import UnsetError
from feidi.evaluation.targets import Counted
from feidi.instruments.certainty import Certainty
from feidi.published.demonstration.targets import (
    DEMONSTRATION_BASE_TARGET,
    ENCLAVE_TARGET,
    PORTFOLIO_TARGETS,
)


def test_a_hundred_and_thirty_by_2022() -> None:
    """The guideline asks for 100 enclaves and 30 demonstration bases, due on the last day of 2022."""
    assert ENCLAVE_TARGET.required.at(date_of("2022-12-31")) == 100
    assert DEMONSTRATION_BASE_TARGET.required.at(date_of("2022-12-31")) == 30
    assert [target.counted for target in PORTFOLIO_TARGETS] == list(Counted)
    with pytest.raises(UnsetError):
        ENCLAVE_TARGET.required.at(date_of("2022-12-30"))


def test_ten_in_2021() -> None:
    """The notice asks for 10 in 2021, read in one unofficial copy."""
    figure = DEMONSTRATION_BASE_TARGET.required.figure_at(date_of("2022-12-30"))
    assert (figure.known(), figure.certainty) == (10, Certainty.WEAK)
