# SPDX-License-Identifier: Apache-2.0
"""Objects of every kind that a document can hold: for tests, for the fuzzer, for golden files.

They are what the package holds already (published data and every constant), what the strategies of
`feidi.testing` make, statements settled from those, and everything inside them.
"""

import importlib
import pkgutil
from collections.abc import Iterator
from random import Random
from typing import Any

from attrs import fields, has
from document_pool_filling import filled
from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

import feidi
from feidi import testing
from feidi.agreements.amounts import FactAmount
from feidi.agreements.compensation.floor_and_tiers import FloorAndTiers
from feidi.agreements.compensation.number import WeightedIndex
from feidi.codec.documents.nouns import DOCUMENTS
from feidi.errors import FeidiError
from feidi.indicators.weights.ahp import Ahp, AhpMethod
from feidi.indicators.weights.entropy import Entropy
from feidi.indicators.weights.given import Equal
from feidi.indicators.weights.weighting import Combined
from feidi.quantities.money import Money
from feidi.settlement.settle import settle
from feidi.testing import findings

__all__ = ["pool"]

MOST = 60

# These hold nothing to write.
WITHOUT = (
    "feidi._",
    "feidi.cli",
    "feidi.codec",
    "feidi.frames",
    "feidi.reports",
    "feidi.testing",
    "feidi.validators",
)

# What neither published data nor a strategy holds yet.
EXTRAS = (
    FloorAndTiers(
        floor=Money.wan(50),
        takings=FactAmount("tickets", yearly=True),
        tiers=[(Money.wan(500), {2020: "5%"})],
    ),
    Ahp((("1", "2"), ("1/2", "1")), AhpMethod.ROW_MEANS),
    Combined([(Equal(), "1/2"), (Entropy(), "1/2")]),
    WeightedIndex([("codmn", 2, "1/2"), ("tp", "0.05", {2012: "1/2", 2017: "3/5"})]),
)


def constants() -> Iterator[object]:
    """Give every public constant of every module."""
    for info in pkgutil.walk_packages(feidi.__path__, "feidi."):
        if not info.name.startswith(WITHOUT):
            yield from (
                value for name, value in vars(importlib.import_module(info.name)).items() if name[0] != "_"
            )


def drawn(strategy: SearchStrategy[Any], count: int) -> list[object]:
    """Draw some examples, the same ones every time."""
    found: list[object] = []

    @seed(1)
    @settings(
        max_examples=count,
        database=None,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(strategy)
    def take(thing: object) -> None:
        found.append(thing)

    take()
    return found


def settled(count: int) -> Iterator[object]:
    """Settle drawn agreements with drawn receipts."""
    cases = testing.agreements().flatmap(
        lambda one: st.tuples(st.just(one), testing.receipts_for(one), testing.facts_for(one))
    )
    for case in drawn(cases, count):
        agreement, receipts, facts = case  # type: ignore[misc]
        try:
            yield settle(agreement, receipts, facts)
        except FeidiError:
            continue


def inside(thing: object) -> Iterator[object]:
    """Give an object and all that is in it."""
    if isinstance(thing, tuple | list | frozenset | set):
        for one in thing:
            yield from inside(one)
    elif isinstance(thing, dict):
        for pair in thing.items():
            yield from inside(pair)
    elif not isinstance(thing, type):
        yield thing
        if has(type(thing)):
            for one in fields(type(thing)):
                yield from inside(getattr(thing, one.name))


def pool(count: int = 40) -> dict[type, list[Any]]:
    """Give objects by class; `count` is how many are drawn from each strategy."""
    found: dict[type, list[Any]] = {noun: [] for noun in DOCUMENTS}
    seen: set[int] = set()
    kept: list[object] = []

    def keep(source: object) -> None:
        for thing in inside(source):
            held = found.get(type(thing))
            if held is not None and len(held) < MOST and id(thing) not in seen:
                seen.add(id(thing))
                kept.append(thing)
                held.append(thing)

    keep(EXTRAS)
    for constant in constants():
        keep(constant)
    for noun in DOCUMENTS:
        try:
            strategy = testing.strategy_of(noun)
        except FeidiError:
            continue
        held = found[noun]
        del held[MOST // 2 :]
        for thing in drawn(strategy, count):
            keep(thing)
    for strategy in (findings.finding_lists(), findings.profiles()):
        for thing in drawn(strategy, count):
            keep(thing)
    for statement in settled(count):
        keep(statement)
    filled(found, Random(1))
    return found


if __name__ == "__main__":
    for noun, things in sorted(pool().items(), key=lambda item: len(item[1])):
        print(f"{len(things):4} {noun.__name__}")
