# SPDX-License-Identifier: Apache-2.0
"""Write docs/reference/indicators.md from the records: ``python scripts/build_indicator_pages.py``.

A test compares the page with the records, so the page is committed and never edited.
"""

from collections.abc import Iterable
from pathlib import Path

from attrs import asdict

from feidi.expressions import expression_text
from feidi.indicators import FACTS, Indicator, Item, Scheme
from feidi.indicators.county import COUNTY
from feidi.indicators.enclave import ENCLAVE
from feidi.indicators.per_mu import PER_MU
from feidi.indicators.scales import FixedScale, UnpublishedScale
from feidi.instruments import Citation
from feidi.published.schemes import SCHEMES
from feidi.quantities import plain

PAGE = Path(__file__).parent.parent / "docs" / "reference" / "indicators.md"

_HEAD = """# Indicators and schemes

<!-- Written by scripts/build_indicator_pages.py from the records. Do not edit. -->

Every indicator and scheme that comes with the library, as its record says.
What an indicator means stands in the docstring of its file; why the proposed schemes weigh as they do stands in
[Scoring](../explanation/scoring.md).
"""


def page() -> str:
    """Write the whole page."""
    parts = [
        _HEAD,
        _section(
            "Facts",
            "Named facts are what formulas are made of; any unit of the same dimension is taken.",
            _table(
                ("name", "中文", "English", "unit"),
                ((f"`{fact.name}`", fact.label.zh, fact.label.en, str(fact.unit)) for fact in FACTS),
            ),
        ),
        _indicators("The per-mu reform", "Six indicators above scale, and the one below.", PER_MU),
        _indicators("County methods", "Indicators of county methods beside those seven.", COUNTY),
        _indicators("Enclaves", "All of these are proposed by this project.", ENCLAVE),
        "## Schemes\n",
        *(_scheme(scheme) for scheme in SCHEMES),
    ]
    return "\n".join(parts).rstrip() + "\n"


def _section(title: str, text: str, body: str) -> str:
    return f"## {title}\n\n{text}\n\n{body}"


def _table(heads: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    lines = [f"| {' | '.join(heads)} |", f"|{'---|' * len(heads)}"]
    lines += [f"| {' | '.join(row)} |" for row in rows]
    return "\n".join(lines) + "\n"


def _indicators(title: str, text: str, indicators: tuple[Indicator, ...]) -> str:
    rows = (
        (
            f"`{one.code}`",
            one.label.zh,
            one.label.en,
            str(one.unit),
            str(one.within),
            one.direction.label.en,
            "" if one.formula is None else f"`{expression_text(one.formula)}`",
            _cited(one.citation),
        )
        for one in indicators
    )
    heads = ("code", "中文", "English", "unit", "range", "direction", "formula", "citation")
    return _section(title, text, _table(heads, rows))


def _cited(citation: Citation | None) -> str:
    return "proposed by this project" if citation is None else citation.text("en")


def _scheme(scheme: Scheme) -> str:
    years = "" if scheme.years is None else f" Data of {'–'.join(map(str, sorted(set(scheme.years))))}."
    head = (
        f"### `{scheme.id}`\n\n{scheme.label.zh}. {scheme.label.en}.\n\n"
        f"{_cited(scheme.citation)}; {scheme.certainty.label.en}.{years}\n"
    )
    rows = ((f"`{item.indicator.code}`", _weight(item), _scale(item)) for item in scheme.items)
    return f"{head}\n{_table(('indicator', 'weight', 'scale'), rows)}"


def _weight(item: Item) -> str:
    return "–" if item.weight is None else plain(item.weight)


def _scale(item: Item) -> str:
    if isinstance(item.scale, FixedScale):
        return item.scale.text("en")
    if isinstance(item.scale, UnpublishedScale):
        return f"not published: {item.scale.reason.en}"
    settings = asdict(item.scale, recurse=False).items()
    words = ", ".join(f"{name}={value}" for name, value in settings if value is not None)
    return f"calibrated on the units: `{type(item.scale).__name__}({words})`"


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
    print(f"{PAGE.name}: {len(SCHEMES)} schemes, {len(PER_MU) + len(COUNTY) + len(ENCLAVE)} indicators")
