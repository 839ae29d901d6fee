# SPDX-License-Identifier: Apache-2.0
"""When a clause starts to count."""

import datetime as dt
import re
from typing import Final, final

from feidi._fields.frozen import field, frozen
from feidi.errors import InvariantError

__all__ = ["Clock", "is_day"]

_DAY: Final = r"(19|20)[0-9]{2}([0-9]{4}|\s*([-/.年]\s*([0-9]{1,2}\s*([-/.月]\s*([0-9]{1,2}\s*日?)?)?)?)?)"


def is_day(value: object) -> bool:
    """Say whether something given as an event is a day or a year.

    Examples
    --------
    >>> is_day("2020-01-01"), is_day("2020年"), is_day("2020年开园"), is_day("move")
    (True, True, False, False)
    """
    return isinstance(value, dt.date) or (
        isinstance(value, str) and re.fullmatch(_DAY, value.strip(), re.ASCII) is not None
    )


def _event_of(value: str) -> str:
    if is_day(value):
        raise InvariantError(
            "a clock starts at a named event, and this is a day",
            place="clock.milestone",
            value=str(value),
            remedy='name the event, such as clock="opening", and give its day in the facts: '
            'Facts(unit=..., milestones={"opening": "2020-01-01"})',
        )
    return value


@final
@frozen
class Clock:
    """A named event of the unit, and how long after it counting starts.

    Parameters
    ----------
    milestone
        The event: a `Milestone`, or a name of the agreement's own, in any script (``"开园"``). Its day is a fact
        of the unit and not a part of the agreement.
    delay_years, delay_months
        How long after the event.

    Raises
    ------
    InvariantError
        If no event is named, a day is given in its place, or a delay is not a whole number from 0 on.

    Examples
    --------
    >>> Clock("aid_paid", delay_years=1)
    Clock(milestone='aid_paid', delay_years=1)
    """

    milestone: str = field(converter=_event_of)
    delay_years: int = 0
    delay_months: int = 0

    def __attrs_post_init__(self) -> None:
        if not self.milestone.strip():
            raise InvariantError(
                "a clock needs its event",
                place="clock.milestone",
                value=self.milestone,
                remedy="name a milestone",
            )
        for place, delay in (("delay_years", self.delay_years), ("delay_months", self.delay_months)):
            if delay < 0:
                raise InvariantError(
                    "a delay is a whole number and not negative",
                    place=f"clock.{place}",
                    value=delay,
                    remedy="count forward from the event",
                )
