# SPDX-License-Identifier: Apache-2.0
"""Real records have holes and oddities, and a hole is no error."""

import attrs
import pytest

from feidi.published import agreements, compensation, parameters, schemes
from feidi.published.portfolio import PORTFOLIO
from feidi.validators import PUBLICATION, RULES, check, is_valid, validate

NOUNS = {
    name: getattr(package, name)
    for package in (agreements, compensation, parameters, schemes)
    for name in package.__all__
    if attrs.has(type(getattr(package, name)))
}


def test_portfolio_is_valid() -> None:
    """The bundled portfolio of real enclaves and agreements is valid, and comes back from `validate`."""
    assert len(PORTFOLIO.enclaves) >= 15
    assert len(NOUNS) >= 20
    assert is_valid(PORTFOLIO)
    assert validate(PORTFOLIO) is PORTFOLIO


@pytest.mark.parametrize("name", sorted(NOUNS))
def test_no_error_in_what_is_published(name: str) -> None:
    """No rule calls a published record contradictory, however little it says."""
    assert check(NOUNS[name], profile=PUBLICATION).errors.text("en") == "nothing found"


def test_holes_are_notes() -> None:
    """An auditor is told of what the published enclaves leave open."""
    found = check(PORTFOLIO, profile=PUBLICATION, rules=RULES)
    assert {finding.severity.value for finding in found.filter(rule="ENC")} == {"note"}
    assert found.filter(rule="governance-unknown")
