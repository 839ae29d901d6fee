# SPDX-License-Identifier: Apache-2.0
"""The check character of GB 32100-2015, with python-stdnum as the oracle."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from stdnum.cn import uscc

from feidi.errors import InvariantError
from feidi.validators.values import CREDIT_CODE
from feidi.validators.values.credit_code import check_character

ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY"


@given(st.from_regex(r"[0-9]{8}[0-9A-HJ-NPQRTUWXY]{9}", fullmatch=True))
def test_check_character_agrees(first_17: str) -> None:
    """Both compute the same check character, and both accept the code that it makes."""
    code = first_17 + check_character(first_17)
    assert code[17] == uscc.calc_check_digit(first_17)
    assert CREDIT_CODE.validate(code) == uscc.validate(code) == code


@given(st.text(ALPHABET + "IOSVZ -ab", min_size=15, max_size=20))
def test_judgement_agrees(text: str) -> None:
    """Where the first eight characters are digits both say the same of any text."""
    compact = text.replace(" ", "").replace("-", "").upper()
    if compact[:2].isdecimal():
        assert CREDIT_CODE.is_valid(text) is uscc.is_valid(text)


@given(
    st.from_regex(r"[0-9]{8}[0-9A-HJ-NPQRTUWXY]{9}", fullmatch=True),
    st.integers(0, 17),
    st.sampled_from(ALPHABET),
)
def test_one_slip_is_found(first_17: str, place: int, character: str) -> None:
    """One wrong character anywhere makes the code invalid: 31 is a prime and no weight is a multiple of it."""
    code = first_17 + check_character(first_17)
    slipped = code[:place] + character + code[place + 1 :]
    assert CREDIT_CODE.is_valid(slipped) is (slipped == code)


def test_village_collectives() -> None:
    """A code may begin with letters, as those of village collectives do; the oracle knows digits only."""
    code = "N2330825" + "MF1234567"
    code += check_character(code)
    assert CREDIT_CODE.is_valid(code)
    assert not uscc.is_valid(code)


@pytest.mark.parametrize("text", ["", "9111000060003734", "91110000600037341I", "9111000060003734OL"])
def test_no_code(text: str) -> None:
    """Too short, or with a letter that the alphabet has not."""
    with pytest.raises(InvariantError, match=r"first 17 characters|check character"):
        CREDIT_CODE.validate(text)


def test_misprint_names_the_expected() -> None:
    """The error of a wrong check character says which one it should be."""
    with pytest.raises(InvariantError, match="the check character should be L"):
        CREDIT_CODE.validate("911100006000373418")
    with pytest.raises(InvariantError, match="the code of a region"):
        CREDIT_CODE.validate("91AB0000600037341L")


def test_written_in_groups() -> None:
    """It is written in the groups of the standard and read back from them."""
    assert CREDIT_CODE.format("91110000600037341l") == "91 110000 600037341 L"
    assert CREDIT_CODE.validate("91 110000 600037341 L") == "91110000600037341L"
