# SPDX-License-Identifier: Apache-2.0
"""From a clause of the guideline to the code that carries it, with one call."""

from enum import StrEnum
from importlib import import_module
from typing import Final, final

from feidi._fields.frozen import frozen
from feidi.indicators import per_mu
from feidi.instruments.guideline import GUIDELINE_CLAUSES, guideline_clause
from feidi.instruments.instrument import Clause
from feidi.labels import Label, Lang
from feidi.reports.clause_carriers import CLASSES, PARAMETERS, REPORTS
from feidi.reports.table import Table
from feidi.validators.rules import RULES

__all__ = ["Carrier", "CarrierKind", "ClauseReport", "carriers", "clauses_table"]


@final
class CarrierKind(StrEnum):
    """What carries a clause."""

    CLASS = "class"
    RULE = "rule"
    FORMULA = "formula"
    PARAMETER = "parameter"
    REPORT = "report"

    @property
    def label(self) -> Label:
        """The words for it."""
        return _KINDS[self]


_KINDS: Final = {
    CarrierKind.CLASS: Label(zh="类", en="classes and functions"),
    CarrierKind.RULE: Label(zh="规则", en="rules"),
    CarrierKind.FORMULA: Label(zh="公式", en="formulas"),
    CarrierKind.PARAMETER: Label(zh="参数", en="parameters"),
    CarrierKind.REPORT: Label(zh="报告", en="reports"),
}


@final
@frozen
class Carrier:
    """One public name that carries a clause.

    Parameters
    ----------
    kind
        What it is.
    module, name
        Where to import it from: ``from module import name``.
    title
        A rule's name or an indicator's code; empty for the rest.
    """

    kind: CarrierKind
    module: str
    name: str
    title: str = ""

    def load(self) -> object:
        """Import what carries the clause."""
        value: object = getattr(import_module(self.module), self.name)
        return value


@final
@frozen
class ClauseReport:
    """A clause and everything that carries it.

    Notes
    -----
    A clause without carriers is listed as such: `is_carried` is False.
    """

    clause: Clause
    carriers: tuple[Carrier, ...]

    @property
    def is_carried(self) -> bool:
        """Whether anything carries it."""
        return bool(self.carriers)


def carriers(clause_id: str) -> ClauseReport:
    """Give every public class, rule, formula, parameter and report that carries a clause of the guideline.

    Parameters
    ----------
    clause_id
        An id of the register: ``"G1.1"`` to ``"G5.5"``.

    Raises
    ------
    NotFoundError
        If the guideline has no such clause.

    Examples
    --------
    >>> [carrier.name for carrier in carriers("G1.3").carriers][:2]
    ['EnclaveKind', 'Direction']
    >>> carriers("G2").is_carried
    False
    """
    clause = guideline_clause(clause_id)
    found: list[Carrier] = []
    for kind, table in (
        (CarrierKind.CLASS, CLASSES),
        (CarrierKind.PARAMETER, PARAMETERS),
        (CarrierKind.REPORT, REPORTS),
    ):
        for place in table.get(clause_id, ()):
            module, _, name = place.partition(":")
            found.append(Carrier(kind, module, name))
    found += [
        Carrier(CarrierKind.RULE, rule.check.__module__, "RULE", rule.RULE.name)
        for rule in RULES
        if clause_id in rule.RULE.clauses
    ]
    if clause_id == PER_MU_CLAUSE:
        found += [
            Carrier(CarrierKind.FORMULA, "feidi.indicators.per_mu", "PER_MU", one.code)
            for one in per_mu.PER_MU
        ]
    return ClauseReport(clause, tuple(found))


PER_MU_CLAUSE: Final = "G5.3"
"""The indicators of the per-mu reform carry the clause that asks for benefit per mu."""


def clauses_table(lang: Lang = "zh") -> Table:
    """Lay out every clause of the guideline with what carries it; clauses that nothing carries show a dash."""
    zh = lang == "zh"
    rows = []
    for clause in GUIDELINE_CLAUSES:
        report = carriers(clause.id)
        counts = [
            str(sum(carrier.kind is kind for carrier in report.carriers)) if report.is_carried else "–"
            for kind in CarrierKind
        ]
        rows.append((clause.id, clause.says.text(lang), *counts))
    kinds = tuple(kind.label.text(lang) for kind in CarrierKind)
    return Table(
        title="条款与承载" if zh else "Clauses and what carries them",
        heads=("条款" if zh else "clause", "内容" if zh else "says", *kinds),
        rows=tuple(rows),
        numeric=kinds,
    )
