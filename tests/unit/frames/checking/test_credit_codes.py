# SPDX-License-Identifier: Apache-2.0
"""Credit codes by the column."""

from hypothesis import given
from hypothesis import strategies as st

from feidi.frames.checking.credit_codes import credit_codes_hold
from feidi.validators.values.credit_code import CREDIT_CODE, check_character

ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY"
stems = st.text(ALPHABET, min_size=17, max_size=17) | st.from_regex(r"91[0-9]{6}[0-9A-H]{9}", fullmatch=True)
texts = st.one_of(
    stems.map(lambda stem: stem + check_character(stem)),
    stems.map(lambda stem: stem + "A"),
    st.text(max_size=20),
    st.text(ALPHABET + "甲Iio -", min_size=18, max_size=18),
)


class TestColumn:
    """A column says of every text what the validator says of it."""

    @given(st.lists(texts, max_size=8))
    def test_as_one_by_one(self, codes: list[str]) -> None:
        """Fast and slow agree."""
        assert credit_codes_hold(codes).tolist() == [CREDIT_CODE.is_valid(code) for code in codes]
