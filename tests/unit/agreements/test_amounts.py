# SPDX-License-Identifier: Apache-2.0
"""Amounts: how to find a limit, a floor or a threshold."""

from collections.abc import Callable

import pytest

from feidi.agreements.amounts import (
    Escalating,
    FactAmount,
    Indexed,
    MeanBefore,
    Running,
    SumBefore,
)
from feidi.agreements.compensation.fixed import Fixed
from feidi.agreements.facts import Milestone
from feidi.dates import FiscalYear
from feidi.errors import InvariantError
from feidi.quantities import Money, Rate

WAN = Money.wan(100)
GROWS = Rate("8%")


def test_years_are_fiscal_years() -> None:
    """A first year may be a number; growth is kept in order of time."""
    rent = Escalating(start=WAN, rate=GROWS, every=3, first=2020)
    assert rent.first == FiscalYear(2020) == Indexed(start=WAN, first=FiscalYear(2020)).first
    indexed = Indexed(start=WAN, first=2020, growth=((2022, GROWS), (2021, GROWS)))
    assert [year for year, _ in indexed.growth] == [2021, 2022]


def test_milestones_are_their_text() -> None:
    """A milestone is kept as the text that documents hold."""
    assert type(SumBefore("tax", Milestone.MOVE).milestone) is str
    assert MeanBefore("tax", Milestone.MOVE) == MeanBefore("tax", "move", 3)


@pytest.mark.parametrize(
    "build",
    [
        lambda: SumBefore("tax", "move", 0),
        lambda: MeanBefore("tax", "move", 101),
        lambda: SumBefore("tax", "move", True),
        lambda: Escalating(start=WAN, rate=GROWS, every=0, first=2020),
        lambda: FactAmount(None),  # type: ignore[arg-type]
        lambda: Running(7),  # type: ignore[arg-type]
        lambda: SumBefore("tax", None),  # type: ignore[arg-type]
        lambda: MeanBefore(None, "move"),  # type: ignore[arg-type]
        lambda: Indexed(start=WAN, first=2020, growth=((2021, GROWS), (2021, Rate("7%")))),
        lambda: Indexed(start=WAN, first=2020, growth=((2020, GROWS),)),
    ],
)
def test_what_cannot_exist(build: Callable[[], object]) -> None:
    """Years are whole and from 1 to 100, names are text, and each later year grows once."""
    with pytest.raises(InvariantError):
        build()


@pytest.mark.parametrize("value", [5, 0.5, "500万元", None, True])
def test_what_is_no_amount(value: object) -> None:
    """A bare number or text is neither money nor an amount."""
    with pytest.raises(InvariantError, match=r"escalating\.start: must be Money"):
        Escalating(start=value, rate="8%", every=3, first=2020)  # type: ignore[arg-type]
    with pytest.raises(InvariantError, match=r"fixed\.amount: must be Money or .*Money\.wan"):
        Fixed(value)  # type: ignore[arg-type]
