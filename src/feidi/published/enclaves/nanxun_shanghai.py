# SPDX-License-Identifier: Apache-2.0
"""Nanxun's science centre in Songjiang, with 13 projects."""

from typing import Final

from feidi.enclaves.enclave import Enclave
from feidi.enclaves.region import Region
from feidi.instruments.certainty import Certainty
from feidi.labels import Label
from feidi.published.instruments.reports_zhejiang import HUZHOU_BASES
from feidi.published.stated import PROJECTS, stated

__all__ = ["NANXUN_SHANGHAI"]

_CITED: Final = HUZHOU_BASES.cite(note="A machine-rewritten copy of a news item: a lead and no more.")
NANXUN_SHANGHAI: Final = Enclave(
    id="nanxun-shanghai",
    name="南浔(上海)科创中心",
    name_en="Nanxun (Shanghai) Science Centre",
    sources=(Region.of("330503"),),
    host=Region.of("310117"),
    facts=(
        stated(
            "project_count",
            Label(zh="入驻项目", en="projects in residence"),
            13,
            _CITED,
            unit=PROJECTS,
            certainty=Certainty.WEAK,
        ),
    ),
)
"""As published; its kind is left open, since no document sorts it into the four."""
