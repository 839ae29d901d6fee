# SPDX-License-Identifier: Apache-2.0
"""Jinyun and Fuyang: 134 villages bought a building for 1.78亿元; what was promised them was not visible."""

from typing import Final

from feidi.agreements.agreement import Agreement
from feidi.agreements.compensation.compensation import Compensation
from feidi.agreements.compensation.fixed import Fixed
from feidi.agreements.unset import Unset
from feidi.enclaves.region import Region
from feidi.instruments.certainty import Certainty
from feidi.labels import Label
from feidi.published.instruments.reports_zhejiang import FEIDI_ONLINE_823
from feidi.published.sides import host_of, villages_of

__all__ = ["JINYUN_FUYANG"]

_CITED: Final = FEIDI_ONLINE_823.cite(
    note="More than 2700万元 came back in little over a year, 5 to 6万元 a village and year."
)

JINYUN_FUYANG: Final = Agreement(
    id="jinyun-fuyang",
    title=Label(zh="缙云大厦收益", en="Return of the Jinyun building"),
    parties=(
        villages_of(Region.of("331122"), "Jinyun"),
        host_of(Region.of("330111"), "Fuyang"),
    ),
    compensation=(
        Compensation(
            id="return",
            label=Label(zh="投资收益", en="return on capital"),
            payer="host",
            payee="villages",
            formula=Fixed(Unset("已返利2700多万元,约定收益未见")),
            citation=_CITED,
            certainty=Certainty.UNSET,
        ),
    ),
    enclave="jinyun-building",
    citation=_CITED,
)
"""The agreement; what came back stands as facts of the enclave."""
