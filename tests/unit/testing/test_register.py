# SPDX-License-Identifier: Apache-2.0
"""Hypothesis gives the nouns by their types."""

from inspect import isclass, isfunction
from typing import Any, get_args, get_origin, get_type_hints

import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from feidi import testing
from feidi.dates.span import Span
from feidi.dates.timeline import Dated, Timeline
from feidi.errors import NotFoundError
from feidi.instruments.figure import Figure, Parameter
from feidi.quantities.area import Area
from feidi.quantities.money import Money
from feidi.quantities.share import Rate, Share
from feidi.testing.register import _STRATEGIES, register, strategy_of
from tests.support.profiles import costly

NOUNS = [noun for noun, _ in _STRATEGIES]
FEW = costly(60)


@pytest.fixture(autouse=True)
def _registered() -> None:
    register()


@pytest.mark.parametrize("noun", NOUNS)
def test_a_noun_is_given_by_its_type(noun: type[Any]) -> None:
    """Asking for a type gives examples of exactly that type."""

    @FEW
    @given(st.from_type(noun))
    def gives(example: object) -> None:
        assert type(example) is noun

    gives()


@FEW
@given(st.data())
def test_a_generic_noun_holds_what_it_says(data: st.DataObject) -> None:
    """Timeline[Share] holds shares, to any depth, and a bare timeline whole numbers."""
    kinds: list[tuple[Any, type[object]]] = [(Timeline[Share], Share), (Dated[Money], Money), (Timeline, int)]
    for kind, held in kinds:
        example = data.draw(st.from_type(kind))
        entries = example.entries if type(example) is Timeline else (example,)
        assert {type(entry.value) for entry in entries} <= {held}
    nested = data.draw(st.from_type(Parameter[Rate]))
    assert {type(entry.value.value) for entry in nested.timeline.entries} <= {Rate, type(None)}
    assert type(data.draw(st.from_type(Figure[Area])).value) in (Area, type(None))


def test_other_classes_are_built_from_nouns() -> None:
    """A class of another team that holds nouns needs no strategy of its own."""

    class Contribution:
        def __init__(self, amount: Money, share: Share, during: Span) -> None:
            self.parts = (amount, share, during)

    @given(st.builds(Contribution))
    def builds(contribution: Contribution) -> None:
        assert [type(part) for part in contribution.parts] == [Money, Share, Span]

    builds()


def test_every_noun_with_a_strategy_is_registered() -> None:
    """A strategy that gives a class of ours gives it by its type too."""
    strategies = [getattr(testing, name) for name in testing.__all__]
    given_by = [get_type_hints(each).get("return") for each in strategies if isfunction(each)]
    given = [get_args(kind)[0] for kind in given_by if get_origin(kind) is SearchStrategy]
    kinds = {get_origin(kind) or kind for kind in given}
    ours = {kind for kind in kinds if isclass(kind) and kind.__module__.startswith("feidi.")}
    assert len(ours) > 10
    assert ours - set(NOUNS) == set()


def test_a_type_without_a_strategy_is_refused() -> None:
    """What is no noun has no strategy, and the error lists what has."""
    for kind in (int, "Money", list[Money]):
        with pytest.raises(NotFoundError, match=r"st\.builds") as caught:
            strategy_of(kind)
        assert (caught.value.place, caught.value.value) == ("type", kind)
        assert "Money" in caught.value.candidates
