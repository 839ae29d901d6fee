# SPDX-License-Identifier: Apache-2.0
"""Shenzhen and Shanwei: a special cooperation zone for thirty years, until 2040; the ratio was not visible."""

from typing import Final

from feidi.agreements.agreement import Agreement
from feidi.enclaves.region import Region
from feidi.labels import Label
from feidi.published.instruments.reports_east import SHENSHAN_ENTRY
from feidi.published.shapes import unset_taxes
from feidi.published.sides import host_of, source_of

__all__ = ["SHENZHEN_SHANWEI"]

_CITED: Final = SHENSHAN_ENTRY.cite(
    note="The term is thirty years to 2040. Its first day is not printed, so the agreement has no dated term here."
)

SHENZHEN_SHANWEI: Final = Agreement(
    id="shenzhen-shanwei",
    title=Label(zh="深汕特别合作区合作约定", en="Cooperation of the Shenzhen-Shanwei zone"),
    parties=(source_of(Region.of("440300"), "Shenzhen"), host_of(Region.of("441500"), "Shanwei")),
    sharing=(unset_taxes("分成比例未见", _CITED),),
    enclave="shenzhen-shanwei",
    citation=_CITED,
)
"""What is known of it: the parties and the length."""
