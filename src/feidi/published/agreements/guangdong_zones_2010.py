# SPDX-License-Identifier: Apache-2.0
"""粤府办〔2010〕61号: a zone in the park that the source runs for agreed years, and whose benefits it keeps."""

from typing import Final

from feidi.agreements.agreement import Agreement
from feidi.agreements.conditions import Holds
from feidi.agreements.sharing import Sharing, UnitKind
from feidi.agreements.terms.to import To
from feidi.agreements.terms.when import When
from feidi.agreements.unset import Unset
from feidi.published.instruments.provincial import YUEFUBAN_2010_61
from feidi.published.shapes import ALL_TAXES
from feidi.published.sides import ANY_HOST, ANY_SOURCE

__all__ = ["GUANGDONG_ZONES_2010"]

_CITED: Final = YUEFUBAN_2010_61.cite(note="The number of years is for the two sides to agree on.")

GUANGDONG_ZONES_2010: Final = Agreement(
    id="guangdong-zones-2010",
    title=YUEFUBAN_2010_61.title,
    parties=(ANY_SOURCE, ANY_HOST),
    sharing=(
        Sharing(
            id="zone_taxes",
            kinds=ALL_TAXES,
            unit=UnitKind.ZONE,
            terms=When(
                Holds("within_agreed_years"),
                To("source"),
                otherwise=Unset("约定年限以外如何分享未见"),
                clause="转出地开发管理的区域,收益归转出地",
            ),
            citation=_CITED,
        ),
    ),
    citation=_CITED,
)
"""The rule for such a zone; the flag says whether the agreed years still run."""
