# SPDX-License-Identifier: Apache-2.0
"""An operator to ask, with whatever the test gives it."""

from collections.abc import Callable
from typing import Any

import pytest
from attrs import evolve

from feidi.dates.fiscal_year import FiscalYear
from feidi.enclaves.organisation import Organisation
from feidi.evaluation.accreditation.record import OperatorRecord
from feidi.indicators.observation import Observation, UnitKind
from feidi.services.operator import Operator


def _seen(name: str, projects: int | None) -> Observation:
    facts = {"projects": None if projects is None else f"{projects} 个"}
    return Observation(unit=name, kind=UnitKind.ENCLAVE, period=FiscalYear(2022), facts=facts)


@pytest.fixture
def record() -> Callable[..., OperatorRecord]:
    """Give a record: fields of the operator, and projects observed by enclave."""
    bare = Operator(organisation=Organisation(name="运营公司"))

    def build(seen: dict[str, int | None] | None = None, **known: Any) -> OperatorRecord:  # noqa: ANN401
        observations = (_seen(name, projects) for name, projects in (seen or {}).items())
        return OperatorRecord(operator=evolve(bare, **known), observations=observations)

    return build
