# SPDX-License-Identifier: Apache-2.0
"""财预〔2012〕40号: the local part of a group's income tax, a quarter, a half and a quarter.

The last quarter is no central part: it goes to the localities by a ratio set for them. How the half is
apportioned among the places of the branches is for `BRANCH_APPORTIONMENT_2012` to say.
"""

from typing import Final

from feidi.agreements.agreement import Agreement
from feidi.agreements.party import Party, PartyRole
from feidi.agreements.revenue import RevenueKind
from feidi.agreements.sharing import Sharing
from feidi.agreements.terms.split import Split
from feidi.agreements.terms.to import To
from feidi.labels import Label
from feidi.published.instruments.national import CAIYU_2012_40

__all__ = ["HEAD_OFFICE_2012"]

_CITED: Final = CAIYU_2012_40.cite(
    url="http://www.focustax.cn/home/index/article?id=7199&types=1",
    note="In force from 2013-01-01. The ratio of the last quarter among the localities was not visible.",
)

HEAD_OFFICE_2012: Final = Agreement(
    id="head-office-2012",
    title=CAIYU_2012_40.title,
    parties=(
        Party(
            key="head_place",
            role=PartyRole.HOST,
            label=Label(zh="总机构所在地", en="the place of the head office"),
        ),
        Party(
            key="branch_places",
            role=PartyRole.HOST,
            label=Label(zh="各分支机构所在地", en="the places of the branches"),
        ),
        Party(
            key="localities",
            role=PartyRole.OTHER,
            label=Label(zh="各地(按比例分配)", en="the localities, by a set ratio"),
        ),
    ),
    sharing=(
        Sharing(
            id="income_tax",
            kinds=(RevenueKind.CIT,),
            of=Label(zh="地方分享部分", en="the local part"),
            terms=Split(
                [("25%", To("head_place")), ("50%", To("branch_places")), ("25%", To("localities"))],
                clause="25%、50%、25%",
            ),
            citation=_CITED,
        ),
    ),
    citation=_CITED,
)
"""The rule as an agreement; its receipts are the local part only."""
