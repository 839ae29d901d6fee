# SPDX-License-Identifier: Apache-2.0
"""What the libraries below do to the unwary, at the pinned versions, and what this one does instead.

Each test first shows the trap, so that a new version without it is noticed, and then that we do not fall in.
"""

import ast
import datetime as dt
import struct
from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction
from functools import cache
from pathlib import Path
from typing import Any

import pendulum
import pytest
from attrs import field, frozen, validators

import feidi
from feidi.dates.date import Date, date_of, years_after
from feidi.dates.span import Span
from feidi.dates.timeline import Dated, Timeline
from feidi.errors import FeidiError, InvariantError
from feidi.instruments.instrument import Instrument
from feidi.labels import Label
from feidi.quantities.area import Area
from feidi.quantities.money import Money
from feidi.quantities.rounding import Rounding, split
from feidi.quantities.share import Rate, Share

# Its signature asks for moments, while it takes days as well.
INTERVAL: Any = pendulum.interval
NOON = pendulum.datetime(2026, 1, 31, 12)
DAY = date_of("2026-01-31")
TITLE = Label(zh="示例", en="Example")


@cache
def _nodes() -> tuple[ast.AST, ...]:
    modules = [ast.parse(path.read_bytes()) for path in Path(feidi.__file__).parent.rglob("*.py")]
    assert len(modules) > 20
    kinds = (ast.Import, ast.ImportFrom, ast.Attribute, ast.Name)
    return tuple(node for module in modules for node in ast.walk(module) if isinstance(node, kinds))


class TestDates:
    """Pendulum's dates are pleasant, and looser than a contract."""

    def test_a_time_of_day_passes_for_a_date(self) -> None:
        """A DateTime is a Date to isinstance and to attrs, and then does not compare; here it is refused."""

        @frozen
        class Loose:
            day: Date = field(validator=validators.instance_of(Date))

        assert Loose(NOON).day is NOON
        with pytest.raises(TypeError):
            assert NOON < DAY
        for build in (
            lambda: Span(NOON),
            lambda: Span(DAY, NOON.add(days=1)),
            lambda: NOON in Span(DAY),
            lambda: Timeline([Dated(Span(DAY), 1)]).at(NOON),
            lambda: years_after(NOON, 1),
            lambda: date_of(NOON),
            lambda: Instrument(id="a", title=TITLE, issued=NOON),
        ):
            with pytest.raises(InvariantError):
                build()

    @pytest.mark.parametrize("text", ["2026", "2026-01", "20260131", "2026-01-31T12:00:00", "2026-W05"])
    def test_half_a_date_is_completed_by_guessing(self, text: str) -> None:
        """Pendulum's parse makes a moment of half a date; here the text is refused."""
        assert isinstance(pendulum.parse(text), dt.datetime)
        with pytest.raises(InvariantError):
            date_of(text)

    def test_a_day_is_parsed_to_a_moment(self) -> None:
        """Even a whole date becomes midnight in UTC; here it stays a day."""
        assert type(pendulum.parse("2026-01-31")) is pendulum.DateTime
        assert type(date_of("2026-01-31")) is Date

    def test_nothing_but_the_date_is_taken_from_pendulum(self) -> None:
        """Neither its parser nor its intervals nor its clock are used anywhere."""
        taken = {
            name.name
            for node in _nodes()
            if isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] == "pendulum"
            for name in node.names
        }
        whole = [
            name.name
            for node in _nodes()
            if isinstance(node, ast.Import)
            for name in node.names
            if name.name.split(".")[0] == "pendulum"
        ]
        assert (taken, whole) == ({"Date"}, [])

    def test_an_interval_holds_both_ends(self) -> None:
        """Two intervals that meet share a day; two spans do not."""
        first, middle, last = Date(2026, 1, 1), DAY, Date(2026, 3, 1)
        assert middle in INTERVAL(first, middle)
        assert middle in INTERVAL(middle, last)
        assert middle not in Span(first, middle)
        assert middle in Span(middle, last)

    def test_an_interval_is_a_length(self) -> None:
        """An interval is a timedelta, equal to it and ordered by it wherever it lies; a span is its days."""
        late, early = Date(2026, 5, 1), Date(2026, 1, 1)
        assert INTERVAL(early, early.add(days=30)) == dt.timedelta(30)
        assert INTERVAL(late, late.add(days=10)) < INTERVAL(early, early.add(days=30))
        assert Span(early, early.add(days=30)) != dt.timedelta(30)
        with pytest.raises(TypeError):
            assert Span(late, late.add(days=10)) < Span(early, early.add(days=30))

    @pytest.mark.parametrize(
        ("start", "end", "counted", "whole"),
        [("2022-04-02", "2023-04-01", 12, 11), ("2024-01-31", "2024-02-29", 1, 1)],
    )
    def test_an_interval_miscounts_months(self, start: str, end: str, counted: int, whole: int) -> None:
        """An interval says a year has passed one day early; counted from the anchor it has not."""
        first, last = date_of(start), date_of(end)
        assert INTERVAL(first, last).in_months() == counted
        assert years_after(first, 0, whole) <= last < years_after(first, 0, whole + 1)

    def test_steps_lose_days(self) -> None:
        """A month after a month is not two months; counted from the anchor no day is lost."""
        start = date_of("2024-01-31")
        assert start.add(months=1).add(months=1) == date_of("2024-03-29")
        assert years_after(start, 0, 2) == date_of("2024-03-31")

    def test_a_time_zone_is_in_no_noun(self) -> None:
        """Pendulum's zones could not be hashed before 3.3 (pendulum#1008), and can now; our days need none."""
        assert hash(pendulum.Timezone("Asia/Shanghai"))
        assert hash(Span(DAY)) == hash(Span(date_of("2026-01-31")))
        zones = [
            node
            for node in _nodes()
            if isinstance(node, ast.Attribute | ast.Name)
            and "timezone" in ast.unparse(node).lower().split(".")
        ]
        assert zones == []


