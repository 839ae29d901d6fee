# SPDX-License-Identifier: Apache-2.0
"""One interface, the same laws for every value."""

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from feidi.errors import InvariantError
from feidi.validators.values import (
    AREA,
    CITATION_ID,
    CREDIT_CODE,
    DAY,
    ENCLAVE_KIND,
    FISCAL_YEAR,
    FORMULA,
    INDICATOR_CODE,
    MONEY,
    OPERATOR_KIND,
    PARTY_KEY,
    QUANTITY,
    RATE,
    REGION_CODE,
    REVENUE_KIND,
    SECTOR,
    SERVICE_KIND,
    SHARE,
    ValueValidator,
    region_code_on,
)
from feidi.validators.values.validator import as_typed

ALL = (
    AREA, CITATION_ID, CREDIT_CODE, DAY, ENCLAVE_KIND, FISCAL_YEAR, FORMULA, INDICATOR_CODE, MONEY, PARTY_KEY,
    QUANTITY, RATE, OPERATOR_KIND, SERVICE_KIND, REGION_CODE, REVENUE_KIND, SECTOR, SHARE, region_code_on("2020-12-31"),
)  # fmt: skip
EXAMPLES = {
    "area": ["107亩", "17.7万平方米", "3.8 km2"],
    "citation_id": ["caiyu-2015-92"],
    "credit_code": ["91110000600037341L", "91330000 609120272T"],
    "day": ["2021-03-31", "2021年3月31日", "２０２４年２月２９日"],
    "enclave_kind": ["创业创新“飞地”", "delta_cooperation", "Mountain-sea manufacturing enclave"],
    "fiscal_year": ["2024", "2024年度", "２０２４"],
    "formula": ["评价税收 / 用地面积", "growth(tax / land, previous)"],
    "indicator_code": ["tax_per_mu"],
    "money": ["1,000.8万元", "12.34元", "CNY 12.34", "－３亿元"],
    "party_key": ["source", "park_fund"],
    "operator_kind": ["项目孵化落地专业运营机构", "incubation"],
    "quantity": ["1,000 万元/亩", "3%", "25 吨标准煤"],
    "rate": ["10.008%", "-8%", "1.5"],
    "service_kind": ["法务", "Legal service", "industrial_cloud"],
    "region_code": ["330800", "33 08 00", "３３０８００"],
    "revenue_kind": ["增值税", "VAT", "vat"],
    "sector": ["集成电路", "Big data", "electrical"],
    "share": ["6:4", "60%", "0.6", "3/5", "６：４"],
}
VALUES = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.binary()
    | st.lists(st.text())
    | st.text()
    | st.text("0123456789.:/%亩万元年月日 -ABCXYZvat()+*", max_size=30)
    | st.text(string.digits, min_size=18, max_size=18)
)
by_name = pytest.mark.parametrize("validator", ALL, ids=lambda validator: validator.name)


@by_name
class TestLaws:
    """What `validate` gives validates to itself, and what `format` writes validates to the same."""

    def test_examples_are_stable(self, validator: ValueValidator) -> None:
        """Canonical text is its own canonical text, and the text for people leads back to it."""
        for example in EXAMPLES[validator.name]:
            canonical = validator.validate(example)
            assert validator.validate(canonical) == canonical
            assert validator.validate(validator.format(example)) == canonical
            assert validator.is_valid(example)

    @given(value=VALUES)
    def test_questions_agree(self, validator: ValueValidator, value: object) -> None:
        """`is_valid` never raises and is true exactly when `validate` returns, else one typed error comes."""
        if validator.is_valid(value):
            canonical = validator.validate(value)  # type: ignore[arg-type]
            assert validator.validate(canonical) == canonical
            assert validator.validate(validator.format(canonical)) == canonical
            return
        with pytest.raises(InvariantError) as caught:
            validator.validate(value)  # type: ignore[arg-type]
        assert caught.value.place == validator.name
        assert caught.value.remedy

    def test_long_text_is_refused_unread(self, validator: ValueValidator) -> None:
        """A text of a million characters is refused at once."""
        with pytest.raises(InvariantError, match="not a text of at most"):
            validator.normalise("1" * 1_000_000)

    def test_label_is_told(self, validator: ValueValidator) -> None:
        """Both names of the value are there for forms."""
        assert validator.label.zh
        assert validator.label.en


def test_look_alikes_are_refused() -> None:
    """Letters of other alphabets that look like ours stay what they are."""
    cyrillic = "91110000600037341L".replace("L", "\N{CYRILLIC SMALL LETTER PALOCHKA}")
    assert not CREDIT_CODE.is_valid(cyrillic)
    assert not PARTY_KEY.is_valid("s\N{CYRILLIC SMALL LETTER O}urce")
    assert not REGION_CODE.is_valid("\N{ARABIC-INDIC DIGIT THREE}30800")


def test_full_width_is_forgiven() -> None:
    """What a Chinese keyboard types is read as the ASCII it stands for."""
    assert as_typed("（ＡＢＣ）　１") == "(ABC) 1"
    assert CREDIT_CODE.validate("９１１１００００６０００３７３４１Ｌ") == "91110000600037341L"


def test_last_argument_counts() -> None:
    """Called as attrs or Django call, it raises for a wrong value and says nothing for a right one."""
    SHARE("35%")
    SHARE(object(), object(), "35%")
    with pytest.raises(ValueError, match="share: lies outside 0 to 1"):
        SHARE(object(), object(), "120%")


def test_other_errors() -> None:
    """Another framework's error carries the same text."""
    run = SHARE.raising(KeyError)
    run("35%")
    with pytest.raises(KeyError, match="lies outside 0 to 1"):
        run("135%")
