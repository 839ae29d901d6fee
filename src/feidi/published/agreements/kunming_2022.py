# SPDX-License-Identifier: Apache-2.0
"""Kunming 2022: four types of projects that move, each with a ratio of its own; the ratios were cut off."""

from typing import Final

from feidi.agreements.agreement import Agreement
from feidi.agreements.sharing import Sharing, UnitKind
from feidi.agreements.terms.by_class import ByClass
from feidi.agreements.unset import Unset
from feidi.instruments.certainty import Certainty
from feidi.published.instruments.cities import KUNMING_2022 as _MEASURES
from feidi.published.shapes import ALL_TAXES
from feidi.published.sides import ANY_HOST, ANY_SOURCE

__all__ = ["KUNMING_2022"]

KUNMING_2022: Final = Agreement(
    id="kunming-2022",
    title=_MEASURES.title,
    parties=(ANY_SOURCE, ANY_HOST),
    sharing=(
        Sharing(
            id="taxes",
            kinds=ALL_TAXES,
            unit=UnitKind.PROJECT,
            terms=ByClass(
                [
                    ("moved_by_policy", Unset("政策性流转:五年内按比例分享,比例未见")),
                    ("moved_by_itself", Unset("企业自主流转:比例未见")),
                    ("registered_as_before", Unset("注册地不变更:比例未见")),
                    ("head_office_only", Unset("仅搬迁总部或变更注册地:比例未见")),
                ]
            ),
            citation=_MEASURES.cite(),
            certainty=Certainty.UNSET,
        ),
    ),
    citation=_MEASURES.cite(note="Only the opening of the text was visible."),
    certainty=Certainty.UNSET,
)
"""The measures, with the four types as project classes."""
