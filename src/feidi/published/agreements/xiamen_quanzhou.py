# SPDX-License-Identifier: Apache-2.0
"""Xiamen and Quanzhou: five statistics half and half for thirty years; the tax clause was not visible."""

from typing import Final

from feidi.agreements.agreement import Agreement
from feidi.enclaves.region import Region
from feidi.labels import Label
from feidi.published.instruments.reports_east import XIAQUAN_REPORT
from feidi.published.shapes import GDP, INVESTMENT, split_statistics, unset_taxes
from feidi.published.sides import host_of, source_of

__all__ = ["XIAMEN_QUANZHOU"]

_CITED: Final = XIAQUAN_REPORT.cite(
    note="For thirty years, from a day that is not printed. The headline halves the benefits; no tax clause is visible."
)

XIAMEN_QUANZHOU: Final = Agreement(
    id="xiamen-quanzhou",
    title=Label(zh="厦门泉州经济合作区合作协议", en="Agreement on the Xiamen-Quanzhou zone"),
    parties=(source_of(Region.of("350200"), "Xiamen"), host_of(Region.of("350500"), "Quanzhou")),
    sharing=(unset_taxes("税收条款未见", _CITED),),
    attribution=(
        split_statistics(
            (
                GDP,
                Label(zh="规模以上工业总产值", en="industrial output above scale"),
                Label(zh="工业增加值", en="industrial value added"),
                INVESTMENT,
                Label(zh="招商引资", en="investment attracted"),
            ),
            "50%",
            "50%",
            _CITED,
            "按5∶5的比例分享",
        ),
    ),
    enclave="xiamen-quanzhou",
    citation=_CITED,
)
"""The agreement as far as it is visible."""
