# SPDX-License-Identifier: Apache-2.0
"""Jiashan, Qingyuan and Jiuzhaigou, 2018: about 2200万元 a year is expected on 2.28亿元, not promised."""

from typing import Final

from feidi.agreements.agreement import Agreement
from feidi.agreements.compensation.compensation import Compensation
from feidi.agreements.compensation.fixed import Fixed
from feidi.agreements.party import Party, PartyRole
from feidi.agreements.unset import Unset
from feidi.dates.fiscal_year import FiscalYear
from feidi.enclaves.region import Region
from feidi.instruments.certainty import Certainty
from feidi.labels import Label
from feidi.published.instruments.reports_zhejiang import JIASHAN_QINGYUAN_2018
from feidi.published.sides import host_of

__all__ = ["JIASHAN_QINGYUAN_JIUZHAIGOU"]

_CITED: Final = JIASHAN_QINGYUAN_2018.cite(
    note="83 villages of Qingyuan and 48 of Jiuzhaigou; how the two divide it was not visible."
)

JIASHAN_QINGYUAN_JIUZHAIGOU: Final = Agreement(
    id="jiashan-qingyuan-jiuzhaigou",
    title=Label(zh="嘉善—庆元—九寨沟“飞地”收益", en="Return of the Jiashan-Qingyuan-Jiuzhaigou enclave"),
    parties=(
        Party(
            key="villages",
            role=PartyRole.VILLAGES,
            label=Label(zh="庆元县、九寨沟县村集体", en="villages of Qingyuan and Jiuzhaigou"),
        ),
        host_of(Region.of("330421", as_of=FiscalYear(2018)), "Jiashan"),
    ),
    compensation=(
        Compensation(
            id="return",
            label=Label(zh="投资收益", en="return on capital"),
            payer="host",
            payee="villages",
            formula=Fixed(Unset("每年带来约2200万元的收益")),
            citation=_CITED,
            certainty=Certainty.UNSET,
        ),
    ),
    enclave="jiashan-qingyuan-jiuzhaigou",
    citation=_CITED,
)
"""The agreement; what is expected stands as a fact of the enclave."""
