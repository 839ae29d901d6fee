# SPDX-License-Identifier: Apache-2.0
"""A park that is observed month by month."""

from collections.abc import Callable

import pytest

from feidi.evaluation.rating.period import RatingPeriod
from feidi.indicators.observation import Observation, UnitKind


@pytest.fixture
def months() -> Callable[..., tuple[Observation, ...]]:
    """Give observations of tax on 10 mu, from January 2022 on; ``None`` leaves a month out."""

    def build(
        *taxes: int | None, unit: str = "park", first: tuple[int, int] = (2022, 1)
    ) -> tuple[Observation, ...]:
        year, month = first
        found: list[Observation] = []
        for at, tax in enumerate(taxes):
            period = RatingPeriod.month(year + (month - 1 + at) // 12, (month - 1 + at) % 12 + 1)
            if tax is not None:
                facts = {"tax": f"{tax} 万元", "land": "10 亩"}
                found.append(Observation(unit=unit, kind=UnitKind.PARK, period=period.span, facts=facts))
        return tuple(found)

    return build
