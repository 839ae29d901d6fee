# SPDX-License-Identifier: Apache-2.0
"""The face of feidi: a few names, loaded when first used, the same for readers and for type checkers."""

import ast
import subprocess
import sys
from enum import Enum
from importlib import import_module
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given
from hypothesis import strategies as st

import feidi
from tests.support.profiles import costly


@pytest.fixture
def face(stubs: dict[Path, ast.Module]) -> dict[str, str]:
    """Return each name of the face and the package it is imported from."""
    imports = [node for node in stubs[Path()].body if isinstance(node, ast.ImportFrom)]
    names = {alias.name: str(node.module) for node in imports for alias in node.names}
    assert names.pop("__version__") == "feidi._version"
    assert names
    return names


def test_every_name_is_there(face: dict[str, str]) -> None:
    """Each name of the face is a public name of the package that it lives in, and the same object."""
    assert set(feidi.__all__) == {*face, "__version__"}
    assert set(feidi.__all__) <= set(dir(feidi))
    for name, package in face.items():
        home = import_module(package)
        assert name in home.__all__
        assert getattr(feidi, name) is getattr(home, name)


def _nouns() -> list[str]:
    named = {name: getattr(feidi, name) for name in feidi.__all__}
    return [
        name
        for name, each in named.items()
        if isinstance(each, type) and not issubclass(each, BaseException | Enum)
    ]


@pytest.mark.parametrize("name", _nouns())
def test_every_noun_is_drawn(name: str) -> None:
    """Hypothesis gives instances of each class of the face without being told how."""
    noun = getattr(feidi, name)
    drawn: list[object] = []

    @costly(40, phases=[Phase.generate], suppress_health_check=list(HealthCheck))
    @given(st.from_type(noun))
    def draw(thing: object) -> None:
        drawn.append(thing)

    draw()
    assert drawn
    assert {type(thing) for thing in drawn} == {noun}


def test_unknown_name_is_refused() -> None:
    """A name that is not on the face is an attribute error that says so."""
    with pytest.raises(AttributeError, match="no attribute 'Enclaves'"):
        feidi.Enclaves  # noqa: B018


def test_import_loads_nothing_else() -> None:
    """Importing feidi loads none of its packages and none of its dependencies."""
    code = (
        "import sys, feidi; loaded = {n for n in sys.modules if n.split('.')[0] in "
        "{'feidi', 'attr', 'attrs', 'cattrs', 'pendulum'}}; print(*sorted(loaded))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["feidi", "feidi._lazy"]


def test_settling_loads_what_the_agreement_holds() -> None:
    """An agreement of sharing clauses is settled without compensation, attribution, regions, readings and documents."""
    code = """
import sys
from feidi import Agreement, Label, Money, Party, PartyRole, Receipt, RevenueKind, Sharing, To, settle
ours = Party(key="source", role=PartyRole.SOURCE, label=Label(zh="甲市", en="City A"))
tax = Sharing(id="tax", kinds=[RevenueKind.VAT], terms=To("source"))
agreement = Agreement(id="park", title=Label(zh="协议", en="Park"), parties=[ours], sharing=[tax])
vat = Receipt(kind=RevenueKind.VAT, payer="firm", year=2024, amount=Money.wan("1000.8"))
print(settle(agreement, [vat]).totals["source"].fen)
families = ("agreements.compensation", "agreements.attribution", "agreements.retention", "agreements.retention", "agreements.readings", "enclaves.region", "codec", "validators")
unasked = tuple(f"feidi.{family}" for family in families) + ("cattrs",)
print(*(name for name in sys.modules if name.startswith(unasked)))
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, encoding="utf-8", check=True)
    assert done.stdout.split() == ["1000800000"]
