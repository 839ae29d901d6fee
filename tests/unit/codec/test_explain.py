# SPDX-License-Identifier: Apache-2.0
"""The slow reader names every fault with its path, its value and a remedy, and agrees with the fast one."""

from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from feidi.agreements.agreement import Agreement
from feidi.agreements.amounts import Amount, Running
from feidi.codec.explain import explain
from feidi.codec.fault import FAILED, MOST, EnoughError, Faults
from feidi.codec.reader import reading
from feidi.codec.tokens import NumberToken, Repeated
from feidi.dates.fiscal_year import FiscalYear
from feidi.dates.span import Span
from feidi.enclaves.region import Region
from feidi.enclaves.zone import Zone
from feidi.instruments.certainty import Certainty
from feidi.instruments.figure import Figure
from feidi.instruments.instrument import Citation
from feidi.labels import Label
from feidi.quantities.money import Money
from feidi.quantities.share import Share


def _explained(hint: object, value: object) -> tuple[object, list[tuple[object, ...]]]:
    faults = Faults()
    thing = explain(hint, value, (), faults)
    return thing, [(fault.path, fault.message) for fault in faults.found]


@pytest.mark.parametrize(
    ("hint", "value", "path", "message", "remedy"),
    [
        (str, 7, (), "is not text", "in quotes"),
        (str, None, (), "is null, not text", "in quotes"),
        (str, "x" * 1_000_001, (), "has more than 1,000,000 characters", "cite it"),
        (str, "a\ud800", (), "holds half of a surrogate pair, which is no character", "both halves"),
        (int, "7", (), "is not a whole number", "without quotes"),
        (int, True, (), "is not a whole number", "without quotes"),
        (int, NumberToken("7.0"), (), "is not a whole number", "or a point"),
        (int, 10**60, (), "has more than 60 digits", "as published"),
        (int, NumberToken("9" * 62), (), "has more than 60 digits", "as published"),
        (int, NumberToken("-" + "9" * 62), (), "has more than 60 digits", "as published"),
        (bool, 1, (), "is not true or false", "without quotes"),
        (type(None), 0, (), "is not null", "leave it out"),
        (Certainty, "weakly-published", (), "is no certainty", "write weakly_published"),
        (Certainty, 3, (), "is no certainty", "use one of published, weakly_published"),
        (Money, 3, (), "is a bare number, not a Money written as text", '"1000.8万元"'),
        (Money, NumberToken("0.1"), (), "is a bare number, not a Money written as text", '"1000.8万元"'),
        (Money, NumberToken("NaN"), (), "is a bare number, not a Money written as text", '"1000.8万元"'),
        (Money, None, (), "is null, not a Money written as text", '"1000.8万元"'),
        (Money, "3", (), "not an amount of money", "its unit"),
        (Money, "9" * 401, (), "is not a Money written as text", '"1000.8万元"'),
        (FiscalYear, 1900, (), "not a fiscal year", "1949 to 2999"),
        (FiscalYear, "2024", (), "is not a whole number", "without quotes"),
        (tuple[int, ...], {}, (), "is not a list", "[ ... ]"),
        (tuple[int, str], [1], (), "is not a list of 2", "a list of 2"),
        (tuple[tuple[str, int], ...], [], (), "is not an object", "{ ... }"),
        (
            tuple[tuple[int, str], ...],
            {"x": "a"},
            ("x",),
            "is not a key that may stand here",
            "a whole number",
        ),
        (Mapping[Certainty, int], {"x": 1}, ("x",), "is not a key that may stand here", "use one of"),
        (
            Mapping[str, int],
            {"\ud800": 1},
            ("\ud800",),
            "holds half of a surrogate pair, which is no character",
            "pair",
        ),
        (Label, [], (), "is not an object that holds a Label", "{ ... }"),
        (Label, {"zh": "a"}, ("en",), "is missing", "every Label needs it"),
        (Label, {"zh": "a", "en": "b", "eng": 1}, ("eng",), "a Label has no such key", "write en"),
        (Label, {"zh": " ", "en": "b"}, ("zh",), "a label needs text in both languages", "missing text"),
        (Span, {"start": "2021-01-01", "end": "2020-01-01"}, ("end",), "must end after", "first day after"),
        (
            Figure[Money],
            {"value": "3元", "certainty": "published"},
            ("citation",),
            "needs a citation",
            "which document",
        ),
        (Region, 330110, (), "is a bare number, not a Region written as text", '"330110"'),
        (Region, "330103", (), "ended on 2021-04-09", "2021-04-08"),
        (
            Region,
            {"code": "330999", "name": "a", "parent_code": None},
            ("span",),
            "is missing",
            "every Region",
        ),
        (Amount, {"type": "runing"}, ("type",), "is no type that may stand here", "write running"),
        (Amount, {"fact": "x"}, ("type",), "is missing", "use one of escalating"),
        (Amount, {"type": 7}, ("type",), "is no type that may stand here", "use one of escalating"),
        (Amount, {"type": "running"}, ("fact",), "is missing", "every Running"),
        (
            Amount,
            [],
            (),
            "is of a kind that may not stand here",
            'text such as "1000.8万元", or an object with a type',
        ),
        (Money | Share, {"type": "money"}, ("value",), "is missing", "beside its type"),
        (Money | Share, {"type": "money", "value": "3"}, ("value",), "not an amount of money", "its unit"),
        (Money | Share, {"type": "money", "value": "3元", "x": 1}, ("x",), "stands beside a value", "alone"),
        (
            tuple[int, ...] | int | bool | None | str,
            {},
            (),
            "may not stand here",
            "write null, or a list, or a whole number",
        ),
        (Region | Zone, 3, (), "may not stand here", 'write text such as "330110", or an object'),
    ],
)
def test_one_fault_is_named(
    hint: object, value: object, path: tuple[object, ...], message: str, remedy: str
) -> None:
    """Each fault has its path, says what is wrong and what to do."""
    faults = Faults()
    assert explain(hint, value, (), faults) is FAILED
    (fault,) = faults.found
    assert fault.path == path
    assert message in fault.message
    assert remedy in fault.remedy
    if "surrogate" not in message:  # those are looked for in the text, not in the fast reader
        with pytest.raises(Exception):  # noqa: B017, PT011 (whatever it met)
            reading(hint)(value, None)


