# SPDX-License-Identifier: Apache-2.0
"""What is aimed at on a day."""

import pytest

from feidi.dates.date import date_of
from feidi.dates.span import Span
from feidi.dates.timeline import Dated, Timeline
from feidi.errors import InvariantError
from feidi.evaluation.targets.target import Aim, aim_on, require_due
from feidi.instruments.certainty import Certainty
from feidi.instruments.figure import Figure, Parameter
from feidi.labels import Label


def _required(*steps: tuple[str, int | None]) -> Parameter[int]:
    days = [date_of(day) for day, _ in steps]
    entries = [
        Dated(
            Span(day, after),
            Figure(value=value, certainty=Certainty.UNSET if value is None else Certainty.PROPOSED),
        )
        for day, after, (_, value) in zip(days, [*days[1:], None], steps, strict=False)
    ]
    return Parameter(id="t", label=Label(zh="目标", en="target"), timeline=Timeline(entries))


@pytest.mark.parametrize(
    ("on", "value", "is_due"),
    [
        ("2019-01-01", 10, False),
        ("2020-12-31", 10, True),
        ("2021-01-01", 30, False),
        ("2022-12-31", 30, True),
        ("2030-01-01", 30, True),
    ],
)
def test_the_next_due_is_aimed_at(on: str, value: int, is_due: bool) -> None:
    """What is due that day, else next, else what was due last."""
    aim = aim_on(_required(("2020-12-31", 10), ("2022-12-31", 30)), date_of(on))
    assert aim.figure.known() == value
    assert aim.is_due(date_of(on)) is is_due


def test_targets_are_due_and_ask_for_something() -> None:
    """A target that is never due, or is 0, is refused; one without a number loads."""
    with pytest.raises(InvariantError, match="nothing is ever required"):
        aim_on(_required(), date_of("2020-01-01"))
    with pytest.raises(InvariantError, match="a target is above 0"):
        require_due(_required(("2020-12-31", 0)))
    require_due(_required(("2020-12-31", None)))


def test_days_are_dates() -> None:
    """Text is no day."""
    with pytest.raises(InvariantError, match="not a date"):
        aim_on(_required(("2020-12-31", 10)), "2020-01-01")  # type: ignore[arg-type]


@pytest.mark.parametrize("value", [0, -1])
def test_an_aim_is_above_0(value: int) -> None:
    """Nothing and less are no aim; one without a number may stand."""
    day = date_of("2022-12-31")
    with pytest.raises(InvariantError, match="aim due 2022-12-31: a target is above 0"):
        Aim(figure=Figure(value=value, certainty=Certainty.PROPOSED), due=day)
    unset: Figure[int] = Figure(value=None, certainty=Certainty.UNSET)
    assert Aim(figure=unset, due=day).figure.value is None
