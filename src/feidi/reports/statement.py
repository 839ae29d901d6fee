# SPDX-License-Identifier: Apache-2.0
"""A statement as a table: what each party gets in each year."""

from typing import Final

from feidi.agreements.party import UNSETTLED
from feidi.labels import Label, Lang
from feidi.quantities.money import Money
from feidi.reports.table import Table
from feidi.settlement.statement import Statement

__all__ = ["statement_table"]

_TITLE: Final = Label(zh="结算单", en="Statement")
_YEAR: Final = Label(zh="年度", en="year")
_TOTAL: Final = Label(zh="合计", en="total")
_REASONS: Final = Label(zh="未结算的原因", en="not settled because")
_WAITS: Final = Label(zh="未结算", en="not settled")


def statement_table(statement: Statement, lang: Lang = "zh") -> Table:
    """Lay out a statement: a row for each year, a column for each party that gets something.

    Parameters
    ----------
    statement
        What was settled.
    lang
        ``"zh"`` or ``"en"``.

    Returns
    -------
    Table
        Money that waits at a clause without a number has a column of its own, and the note says why; it says all else
        that a reader must know too.
    """
    waiting: dict[int, Money] = {}
    for one in statement.unsettled:
        waiting[one.year.year] = waiting.get(one.year.year, Money(0)) + one.amount
    sums = {year.year: dict(parts) for year, parts in statement.by_year().items()}
    for year, amount in waiting.items():
        sums.setdefault(year, {})[UNSETTLED] = amount
    keys = [*statement.totals, *([UNSETTLED] if waiting else [])]
    names = [
        _WAITS.text(lang) if key == UNSETTLED else statement.agreement.party(key).label.text(lang)
        for key in keys
    ]
    total = {**statement.totals, UNSETTLED: sum(waiting.values(), Money(0))}
    rows = [(str(year), *_cells(parts, keys, lang)) for year, parts in sorted(sums.items())]
    rows.append((_TOTAL.text(lang), *_cells(total, keys, lang)))
    return Table(
        title=f"{_TITLE.text(lang)}: {statement.agreement.title.text(lang)}",
        heads=(_YEAR.text(lang), *names),
        rows=tuple(rows),
        numeric=tuple(names),
        note="\n".join(_notes(statement, lang)),
    )


def _cells(parts: dict[str, Money], keys: list[str], lang: Lang) -> list[str]:
    return [parts.get(key, Money(0)).text(lang) for key in keys]


def _notes(statement: Statement, lang: Lang) -> list[str]:
    """Return the remarks, but for money that waits, which has a column, only why."""
    reasons = dict.fromkeys(reason for one in statement.unsettled for reason in one.reasons)
    told = [f"{_REASONS.text(lang)}: {'; '.join(reasons)}"] if reasons else []
    return told + list(statement.remarks(lang)[len(statement.unsettled) :])
