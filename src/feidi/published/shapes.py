# SPDX-License-Identifier: Apache-2.0
"""Clauses that several published documents use alike, written once."""

from typing import Final

from feidi.agreements.amounts import FactAmount
from feidi.agreements.attribution import Attribution, AttributionMode
from feidi.agreements.revenue import RevenueKind
from feidi.agreements.sharing import Sharing, UnitKind
from feidi.agreements.terms.by_class import ByClass
from feidi.agreements.terms.split import Split
from feidi.agreements.terms.to import To
from feidi.agreements.terms.up_to import UpTo
from feidi.agreements.unset import Unset
from feidi.instruments.certainty import Certainty
from feidi.instruments.instrument import Citation
from feidi.labels import Label

__all__ = [
    "ALL_TAXES",
    "GDP",
    "HALVES",
    "INVESTMENT",
    "OUTPUT",
    "shared",
    "split_statistics",
    "stock_kept",
    "unset_taxes",
]

ALL_TAXES: Final = tuple(kind for kind in RevenueKind if kind.is_tax)
"""Every kind of tax, for documents that say 税收 and nothing closer."""
HALVES: Final = Split([("50%", To("source")), ("50%", To("host"))], clause="5:5")
"""Half to the source and half to the host."""

GDP: Final = Label(zh="地区生产总值", en="GDP")
OUTPUT: Final = Label(zh="工业总产值", en="industrial output")
INVESTMENT: Final = Label(zh="固定资产投资", en="fixed-asset investment")


def shared(source: str, host: str, clause: str = "") -> Split:
    """Split between source and host.

    Examples
    --------
    >>> [str(part.share) for part in shared("60%", "40%").parts]
    ['3/5', '2/5']
    """
    return Split([(source, To("source")), (host, To("host"))], clause=clause)


def unset_taxes(reason: str, citation: Citation) -> Sharing:
    """Give a clause on all taxes that stands in a document without a ratio we have seen.

    Examples
    --------
    >>> from feidi.instruments.instrument import Instrument
    >>> news = Instrument(id="news", title=Label(zh="报道", en="News")).cite()
    >>> unset_taxes("协商确定", news).certainty.value
    'unset'
    """
    return Sharing(
        id="taxes",
        kinds=ALL_TAXES,
        terms=Unset(reason),
        unit=UnitKind.ZONE,
        citation=citation,
        certainty=Certainty.UNSET,
    )


def split_statistics(
    statistics: tuple[Label, ...], source: str, host: str, citation: Citation, clause: str = ""
) -> Attribution:
    """Give a clause that splits statistics between source and host.

    Examples
    --------
    >>> from feidi.instruments.instrument import Instrument
    >>> news = Instrument(id="news", title=Label(zh="报道", en="News")).cite()
    >>> split_statistics((GDP,), "50%", "50%", news).mode.value
    'split'
    """
    return Attribution(
        id="statistics",
        statistics=statistics,
        mode=AttributionMode.SPLIT,
        shares=[("source", source), ("host", host)],
        clause=clause,
        citation=citation,
    )


def stock_kept(source: str, host: str) -> ByClass:
    """Each district keeps its yearly base of before; what is above it goes half and half.

    Receipts say by their project class in which district they arose: the keys of the two parties. The bases are
    facts of the zone, ``stock_of_`` and the key.

    Examples
    --------
    >>> [case.project_class for case in stock_kept("yubei", "guangan").cases]
    ['yubei', 'guangan']
    """
    increment = Split([("50%", To(source)), ("50%", To(host))], clause="增量五五分成")
    return ByClass(
        [
            (key, UpTo(FactAmount(f"stock_of_{key}"), To(key), then=increment, clause="存量各自分享"))
            for key in (source, host)
        ]
    )
