# SPDX-License-Identifier: Apache-2.0
"""Write src/feidi/codec/documents/kinds.tsv: every kind of document, with the module and the name of its class.

Every public noun is a document, except those listed here with their reason. Run it after adding, moving or renaming a
public noun, before the schemas: ``python scripts/build_document_index.py``. The index is committed, and
tests/house/test_documents.py fails when it is out of step.
"""

import runpy
from importlib import import_module
from pathlib import Path
from typing import Final, get_args

import attrs

from feidi.codec.names import name_of
from feidi.dates import Date, FiscalYear
from feidi.evaluation.requirements import EnclaveRequirement, OperatorRequirement

ROOT: Final = Path(__file__).resolve().parents[1]
INDEX: Final = ROOT / "src" / "feidi" / "codec" / "documents" / "kinds.tsv"

WITHOUT: Final = (
    ("feidi.dates.Period", "documents hold a period as its text"),
    ("feidi.expressions.Arithmetic", "documents hold an expression as its text"),
    ("feidi.expressions.Ask", "what a reading of an expression returns"),
    ("feidi.expressions.Call", "documents hold an expression as its text"),
    ("feidi.expressions.Checked", "what a reading of an expression returns"),
    ("feidi.expressions.Comparison", "documents hold an expression as its text"),
    ("feidi.expressions.Constant", "documents hold an expression as its text"),
    ("feidi.expressions.Day", "documents hold an expression as its text"),
    ("feidi.expressions.Definition", "declared by the documents that hold expressions"),
    ("feidi.expressions.Facts", "declared by the documents that hold expressions"),
    ("feidi.expressions.Figure", "what a reading of an expression returns"),
    ("feidi.expressions.Junction", "documents hold an expression as its text"),
    ("feidi.expressions.Measure", "what a place of the library asks of an expression"),
    ("feidi.expressions.Name", "documents hold an expression as its text"),
    ("feidi.expressions.Negative", "documents hold an expression as its text"),
    ("feidi.expressions.Not", "documents hold an expression as its text"),
    ("feidi.expressions.NotYet", "documents write it as null"),
    ("feidi.expressions.Power", "documents hold an expression as its text"),
    ("feidi.expressions.Range", "declared by the documents that hold expressions"),
    ("feidi.expressions.Row", "documents hold an expression as its text"),
    ("feidi.expressions.Scope", "declared by the documents that hold expressions"),
    ("feidi.expressions.Slot", "what a place of the library asks of an expression"),
    ("feidi.expressions.Table", "documents hold an expression as its text"),
    ("feidi.expressions.Window", "documents hold an expression as its text"),
    ("feidi.expressions.Working", "what a reading of an expression returns"),
    ("feidi.frames.checking.Checked", "holds frames of the user's engine"),
    ("feidi.frames.checking.ColumnFinding", "stands with a frame that is too large for a document"),
    ("feidi.frames.scoring.NotScored", "likewise"),
    ("feidi.frames.scoring.ScoreReport", "likewise"),
    ("feidi.frames.scoring.Scored", "holds a frame of the user's engine"),
    ("feidi.frames.settlement.ReceiptColumns", "names columns of one call"),
    ("feidi.frames.settlement.Refusal", "a sample of a frame's rows"),
    ("feidi.frames.settlement.SettledFrame", "holds frames of the user's engine"),
    ("feidi.frames.settlement.SettlementReport", "told anew from a frame that is too large for a document"),
    (
        "feidi.indicators.sensitivity.Influence",
        "holds binary floats: estimates of variance, of which no document could say how exact they are",
    ),
    (
        "feidi.indicators.sensitivity.LeftOut",
        "stands with what needs numpy, an extra that reading a document must not need",
    ),
    ("feidi.indicators.sensitivity.Perturbation", "likewise"),
    ("feidi.indicators.sensitivity.RankSensitivity", "likewise"),
    ("feidi.indicators.sensitivity.UnitSensitivity", "likewise"),
    (
        "feidi.published.illustrative.IllustrativeCase",
        "a shelf of the package, above the codec; a portfolio holds its agreement, receipts and facts",
    ),
    (
        "feidi.reports.Carrier",
        "names a module and a name to import, which mean this version of the package alone",
    ),
    ("feidi.reports.ClauseReport", "a list of carriers"),
    (
        "feidi.reports.Table",
        "text laid out for a screen, in one language; what it was laid out from is a document",
    ),
    ("feidi.tables.Sheet", "holds cells of a user's table as they are, before anything is known of them"),
    ("feidi.tables.SheetRow", "likewise"),
    ("feidi.validators.values.ValueValidator", "holds functions"),
)
"""Public classes of attrs that are no documents, each with the reason."""

GROUND: Final = ("quantities", "dates", "labels", "instruments", "expressions")
ORDER: Final = ("enclaves", "services", "agreements", "indicators", "settlement", "evaluation", "validators")


def nouns() -> dict[str, type]:
    """Return every public class of attrs, by the most particular package that shows it."""
    found: dict[type, str] = {}
    for package, names in runpy.run_path(str(ROOT / "scripts" / "build_api_pages.py"))["public"]().items():
        for name in () if package.startswith("feidi.codec") else names:  # which reads the index
            thing = getattr(import_module(package), name)
            if isinstance(thing, type) and (attrs.has(thing) or thing is FiscalYear):
                shown = (found.get(thing, ""), f"{package}.{name}")
                found[thing] = max(shown, key=lambda text: text.count("."))
    return {place: noun for noun, place in found.items()}


def _rank(noun: type) -> tuple[int, int, str]:
    """Return the place of a class: by layer and name, the requirements of evaluation last."""
    layer = noun.__module__.split(".")[1]
    place = -1 if noun is Date or layer in GROUND else ORDER.index(layer)
    requirements = (*get_args(EnclaveRequirement), *get_args(OperatorRequirement))
    return place, requirements.index(noun) if noun in requirements else -1, noun.__name__


def index() -> str:
    """Return the text of the index."""
    excused = {place for place, _ in WITHOUT}
    documents = [Date, *(noun for place, noun in nouns().items() if place not in excused)]
    places = {Date: "feidi.dates.date"}
    rows = (
        (name_of(noun), places.get(noun, noun.__module__), noun.__qualname__)
        for noun in sorted(documents, key=_rank)
    )
    return "".join("\t".join(row) + "\n" for row in rows)


def main() -> None:
    """Write the index."""
    text = index()
    INDEX.write_text(text, encoding="utf-8")
    print(f"{text.count(chr(10))} kinds of documents in {INDEX.name}")


if __name__ == "__main__":
    main()
