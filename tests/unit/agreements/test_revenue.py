# SPDX-License-Identifier: Apache-2.0
"""Kinds of revenue."""

import pytest

from feidi.agreements.revenue import RevenueKind, require_kinds
from feidi.errors import InvariantError


def test_every_kind_has_words() -> None:
    """A kind is called something in both languages, each differently: descriptions read back by these words."""
    labels = [kind.label for kind in RevenueKind]
    assert len({label.zh for label in labels}) == len({label.en for label in labels}) == len(RevenueKind)


def test_taxes_and_others() -> None:
    """Land transfer, non-tax revenue, rent, dividends and the rest are no taxes."""
    assert RevenueKind.VAT.is_tax
    assert RevenueKind.OTHER_TAX.is_tax
    assert [kind.value for kind in RevenueKind if not kind.is_tax] == [
        "land_transfer",
        "non_tax",
        "rent",
        "dividend",
        "other",
    ]


@pytest.mark.parametrize("kinds", [(), (RevenueKind.VAT, RevenueKind.VAT), ("vat",)])
def test_lists_of_kinds(kinds: tuple[RevenueKind, ...]) -> None:
    """A list names one kind or more, each once, and no texts."""
    require_kinds((RevenueKind.VAT, RevenueKind.CIT), "here")
    with pytest.raises(InvariantError, match="here: kinds of revenue are named once each"):
        require_kinds(kinds, "here")
