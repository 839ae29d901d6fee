# SPDX-License-Identifier: Apache-2.0
"""Docstrings are found in the source where Python has left them out."""

import subprocess
import sys
from types import ModuleType

import pytest

import feidi.labels
from feidi._docstrings import docstring_of
from feidi.labels import Label

PROGRAM = """
import json
from feidi.codec import schema
from feidi.validators import explain, find_rule
print(json.dumps([schema("label"), explain(find_rule("ENC001"), "en")]))
"""


def test_docstring_is_that_of_the_class() -> None:
    """What Python kept is returned as it is."""
    assert docstring_of(Label) == Label.__doc__
    assert docstring_of(feidi.labels) == feidi.labels.__doc__


def test_docstring_is_read_from_the_source(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where Python kept none, the source has it; a class that never had one has an empty text."""
    module, noun = feidi.labels.__doc__, Label.__doc__
    monkeypatch.setattr(feidi.labels, "__doc__", None)
    monkeypatch.setattr(Label, "__doc__", None)
    docstring_of.cache_clear()
    assert (docstring_of(feidi.labels), docstring_of(Label)) == (module, noun)
    assert docstring_of(type("Bare", (), {"__module__": __name__})) == ""
    docstring_of.cache_clear()


def test_without_source_it_is_empty() -> None:
    """A module or class that was made at run time has no source."""
    assert docstring_of(ModuleType("made")) == ""
    assert docstring_of(type("Made", (), {"__module__": "nowhere"})) == ""


def test_optimised_python_says_the_same() -> None:
    """Schemas and explanations of rules are the same under ``python -OO``."""
    said = [
        subprocess.run([sys.executable, *flags, "-c", PROGRAM], capture_output=True, text=True, check=True)
        for flags in ([], ["-OO"])
    ]
    assert said[0].stdout == said[1].stdout
    assert "Parameters" not in said[0].stdout
