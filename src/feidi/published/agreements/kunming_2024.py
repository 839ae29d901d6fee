# SPDX-License-Identifier: Apache-2.0
"""Kunming 2024: incentives come off first, the county's part is shared as agreed, and statistics count on both sides."""

from typing import Final

from feidi.agreements.agreement import Agreement
from feidi.agreements.amounts import FactAmount
from feidi.agreements.attribution import Attribution, AttributionMode
from feidi.agreements.party import Party, PartyRole
from feidi.agreements.sharing import Sharing
from feidi.agreements.terms.to import To
from feidi.agreements.terms.up_to import UpTo
from feidi.agreements.unset import Unset
from feidi.labels import Label
from feidi.published.instruments.cities import KUNMING_2024 as _MEASURES
from feidi.published.shapes import ALL_TAXES, INVESTMENT
from feidi.published.sides import ANY_HOST, ANY_SOURCE

__all__ = ["KUNMING_2024"]

_CITED: Final = _MEASURES.cite()

KUNMING_2024: Final = Agreement(
    id="kunming-2024",
    title=_MEASURES.title,
    parties=(
        ANY_SOURCE,
        ANY_HOST,
        Party(key="enterprise", role=PartyRole.ENTERPRISE, label=Label(zh="落地企业", en="the enterprise")),
    ),
    sharing=(
        Sharing(
            id="taxes",
            kinds=ALL_TAXES,
            terms=UpTo(
                FactAmount("incentives", yearly=True),
                To("enterprise"),
                then=Unset("扣除奖补后县级留成部分按约定分享,比例未见"),
                clause="扣除对企业的奖补",
            ),
            citation=_CITED,
        ),
    ),
    attribution=(
        Attribution(
            id="double_counted",
            statistics=(
                INVESTMENT,
                Label(zh="规模以上工业产值", en="output above scale"),
                Label(zh="商贸销售额", en="trade sales"),
                Label(zh="服务业营业收入", en="revenue of services"),
            ),
            mode=AttributionMode.FULL_ON_EACH,
            shares=[("source", "100%"), ("host", "100%")],
            clause="全额双核算",
            citation=_CITED,
        ),
        Attribution(
            id="funds_attracted",
            statistics=(
                Label(zh="省外到位资金", en="funds from other provinces"),
                Label(zh="实际利用外资", en="foreign direct investment"),
            ),
            mode=AttributionMode.WHOLLY_TO_ONE,
            shares=[("source", "100%")],
            clause="全部计入协作地",
            citation=_CITED,
        ),
    ),
    citation=_CITED,
)
"""The measures. The yearly fact ``incentives`` of each enterprise says what it was given."""