class TestAttrs:
    """attrs leaves to the author what the author does not ask for."""

    def test_validators_can_be_switched_off(self) -> None:
        """With validators disabled an attrs invariant is gone, for everyone at once; ours holds."""

        @frozen
        class Loose:
            share: int = field(validator=validators.le(1))

        with validators.disabled():
            assert Loose(7).share == 7
            assert validators.get_disabled()
            for build in (
                lambda: Share("1.2"),
                lambda: Money(1.5),  # type: ignore[arg-type]
                lambda: Area(Fraction(-1)),
                lambda: Span(DAY, DAY),
                lambda: Label(zh="", en="x"),
                lambda: Rounding(order=("a", "a")),
                lambda: Timeline([Dated(Span(DAY), 1), Dated(Span(DAY), 2)]),
                lambda: Instrument(id="", title=TITLE),
            ):
                with pytest.raises(InvariantError):
                    build()

    def test_a_list_in_a_frozen_class_thaws(self) -> None:
        """A frozen class can change by its list, and has no hash; our lists become tuples."""

        @frozen
        class Loose:
            names: list[str]

        loose = Loose(["a"])
        loose.names.append("b")
        assert loose == Loose(["a", "b"])
        with pytest.raises(TypeError):
            hash(loose)
        order, entries = ["a"], [Dated(Span(DAY), 1)]
        rounding, timeline = Rounding(order=order), Timeline(entries)
        order.append("b")
        entries.clear()
        assert rounding == Rounding(order=("a",))
        assert timeline.at(DAY) == 1
        assert hash((rounding, timeline))

    @pytest.mark.parametrize("value", [True, "7", 7.0])
    def test_a_type_is_only_a_word(self, value: object) -> None:
        """An int field takes True, text and floats; our doors take an int."""

        @frozen
        class Loose:
            fen: int

        assert Loose(value).fen is value  # type: ignore[arg-type]
        with pytest.raises(InvariantError):
            Money(value)


class TestNumbers:
    """Binary floats and rounded decimals lose what a treasury has to find again."""

    def test_true_is_one(self) -> None:
        """To Python True is 1 and can be added; here it is no amount, no share and no year."""
        assert True + 1 == 2
        for build in (Money, Money.yuan, Share, Rate):
            with pytest.raises(InvariantError):
                build(True)

    @pytest.mark.parametrize("value", [0.1, float("nan"), float("inf"), 1.0])
    def test_no_float_comes_in(self, value: float) -> None:
        """0.1 and 0.2 are not 0.3 as floats; no float becomes money, a share or a rate."""
        assert 0.1 + 0.2 != 0.3
        for build in (Money, Money.yuan, Share, Rate):
            with pytest.raises(InvariantError):
                build(value)  # type: ignore[arg-type]
        assert Money.yuan("0.1") + Money.yuan("0.2") == Money.yuan("0.3")

    def test_short_floats_lose_yuan(self) -> None:
        """A float of 32 bits cannot tell 10,008,001 from its neighbour in fen; an int can."""
        fen = Money.yuan(10_008_001).fen
        assert struct.unpack("f", struct.pack("f", fen))[0] != fen
        assert Money.from_text(Money(fen).text()).fen == fen

    def test_two_thirty_sevenths(self) -> None:
        """2/37 of 10,000,000 is exact as a fraction and as nothing else."""
        whole, share = 10_000_000, Share("2/37")
        assert Fraction(Decimal(2) / 37 * whole) != Fraction(2 * whole, 37)
        assert Fraction(2 / 37 * whole) != Fraction(2 * whole, 37)
        assert share.value * whole == Fraction(2 * whole, 37)
        assert Share("0.054054054054054054054054") != share
        parts = {"source": share.value * whole, "host": share.rest.value * whole}
        assert split(whole, parts, Rounding()) == {"source": 540_541, "host": 9_459_459}

    def test_decimal_remainders_stop_being_equal(self) -> None:
        """4/3 and 1/3 leave the same remainder; with 28 digits they do not, and the fen goes elsewhere."""
        parts = {"first": Fraction(4, 3), "second": Fraction(1, 3), "third": Fraction(10, 3)}

        def by_decimal(total: int, parts: Mapping[str, Fraction]) -> dict[str, int]:
            decimals = {name: Decimal(part.numerator) / part.denominator for name, part in parts.items()}
            amounts = {name: int(part) for name, part in decimals.items()}
            left = total - sum(amounts.values())
            for name in sorted(parts, key=lambda name: amounts[name] - decimals[name])[:left]:
                amounts[name] += 1
            return amounts

        assert by_decimal(5, parts) == {"first": 1, "second": 1, "third": 3}
        assert split(5, parts, Rounding()) == {"first": 2, "second": 0, "third": 3}

    def test_a_tiny_decimal_can_be_endless(self) -> None:
        """A short Decimal may stand for a number of a billion digits, which is refused and not expanded."""
        with pytest.raises(InvariantError):
            Money.yuan(Decimal("1E+999999999"))

    def test_python_refuses_to_print_long_integers(self) -> None:
        """An error about an integer of 5,000 digits cannot print it, and says so."""
        with pytest.raises(ValueError, match="4300 digits"):
            str(10**5_000)
        with pytest.raises(FeidiError) as caught:
            Money(10**5_000)
        assert "an integer of 16610 bits" in str(caught.value)
