# SPDX-License-Identifier: Apache-2.0
"""One instance of every public class: from the golden documents, and made here of what no document holds."""

import importlib
import pkgutil
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path
from typing import Any, Final

import attrs

import feidi
from feidi import expressions as ex
from feidi import frames
from feidi.codec import FORMAT, loads
from feidi.dates import Grain, Period
from feidi.indicators.sensitivity import Perturbation, leave_one_out, rank_influence, rank_sensitivity
from feidi.labels import Label
from feidi.published.illustrative import NEGATIVE_YEAR
from feidi.published.observations import LISHUI_2019
from feidi.published.schemes import HUANGYAN_2022_ABOVE_SCALE
from feidi.quantities import Money, Quantity, Unit
from feidi.reports import carriers, enclaves_table
from feidi.tables import Sheet, SheetRow
from feidi.validators import Severity
from feidi.validators.values import CREDIT_CODE

__all__ = ["one_of_each", "public_classes"]

_GOLDEN: Final = Path(__file__).parents[1] / "wire" / "golden" / str(FORMAT)
_LABEL: Final = Label(zh="名称", en="name")


def public_classes() -> list[type]:
    """Return the classes with fields that public packages name."""
    names = [info.name for info in pkgutil.walk_packages(feidi.__path__, "feidi.") if info.ispkg]
    packages = [
        importlib.import_module(name)
        for name in ["feidi", *names]
        if not any(part[0] == "_" for part in name.split("."))
    ]
    named = [getattr(package, name) for package in packages for name in package.__all__]
    return list(dict.fromkeys(each for each in named if isinstance(each, type) and attrs.has(each)))


def one_of_each() -> dict[type, Any]:
    """Return an instance of every class that a golden document, an answer or a table holds."""
    found: dict[type, Any] = {}
    for source in (*_documents(), *_expressions(), *_answers()):
        for each in _inside(source):
            found.setdefault(type(each), each)
    return found


def _documents() -> Iterator[object]:
    for file in sorted(_GOLDEN.glob("*.json")):
        yield loads(file.read_text(encoding="utf-8"))


def _expressions() -> Iterator[object]:
    year = Period.of_year(2024)
    text = "cases(-(2 ^ 2) + sum(tax, last 2 years) if not (tax > 3 and day >= 2020-01-01); else base * 2)"
    base = ex.Definition(name="base", label=_LABEL, expression=ex.parse("3 + 1"))
    scope = ex.Scope(facts=[ex.Fact("tax", _LABEL, Unit())], definitions=[base])
    checked = ex.check(ex.parse(text), ex.Slot("place", ex.Measure(ex.Kind.NUMBER)), scope)
    figures = {"tax": {2023: 1, 2024: 2}, "day": None, "floor": ex.Range(Fraction(1), Fraction(2))}
    facts = ex.Facts(unit="A", figures=figures)
    yield from (scope, checked, facts, ex.asks(checked), ex.parse("a"), Period(Grain.YEAR, 2024))
    yield ex.work_out(checked, ex.KnownFacts(facts, scope), year)
    yield ex.Unknown([ex.Reason(ex.Cause.MISSING, "tax", year)])


def _answers() -> Iterator[object]:
    wiggle = Perturbation(seed=1, draws=8)
    asked = (HUANGYAN_2022_ABOVE_SCALE, LISHUI_2019)
    yield rank_sensitivity(*asked, perturbation=wiggle)
    yield rank_influence(*asked, perturbation=wiggle)
    yield leave_one_out(*asked)
    yield from (carriers("G1.3"), enclaves_table(()), NEGATIVE_YEAR, CREDIT_CODE)
    yield Sheet(heads=["unit"], rows=[SheetRow(1, ["a"])])
    report = frames.SettlementReport(
        rows_in=1,
        lines=1,
        refusals=(frames.Refusal(reason=_LABEL, rows=1, sample=({"row": 1},)),),
        totals={("source", 2024): Money(1)},
        received={2024: Money(1)},
    )
    yield report
    yield frames.SettledFrame(lines=(), refused=(), unmet=(), scales={"tax": 1}, reported=lambda _: report)
    yield frames.ReceiptColumns()
    finding = frames.ColumnFinding(
        code="E1",
        name="e",
        severity=Severity.ERROR,
        summary=_LABEL,
        hint=_LABEL,
        columns=("a",),
        rows=1,
        sample=("1",),
    )
    yield frames.Checked(rows=1, findings=[finding])
    gap = frames.NotScored(indicator="E1", label=_LABEL, rows=1, sample=("1",))
    yield frames.Scored(frame=(), report=frames.ScoreReport(rows=1, scored=0, not_scored=(gap,)))
    yield Quantity.of(1)


def _inside(thing: Any) -> Iterator[object]:  # noqa: ANN401  # whatever a document holds
    """Yield an object and all that is in it."""
    if isinstance(thing, tuple | list):
        for one in thing:
            yield from _inside(one)
    elif isinstance(thing, dict):
        for pair in thing.items():
            yield from _inside(pair)
    elif attrs.has(type(thing)):
        yield thing
        for one in attrs.fields(type(thing)):
            yield from _inside(getattr(thing, one.name, None))