@pytest.mark.parametrize(
    ("hint", "value", "thing"),
    [
        (bool, True, True),
        (Certainty, "unset", Certainty.UNSET),
        (tuple[int, str], [1, "a"], (1, "a")),
        (tuple[tuple[str, int], ...], {"a": 1}, (("a", 1),)),
        (Mapping[str, int], {"a": 1}, {"a": 1}),
        (FiscalYear, 2024, FiscalYear(2024)),
        (Region, "330110", Region.of("330110")),
        (Money | None, None, None),
        (Amount, {"type": "running", "fact": "x"}, Running("x")),
        (Money | Share, {"type": "share", "value": "1/2"}, Share("1/2")),
        (int | str | None, None, None),
    ],
)
def test_what_is_right_is_read_as_well(hint: object, value: object, thing: object) -> None:
    """Without a fault the slow reader gives what the fast one gives."""
    assert _explained(hint, value) == (thing, [])
    assert reading(hint)(value, None) == thing


def test_all_faults_come_at_once() -> None:
    """Wrong fields, missing ones and unknown ones of nested objects are named together, in order."""
    value = {
        "instrument": {"title": {"zh": 1, "fr": "x"}, "issued": "2023-02-29"},
        "clause": 6,
        "page": 7,
    }
    assert _explained(Citation, value) == (
        FAILED,
        [
            (("page",), "a Citation has no such key"),
            (("instrument", "id"), "is missing"),
            (("instrument", "title", "fr"), "a Label has no such key"),
            (("instrument", "title", "zh"), "is not text"),
            (("instrument", "title", "en"), "is missing"),
            (("instrument", "issued"), "not a day of the calendar"),
            (("clause",), "is not text"),
        ],
    )


def test_keys_that_stand_twice_are_named_with_what_else_is_wrong() -> None:
    """The rest of such an object is looked at as well."""
    value = Repeated({"zh": 1, "en": "b"}, ("en",))
    assert _explained(Label, value) == (
        FAILED,
        [(("en",), "stands twice in one object"), (("zh",), "is not text")],
    )
    assert _explained(tuple[Label, ...], [Repeated({"zh": "a", "en": "b"}, ("en",))])[0] is FAILED


def test_a_fault_inside_spares_the_rest() -> None:
    """A list or table with one wrong entry is not built, and its other entries are looked at."""
    assert _explained(tuple[int, ...], [1, "2", "3"])[1] == [
        ((1,), "is not a whole number"),
        ((2,), "is not a whole number"),
    ]
    assert _explained(tuple[int, str], ["a", "b"]) == (FAILED, [((0,), "is not a whole number")])
    assert _explained(Mapping[str, int], {"a": "b"}) == (FAILED, [(("a",), "is not a whole number")])


def test_there_is_an_end_to_faults() -> None:
    """After a thousand faults no more are looked for."""
    faults = Faults()
    with pytest.raises(EnoughError):
        explain(tuple[int, ...], ["x"] * (MOST + 5), (), faults)
    assert len(faults.found) == MOST


JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.text(max_size=5)
    | st.sampled_from(["3元", "1/2", "330110"]),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.text(max_size=3) | st.sampled_from(["type", "value", "zh", "en", "id", "title"]),
            inner,
            max_size=4,
        )
    ),
    max_leaves=8,
)


@given(st.sampled_from([Label, Agreement, Amount, Zone, Span, Figure, tuple[Region, ...]]), JSON)
def test_the_two_readers_agree(hint: object, value: object) -> None:
    """Whatever the value, the slow reader finds a fault exactly where the fast one stops."""
    faults = Faults()
    thing = explain(hint, value, (), faults)
    try:
        fast = reading(hint)(value, None)
    except Exception:
        assert thing is FAILED
        assert faults.found
    else:
        assert thing == fast
        assert not faults.found
