# SPDX-License-Identifier: Apache-2.0
"""国发〔2016〕26号: VAT half to the centre and half to the localities, with the base of 2014 returned."""

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
from feidi.instruments.tax_sharing import GUOFA_2016_26
from feidi.labels import Label
from feidi.published.parameters.vat import VAT_RETENTION
from feidi.published.sides import CENTRAL

__all__ = ["VAT_2016"]

_CITED: Final = GUOFA_2016_26.cite(
    url="http://m.handmsg.com/page/2017/0705/14700658.shtml", note="Read in a journal article that cites it."
)

VAT_2016: Final = Agreement(
    id="vat-2016",
    title=GUOFA_2016_26.title,
    parties=(CENTRAL, Party(key="local", role=PartyRole.OTHER, label=Label(zh="地方", en="the locality"))),
    sharing=(
        Sharing(
            id="vat",
            kinds=(RevenueKind.VAT,),
            terms=SplitByTier(
                [VAT_RETENTION], [("central", To("central")), ("local", To("local"))], clause="75:25改为50:50"
            ),
            citation=_CITED,
        ),
    ),
    compensation=(
        Compensation(
            id="base_return",
            label=Label(zh="中央返还和地方上缴基数", en="return and remittance of the base"),
            payer="central",
            payee="local",
            formula=Fixed(Unset("以2014年为基数核定中央返还和地方上缴基数")),
            citation=_CITED,
            certainty=Certainty.UNSET,
        ),
    ),
    citation=_CITED,
)
"""The division as an agreement; the base of a locality is fixed for each and not printed."""
