# SPDX-License-Identifier: Apache-2.0
"""What is written is one document in UTF-8, and reads back."""

import pytest

from feidi.agreements.conditions import AllOf, Holds
from feidi.codec import dumping
from feidi.codec.dumping import dumps
from feidi.codec.loading import loads
from feidi.errors import DocumentError
from feidi.labels import Label

LABEL = Label(zh='飞"地\n𠮷', en="enclave")


def test_it_is_one_line_of_readable_text() -> None:
    """Chinese is written as it is, on one line without spaces."""
    assert dumps(Label(zh="飞地", en="enclave")) == '{"feidi":"label/1","zh":"飞地","en":"enclave"}'


def test_it_may_be_indented() -> None:
    """Indented text has a line for each key."""
    assert dumps(Label(zh="飞地", en="enclave"), indent=1).splitlines() == [
        "{",
        ' "feidi": "label/1",',
        ' "zh": "飞地",',
        ' "en": "enclave"',
        "}",
    ]


@pytest.mark.parametrize("indent", [None, 0, 4])
def test_it_reads_back(indent: int | None) -> None:
    """Quotes, line ends and rare characters come back as they were."""
    assert loads(dumps(LABEL, indent=indent)) == LABEL


def test_too_deep_a_thing_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """What would not be read because of its depth is not written."""
    thing = AllOf((Holds("a"),))
    monkeypatch.setattr(dumping, "DEPTH", 2)
    with pytest.raises(DocumentError, match="nests deeper than 2 brackets"):
        dumps(thing)
    monkeypatch.setattr(dumping, "DEPTH", 3)
    assert dumps(thing)


def test_running_out_of_stack_is_an_error_of_ours(monkeypatch: pytest.MonkeyPatch) -> None:
    """A caller deep in the stack gets a document error."""

    def deep(_: object) -> dict[str, object]:
        raise RecursionError

    monkeypatch.setattr(dumping, "wrapped", deep)
    with pytest.raises(DocumentError, match="nests deeper"):
        dumps(LABEL)
