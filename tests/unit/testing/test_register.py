# SPDX-License-Identifier: Apache-2.0
"""Hypothesis knows the nouns by their types as soon as it is imported."""

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from feidi import testing
from feidi.dates.fiscal_year import FiscalYear
from feidi.dates.span import Span
from feidi.dates.timeline import Dated, Timeline
from feidi.instruments.figure import Figure, Parameter
from feidi.instruments.instrument import Citation, Clause, Instrument
from feidi.labels import Label
from feidi.quantities.area import Area
from feidi.quantities.money import Money
from feidi.quantities.rounding import Rounding
from feidi.quantities.share import Rate, Share
from feidi.testing.register import register

NOUNS = [Area, Citation, Clause, Dated, Figure, FiscalYear, Instrument, Label, Money]
NOUNS += [Parameter, Rate, Rounding, Share, Span, Timeline]
# What an installed feidi tells Hypothesis, told by a package that holds nothing else.
PROBE = """
import {first}
from hypothesis import given, strategies as st
from feidi.quantities import Money, Share
from feidi.dates import Timeline

@given(st.from_type(Money), st.from_type(Timeline[Share]))
def test(money, timeline):
    assert type(money) is Money
    assert all(type(entry.value) is Share for entry in timeline.entries)

test()
print("known")
"""


@pytest.fixture(autouse=True)
def _registered() -> None:
    register()


@pytest.mark.parametrize("noun", NOUNS)
def test_a_noun_is_given_by_its_type(noun: type[Any]) -> None:
    """Asking for a type gives examples of exactly that type."""

    @given(st.from_type(noun))
    def gives(example: object) -> None:
        assert type(example) is noun

    gives()


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


def test_every_strategy_of_a_noun_is_registered() -> None:
    """A strategy that is added for a noun is not forgotten: all plural names are accounted for."""
    helpers_of_tests = {"PARTIES", "register", "langs", "days", "identifiers", "divisions", "sums_in_parts"}
    plurals = set(testing.__all__) - helpers_of_tests
    named = {noun.__name__.lower().removesuffix("y") for noun in NOUNS}
    named = {"fiscal_year" if name == "fiscalyear" else name for name in named}
    assert {name for name in plurals if not any(name.startswith(noun[:5]) for noun in named)} == set()


@pytest.mark.parametrize("first", ["hypothesis", "feidi.testing", "feidi.testing.dates", "feidi.quantities"])
def test_types_are_known_whatever_is_imported_first(first: str, tmp_path: Path) -> None:
    """Hypothesis may be imported by a test or by our own strategies, before or after the nouns."""
    folder = tmp_path / "probe-1.dist-info"
    folder.mkdir()
    (folder / "METADATA").write_text("Metadata-Version: 2.1\nName: probe\nVersion: 1\n")
    (folder / "entry_points.txt").write_text("[hypothesis]\nfeidi = feidi.testing.register:register\n")
    program = f"import sys; sys.path.insert(0, {str(tmp_path)!r}){PROBE.format(first=first)}"
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", program],
        capture_output=True,
        text=True,
        cwd=tmp_path,
        check=False,
    )
    assert (done.stdout.strip(), done.stderr) == ("known", "")
