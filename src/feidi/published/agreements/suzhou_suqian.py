# SPDX-License-Identifier: Apache-2.0
"""Suzhou and Suqian, 2006: land income by equity; the stakes were not visible."""

from typing import Final

from feidi.agreements.agreement import Agreement
from feidi.agreements.revenue import RevenueKind
from feidi.agreements.sharing import Sharing, UnitKind
from feidi.agreements.unset import Unset
from feidi.enclaves.region import Region
from feidi.instruments.certainty import Certainty
from feidi.labels import Label
from feidi.published.instruments.reports_east import SUQIAN_2006
from feidi.published.sides import host_of, source_of

__all__ = ["SUZHOU_SUQIAN"]

_CITED: Final = SUQIAN_2006.cite(note="A newspaper text on an unrelated mirror.")

SUZHOU_SUQIAN: Final = Agreement(
    id="suzhou-suqian",
    title=Label(zh="苏州宿迁工业园区合作协议", en="Agreement on the Suzhou-Suqian industrial park"),
    parties=(
        source_of(Region.of("320500", as_of="2006-11-01"), "Suzhou"),
        host_of(Region.of("321300", as_of="2006-11-01"), "Suqian"),
    ),
    signed="2006-11-01",
    sharing=(
        Sharing(
            id="land",
            kinds=(RevenueKind.LAND_TRANSFER,),
            terms=Unset("按照双方的股本构成分配"),
            unit=UnitKind.ZONE,
            citation=_CITED,
            certainty=Certainty.UNSET,
        ),
    ),
    enclave="suzhou-suqian",
    citation=_CITED,
)
"""The agreement; once the stakes are known, `SplitByStake` takes the place of the unset clause."""
