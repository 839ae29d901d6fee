# SPDX-License-Identifier: Apache-2.0
"""Fujian's eight opinions of 2012: tax and output half and half, and the province returns its fifth for five years."""

from typing import Final

from feidi.agreements.agreement import Agreement
from feidi.agreements.facts import Milestone
from feidi.agreements.party import Party, PartyRole
from feidi.agreements.sharing import Sharing
from feidi.agreements.terms.in_phases import InPhases
from feidi.agreements.terms.to import To
from feidi.labels import Label
from feidi.published.instruments.provincial import FUJIAN_2012 as _OPINIONS
from feidi.published.shapes import ALL_TAXES, HALVES, OUTPUT, split_statistics
from feidi.published.sides import ANY_HOST, ANY_PROVINCE, ANY_SOURCE

__all__ = ["FUJIAN_2012", "FUJIAN_2012_RETURN"]

FUJIAN_2012: Final = Agreement(
    id="fujian-2012",
    title=_OPINIONS.title,
    parties=(ANY_SOURCE, ANY_HOST),
    sharing=(
        Sharing(
            id="taxes",
            kinds=ALL_TAXES,
            of=Label(zh="地方留成部分", en="the part kept locally"),
            terms=HALVES,
            citation=_OPINIONS.cite(
                note="For parks built jointly, and for projects moved under the lead of the governments."
            ),
        ),
    ),
    attribution=(
        split_statistics(
            (OUTPUT,), "50%", "50%", _OPINIONS.cite(note="As above."), clause="按5:5比例计入各自的经济总量"
        ),
    ),
    citation=_OPINIONS.cite(
        note="A park may stock 300 mu ahead, and mountain counties sell quota above cost and below the market."
    ),
)
"""The two sides of a park built jointly, or of a project moved."""

FUJIAN_2012_RETURN: Final = Agreement(
    id="fujian-2012-return",
    title=Label(zh="福建省级20%体制分成返还", en="Fujian returns its share of a fifth"),
    parties=(
        Party(key="localities", role=PartyRole.OTHER, label=Label(zh="市县", en="city and county")),
        ANY_PROVINCE,
    ),
    sharing=(
        Sharing(
            id="province_share",
            kinds=ALL_TAXES,
            of=Label(zh="省级20%体制分成部分", en="the fifth that the province takes by its fiscal system"),
            terms=InPhases(
                [(5, To("localities"))],
                clock=Milestone.FIRST_REVENUE,
                after=To("province"),
                clause="自产生财政收入之日起5年内全额返还",
            ),
            citation=_OPINIONS.cite(note="Paid at the year-end settlement between the tiers."),
        ),
    ),
    citation=_OPINIONS.cite(),
)
"""What the province gives back; its receipts are the province's own part, apart from those the two sides halve."""
