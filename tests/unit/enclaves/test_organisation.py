# SPDX-License-Identifier: Apache-2.0
"""Organisations bear a name; the form of a credit code is held, its check character is not."""

import pytest

from feidi.enclaves.organisation import Organisation, OrganisationKind
from feidi.enclaves.region import Region
from feidi.errors import InvariantError


def test_kinds_have_their_words() -> None:
    """No two kinds share a name."""
    assert len({kind.label.zh for kind in OrganisationKind}) == len(OrganisationKind)


def test_only_the_name_is_needed() -> None:
    """Kind, code and region may be unknown."""
    firm = Organisation(name="中新集团")
    assert (firm.kind, firm.credit_code, firm.region) == (None, "", None)
    assert Organisation(name="甲", region=Region.of("330110")).region is Region.of("330110")


def test_wrong_check_character_exists() -> None:
    """A code of the right form stands, whatever its check character."""
    assert Organisation(name="甲", credit_code="91330000MA00000000").credit_code.startswith("9133")


@pytest.mark.parametrize("code", ["9133", "91330000MA0000000O", "９１３３"])
def test_other_forms_are_refused(code: str) -> None:
    """Too short, and a letter that the alphabet lacks, are no code."""
    with pytest.raises(InvariantError) as caught:
        Organisation(name="甲", credit_code=code)
    assert caught.value.place == "organisation.credit_code"


@pytest.mark.parametrize("code", ["91330000ma0000000x", " 91330000MA0000000X", "９１330000MA0000000ｘ"])
def test_typing_changes_no_code(code: str) -> None:
    """Small letters, full-width digits and blanks at the ends are one code."""
    assert Organisation(name="甲", credit_code=code).credit_code == "91330000MA0000000X"


def test_nameless_is_refused() -> None:
    """An organisation has a name."""
    with pytest.raises(InvariantError, match="needs a name"):
        Organisation(name=" ")
