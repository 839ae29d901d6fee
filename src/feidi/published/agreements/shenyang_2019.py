# SPDX-License-Identifier: Apache-2.0
"""沈政发〔2019〕4号: Shenyang sets up a reward fund of 2亿元 for three years; how enclaves share was not visible."""

from typing import Final

from feidi.agreements.agreement import Agreement
from feidi.agreements.compensation.compensation import Compensation
from feidi.agreements.compensation.fixed import Fixed
from feidi.agreements.party import PartyRole
from feidi.agreements.unset import Unset
from feidi.enclaves.region import Region
from feidi.instruments.certainty import Certainty
from feidi.labels import Label
from feidi.published.instruments.cities import SHENZHENGFA_2019_4
from feidi.published.shapes import unset_taxes
from feidi.published.sides import ANY_HOST, ANY_SOURCE, side_of

__all__ = ["SHENYANG_2019"]

_CITED: Final = SHENZHENGFA_2019_4.cite()

SHENYANG_2019: Final = Agreement(
    id="shenyang-2019",
    title=SHENZHENGFA_2019_4.title,
    parties=(
        ANY_SOURCE,
        ANY_HOST,
        side_of("city", PartyRole.UPPER, Region.of("210100"), "Shenyang"),
    ),
    sharing=(unset_taxes("分成条款未见", _CITED),),
    compensation=(
        Compensation(
            id="reward_fund",
            label=Label(zh="以奖代补资金", en="reward fund"),
            payer="city",
            payee="host",
            formula=Fixed(Unset("连续3年设立2亿元资金,每个园区多少未见")),
            citation=_CITED,
            certainty=Certainty.UNSET,
        ),
    ),
    citation=_CITED,
)
"""The rule; 2亿元 is the size of the fund and not an amount of any enclave."""
