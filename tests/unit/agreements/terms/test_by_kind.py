# SPDX-License-Identifier: Apache-2.0
"""Cases by kind of revenue."""

import pytest

from feidi.agreements.revenue import RevenueKind
from feidi.agreements.terms import ByKind, KindCase, Split, To
from feidi.errors import InvariantError

VAT, CIT = RevenueKind.VAT, RevenueKind.CIT


def test_one_kind_or_several() -> None:
    """A case may be written for one kind, several, or as a case; the otherwise counts in the depth."""
    terms = ByKind(
        [(VAT, To("a")), ([CIT, RevenueKind.PIT], To("b")), KindCase([RevenueKind.RENT], To("c"))],
        otherwise=Split([("1", Split([("1", To("d"))]))]),
    )
    assert [case.kinds for case in terms.cases] == [(VAT,), (CIT, RevenueKind.PIT), (RevenueKind.RENT,)]
    assert terms.depth == 3
    assert ByKind([(VAT, To("a"))]).depth == 1


@pytest.mark.parametrize("cases", [[], [(VAT, To("a")), (VAT, To("b"))], [([], To("a"))]])
def test_each_kind_has_one_case(cases: list[KindCase]) -> None:
    """A kind with two cases, a case without a kind, and no case at all are refused."""
    with pytest.raises(InvariantError, match="kind"):
        ByKind(cases)
