# SPDX-License-Identifier: Apache-2.0
"""Weinan and Lintong: tax half and half, the particulars to be agreed."""

from typing import Final

from feidi.agreements.agreement import Agreement
from feidi.agreements.party import Party, PartyRole
from feidi.agreements.sharing import Sharing, UnitKind
from feidi.enclaves.region import Region
from feidi.labels import Label
from feidi.published.instruments.reports_west import WEILIN_REPORT
from feidi.published.shapes import ALL_TAXES, HALVES
from feidi.published.sides import host_of

__all__ = ["WEINAN_LINTONG"]

_CITED: Final = WEILIN_REPORT.cite(
    note="具体办法另行商定: only the halves are fixed. They hold for one term of the land policy."
)

WEINAN_LINTONG: Final = Agreement(
    id="weinan-lintong",
    title=Label(zh="渭临经济协作区税收分成", en="Sharing in the Weinan-Lintong zone"),
    parties=(
        Party(key="source", role=PartyRole.SOURCE, label=Label(zh="渭南高新区", en="Weinan hi-tech zone")),
        host_of(Region.of("610115"), "Lintong"),
    ),
    sharing=(
        Sharing(
            id="taxes", kinds=ALL_TAXES, terms=HALVES, unit=UnitKind.ZONE, clause="各占50%", citation=_CITED
        ),
    ),
    enclave="weinan-lintong",
    citation=_CITED,
)
"""The agreement: the source builds and runs the zone, the host watches over it and owns the land."""
