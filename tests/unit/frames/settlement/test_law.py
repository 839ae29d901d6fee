# SPDX-License-Identifier: Apache-2.0
"""Law: over columns every line is that of the scalar engine, to the fen and before rounding.

One evaluator settles Arrow tables, whatever engine the frames come from, so the law is held on tables alone; that
frames of every engine come in and go out unchanged is held by `test_clauses.py`, `test_spark.py` and
`tests/unit/frames/test_arrow.py`. A unit that columns refuse is refused by the scalar engine too, but for a lifetime
limit that comes down.
"""

from collections.abc import Callable

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from feidi.frames.settlement import clause_rows
from feidi.quantities import RoundedSum
from tests.support.settlement_cases import ENOUGH, Case, cases

Compare = Callable[[str, Case], str]


@settings(ENOUGH)
@given(cases((2,)))
def test_two_parties(settled_both_ways: Compare, case: Case) -> None:
    """Payments follow the rounding of a running sum."""
    settled_both_ways("pyarrow", case)


@settings(ENOUGH)
@given(cases((3,)))
def test_three_parties(settled_both_ways: Compare, case: Case) -> None:
    """Payments follow a ledger."""
    settled_both_ways("pyarrow", case)


@settings(ENOUGH)
@given(cases())
def test_numbers_without_end(settled_both_ways: Compare, case: Case) -> None:
    """Blocks of Python's own numbers, as units have them whose sums leave 64 bits, give the same."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(clause_rows, "ROOM", 0)
        settled_both_ways("pyarrow", case)


@settings(ENOUGH)
@given(cases(), st.sampled_from(RoundedSum), st.booleans())
def test_sums_that_are_rounded(
    settled_both_ways: Compare, case: Case, each: RoundedSum, carried: bool
) -> None:
    """Lines, units' years or parties' years are rounded as one by one, carried or not."""
    (clause,) = case.agreement.sharing
    rounding = evolve(clause.rounding, each=each, carried=carried)
    agreement = evolve(case.agreement, sharing=[evolve(clause, rounding=rounding)])
    settled_both_ways("pyarrow", case._replace(agreement=agreement))
