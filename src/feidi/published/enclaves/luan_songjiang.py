# SPDX-License-Identifier: Apache-2.0
"""Songjiang's park in Jin'an, Lu'an."""

from typing import Final

from feidi.enclaves.enclave import Enclave
from feidi.enclaves.region import Region
from feidi.labels import Label
from feidi.published.instruments.reports_east import LIUSONG_2025
from feidi.published.stated import stated

__all__ = ["LUAN_SONGJIANG_ENCLAVE"]

_CITED: Final = LIUSONG_2025.cite(note="2025-11.")
LUAN_SONGJIANG_ENCLAVE: Final = Enclave(
    id="luan-songjiang",
    name="六松现代产业园",
    name_en="Lu'an-Songjiang park",
    sources=(Region.of("310117"),),
    host=Region.of("341502"),
    facts=(
        stated(
            "first_enterprises",
            Label(zh="首批适用企业", en="first enterprises under its terms"),
            "赛富乐斯、曼盛包装",
            _CITED,
        ),
    ),
)
"""As published; its kind is left open, since no document sorts it into the four."""
