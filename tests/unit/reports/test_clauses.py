# SPDX-License-Identifier: Apache-2.0
"""From any clause of the guideline to what carries it, with one call."""

import pytest

from feidi.errors import NotFoundError
from feidi.instruments import GUIDELINE_CLAUSES
from feidi.labels import LANGUAGES, Lang
from feidi.reports import CarrierKind, carriers, clauses_table

IDS = tuple(clause.id for clause in GUIDELINE_CLAUSES)


@pytest.mark.parametrize("clause", IDS)
def test_every_carrier_can_be_imported(clause: str) -> None:
    """What is said to carry a clause exists, and a class or function of ours has a docstring."""
    report = carriers(clause)
    assert len({(carrier.module, carrier.name, carrier.title) for carrier in report.carriers}) == len(
        report.carriers
    )
    for carrier in report.carriers:
        assert carrier.load() is not None


def test_all_clauses_but_the_lost_one_are_carried() -> None:
    """Clause G2 is a picture that is lost: nothing stands in for it, and the library says so."""
    assert [clause for clause in IDS if not carriers(clause).is_carried] == ["G2"]


def test_rules_and_formulas_are_among_them() -> None:
    """Rules name their clauses themselves, and the per-mu indicators carry the clause on indicators."""
    kinds = {carrier.kind for carrier in carriers("G5.3").carriers}
    assert {CarrierKind.CLASS, CarrierKind.RULE, CarrierKind.FORMULA, CarrierKind.REPORT} <= kinds
    assert any(carrier.kind is CarrierKind.PARAMETER for carrier in carriers("G5.1").carriers)


def test_unknown_clause() -> None:
    """The error lists the clauses there are."""
    with pytest.raises(NotFoundError, match=r"G5\.5"):
        carriers("G9")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_table(lang: Lang) -> None:
    """Every clause has its row; the lost one shows dashes."""
    table = clauses_table(lang)
    assert [row[0] for row in table.rows] == list(IDS)
    (lost,) = (row for row in table.rows if row[0] == "G2")
    assert set(lost[2:]) == {"–"}
