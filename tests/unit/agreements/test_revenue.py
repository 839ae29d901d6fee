# SPDX-License-Identifier: Apache-2.0
"""Kinds of revenue."""

import pytest

from feidi.agreements.revenue import RevenueKind, require_kinds
from feidi.agreements.terms.by_kind import KindCase
from feidi.agreements.terms.to import To
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


@pytest.mark.parametrize("kinds", [(), (RevenueKind.VAT, RevenueKind.VAT)])
def test_lists_of_kinds(kinds: tuple[RevenueKind, ...]) -> None:
    """A list names one kind or more, each once."""
    require_kinds((RevenueKind.VAT, RevenueKind.CIT), "here")
    with pytest.raises(InvariantError, match="here: kinds of revenue are named once each"):
        require_kinds(kinds, "here")


@pytest.mark.parametrize("text", ["vat", "VAT", "增值税", "value-added tax"])
def test_a_text_is_told_which_kind_it_names(text: str) -> None:
    """The error says what to write instead, whichever name of the kind was written."""
    with pytest.raises(
        InvariantError, match=r"kind_case\.kinds\[1\]: must be RevenueKind .*; give RevenueKind\.VAT"
    ):
        KindCase([RevenueKind.CIT, text], To("source"))  # type: ignore[list-item]


@pytest.mark.parametrize("kind", ["toll", None, 3])
def test_what_names_no_kind(kind: object) -> None:
    """What no kind is called is refused by itself."""
    with pytest.raises(InvariantError, match=r"kind_case\.kinds\[0\]: must be RevenueKind"):
        KindCase([kind], To("source"))  # type: ignore[list-item]
