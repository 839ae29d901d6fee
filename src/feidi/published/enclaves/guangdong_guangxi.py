# SPDX-License-Identifier: Apache-2.0
"""A zone of Zhaoqing and Wuzhou, as proposed."""

from typing import Final

from feidi.enclaves.enclave import Enclave
from feidi.enclaves.region import Region
from feidi.instruments.certainty import Certainty
from feidi.labels import Label
from feidi.published.instruments.reports_east import YUEGUI_PROPOSAL
from feidi.published.stated import stated

__all__ = ["GUANGDONG_GUANGXI_ENCLAVE"]

_CITED: Final = YUEGUI_PROPOSAL.cite(note="A proposal of Guangxi.")
GUANGDONG_GUANGXI_ENCLAVE: Final = Enclave(
    id="guangdong-guangxi",
    name="粤桂合作特别试验区",
    name_en="Guangdong-Guangxi pilot zone",
    sources=(Region.of("441200"),),
    host=Region.of("450400"),
    facts=(
        stated(
            "capital", Label(zh="出资", en="capital"), "双方按同等比例出资", _CITED, certainty=Certainty.WEAK
        ),
    ),
)
"""As proposed. It stands on both sides' ground; here Wuzhou is host, because an enclave has one."""
