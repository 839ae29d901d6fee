# SPDX-License-Identifier: Apache-2.0
"""Write docs/reference/published.md from the published rules, agreements and enclaves.

Run it after changing one of them: ``python scripts/build_published_pages.py``.
The page is committed, and tests/published/test_page.py fails when it is out of step.
"""

from collections.abc import Iterable, Iterator
from fractions import Fraction
from pathlib import Path

from feidi.agreements import Agreement, Attribution, Compensation, Sharing, Unset
from feidi.agreements.terms import walk
from feidi.enclaves import Bound, Enclave, PublishedFact
from feidi.instruments import Certainty, Citation, Figure
from feidi.published.agreements import AGREEMENTS, RULES
from feidi.published.enclaves import ENCLAVES
from feidi.published.illustrative import ILLUSTRATIVE_CASES

ROOT = Path(__file__).resolve().parents[1]
PAGE = ROOT / "docs" / "reference" / "published.md"

HEAD = """\
# Published rules, agreements and enclaves (公开资料)

Written by `scripts/build_published_pages.py` from what `feidi.published` carries; the terms of each clause are in its file, and its ratio stands here in short.

- **published** (公开发布): the figure stood in a copy of the document.
  Where the copy is a mirror, the note of the citation says so; cite the document, not the mirror.
- **weakly published** (来源较弱): one unofficial copy only, or a proposal.
- **unset** (未定): the document gives no number that we have seen.
  Money that reaches such a clause waits as unsettled, and asking for it raises `UnsetError` with the words of the last column.

Regions are those of the day of signing, or of the year since which something is reported; without either, those of today.
Importing `feidi.published.agreements` looks some fifty of them up and so loads the register of regions.

```python
>>> from feidi.published.agreements import AGREEMENTS, GANZI_MEISHAN, RULES
>>> from feidi.published.portfolio import PORTFOLIO
>>> len(RULES), len(AGREEMENTS), len(PORTFOLIO.enclaves)
({rules}, {agreements}, {enclaves})
>>> GANZI_MEISHAN.sharing[0].certainty.label.en
'published'

```
"""


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("\n", " ")


def _table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    lines = [f"| {' | '.join(head)} |", f"|{'---|' * len(head)}"]
    lines += [f"| {' | '.join(_cell(cell) for cell in row)} |" for row in rows]
    return "\n".join(lines) + "\n"


def _cited(citations: Iterable[Citation | None]) -> str:
    written: dict[str, None] = {}
    for citation in citations:
        if citation is not None:
            name = citation.instrument.number or citation.instrument.title.zh
            written[f"[{name}](<{citation.url}>)" if citation.url else name] = None
    return "<br>".join(written)


def _words(thing: object) -> Iterator[str]:
    """Give the words of everything unset below."""
    if isinstance(thing, Unset):
        yield thing.reason
    elif isinstance(thing, tuple):
        for part in thing:
            yield from _words(part)
    else:
        for field in getattr(type(thing), "__attrs_attrs__", ()):
            yield from _words(getattr(thing, field.name))


def _articles(clause: Sharing | Compensation | Attribution) -> Iterator[str]:
    yield clause.clause
    if isinstance(clause, Sharing):
        for _, part in walk(clause.terms):
            yield getattr(part, "clause", "")


def _clause(clause: Sharing | Compensation | Attribution) -> str:
    kind = {Sharing: "shares", Compensation: "pays", Attribution: "counts"}[type(clause)]
    said = ";".join(dict.fromkeys(article for article in _articles(clause) if article))
    return f"{kind} `{clause.id}`, {clause.certainty.label.en}{f': {said}' if said else ''}"


def _agreement(agreement: Agreement) -> tuple[str, ...]:
    return (
        f"`{agreement.id}`",
        f"{agreement.title.zh}<br>{agreement.title.en}",
        "、".join(party.label.zh for party in agreement.parties),
        "<br>".join(_clause(clause) for clause in agreement.clauses()),
        _cited((agreement.citation, *(clause.citation for clause in agreement.clauses()))),
        "<br>".join(dict.fromkeys(_words(tuple(agreement.clauses())))),
    )


def _fact(fact: PublishedFact) -> str:
    value = f"{fact.value}" if fact.upper is None else f"{fact.value}—{fact.upper}"
    if fact.unit is not None:
        value = f"{value} ({fact.unit.zh})" if isinstance(fact.value, Fraction) else f"{value}{fact.unit.zh}"
    if fact.bound is Bound.ABOUT:
        value = f"{fact.bound.label.zh}{value}"
    elif fact.bound is not Bound.EXACT:
        value = f"{value}{fact.bound.label.zh}"
    weak = "" if fact.certainty is Certainty.PUBLISHED else f" ({fact.certainty.label.en})"
    return f"{fact.label.zh} {value}{weak}"


def _figures(enclave: Enclave) -> Iterator[tuple[str, Figure[object]]]:
    for name, whole in (("land", enclave.land), ("investment", enclave.investment)):
        for field in ("planned", "used", "floor", "made"):
            figure = getattr(whole, field, None)
            if figure is not None:
                yield f"{name} {field}", figure


def _enclave(enclave: Enclave) -> tuple[str, ...]:
    figures = tuple(_figures(enclave))
    said = [f"{name} {figure.value}" for name, figure in figures] + [_fact(fact) for fact in enclave.facts]
    events = enclave.life.events if enclave.life else ()
    since = [str(enclave.established_year)] if enclave.established_year else []
    since += [f"{event.stage.label.en} {event.day}" for event in events]
    return (
        f"`{enclave.id}`",
        enclave.name,
        f"{'、'.join(source.name for source in enclave.sources)} → {enclave.host.name}",
        "<br>".join(since),
        "、".join(purpose.label.zh for purpose in enclave.purposes or ()),
        "<br>".join(said),
        _cited(
            (
                *(figure.citation for _, figure in figures),
                *(fact.citation for fact in enclave.facts),
                *(event.citation for event in events),
            )
        ),
    )


def page() -> str:
    """Give the text of the page."""
    head = ("id", "title", "parties", "clauses", "citation", "unset")
    return "\n".join(
        [
            HEAD.format(rules=len(RULES), agreements=len(AGREEMENTS), enclaves=len(ENCLAVES)),
            "## Rules\n",
            "Forms that any two sides may fall under; their parties are roles.\n",
            _table(head, map(_agreement, RULES)),
            "## Agreements\n",
            _table(head, map(_agreement, AGREEMENTS)),
            "## Enclaves\n",
            "No document sorts one of them into the four kinds, so none has a kind; nor are sectors, operators, bodies and",
            "services of any of them printed. What stands nowhere is `None`.\n",
            _table(
                ("id", "name", "source → host", "since", "purpose", "published", "citation"),
                map(_enclave, ENCLAVES),
            ),
            "## Made-up cases\n",
            "For demonstration and tests, in `feidi.published.illustrative`; none of these enterprises or receipts exists.\n",
            _table(
                ("id", "shows", "under"),
                (
                    (f"`{case.id}`", f"{case.label.zh}<br>{case.label.en}", f"`{case.agreement.id}`")
                    for case in ILLUSTRATIVE_CASES
                ),
            ),
        ]
    )


def main() -> None:
    """Write the page."""
    PAGE.write_text(page(), encoding="utf-8")
    print(f"wrote {PAGE.relative_to(ROOT)}")


if __name__ == "__main__":
    main()
