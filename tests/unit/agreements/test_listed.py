# SPDX-License-Identifier: Apache-2.0
"""Lists: whoever forgets the brackets is told where, and what to write."""

from collections.abc import Callable

import pytest

from feidi.agreements import (
    AllOf,
    Attribution,
    AttributionMode,
    ByClass,
    ByKind,
    Guarantee,
    Holds,
    InPhases,
    RevenueKind,
    Sharing,
    Split,
    SplitByFactors,
    SplitByStake,
    SplitByTier,
    To,
)
from feidi.agreements.listed import listed, pairs_of
from feidi.agreements.terms.in_phases import Phase
from feidi.errors import InvariantError
from feidi.labels import Label
from feidi.published.parameters import VAT_RETENTION
from feidi.quantities import Money

HOST = To("host")
SINGLE_PAIRS: tuple[tuple[Callable[..., object], str], ...] = (
    (lambda: InPhases((3, HOST), clock="move"), r"in_phases\.phases"),  # type: ignore[arg-type]
    (lambda: Split(("100%", HOST)), r"split\.parts"),  # type: ignore[arg-type]
    (lambda: Split(["100%", HOST]), r"split\.parts"),  # type: ignore[list-item]
    (lambda: ByKind((RevenueKind.VAT, HOST)), r"by_kind\.cases"),  # type: ignore[arg-type]
    (lambda: ByClass(("moved", HOST)), r"by_class\.cases"),  # type: ignore[arg-type]
    (lambda: SplitByTier([VAT_RETENTION], ("local", HOST)), r"split_by_tier\.tiers"),  # type: ignore[arg-type]
    (lambda: SplitByFactors(("tax", "1"), [("a", HOST)]), r"split_by_factors\.factors"),  # type: ignore[arg-type]
    (lambda: SplitByFactors([("tax", "1")], ("a", HOST)), r"split_by_factors\.branches"),  # type: ignore[arg-type]
    (lambda: SplitByStake((Money.yi(1), HOST)), r"split_by_stake\.stakes"),  # type: ignore[arg-type]
)


@pytest.mark.parametrize(("build", "place"), SINGLE_PAIRS)
def test_a_single_pair_is_no_list_of_pairs(build: Callable[[], object], place: str) -> None:
    """One pair without its brackets is refused, and the remedy shows the brackets."""
    with pytest.raises(
        InvariantError, match=rf"{place}: a single pair, not a list of them .*write it in brackets: \[\("
    ):
        build()


SINGLE_THINGS: tuple[tuple[Callable[..., object], str], ...] = (
    (lambda: Split(HOST), r"split\.parts"),  # type: ignore[arg-type]
    (lambda: InPhases(3, clock="move"), r"in_phases\.phases"),  # type: ignore[arg-type]
    (lambda: ByKind({RevenueKind.VAT: HOST}), r"by_kind\.cases"),  # type: ignore[dict-item]
    (lambda: SplitByTier(VAT_RETENTION, [("local", HOST)]), r"split_by_tier\.retentions"),  # type: ignore[arg-type]
    (lambda: Guarantee("source", Money(1), HOST, payers=3), r"guarantee\.payers"),  # type: ignore[arg-type]
    (lambda: AllOf(Holds("a")), "conditions"),  # type: ignore[arg-type]
    (lambda: Sharing(id="tax", kinds=RevenueKind.VAT, terms=HOST), r"sharing tax\.kinds"),  # type: ignore[arg-type]
    (
        lambda: Attribution(
            id="gdp",
            statistics=Label(zh="产值", en="output"),  # type: ignore[arg-type]
            mode=AttributionMode.SPLIT,
            shares=[("a", "1")],
        ),
        r"attribution gdp\.statistics",
    ),
)


@pytest.mark.parametrize(("build", "place"), SINGLE_THINGS)
def test_a_single_thing_is_no_list(build: Callable[[], object], place: str) -> None:
    """A clause, a number, a mapping or a text where a list belongs is refused by place."""
    with pytest.raises(InvariantError, match=rf"{place}: (not|must be) a list .*write it in brackets: \["):
        build()


@pytest.mark.parametrize("entry", [3, "ab", (3,), (3, HOST, HOST), HOST])
def test_what_is_no_pair(entry: object) -> None:
    """Each entry of a list of pairs is looked at, and the place counts from 0."""
    with pytest.raises(
        InvariantError, match=r"phases\[1\]: not a pair .*list of pairs, such as \[\(1, x\)\]"
    ):
        pairs_of([(3, HOST), entry], Phase, "phases", "[(1, x)]")


def test_lists_of_pairs_and_of_nouns() -> None:
    """Pairs, nouns, and both in one list or generator are taken as they are."""
    phase = Phase(2, HOST)
    assert pairs_of([phase, phase], Phase, "phases", "[]") == (phase, phase)
    assert pairs_of((pair for pair in ((3, HOST), phase)), Phase, "phases", "[]") == ((3, HOST), phase)
    assert listed(iter([1, 2]), "numbers", "[1]") == (1, 2)
