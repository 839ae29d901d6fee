# SPDX-License-Identifier: Apache-2.0
"""What a document leaves out is not made up, and can be put in."""

import pytest

from feidi.dates import FiscalYear
from feidi.errors import NotFoundError, UnsetError
from feidi.indicators import Observation, UnitKind
from feidi.indicators.scales import MinMax, ToBase
from feidi.indicators.weights import Given
from feidi.instruments import Certainty
from feidi.published.schemes import (
    HUAIAN_2024_SCHEME,
    JINGDE_2022_BELOW_SCALE,
    JINGNING_2022_ABOVE_SCALE_SCHEME,
)

MILL = Observation(
    unit="mill",
    kind=UnitKind.ENTERPRISE,
    period=FiscalYear(2024),
    indicators={
        "tax_per_mu": "30 万元/亩",
        "sales_per_mu": "300 万元/亩",
        "tax_per_energy": "1 万元/吨标准煤",
        "revenue_per_energy": "5 万元/吨标准煤",
        "revenue_per_emission": "5000 万元/吨",
    },
)


def test_refuses_to_score() -> None:
    """Without bases or weights there is no score, and the error says which is missing."""
    with pytest.raises(UnsetError, match="item tax_per_mu, scale: the base is about twice"):
        HUAIAN_2024_SCHEME.score([MILL])
    with pytest.raises(UnsetError, match="does not say how values become marks"):
        JINGNING_2022_ABOVE_SCALE_SCHEME.score([MILL])
    poorer = Observation(
        unit="poorer",
        kind=UnitKind.ENTERPRISE,
        period=FiscalYear(2024),
        indicators={code: quantity * 0 for code, quantity in MILL.indicators},
    )
    with pytest.raises(UnsetError, match="weighting: the weights are not on the copy"):
        JINGDE_2022_BELOW_SCALE.score([MILL, poorer])


def test_completed_bases() -> None:
    """With bases put in, the published weights score."""
    scheme = HUAIAN_2024_SCHEME.completed(
        scales={
            "tax_per_mu": ToBase(base=60),
            "sales_per_mu": ToBase(base=600),
            "tax_per_energy": ToBase(base=2),
        }
    )
    assert scheme.certainty is Certainty.ILLUSTRATIVE
    card = scheme.score([MILL])["mill"]
    assert (card.total, card.grade) == (50, "D")


def test_completed_weights() -> None:
    """With weights put in, they are given."""
    weights = {"tax_per_mu": 40, "revenue_per_energy": 30, "revenue_per_emission": 30}
    scheme = JINGDE_2022_BELOW_SCALE.completed(weights=weights, certainty=Certainty.PROPOSED)
    assert scheme.weighting == Given()
    assert [item.weight for item in scheme.items] == [40, 30, 30]
    assert scheme.items[0].scale == MinMax(start="0.2")


def test_unknown_codes() -> None:
    """A code of another scheme is refused."""
    with pytest.raises(NotFoundError, match="no such indicator") as caught:
        HUAIAN_2024_SCHEME.completed(weights={"tax": 1})
    assert "tax_per_mu" in caught.value.candidates
