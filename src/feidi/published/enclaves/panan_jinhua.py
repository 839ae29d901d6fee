# SPDX-License-Identifier: Apache-2.0
"""Pan'an's zone in Jinhua, since 1995, which it runs as its own."""

from fractions import Fraction
from typing import Final

from feidi.dates.fiscal_year import FiscalYear
from feidi.enclaves.enclave import Enclave
from feidi.enclaves.fact import Bound
from feidi.enclaves.land_use import LandUse
from feidi.enclaves.region import Region
from feidi.labels import Label
from feidi.published.instruments.reports_zhejiang import JINPAN_REPORT
from feidi.published.stated import area_stated, stated
from feidi.quantities.area import Area
from feidi.quantities.money import Money

__all__ = ["PANAN_JINHUA_ENCLAVE"]

_CITED: Final = JINPAN_REPORT.cite(note="Read on mirrors; the yearly figure stands in one of 人民日报.")
PANAN_JINHUA_ENCLAVE: Final = Enclave(
    id="panan-jinhua",
    name="金磐开发区",
    name_en="Jinpan development zone",
    sources=(Region.of("330727", as_of=FiscalYear(1995)),),
    host=Region.of("330700", as_of=FiscalYear(1995)),
    established_year=FiscalYear(1995),
    land=LandUse(
        planned=area_stated(Area.from_text("3.8平方公里"), _CITED),
        used=area_stated(Area.from_text("2.1平方公里"), _CITED),
    ),
    facts=(
        stated(
            "paid_so_far", Label(zh="累计为磐安贡献", en="brought to Pan'an so far"), Money.yi("35"), _CITED
        ),
        stated(
            "paid_in_a_year",
            Label(zh="一年贡献", en="brought in one year"),
            Money.yi("4"),
            _CITED,
            bound=Bound.AT_LEAST,
        ),
        stated(
            "share_of_county",
            Label(zh="占全县", en="part"),
            Fraction(1, 3),
            _CITED,
            unit=Label(zh="全县", en="of the county's own"),
        ),
    ),
)
"""As published; the source lies in the host's city, and its kind is left open."""
