# SPDX-License-Identifier: Apache-2.0
"""A class stands in a document by the name of its kind."""

import pytest

from feidi.codec.documents.named import NAMED
from feidi.enclaves.enclave import Enclave
from feidi.errors import DocumentError, NotFoundError


class _Mine:
    """A class of a user."""


def test_a_kind_is_read_and_written() -> None:
    """The name of a kind gives its class, and the class its name."""
    assert NAMED.read("enclave") is Enclave
    assert NAMED.write(Enclave) == "enclave"


@pytest.mark.parametrize("kind", ["list", "enclav", "Enclave", ""])
def test_an_unknown_kind_is_refused(kind: str) -> None:
    """What is no kind of one class is refused."""
    with pytest.raises(NotFoundError, match="no kind of document"):
        NAMED.read(kind)


def test_a_class_of_ones_own_is_refused() -> None:
    """A class that no document holds has no name there."""
    for noun in (_Mine, tuple):
        with pytest.raises(DocumentError, match="a class of your own stays in memory"):
            NAMED.write(noun)
