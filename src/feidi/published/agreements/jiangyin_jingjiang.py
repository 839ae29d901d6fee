# SPDX-License-Identifier: Apache-2.0
"""Jiangyin and Jingjiang, 2003: a park that rolls its income over; the ratio was not visible."""

from typing import Final

from feidi.agreements.agreement import Agreement
from feidi.enclaves.region import Region
from feidi.instruments.certainty import Certainty
from feidi.labels import Label
from feidi.published.instruments.reports_east import JIANGYIN_JINGJIANG_2008
from feidi.published.shapes import unset_taxes
from feidi.published.sides import host_of, source_of

__all__ = ["JIANGYIN_JINGJIANG"]

_CITED: Final = JIANGYIN_JINGJIANG_2008.cite(
    note="In ten years the park brought 76.96亿元 of fiscal revenue, 42.7 of it central. Renewed in 2023-12."
)

JIANGYIN_JINGJIANG: Final = Agreement(
    id="jiangyin-jingjiang",
    title=Label(zh="江阴—靖江工业园区合作协议", en="Agreement on the Jiangyin-Jingjiang industrial park"),
    parties=(
        source_of(Region.of("320281", as_of="2003-02-15"), "Jiangyin"),
        host_of(Region.of("321282", as_of="2003-02-15"), "Jingjiang"),
    ),
    signed="2003-02-15",
    sharing=(unset_taxes("封闭运行、滚动开发,分成比例未见", _CITED),),
    enclave="jiangyin-jingjiang",
    citation=_CITED,
    certainty=Certainty.UNSET,
)
"""What is known of it: the parties and the day."""
