# SPDX-License-Identifier: Apache-2.0
"""国发〔2001〕37号: income tax 50:50 in 2002 and 60:40 from 2003, with the base of 2001 returned."""

from typing import Final

from feidi.agreements.agreement import Agreement
from feidi.agreements.compensation.compensation import Compensation
from feidi.agreements.compensation.fixed import Fixed
from feidi.agreements.party import Party, PartyRole
from feidi.agreements.revenue import RevenueKind
from feidi.agreements.sharing import Sharing
from feidi.agreements.terms.split_by_tier import SplitByTier
from feidi.agreements.terms.to import To
from feidi.agreements.unset import Unset
from feidi.instruments.certainty import Certainty
from feidi.instruments.tax_sharing import GUOFA_2001_37
from feidi.labels import Label
from feidi.published.parameters.income_tax import INCOME_TAX_RETENTION
from feidi.published.sides import CENTRAL

__all__ = ["INCOME_TAX_2002"]

_CITED: Final = GUOFA_2001_37.cite(
    url="http://www.fymate.net/html/text/lar/168574/16857430_1.html",
    note="Read through the text by which Chongqing carried it out.",
)

INCOME_TAX_2002: Final = Agreement(
    id="income-tax-2002",
    title=GUOFA_2001_37.title,
    parties=(CENTRAL, Party(key="local", role=PartyRole.OTHER, label=Label(zh="地方", en="the locality"))),
    sharing=(
        Sharing(
            id="income_tax",
            kinds=(RevenueKind.CIT, RevenueKind.PIT),
            terms=SplitByTier(
                [INCOME_TAX_RETENTION],
                [("central", To("central")), ("local", To("local"))],
                clause="2002年50:50,2003年起60:40",
            ),
            citation=_CITED,
        ),
    ),
    compensation=(
        Compensation(
            id="base_return",
            label=Label(zh="基数返还", en="return of the base"),
            payer="central",
            payee="local",
            formula=Fixed(Unset("以2001年为基期返还基数")),
            citation=_CITED,
            certainty=Certainty.UNSET,
        ),
    ),
    citation=_CITED,
)
"""The division as an agreement; the base of a locality is fixed for each and not printed."""
