# SPDX-License-Identifier: Apache-2.0
"""Hypothesis knows the nouns as soon as both are imported, and pays for none that are not."""

import subprocess
import sys
from collections.abc import Iterator
from importlib.abc import Loader
from importlib.machinery import ModuleSpec
from importlib.util import module_from_spec
from inspect import getsource
from pathlib import Path
from types import ModuleType
from typing import Any, cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

import feidi.quantities
from feidi import _hypothesis as watch
from feidi.labels import Label
from feidi.quantities.money import Money
from feidi.testing.register import _STRATEGIES

MONEY = "feidi.quantities.money"
# What an installed feidi tells Hypothesis is told here by a package that holds nothing else.
PROGRAM = """
import sys
sys.path.insert(0, {folder!r})
import {first}
import hypothesis
loaded = "feidi.errors" in sys.modules  # which every module of ours imports
from hypothesis import HealthCheck, given, settings, strategies as st
from feidi.quantities import Money, Share
from feidi.dates import Timeline

# On a busy machine the first draws, which import the strategies, take longer than Hypothesis thinks healthy.
@settings(deadline=None, database=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.from_type(Money), st.from_type(Timeline[Share]))
def test(money, timeline):
    assert type(money) is Money
    assert all(type(entry.value) is Share for entry in timeline.entries)

test()
print(loaded, type(sys.modules["feidi.quantities.money"].__loader__).__name__)
"""


class Loading(Loader):
    """A loader that knows one label."""

    def exec_module(self, module: ModuleType) -> None:
        """Load the label."""
        module.__dict__["Label"] = Label


@pytest.fixture(autouse=True)
def finders() -> Iterator[list[Any]]:
    """Give the finders, and put them back as they were."""
    before = list(sys.meta_path)
    yield cast("list[Any]", sys.meta_path)
    sys.meta_path[:] = before


def _watching() -> watch._Watch:
    watch.register()
    (watching,) = (finder for finder in sys.meta_path if type(finder) is watch._Watch)
    return watching


def test_the_nouns_are_those_with_a_strategy() -> None:
    """The modules and classes named here are those whose strategies are registered."""
    named = {(module, name) for module, names in watch.NOUNS.items() for name in names}
    assert named == {(noun.__module__, noun.__name__) for noun, _ in _STRATEGIES}


def test_loaded_nouns_are_known_at_once() -> None:
    """A noun that was imported before is given by its type."""
    watch.register()

    @given(st.from_type(Money), st.from_type(Label))
    def gives(money: Money, label: Label) -> None:
        assert (type(money), type(label)) == (Money, Label)

    gives()


def test_nouns_that_are_not_loaded_are_left_so(monkeypatch: pytest.MonkeyPatch) -> None:
    """What nobody has imported is not looked for."""
    monkeypatch.setitem(watch.NOUNS, "feidi.no_such_module", ("Nothing",))
    watch.register()
    assert "feidi.no_such_module" not in sys.modules


def test_one_finder_watches() -> None:
    """However often Hypothesis asks, there is one watch, and it stands first."""
    watching = _watching()
    watch.register()
    assert [finder for finder in sys.meta_path if type(finder) is watch._Watch] == [watching]
    assert watching in sys.meta_path[:2]


def test_other_modules_are_left_alone() -> None:
    """The watch finds nothing but nouns."""
    for name in ("json", "feidi", "feidi.errors", "feidi.testing"):
        assert _watching().find_spec(name, None) is None


def test_a_noun_is_loaded_as_ever() -> None:
    """A watched module is created and run by its own loader, which is the one it shows."""
    spec = _watching().find_spec(MONEY, list(feidi.quantities.__path__))
    assert spec is not None
    assert type(spec.loader) is watch._Announcing
    own = spec.loader.loader
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    assert module.__loader__ is own is spec.loader
    assert module.Money.yuan(1).fen == 100
    assert getsource(module) == getsource(sys.modules[MONEY])


def test_a_bare_module_is_loaded_too() -> None:
    """A module without a specification is announced all the same."""
    loader, module = Loading(), ModuleType("feidi.labels")
    watch._Announcing(loader).exec_module(module)
    assert module.__loader__ is loader
    assert module.Label is Label


def test_what_cannot_be_found_or_loaded_is_not_watched(finders: list[Any]) -> None:
    """A noun that no finder finds stays unfound, and one without a loader is given as it is."""

    class Bare:
        def find_spec(self, name: str, path: object, target: object = None) -> ModuleSpec | None:
            return ModuleSpec(name, None) if name == MONEY else None

    watching = _watching()
    finders[:] = [watching, Bare()]
    assert watching.find_spec("feidi.labels", None) is None
    spec = watching.find_spec(MONEY, None)
    assert spec is not None
    assert spec.loader is None


@pytest.mark.parametrize(
    ("first", "loaded"),
    [
        ("hypothesis", False),
        ("feidi", False),
        ("feidi.quantities.money", True),
        ("feidi.testing.dates", True),
    ],
)
def test_types_are_known_whatever_comes_first(first: str, loaded: bool, tmp_path: Path) -> None:
    """Nouns may be imported before or after Hypothesis, which by itself loads nothing of feidi."""
    folder = tmp_path / "probe-1.dist-info"
    folder.mkdir()
    (folder / "METADATA").write_text("Metadata-Version: 2.1\nName: probe\nVersion: 1\n")
    (folder / "entry_points.txt").write_text("[hypothesis]\nfeidi = feidi._hypothesis:register\n")
    program = PROGRAM.format(folder=str(tmp_path), first=first)
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", program],
        capture_output=True,
        text=True,
        cwd=tmp_path,
        check=False,
    )
    assert (done.stdout.strip(), done.stderr) == (f"{loaded} SourceFileLoader", "")
