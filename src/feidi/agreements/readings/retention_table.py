# SPDX-License-Identifier: Apache-2.0
"""Retentions in a sentence by the name of their parameter, and their dated figures in a table under it."""

from collections.abc import Iterable, Iterator

from feidi.agreements.readings.quoting import quoted
from feidi.agreements.readings.wording import Wording
from feidi.agreements.retention import Retention, TierShares
from feidi.dates.span import Span
from feidi.instruments.figure import Figure
from feidi.labels import Label

__all__ = ["retention_phrase", "retention_table"]

_COLUMNS = (
    Label(zh="参数", en="parameter"),
    Label(zh="期间", en="days"),
    Label(zh="各级比例", en="shares of the tiers"),
    Label(zh="确定程度", en="certainty"),
    Label(zh="依据", en="citation"),
)


def retention_phrase(retentions: Iterable[Retention], wording: Wording) -> str:
    """Name each parameter and the kinds of revenue it holds for."""
    joint, semicolon = (":", ";") if wording.lang == "zh" else (" for ", "; ")
    return semicolon.join(
        f"{quoted(one.parameter.id, wording.lang)}{joint}{wording.kinds(one.kinds)}" for one in retentions
    )


def retention_table(retentions: Iterable[Retention], wording: Wording) -> Iterator[str]:
    """Write the dated figures as rows of a Markdown table."""
    yield _row(label.text(wording.lang) for label in _COLUMNS)
    yield _row("---" for _ in _COLUMNS)
    for one in retentions:
        label = f"{one.parameter.label.text(wording.lang)} ({one.parameter.id})"
        for entry in one.parameter.timeline.entries:
            figure = entry.value
            cited = figure.citation.text(wording.lang) if figure.citation else ""
            certainty = figure.certainty.label.text(wording.lang)
            yield _row((label, _days(entry.span, wording), _shares(figure, wording), certainty, cited))


def _row(cells: Iterable[str]) -> str:
    # One row is one line: a break inside a title would end it, and a bar would make a column of its own.
    texts = (" ".join(cell.split()).replace("|", "\\|") for cell in cells)
    return f"| {' | '.join(texts)} |"


def _days(span: Span, wording: Wording) -> str:
    last = None if span.end is None else span.end.subtract(days=1)
    if wording.lang == "zh":
        return f"{span.start}起" if last is None else f"{span.start}至{last}"
    return f"from {span.start}" if last is None else f"{span.start} to {last}"


def _shares(figure: Figure[TierShares], wording: Wording) -> str:
    shares = figure.value.shares if figure.value else ()
    return wording.comma.join(f"{entry.tier} {wording.number(entry.share)}" for entry in shares)
