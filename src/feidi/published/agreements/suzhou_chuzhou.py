# SPDX-License-Identifier: Apache-2.0
"""The company of the Suzhou-Chuzhou hi-tech zone: 56:44."""

from typing import Final

from feidi.agreements.agreement import Agreement
from feidi.agreements.party import Party, PartyRole
from feidi.agreements.revenue import RevenueKind
from feidi.agreements.sharing import Sharing, UnitKind
from feidi.agreements.terms.split import Split
from feidi.agreements.terms.to import To
from feidi.enclaves.region import Region
from feidi.labels import Label
from feidi.published.instruments.reports_east import SUCHU_REPORT

__all__ = ["SUZHOU_CHUZHOU"]

_CITED: Final = SUCHU_REPORT.cite(
    note="The report has the stakes; that profit follows them is company law. A copy on an unrelated site."
)

SUZHOU_CHUZHOU: Final = Agreement(
    id="suzhou-chuzhou",
    title=Label(zh="中新苏滁高新区开发公司股东出资", en="Capital of the Suzhou-Chuzhou company"),
    parties=(
        Party(
            key="cssd",
            role=PartyRole.SOURCE,
            label=Label(zh="中新集团", en="China-Singapore Suzhou Industrial Park Development"),
        ),
        Party(
            key="chuzhou",
            role=PartyRole.HOST,
            label=Label(zh="滁州城投", en="Chuzhou City Investment"),
            region=Region.of("341100"),
        ),
    ),
    sharing=(
        Sharing(
            id="dividend",
            kinds=(RevenueKind.DIVIDEND,),
            terms=Split([("56%", To("cssd")), ("44%", To("chuzhou"))], clause="56%、44%"),
            unit=UnitKind.ZONE,
            citation=_CITED,
        ),
    ),
    enclave="suzhou-chuzhou",
    citation=_CITED,
)
"""The company's capital as terms for its profit."""
