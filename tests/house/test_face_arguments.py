# SPDX-License-Identifier: Apache-2.0
"""Functions of the face refuse arguments of other types by name."""

import inspect
from collections.abc import Callable
from typing import Any

import pytest

import feidi
from feidi.errors import FeidiError
from feidi.published.agreements import QINGCHUAN_GUANGYUAN

PATHS = {"read", "write"}  # what is no path is refused by Python
FUNCTIONS = [
    name
    for name in feidi.__all__
    if not inspect.isclass(getattr(feidi, name)) and callable(getattr(feidi, name)) and name not in PATHS
]


@pytest.mark.parametrize("name", FUNCTIONS)
@pytest.mark.parametrize("stranger", [object(), 5, None], ids=["object", "int", "None"])
def test_required_arguments(name: str, stranger: object) -> None:
    """A stranger for every argument that has no default is refused with place and remedy."""
    function: Callable[..., Any] = getattr(feidi, name)
    needed = [
        each
        for each in inspect.signature(function).parameters.values()
        if each.default is each.empty and each.kind is not each.VAR_POSITIONAL
    ]
    named = {each.name: stranger for each in needed if each.kind is each.KEYWORD_ONLY}
    if name == "is_valid":
        assert function(stranger) is False
        return
    with pytest.raises(FeidiError) as caught:
        function(*[stranger] * (len(needed) - len(named)), **named)
    assert caught.value.remedy


@pytest.mark.parametrize(
    "given",
    [
        {"after": "state"},
        {"through": "2025"},
        {"through": 2025.0},
        {"through": True},
        {"receipts": 5},
        {"receipts": "abc"},
        {"facts": 5},
        {"facts": ["x"]},
        {"drop": "tax/limit"},
        {"drop": [5]},
        {"carry": {"a": 5}},
    ],
    ids=str,
)
def test_settle(given: dict[str, Any]) -> None:
    """What may be left out is refused too."""
    with pytest.raises(FeidiError) as caught:
        feidi.settle(QINGCHUAN_GUANGYUAN, **{"receipts": [], **given})
    assert caught.value.remedy


def test_years_of_compensation() -> None:
    """Years are whole numbers or fiscal years, in a list."""
    for years in (2024, "2024", ["2024"], [True], [2024.0]):
        with pytest.raises(FeidiError, match=r"years|fiscal year"):
            feidi.compensate(QINGCHUAN_GUANGYUAN, [], years)  # type: ignore[arg-type]
