# SPDX-License-Identifier: Apache-2.0
"""Lushan, Tianquan and Baoxing in Mingshan: what is built together is shared by what each put in."""

from typing import Final

from feidi.agreements.agreement import Agreement
from feidi.agreements.party import PartyRole
from feidi.enclaves.region import Region
from feidi.labels import Label
from feidi.published.instruments.reports_west import LUTIANBAO_REPORT
from feidi.published.shapes import unset_taxes
from feidi.published.sides import host_of, side_of

__all__ = ["LUSHAN_TIANQUAN_BAOXING"]

_CITED: Final = LUTIANBAO_REPORT.cite(
    note="Begun after the earthquake of 2013; the day of the rule is not given."
)

LUSHAN_TIANQUAN_BAOXING: Final = Agreement(
    id="lushan-tianquan-baoxing",
    title=Label(zh="芦天宝飞地产业园区", en="Lushan-Tianquan-Baoxing park"),
    parties=(
        side_of("lushan", PartyRole.SOURCE, Region.of("511826"), "Lushan"),
        side_of("tianquan", PartyRole.SOURCE, Region.of("511825"), "Tianquan"),
        side_of("baoxing", PartyRole.SOURCE, Region.of("511827"), "Baoxing"),
        host_of(Region.of("511803"), "Mingshan"),
    ),
    sharing=(unset_taxes("发展成果按出资比例分享", _CITED),),
    enclave="lushan-tianquan-baoxing",
    citation=_CITED,
)
"""The agreement; once the stakes are known, `SplitByStake` takes the place of the unset clause."""
