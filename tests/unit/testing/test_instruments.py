# SPDX-License-Identifier: Apache-2.0
"""Strategies for documents and figures reach their corners."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from feidi.instruments.certainty import Certainty
from feidi.instruments.figure import Figure, Parameter
from feidi.instruments.instrument import Citation, Clause, require_id
from feidi.testing import citations, clauses, figures, identifiers, instruments, parameters
from tests.support.profiles import costly, first

FEW = costly(10)


@FEW
@given(identifiers(), clauses(), citations())
def test_documents_are_of_their_kind(name: str, clause: Clause, citation: Citation) -> None:
    """What is given exists, and its names are identifiers."""
    for each in (name, clause.id, clause.instrument.id, citation.instrument.id):
        require_id(each, "id")


@FEW
@given(figures(st.just(7)), figures(st.just(7), unset=False), parameters(st.just(7)))
def test_figures_hold_the_values_given(
    any_one: Figure[int], known: Figure[int], dated: Parameter[int]
) -> None:
    """A figure has the value given or is unset, where it may be."""
    assert any_one.value == (None if any_one.certainty is Certainty.UNSET else 7)
    assert known.known() == 7
    assert {entry.value.value for entry in dated.timeline.entries} <= {7, None}


@pytest.mark.parametrize(
    ("strategy", "corners"),
    [
        (
            instruments(),
            [
                lambda one: one.issuer is one.issued is one.force is None and not one.url,
                lambda one: one.issuer and one.issued and one.force and one.number and one.url,
            ],
        ),
        (clauses(), [lambda clause: clause.becomes is None]),
        (
            citations(),
            [lambda citation: not citation.clause, lambda citation: citation.clause and citation.note],
        ),
        (
            figures(st.just(0)),
            [
                *(lambda figure, c=each: figure.certainty is c for each in Certainty),
                lambda figure: figure.certainty is Certainty.PROPOSED and figure.citation,
            ],
        ),
        (parameters(st.just(0)), [lambda parameter: len(parameter.timeline.entries) > 1]),
    ],
)
def test_corners_are_reached(strategy: st.SearchStrategy[Any], corners: list[Any]) -> None:
    """Documents with all and with nothing known, and figures of every certainty, are among those given."""
    first(strategy, *corners)
