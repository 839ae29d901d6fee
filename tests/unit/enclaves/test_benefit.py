# SPDX-License-Identifier: Apache-2.0
"""The four basic public services for employees."""

import pytest

from feidi.enclaves.benefit import BenefitKind, EmployeeBenefit
from feidi.enclaves.governance import Side
from feidi.errors import InvariantError


def test_four_kinds() -> None:
    """Health care, schooling, public health and social security, each with its name."""
    assert [kind.label.en for kind in BenefitKind] == [
        "health care",
        "schooling",
        "public health and hygiene",
        "social security",
    ]


def test_terms_may_be_unknown() -> None:
    """Whether it is on residents' terms and who gives it may be unsaid; a number says neither."""
    assert EmployeeBenefit(kind=BenefitKind.SCHOOLING).as_residents is None
    assert EmployeeBenefit(kind=BenefitKind.SCHOOLING, given_by=Side.HOST).given_by is Side.HOST
    with pytest.raises(InvariantError) as caught:
        EmployeeBenefit(kind=BenefitKind.SCHOOLING, as_residents=1)  # type: ignore[arg-type]
    assert caught.value.place == "employee_benefit.as_residents"
