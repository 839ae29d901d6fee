# SPDX-License-Identifier: Apache-2.0
"""The bundled portfolio: whole, found by id, and without an error."""

from feidi.published.agreements import AGREEMENTS
from feidi.published.enclaves import ENCLAVES
from feidi.published.portfolio import PORTFOLIO
from feidi.validators import Severity, check


def test_whole() -> None:
    """It holds all published enclaves and agreements, and no receipts: those we have are made up."""
    assert PORTFOLIO.enclaves == ENCLAVES
    assert PORTFOLIO.agreements == AGREEMENTS
    assert PORTFOLIO.receipts == ()


def test_found() -> None:
    """An enclave is found by id or name, and its agreements with it."""
    building = PORTFOLIO.enclave("缙云大厦")
    assert building is PORTFOLIO.enclave("jinyun-building")
    assert [each.id for each in PORTFOLIO.agreements_for(building)] == ["jinyun-fuyang"]


def test_no_errors() -> None:
    """Whatever the rules find, none of it is an error."""
    found = check(PORTFOLIO)
    assert found
    assert [finding for finding in found if finding.severity is Severity.ERROR] == []
