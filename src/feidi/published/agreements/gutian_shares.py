# SPDX-License-Identifier: Apache-2.0
"""Gutian's village shares: a guaranteed 5% on 120万元, at least 6万元 a year."""

from typing import Final

from feidi.agreements.agreement import Agreement
from feidi.agreements.amounts import FactAmount
from feidi.agreements.compensation.compensation import Compensation
from feidi.agreements.compensation.guaranteed_minimum import GuaranteedMinimum
from feidi.agreements.party import Party, PartyRole
from feidi.labels import Label
from feidi.published.instruments.reports_east import GUTIAN_REPORT
from feidi.quantities.money import Money

__all__ = ["GUTIAN_SHARES"]

_CITED: Final = GUTIAN_REPORT.cite(
    note="A shape: which Gutian it is, the report does not say. A copy on an unrelated site."
)

GUTIAN_SHARES: Final = Agreement(
    id="gutian-shares",
    title=Label(zh="古田“三变”保底分红", en="Guaranteed dividend of village shares in Gutian"),
    parties=(
        Party(key="villages", role=PartyRole.VILLAGES, label=Label(zh="入股村", en="the village")),
        Party(key="operator", role=PartyRole.OPERATOR, label=Label(zh="经营方", en="the operator")),
    ),
    compensation=(
        Compensation(
            id="dividend",
            label=Label(zh="保底分红", en="guaranteed dividend"),
            payer="operator",
            payee="villages",
            formula=GuaranteedMinimum(FactAmount("dividend", yearly=True), Money.wan(6)),
            clause="按5%保底,每年至少6万元",
            unit="villages",
            citation=_CITED,
        ),
    ),
    enclave="",
    citation=_CITED,
)
"""The contract: 15 mu valued at 120万元, of which 5% are the floor."""
