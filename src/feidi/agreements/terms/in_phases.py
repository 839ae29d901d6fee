# SPDX-License-Identifier: Apache-2.0
"""By years since an event."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, final

from feidi._fields.frozen import field, frozen
from feidi.agreements.clock import Clock
from feidi.agreements.depth import depth_over
from feidi.agreements.listed import pairs_of
from feidi.errors import InvariantError

if TYPE_CHECKING:
    from feidi.agreements.terms.tree import Terms

__all__ = ["InPhases", "Phase"]


@final
@frozen
class Phase:
    """Some years, and where the money flows in them.

    Parameters
    ----------
    years
        How many. [years]
    terms
        Where it flows.
    """

    years: int
    terms: "Terms"

    def __attrs_post_init__(self) -> None:
        if not 1 <= self.years <= 200:
            raise InvariantError(
                "not a number of years",
                place="phase.years",
                value=self.years,
                remedy="give a whole number from 1 to 200",
            )


def _phases_of(value: "Iterable[Phase | tuple[int, Terms]]") -> tuple[Phase, ...]:
    return tuple(
        phase if isinstance(phase, Phase) else Phase(*phase)
        for phase in pairs_of(value, Phase, "in_phases.phases", '[(3, To("source"))]')
    )


def _clock_of(value: Clock | str) -> Clock:
    return value if isinstance(value, Clock) else Clock(value)


@final
@frozen
class InPhases:
    """Phases counted from an event, each anchored at the event and not at the end of the one before.

    Parameters
    ----------
    phases
        Pairs of years and terms, in order of time.
    clock
        The event that counting starts from: a milestone, with a delay where one is agreed.
    before
        Where money flows that comes in before the clock starts; without it such money is an error.
    after
        Where money flows after the last phase; without it such money is an error.
    clause
        The article that says so, as printed.

    Raises
    ------
    InvariantError
        If there is no phase.

    Examples
    --------
    >>> from feidi.agreements.terms.to import To
    >>> InPhases([(5, To("source"))], clock="production", after=To("host")).clock
    Clock(milestone='production')
    """

    phases: tuple[Phase, ...] = field(converter=_phases_of)
    clock: Clock = field(converter=_clock_of, kw_only=True)
    before: "Terms | None" = field(default=None, kw_only=True)
    after: "Terms | None" = field(default=None, kw_only=True)
    clause: str = field(default="", kw_only=True)
    depth: int = field(init=False, repr=False, eq=False)

    def __attrs_post_init__(self) -> None:
        if not self.phases:
            raise InvariantError(
                "phases need one phase or more", place="in_phases.phases", remedy="add a phase"
            )
        ends = (end for end in (self.before, self.after) if end is not None)
        nested = (*(phase.terms for phase in self.phases), *ends)
        object.__setattr__(self, "depth", depth_over(nested, "in_phases"))
