# SPDX-License-Identifier: Apache-2.0
"""The reserved words of the language and the names of tables, in English and Chinese."""

from typing import Final

from feidi.expressions.tables import TableKind

__all__ = ["TABLE_WORDS", "TO_DATE", "TO_DATE_ZH", "WORDS"]

TABLE_WORDS: Final = {
    TableKind.CASES: "分情形",
    TableKind.MARGINAL: "超额累进",
    TableKind.WHOLE: "全额累进",
    TableKind.DATED: "分时段",
}
"""The tables with their Chinese names."""

WORDS: Final = {
    "and": "且",
    "or": "或",
    "not": "非",
    "if": "若",
    "above": "超过",
    "from": "自",
    "else": "否则",
    "before": "前",
    "last": "最近",
}
"""The reserved words with their Chinese forms."""
TO_DATE: Final = ("to", "date")
TO_DATE_ZH: Final = "累计"
