# SPDX-License-Identifier: Apache-2.0
"""The life of an enclave: its stages, the legal steps between them, and their days."""

from enum import StrEnum
from itertools import pairwise
from typing import Final, final

from feidi._fields.frozen import field, frozen
from feidi.dates.date import Date, date_of, require_date
from feidi.errors import InvariantError
from feidi.instruments.instrument import Citation
from feidi.labels import Label

__all__ = ["LifeCycle", "LifeEvent", "LifeStage"]


@final
class LifeStage(StrEnum):
    """A stage in the life of an enclave.

    Law: nothing follows the end, and no stage follows itself.

    References
    ----------
    Guideline clauses G3.3 (landing, construction, operation) and G5.1 (building plans).

    Examples
    --------
    >>> [stage.value for stage in LifeStage.SUSPENDED.next_stages]
    ['under_construction', 'operating', 'ended']
    """

    PROPOSED = "proposed"
    AGREED = "agreed"
    """The two sides signed."""
    UNDER_CONSTRUCTION = "under_construction"
    OPERATING = "operating"
    SUSPENDED = "suspended"
    ENDED = "ended"
    """Closed, expired, handed to the host, or never built."""

    @property
    def label(self) -> Label:
        """The words for it."""
        return _LABELS[self]

    @property
    def next_stages(self) -> "tuple[LifeStage, ...]":
        """The stages that may follow; a step whose day nobody recorded may be left out."""
        return _NEXT[self]


_LABELS: Final = {
    LifeStage.PROPOSED: Label(zh="提出", en="proposed"),
    LifeStage.AGREED: Label(zh="签约", en="agreed"),
    LifeStage.UNDER_CONSTRUCTION: Label(zh="建设中", en="under construction"),
    LifeStage.OPERATING: Label(zh="运营中", en="operating"),
    LifeStage.SUSPENDED: Label(zh="暂停", en="suspended"),
    LifeStage.ENDED: Label(zh="终止", en="ended"),
}
_BUILT: Final = (LifeStage.UNDER_CONSTRUCTION, LifeStage.OPERATING)
_NEXT: Final[dict[LifeStage, tuple[LifeStage, ...]]] = {
    LifeStage.PROPOSED: (LifeStage.AGREED, *_BUILT, LifeStage.ENDED),
    # A building that is bought or leased opens without being built.
    LifeStage.AGREED: (*_BUILT, LifeStage.ENDED),
    LifeStage.UNDER_CONSTRUCTION: (LifeStage.OPERATING, LifeStage.SUSPENDED, LifeStage.ENDED),
    LifeStage.OPERATING: (LifeStage.SUSPENDED, LifeStage.ENDED),
    LifeStage.SUSPENDED: (*_BUILT, LifeStage.ENDED),
    LifeStage.ENDED: (),
}


@final
@frozen(kw_only=True)
class LifeEvent:
    """The day on which an enclave entered a stage.

    Parameters
    ----------
    stage
        The stage.
    day
        The first day of it, as `Date` or ISO text.
    citation
        Where it stands.

    Raises
    ------
    InvariantError
        If the day is no day.

    References
    ----------
    Guideline clause G3.3.

    Examples
    --------
    >>> LifeEvent(stage=LifeStage.UNDER_CONSTRUCTION, day="2022-09-23").day
    Date(2022, 9, 23)
    """

    stage: LifeStage
    day: Date = field(converter=date_of)
    citation: Citation | None = None


@final
@frozen
class LifeCycle:
    """The recorded steps of an enclave, in the order of time.

    Parameters
    ----------
    events
        At least one step. Two may fall on one day, such as signing and breaking ground; then the later
        in the tuple is the later step.

    Raises
    ------
    InvariantError
        If there is no step, the days go backward, or a step is not legal.

    Notes
    -----
    Laws: each stage is a legal next one of the stage before; before the first day there is no stage; from
    the last day on the last stage holds.

    References
    ----------
    Guideline clause G3.3.

    Examples
    --------
    >>> life = LifeCycle((
    ...     LifeEvent(stage=LifeStage.AGREED, day="2021-05-01"),
    ...     LifeEvent(stage=LifeStage.OPERATING, day="2022-10-01"),
    ... ))
    >>> life.stage_at(date_of("2022-09-30")).value, life.stage_at(date_of("2021-04-30"))
    ('agreed', None)
    """

    events: tuple[LifeEvent, ...]

    def __attrs_post_init__(self) -> None:
        if not self.events:
            raise InvariantError(
                "a life has at least one step",
                place="life_cycle.events",
                remedy="give None where none is known",
            )
        for earlier, later in pairwise(self.events):
            if later.day < earlier.day:
                raise InvariantError(
                    f"the day goes back behind {earlier.day}",
                    place="life_cycle.events",
                    value=str(later.day),
                    remedy="list the steps in the order of time",
                )
            if later.stage not in earlier.stage.next_stages:
                legal = ", ".join(earlier.stage.next_stages) or "nothing"
                raise InvariantError(
                    f"after {earlier.stage} may follow {legal}",
                    place="life_cycle.events",
                    value=later.stage.value,
                    remedy="check the stage, or add the step between the two",
                )

    @property
    def stage(self) -> LifeStage:
        """The last stage recorded."""
        return self.events[-1].stage

    def stage_at(self, day: Date) -> LifeStage | None:
        """Return the stage on a day; ``None`` before the first recorded one.

        Examples
        --------
        >>> life = LifeCycle((
        ...     LifeEvent(stage=LifeStage.AGREED, day="2021-05-01"),
        ...     LifeEvent(stage=LifeStage.OPERATING, day="2022-10-01"),
        ... ))
        >>> life.stage_at(date_of("2022-10-01")).value
        'operating'
        """
        require_date(day, "day")
        return next((event.stage for event in reversed(self.events) if event.day <= day), None)

    def first(self, stage: LifeStage) -> Date | None:
        """Return the day on which a stage was first entered; ``None`` where that is not recorded.

        Examples
        --------
        >>> life = LifeCycle((
        ...     LifeEvent(stage=LifeStage.AGREED, day="2021-05-01"),
        ...     LifeEvent(stage=LifeStage.OPERATING, day="2022-10-01"),
        ... ))
        >>> print(life.first(LifeStage.OPERATING), life.first(LifeStage.ENDED))
        2022-10-01 None
        """
        return next((event.day for event in self.events if event.stage is stage), None)
