# SPDX-License-Identifier: Apache-2.0
"""Wencheng's enclave in Ruian, with a guaranteed dividend raised in 2021."""

from typing import Final

from feidi.dates.fiscal_year import FiscalYear
from feidi.enclaves.enclave import Enclave
from feidi.enclaves.fact import Bound
from feidi.enclaves.region import Region
from feidi.labels import Label
from feidi.published.instruments.reports_zhejiang import RUIAN_WENCHENG_2021
from feidi.published.stated import stated
from feidi.quantities.money import Money

__all__ = ["RUIAN_WENCHENG_ENCLAVE"]

_CITED: Final = RUIAN_WENCHENG_2021.cite()
RUIAN_WENCHENG_ENCLAVE: Final = Enclave(
    id="ruian-wencheng",
    name="瑞安—文成“飞地”",
    name_en="Ruian-Wencheng enclave",
    sources=(Region.of("330328", as_of=FiscalYear(2021)),),
    host=Region.of("330381", as_of=FiscalYear(2021)),
    facts=(
        stated(
            "first_guarantee",
            Label(zh="原保底分红", en="first guaranteed dividend a year"),
            Money.wan("200"),
            _CITED,
        ),
        stated(
            "raised_guarantee",
            Label(zh="提高后分红", en="dividend a year after the raise"),
            Money.wan("500"),
            _CITED,
            bound=Bound.AT_LEAST,
        ),
    ),
)
"""As published; its kind is left open, since no document sorts it into the four."""
