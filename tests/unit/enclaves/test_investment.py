# SPDX-License-Identifier: Apache-2.0
"""What is invested adds up where every part is known."""

from feidi.enclaves.funding import Funding, FundingKind
from feidi.enclaves.investment import Investment
from feidi.instruments.certainty import Certainty
from feidi.instruments.figure import Figure
from feidi.quantities.money import Money


def _part(kind: FundingKind, wan: int | None) -> Funding:
    if wan is None:
        return Funding(kind=kind, amount=Figure(value=None, certainty=Certainty.UNSET))
    return Funding(kind=kind, amount=Figure(value=Money.wan(wan), certainty=Certainty.ILLUSTRATIVE))


def test_known_parts_add_up() -> None:
    """The sum of all parts and the sum of some kinds are exact."""
    parts = (_part(FundingKind.FISCAL, 100), _part(FundingKind.ANGEL, 20), _part(FundingKind.VENTURE, 3))
    whole = Investment(funding=parts)
    assert whole.funded == Money.wan(123)
    assert whole.funded_by(FundingKind.ANGEL, FundingKind.VENTURE) == Money.wan(23)
    assert whole.funded_by(FundingKind.LOAN) == Money(0)


def test_unknown_parts_leave_the_sum_unknown() -> None:
    """An unset part hides the whole and its own kind, and no other kind."""
    parts = (_part(FundingKind.FISCAL, None), _part(FundingKind.ANGEL, 20), Funding(kind=FundingKind.LOAN))
    whole = Investment(funding=parts)
    assert whole.funded is None
    assert whole.funded_by(FundingKind.FISCAL) is None
    assert whole.funded_by(FundingKind.LOAN) is None
    assert whole.funded_by(FundingKind.ANGEL) == Money.wan(20)


def test_no_list_and_no_parts_differ() -> None:
    """Without a list nothing is known; an empty list adds up to nothing."""
    assert Investment().funded is None
    assert Investment(funding=()).funded == Money(0)
