# SPDX-License-Identifier: Apache-2.0
"""The schemes that this project proposes give nothing to units of which next to nothing is known."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from feidi.dates import FiscalYear
from feidi.indicators import Missing, Observation, Scheme, UnitKind
from feidi.published.schemes import SCHEMES
from feidi.quantities import Quantity

LENIENT = [scheme for scheme in SCHEMES if scheme.missing is Missing.LEAVE_OUT]


def test_every_lenient_scheme_states_its_coverage() -> None:
    """Where missing indicators are left out, more than half of the weight has to be there."""
    assert len(LENIENT) > 3
    assert [scheme.id for scheme in LENIENT if scheme.least_coverage <= 0.5] == []


@pytest.mark.parametrize("scheme", LENIENT, ids=lambda scheme: scheme.id)
def test_no_total_and_no_grade_for_what_is_not_known(scheme: Scheme) -> None:
    """A unit of which less than the least coverage is reported has neither a total nor a grade."""
    whole = sum(item.weight or 0 for item in scheme.items)
    codes = [item.indicator.code for item in scheme.items]

    @given(st.sets(st.sampled_from(codes)), st.integers(1, 10**6))
    def check(reported: set[str], amount: int) -> None:
        seen = Observation(
            unit="park",
            kind=scheme.kinds[0] if scheme.kinds else UnitKind.ENCLAVE,
            period=FiscalYear(2023),
            indicators={
                item.indicator.code: Quantity.of(amount, item.indicator.unit)
                for item in scheme.items
                if item.indicator.code in reported
            },
        )
        card = scheme.score([seen])["park"]
        known = sum(line.weight > 0 and line.mark is not None for line in card.lines)
        weight = sum(
            item.weight or 0
            for item, line in zip(scheme.items, card.lines, strict=True)
            if line.mark is not None
        )
        if weight < scheme.least_coverage * whole:
            assert (card.total, card.rank) == (None, None)
            assert card.grade in (None, *(() if scheme.grading is None else _unscored(card.reasons)))
        elif known:
            assert card.total is not None

    check()


def _unscored(reasons: tuple[object, ...]) -> tuple[str, ...]:
    """A grade that stands without a score is one that a rule fixes, and it says so."""
    return () if not reasons else tuple(str(getattr(reason, "grade", "")) for reason in reasons)
