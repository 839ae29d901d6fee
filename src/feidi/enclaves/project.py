# SPDX-License-Identifier: Apache-2.0
"""Projects in residence in an enclave."""

from enum import StrEnum
from typing import Final, final

from feidi._fields.frozen import field, frozen
from feidi.dates.date import Date, date_or_none
from feidi.enclaves.fields import require_name
from feidi.enclaves.organisation import Organisation
from feidi.enclaves.region import Region
from feidi.enclaves.sector import Sector
from feidi.errors import InvariantError
from feidi.instruments.figure import Figure
from feidi.labels import Label
from feidi.names import normal_name
from feidi.quantities.area import Area
from feidi.quantities.money import Money

__all__ = ["Project", "ProjectStage"]


@final
class ProjectStage(StrEnum):
    """How far a project has come.

    References
    ----------
    Guideline clauses G3.3 (landing, construction, operation) and G4.1 (incubation).

    Examples
    --------
    >>> ProjectStage.LANDING.label.zh
    '落地'
    """

    SIGNED = "signed"
    INCUBATION = "incubation"
    LANDING = "landing"
    CONSTRUCTION = "construction"
    PRODUCTION = "production"
    """In operation, whether it makes goods or offers services."""
    EXITED = "exited"

    @property
    def label(self) -> Label:
        """The words for it."""
        return _LABELS[self]


_LABELS: Final = {
    ProjectStage.SIGNED: Label(zh="签约", en="signed"),
    ProjectStage.INCUBATION: Label(zh="孵化", en="incubation"),
    ProjectStage.LANDING: Label(zh="落地", en="landing"),
    ProjectStage.CONSTRUCTION: Label(zh="建设", en="construction"),
    ProjectStage.PRODUCTION: Label(zh="运营投产", en="operation"),
    ProjectStage.EXITED: Label(zh="退出", en="exited"),
}


@final
@frozen(kw_only=True)
class Project:
    """A project or firm in an enclave.

    Parameters
    ----------
    name
        The name as published.
    firm
        Who runs it, where known.
    sectors
        The sectors among the nine; empty where it is known to be in none, ``None`` where nothing is known.
    key_field
        Whether a document counts it in the digital economy or another key field; ``None`` where none says so.
    stage
        How far it has come; ``None`` where that is not known.
    registered_in
        The region of registration, where known.
    operates_in
        The region where it works, where known.
    investment, land
        What it invests and the land it takes, with citation, where published.
    entered, left
        The days it came and left, where known, as `Date` or ISO text.

    Raises
    ------
    InvariantError
        If it left before it came.

    Notes
    -----
    Law: what a document says of the key field goes before what the sectors suggest.

    References
    ----------
    Guideline clauses G1.2 and G3.3; the 2021 notice on demonstration bases for registered and operating place.

    Examples
    --------
    >>> lab = Project(name="示例项目", sectors=(Sector.BIG_DATA,), entered="2021-05-01")
    >>> lab.is_key_field, lab.is_in_residence, lab.places_differ is None
    (True, True, True)
    """

    name: str = field(converter=normal_name)
    firm: Organisation | None = None
    sectors: tuple[Sector, ...] | None = None
    key_field: bool | None = None
    stage: ProjectStage | None = None
    registered_in: Region | None = None
    operates_in: Region | None = None
    investment: Figure[Money] | None = None
    land: Figure[Area] | None = None
    entered: Date | None = field(default=None, converter=date_or_none)
    left: Date | None = field(default=None, converter=date_or_none)

    def __attrs_post_init__(self) -> None:
        require_name(self.name, "project.name")
        if self.entered is not None and self.left is not None and self.left < self.entered:
            raise InvariantError(
                f"a project that came on {self.entered} cannot leave before that day",
                place="project.left",
                value=str(self.left),
                remedy="check the two days",
            )

    @property
    def is_key_field(self) -> bool | None:
        """Whether it counts in the digital economy or another key field; ``None`` where that is not known."""
        if self.key_field is not None:
            return self.key_field
        return None if self.sectors is None else bool(self.sectors)

    @property
    def is_in_residence(self) -> bool:
        """Whether it is still there: neither at the stage of exit nor with a day of leaving."""
        return self.stage is not ProjectStage.EXITED and self.left is None

    def is_in_residence_on(self, day: Date) -> bool | None:
        """Whether it was there on a day; ``None`` where the days known do not tell.

        Examples
        --------
        >>> from feidi.dates import date_of
        >>> lab = Project(name="示例项目", entered="2021-05-01", left="2023-01-01")
        >>> [lab.is_in_residence_on(date_of(day)) for day in ("2021-04-30", "2022-12-31", "2023-01-01")]
        [False, True, False]
        """
        if self.entered is not None and day < self.entered:
            return False
        if self.left is not None and day >= self.left:
            return False
        if self.entered is None or (self.left is None and self.stage is ProjectStage.EXITED):
            return None
        return True

    @property
    def places_differ(self) -> bool | None:
        """Whether it is registered elsewhere than where it works; ``None`` where one place is not known."""
        if self.registered_in is None or self.operates_in is None:
            return None
        return self.registered_in.code != self.operates_in.code
