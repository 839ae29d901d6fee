# SPDX-License-Identifier: Apache-2.0
"""An autonomous region, annex 3: a quarter for the head office, the rest for branches, 60:10:30 by tier.

The annex works an example: a profit of 16000万元, a tax of 4000, 1000 for the head office and 3000 for branches.
Its rows for the single branches are cut off in the copy.
"""

from typing import Final

from feidi.agreements.agreement import Agreement
from feidi.agreements.party import Party, PartyRole
from feidi.agreements.revenue import RevenueKind
from feidi.agreements.sharing import Sharing
from feidi.agreements.terms.split import Split
from feidi.agreements.terms.to import To
from feidi.labels import Label
from feidi.published.instruments.provincial import AUTONOMOUS_REGION_CIT
from feidi.published.parameters.region_income_tax import REGION_INCOME_TAX
from feidi.published.sides import CENTRAL

__all__ = ["AUTONOMOUS_REGION_BRANCHES"]

_CITED: Final = AUTONOMOUS_REGION_CIT.cite(
    "附件三",
    note="The division by tier is stated for the branches; what becomes of the quarter is not visible.",
)

AUTONOMOUS_REGION_BRANCHES: Final = Agreement(
    id="autonomous-region-branches",
    title=AUTONOMOUS_REGION_CIT.title,
    parties=(
        Party(
            key="head_place",
            role=PartyRole.HOST,
            label=Label(zh="总机构所在地", en="the place of the head office"),
        ),
        CENTRAL,
        Party(key="region", role=PartyRole.PROVINCE, label=Label(zh="自治区", en="the autonomous region")),
        Party(
            key="locality",
            role=PartyRole.HOST,
            label=Label(zh="各分支机构所在地", en="the places of the branches"),
        ),
    ),
    sharing=(
        Sharing(
            id="income_tax",
            kinds=(RevenueKind.CIT,),
            of=Label(zh="应纳所得税额", en="the whole income tax"),
            terms=Split(
                [
                    ("25%", To("head_place")),
                    (
                        "75%",
                        Split(
                            [(entry.share, To(entry.tier)) for entry in REGION_INCOME_TAX.known().shares],
                            clause="中央60%、自治区10%、地方30%",
                        ),
                    ),
                ],
                clause="总机构25%、分支机构75%",
            ),
            citation=_CITED,
        ),
    ),
    citation=_CITED,
)
"""The rule as an agreement. Among the branches the same three factors apply; see `apportion_among`."""
