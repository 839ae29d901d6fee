# SPDX-License-Identifier: Apache-2.0
"""Two kinds of operator, each with its clause."""

from feidi.instruments.guideline import guideline_clause
from feidi.services.operator_kind import OperatorKind


def test_each_kind_has_words_and_clause() -> None:
    """Incubation stands in G4.1, digital transformation in G4.2, and both clauses exist."""
    assert [(kind.value, kind.clause) for kind in OperatorKind] == [
        ("incubation", "G4.1"),
        ("digital_transformation", "G4.2"),
    ]
    assert len({guideline_clause(kind.clause).id for kind in OperatorKind}) == 2
    assert len({kind.label.zh for kind in OperatorKind}) == 2
