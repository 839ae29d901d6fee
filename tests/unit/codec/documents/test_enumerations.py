# SPDX-License-Identifier: Apache-2.0
"""The enumerations of open fields are those that an agreement can hold."""

from enum import Enum
from typing import Any, get_args

from feidi._fields.admitted import hints_of
from feidi.codec.documents.enumerations import ENUMERATIONS
from feidi.codec.documents.nouns import DOCUMENTS
from feidi.codec.form_of import form_of
from feidi.codec.forms import Record

PARTS = (
    *("feidi.quantities", "feidi.dates", "feidi.labels", "feidi.instruments", "feidi.agreements"),
    "feidi.enclaves.governance",
)
# What is said about agreements and is no part of one.
ABOUT = "feidi.agreements.readings"


def _inside(hint: Any) -> set[type[Enum]]:  # noqa: ANN401
    own = {hint} if isinstance(hint, type) and issubclass(hint, Enum) else set()
    return own.union(*map(_inside, get_args(hint)))


def test_every_named_value_of_an_agreement_is_there() -> None:
    """Each enumeration of a field of an agreement, or of what stands in one, is listed once, in order."""
    parts = [
        noun
        for noun in DOCUMENTS
        if noun.__module__.startswith(PARTS) and not noun.__module__.startswith(ABOUT)
    ]
    nouns = [noun for noun in parts if isinstance(form_of(noun), Record)]
    hints = [hint for noun in nouns for hint in hints_of(noun).values()]
    assert set().union(*map(_inside, hints)) == set(ENUMERATIONS)
    names = [enumeration.__name__ for enumeration in ENUMERATIONS]
    assert names == sorted(set(names))
