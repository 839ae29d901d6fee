# SPDX-License-Identifier: Apache-2.0
"""The company of Caohejing's branch in Haining: 55:45."""

from typing import Final

from feidi.agreements.agreement import Agreement
from feidi.agreements.party import Party, PartyRole
from feidi.agreements.revenue import RevenueKind
from feidi.agreements.sharing import Sharing, UnitKind
from feidi.agreements.terms.split import Split
from feidi.agreements.terms.to import To
from feidi.labels import Label
from feidi.published.instruments.reports_east import HAINING_REPORT

__all__ = ["CAOHEJING_HAINING"]

_CITED: Final = HAINING_REPORT.cite(
    note="The report has the stakes; that profit follows them is company law."
)

CAOHEJING_HAINING: Final = Agreement(
    id="caohejing-haining",
    title=Label(
        zh="漕河泾海宁分区开发公司股东出资", en="Capital of the company of Caohejing's Haining branch"
    ),
    parties=(
        Party(
            key="caohejing",
            role=PartyRole.SOURCE,
            label=Label(zh="漕河泾总公司", en="Caohejing Development Corporation"),
        ),
        Party(
            key="haining",
            role=PartyRole.HOST,
            label=Label(zh="海宁经济开发区", en="Haining development zone"),
        ),
    ),
    sharing=(
        Sharing(
            id="dividend",
            kinds=(RevenueKind.DIVIDEND,),
            terms=Split([("55%", To("caohejing")), ("45%", To("haining"))], clause="55%、45%"),
            unit=UnitKind.ZONE,
            citation=_CITED,
        ),
    ),
    enclave="caohejing-haining",
    citation=_CITED,
)
"""The company's capital as terms for its profit."""
