# SPDX-License-Identifier: Apache-2.0
"""Fuzhou: the county that brings a project gets seven tenths of its tax and all of its statistics."""

from typing import Final

from feidi.agreements.agreement import Agreement
from feidi.agreements.attribution import Attribution, AttributionMode
from feidi.agreements.sharing import Sharing
from feidi.labels import Label
from feidi.published.instruments.cities import FUZHOU_ENCLAVES
from feidi.published.shapes import ALL_TAXES, INVESTMENT, OUTPUT, shared
from feidi.published.sides import ANY_HOST, ANY_SOURCE

__all__ = ["FUZHOU"]

_CITED: Final = FUZHOU_ENCLAVES.cite(
    note="Read in a journal article; for projects newly set up in industrial zones of the city."
)

FUZHOU: Final = Agreement(
    id="fuzhou",
    title=FUZHOU_ENCLAVES.title,
    parties=(ANY_SOURCE, ANY_HOST),
    sharing=(Sharing(id="taxes", kinds=ALL_TAXES, terms=shared("70%", "30%", "7:3分成"), citation=_CITED),),
    attribution=(
        Attribution(
            id="statistics",
            statistics=(Label(zh="引资额", en="investment attracted"), OUTPUT, INVESTMENT),
            mode=AttributionMode.WHOLLY_TO_ONE,
            shares=[("source", "100%")],
            clause="全部归属引资县",
            citation=_CITED,
        ),
    ),
    citation=_CITED,
)
"""The rule; its source is the county that introduces the project."""
