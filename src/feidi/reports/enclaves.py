# SPDX-License-Identifier: Apache-2.0
"""Enclaves as a table: who, where, since when, and what was published of each."""

from collections.abc import Iterable
from typing import Final

from feidi.enclaves.enclave import Enclave
from feidi.labels import Label, Lang
from feidi.reports.figures import figure_text
from feidi.reports.table import Table

__all__ = ["enclaves_table"]

_TITLE: Final = Label(zh="飞地", en="Enclaves")
_HEADS: Final = (
    Label(zh="名称", en="name"),
    Label(zh="飞出地", en="source"),
    Label(zh="飞入地", en="host"),
    Label(zh="类型", en="kind"),
    Label(zh="设立", en="since"),
    Label(zh="公开的数字", en="published figures"),
)
_UNKNOWN: Final = "–"


def enclaves_table(enclaves: Iterable[Enclave], lang: Lang = "zh") -> Table:
    """Lay out enclaves, one a row; what is not known is shown as a dash.

    Parameters
    ----------
    enclaves
        In the order in which they are to stand.
    lang
        ``"zh"`` or ``"en"``. Names of regions are Chinese in both.
    """
    return Table(
        title=_TITLE.text(lang),
        heads=tuple(head.text(lang) for head in _HEADS),
        rows=tuple(_row(enclave, lang) for enclave in enclaves),
    )


def _row(enclave: Enclave, lang: Lang) -> tuple[str, ...]:
    since = enclave.established or enclave.established_year
    facts = "; ".join(figure_text(fact, lang) for fact in enclave.facts)
    return (
        enclave.label.text(lang),
        "、".join(source.short_name for source in enclave.sources),
        enclave.host.short_name,
        _UNKNOWN if enclave.kind is None else enclave.kind.label.text(lang),
        _UNKNOWN if since is None else str(since),
        facts or _UNKNOWN,
    )
