# SPDX-License-Identifier: Apache-2.0
"""When a clause starts to count."""

from typing import final

from attrs import frozen

from feidi.errors import InvariantError

__all__ = ["Clock"]


@final
@frozen
class Clock:
    """A named event of the unit, and how long after it counting starts.

    Parameters
    ----------
    milestone
        The event: a `Milestone`, or a name of the agreement's own.
    delay_years, delay_months
        How long after the event.

    Examples
    --------
    >>> Clock("aid_paid", delay_years=1)
    Clock(milestone='aid_paid', delay_years=1, delay_months=0)
    """

    milestone: str
    delay_years: int = 0
    delay_months: int = 0

    def __attrs_post_init__(self) -> None:
        if not isinstance(self.milestone, str) or not self.milestone:
            raise InvariantError(
                "a clock needs its event",
                place="clock.milestone",
                value=self.milestone,
                remedy="name a milestone",
            )
        object.__setattr__(self, "milestone", str(self.milestone))
        for place, delay in (("delay_years", self.delay_years), ("delay_months", self.delay_months)):
            if type(delay) is not int or delay < 0:
                raise InvariantError(
                    "a delay is a whole number and not negative",
                    place=f"clock.{place}",
                    value=delay,
                    remedy="count forward from the event",
                )
