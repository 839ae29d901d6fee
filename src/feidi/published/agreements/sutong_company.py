# SPDX-License-Identifier: Apache-2.0
"""The Sutong park company: 51:39:10 of a capital of 5亿元, the last tenth in land."""

from typing import Final

from feidi.agreements.agreement import Agreement
from feidi.agreements.party import Party, PartyRole
from feidi.agreements.revenue import RevenueKind
from feidi.agreements.sharing import Sharing, UnitKind
from feidi.agreements.terms.split_by_stake import SplitByStake
from feidi.agreements.terms.to import To
from feidi.labels import Label
from feidi.published.instruments.reports_east import SUTONG_COMPANY
from feidi.quantities.money import Money

__all__ = ["SUTONG_COMPANY_EQUITY"]

_CITED: Final = SUTONG_COMPANY.cite(
    note="The third stake is land at its agreed value. That profit follows the stakes is company law."
)

SUTONG_COMPANY_EQUITY: Final = Agreement(
    id="sutong-company",
    title=Label(zh="苏通科技产业园开发公司股东出资", en="Capital of the Sutong park company"),
    parties=(
        Party(
            key="cssd",
            role=PartyRole.SOURCE,
            label=Label(zh="中新集团", en="China-Singapore Suzhou Industrial Park Development"),
        ),
        Party(
            key="nantong",
            role=PartyRole.HOST,
            label=Label(zh="南通市经济技术开发区", en="Nantong development zone"),
        ),
        Party(key="nongken", role=PartyRole.INVESTOR, label=Label(zh="江苏省农垦", en="Jiangsu State Farms")),
    ),
    sharing=(
        Sharing(
            id="dividend",
            kinds=(RevenueKind.DIVIDEND,),
            terms=SplitByStake(
                [
                    (Money.yi("2.55"), To("cssd")),
                    (Money.yi("1.95"), To("nantong")),
                    (Money.yi("0.5"), To("nongken")),
                ],
                clause="51%、39%、10%",
            ),
            unit=UnitKind.ZONE,
            citation=_CITED,
        ),
    ),
    enclave="sutong",
    citation=_CITED,
)
"""The company's capital as terms for its profit."""
