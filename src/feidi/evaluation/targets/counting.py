# SPDX-License-Identifier: Apache-2.0
"""Which enclaves count toward a target on a day: yes, no, or not known."""

from collections.abc import Callable
from enum import StrEnum
from typing import Final, final

from feidi.dates.date import Date
from feidi.enclaves.accreditation import Accreditation, AccreditationStatus
from feidi.enclaves.enclave import Enclave
from feidi.enclaves.life import LifeStage
from feidi.labels import Label

__all__ = ["Counted", "holds_title"]

_BASE: Final = "示范基地"


@final
class Counted(StrEnum):
    """What a target counts.

    References
    ----------
    Guideline clause G1.4 counts enclaves and demonstration bases.

    Examples
    --------
    >>> Counted.DEMONSTRATION_BASES.label.zh
    '示范基地'
    """

    ENCLAVES = "enclaves"
    """Set up on or before the day, and not ended by then."""
    DEMONSTRATION_BASES = "demonstration_bases"
    """Holding the title of a demonstration base on the day."""

    @property
    def label(self) -> Label:
        """The words for it."""
        return _LABELS[self]

    def counts(self, enclave: Enclave, on: Date) -> bool | None:
        """Whether an enclave counts on a day; ``None`` where the record does not tell.

        Examples
        --------
        >>> from feidi.dates import date_of
        >>> from feidi.enclaves import Region
        >>> park = Enclave(name="甲园", sources=(Region.of("330800"),), host=Region.of("330110"))
        >>> Counted.ENCLAVES.counts(park, date_of("2022-12-31")) is None
        True
        """
        return _COUNTS[self](enclave, on)


_LABELS: Final = {
    Counted.ENCLAVES: Label(zh="飞地", en="enclaves"),
    Counted.DEMONSTRATION_BASES: Label(zh="示范基地", en="demonstration bases"),
}


def _stands(enclave: Enclave, on: Date) -> bool | None:
    ended = enclave.life is not None and enclave.life.stage_at(on) is LifeStage.ENDED
    return False if ended else enclave.was_established_by(on)


def _is_base(enclave: Enclave, on: Date) -> bool | None:
    if enclave.accreditations is None:
        return None
    held = [holds_title(title, on) for title in enclave.accreditations if _BASE in title.title]
    return True if True in held else None if None in held else False


_COUNTS: Final[dict[Counted, Callable[[Enclave, Date], bool | None]]] = {
    Counted.ENCLAVES: _stands,
    Counted.DEMONSTRATION_BASES: _is_base,
}


def holds_title(title: Accreditation, on: Date) -> bool | None:
    """Whether a title was held on a day; ``None`` where the days known do not tell.

    Examples
    --------
    >>> from feidi.dates import date_of
    >>> title = Accreditation(title="示范基地", status=AccreditationStatus.AWARDED, awarded="2021-12-01")
    >>> holds_title(title, date_of("2021-11-30")), holds_title(title, date_of("2021-12-01"))
    (False, True)
    """
    if title.status in (AccreditationStatus.APPLIED, AccreditationStatus.PILOT):
        return False
    if title.awarded is not None and on < title.awarded:
        return False
    if title.withdrawn is not None and title.withdrawn <= on:
        return False
    withdrawn_some_day = title.status is AccreditationStatus.WITHDRAWN and title.withdrawn is None
    return None if title.awarded is None or withdrawn_some_day else True
