# SPDX-License-Identifier: Apache-2.0
"""Typical cases say of which enclave they are."""

import pytest

from feidi.dates.date import date_of
from feidi.enclaves.case_record import CaseRecord
from feidi.errors import InvariantError
from feidi.labels import Label

TEXT = Label(zh="研发在外、生产在内", en="research away, production at home")


def test_case_holds_its_practices() -> None:
    """A case lists the practices worth copying, and the day it was published."""
    case = CaseRecord(
        title=TEXT, enclave="衢州海创园", summary=TEXT, practices=(TEXT,), published="2021-01-01"
    )
    assert case.practices == (TEXT,)
    assert case.published == date_of("2021-01-01")


def test_case_needs_its_enclave() -> None:
    """A case without an enclave is none."""
    with pytest.raises(InvariantError) as caught:
        CaseRecord(title=TEXT, enclave=" ", summary=TEXT)
    assert caught.value.place == "case.enclave"
