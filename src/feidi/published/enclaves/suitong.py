# SPDX-License-Identifier: Apache-2.0
"""A zone of Suining and Tongnan together."""

from typing import Final

from feidi.enclaves.enclave import Enclave
from feidi.enclaves.region import Region
from feidi.labels import Label
from feidi.published.instruments.reports_west import SUITONG_ENTRY
from feidi.published.stated import stated

__all__ = ["SUITONG_ENCLAVE"]

_CITED: Final = SUITONG_ENTRY.cite()
SUITONG_ENCLAVE: Final = Enclave(
    id="suitong",
    name="遂潼先行区",
    name_en="Suining-Tongnan zone",
    sources=(Region.of("510900"),),
    host=Region.of("500152"),
    facts=(stated("sharing", Label(zh="收益分享", en="sharing"), "存量各自分享、增量五五分成", _CITED),),
)
"""As published. It stands on both sides' ground; here Tongnan is host, because an enclave has one."""
