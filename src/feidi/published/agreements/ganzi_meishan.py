# SPDX-License-Identifier: Apache-2.0
"""Ganzi and Meishan, 2012: tax half and half; to September 2015 2676万元, about 1338 to each."""

from typing import Final

from feidi.agreements.agreement import Agreement
from feidi.agreements.sharing import Sharing, UnitKind
from feidi.dates.fiscal_year import FiscalYear
from feidi.enclaves.region import Region
from feidi.labels import Label
from feidi.published.instruments.reports_west import GANMEI_2015
from feidi.published.shapes import ALL_TAXES, HALVES
from feidi.published.sides import host_of, source_of

__all__ = ["GANZI_MEISHAN"]

_CITED: Final = GANMEI_2015.cite(
    note="To 2015-09, 2676万元 of tax and about 1338 to each side; the rule behind it reads 按约分利."
)

GANZI_MEISHAN: Final = Agreement(
    id="ganzi-meishan",
    title=Label(zh="甘眉工业园区税收分享", en="Sharing in the Ganzi-Meishan park"),
    parties=(
        source_of(Region.of("513300", as_of=FiscalYear(2012)), "Ganzi Prefecture"),
        host_of(Region.of("511400", as_of=FiscalYear(2012)), "Meishan"),
    ),
    sharing=(Sharing(id="taxes", kinds=ALL_TAXES, terms=HALVES, unit=UnitKind.ZONE, citation=_CITED),),
    enclave="ganzi-meishan",
    citation=_CITED,
)
"""The division as it was carried out."""
