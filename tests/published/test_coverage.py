# SPDX-License-Identifier: Apache-2.0
"""The schemes that this project proposes give nothing to units of which next to nothing is known."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from feidi.dates import FiscalYear
from feidi.expressions import Cause, Unknown
from feidi.indicators import Missing, Observation, Scheme, UnitKind
from feidi.published.schemes import SCHEMES
from feidi.quantities import Quantity

LENIENT = [scheme for scheme in SCHEMES if scheme.missing is Missing.LEAVE_OUT]


def test_every_lenient_scheme_states_its_coverage() -> None:
    """Where missing indicators are left out, more than half of the weight has to be there."""
    assert len(LENIENT) > 3
    assert [scheme.id for scheme in LENIENT if scheme.least_coverage <= 0.5] == []


@pytest.mark.parametrize(
    "scheme", [scheme for scheme in LENIENT if scheme.items[0].weight], ids=lambda scheme: scheme.id
)
def test_no_total_for_what_is_not_known(scheme: Scheme) -> None:
    """A unit of which less than the least coverage is known has neither a total nor a rank, and the card says why."""
    codes = [item.indicator.code for item in scheme.items]
    whole = sum(item.weight or 0 for item in scheme.items)

    def seen(unit: str, reported: set[str], amount: int) -> Observation:
        return Observation(
            unit=unit,
            kind=scheme.kinds[0] if scheme.kinds else UnitKind.ENCLAVE,
            period=FiscalYear(2023),
            indicators={
                item.indicator.code: Quantity.of(amount, item.indicator.unit)
                for item in scheme.items
                if item.indicator.code in reported
            },
        )

    others = [seen("low", set(codes), 1), seen("high", set(codes), 100)]

    @given(st.sets(st.sampled_from(codes)), st.integers(1, 100))
    def check(reported: set[str], amount: int) -> None:
        card = scheme.score([seen("park", reported, amount), *others])["park"]
        known = sum(
            (item.weight or 0) * (line.mark is not None)
            for item, line in zip(scheme.items, card.lines, strict=True)
        )
        if known < scheme.least_coverage * whole:
            assert (card.total, card.rank) == (None, None)
            assert Unknown.because(Cause.LOW_COVERAGE, "total") in card.undefined
        else:
            assert card.total is not None

    check()
