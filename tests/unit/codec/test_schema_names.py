# SPDX-License-Identifier: Apache-2.0
"""Definitions inside a schema are named after what they define."""

from typing import TypeVar

import pytest

from feidi.codec.schema_names import definition_name
from feidi.dates.timeline import Timeline
from feidi.instruments.figure import Figure
from feidi.labels import Label
from feidi.quantities.money import Money
from feidi.quantities.share import Share

T = TypeVar("T")


@pytest.mark.parametrize(
    ("hint", "name"),
    [
        (Label, "label"),
        (Figure, "figure"),
        (Figure[Money], "figure_of_money"),
        (Timeline[Figure[Share]], "timeline_of_figure_of_share"),
        (Figure[Money | Share], "figure_of_money_or_share"),
        (Figure[tuple[Money, ...]], "figure_of_money_or_rest"),
        (T, "anything"),
    ],
)
def test_names_say_what_is_held(hint: object, name: str) -> None:
    """A generic noun is named with what it holds."""
    assert definition_name(hint) == name
