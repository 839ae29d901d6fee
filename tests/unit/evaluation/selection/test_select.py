# SPDX-License-Identifier: Apache-2.0
"""Veto first, then points, then ranks."""

from collections.abc import Callable
from fractions import Fraction

import pytest
from hypothesis import HealthCheck, given
from hypothesis import strategies as st

from feidi.enclaves.enclave import Enclave
from feidi.errors import InvariantError
from feidi.evaluation.conditions import ConditionSet
from feidi.evaluation.selection import Criterion, Selection, SelectionScheme, select
from feidi.indicators.observation import Observation
from tests.support.profiles import costly

# The fixtures only build values, so that sharing them between examples does no harm.
LAWS = costly(8, suppress_health_check=[HealthCheck.function_scoped_fixture])


@pytest.fixture
def choose(
    scheme: SelectionScheme,
    conditions: ConditionSet[Enclave],
    park: Callable[..., Enclave],
    seen: Callable[..., Observation],
) -> Callable[..., Selection]:
    """Select among candidates given as name: (eligible, tax)."""

    def build(places: int | None = None, **candidates: tuple[bool | None, int | None]) -> Selection:
        enclaves = [park(name, rules) for name, (rules, _) in candidates.items()]
        observations = [seen(name, tax) for name, (_, tax) in candidates.items()]
        return select(enclaves, scheme, conditions=conditions, observations=observations, places=places)

    return build


def test_points_are_exact(choose: Callable[..., Selection]) -> None:
    """Each criterion gives its total times its weight; at the mean of all there are 100."""
    found = choose(a=(True, 10), b=(True, 20), c=(True, 30))
    assert [one.key for one in found.ranked] == ["c", "b", "a"]
    assert found["b"].total == 100
    assert found["c"].scores[0].points == Fraction(3, 4) * 150
    assert [one.rank for one in found.ranked] == [1, 2, 3]


def test_everyone_is_somewhere(choose: Callable[..., Selection]) -> None:
    """The vetoed, the unknown and the unscored stand apart, none of them ranked."""
    found = choose(a=(True, 10), veto=(False, 90), open=(None, 90), bare=(True, None))
    assert [one.key for one in found.ranked] == ["a"]
    assert [one.key for one in found.vetoed] == ["veto"]
    assert [one.key for one in found.unknown] == ["open"]
    assert [one.key for one in found.unscored] == ["bare"]
    assert {one.rank for one in found if one.key != "a"} == {None}
    assert found["bare"].missing == (Criterion.ECONOMIC_BENEFIT,)
    assert found["open"].total == Fraction(3, 4) * 900 + 25
    assert {score.card.rank for score in found["open"].scores if score.card} == {None}


def test_nothing_observed_is_said(
    scheme: SelectionScheme,
    conditions: ConditionSet[Enclave],
    park: Callable[..., Enclave],
    seen: Callable[..., Observation],
) -> None:
    """A candidate without observations is not scored; observations of strangers do not count."""
    enclaves, strangers = (park("a"), park("b")), (seen("b", 10), seen("x", 90))
    found = select(enclaves, scheme, conditions=conditions, observations=strangers)
    assert found["b"].total == 100
    assert found["a"].scores[0].why is not None
    assert found["a"].scores[0].why.en == "nothing was observed"


def test_without_eligible_candidates_nobody_is_scored(choose: Callable[..., Selection]) -> None:
    """Where nobody is eligible there is nothing to compare, and each criterion says so."""
    found = choose(open=(None, 10))
    why = found["open"].scores[0].why
    assert why is not None
    assert why.en.startswith("nothing to compare among the eligible")
    assert found.ranked == found.unscored == ()


def test_keys_and_places_are_clear(
    choose: Callable[..., Selection],
    scheme: SelectionScheme,
    conditions: ConditionSet[Enclave],
    park: Callable[..., Enclave],
) -> None:
    """Two candidates of one name, and places that are no number, are refused."""
    with pytest.raises(InvariantError, match="two candidates bear one key"):
        select((park("a"), park("a")), scheme, conditions=conditions, observations=())
    for places in (0, True, "3"):
        with pytest.raises(InvariantError, match="not a number of places"):
            choose(places, a=(True, 1))


class TestVeto:
    """Who is vetoed or unknown changes nothing for the others."""

    @LAWS
    @given(
        st.lists(st.integers(1, 50), min_size=1, max_size=5),
        st.integers(1, 99),
        st.sampled_from((False, None)),
    )
    def test_outsiders_move_nobody(
        self, choose: Callable[..., Selection], taxes: list[int], tax: int, rules: bool | None
    ) -> None:
        """Ranks and totals are the same with and without them."""
        inside = {f"e{at}": (True, each) for at, each in enumerate(taxes)}
        assert choose(**inside).ranked == choose(**inside, outside=(rules, tax)).ranked


class TestRanks:
    """Nobody is proposed before somebody with a higher total, and a tie at the cut is stated, not broken."""

    @LAWS
    @given(st.lists(st.integers(1, 4), min_size=1, max_size=6), st.integers(1, 6))
    def test_places_go_by_totals(
        self, choose: Callable[..., Selection], taxes: list[int], places: int
    ) -> None:
        """Proposed and tied together fill the places, and the proposed alone never exceed them."""
        found = choose(places, **{f"e{at}": (True, each) for at, each in enumerate(taxes)})
        proposed, tied = found.proposed, found.tied_at_the_cut
        assert len(proposed) <= places
        assert len(proposed) + len(tied) >= min(places, len(taxes))
        assert not tied or len(proposed) < places < len(proposed) + len(tied)
        others = [one for one in found.ranked if one not in proposed]
        assert all(one.total >= other.total for one in proposed for other in others)  # type: ignore[operator]
        assert all(
            (one.total == other.total) == (one.rank == other.rank)
            for one in found.ranked
            for other in found.ranked
        )
