# SPDX-License-Identifier: Apache-2.0
"""The enclave: a platform of one or several source regions on a host's ground."""

from typing import final

from feidi._fields.frozen import field, frozen
from feidi.dates.date import Date, date_or_none, require_date
from feidi.dates.fiscal_year import FiscalYear
from feidi.enclaves.accreditation import Accreditation
from feidi.enclaves.alliance import Membership
from feidi.enclaves.builder import BuilderKind
from feidi.enclaves.carrier import InnovationCarrier
from feidi.enclaves.fact import PublishedFact
from feidi.enclaves.fields import require_name
from feidi.enclaves.governance import GovernanceBody
from feidi.enclaves.host_plan import HostPlan
from feidi.enclaves.investment import Investment
from feidi.enclaves.kind import Direction, EnclaveKind
from feidi.enclaves.land_use import LandUse
from feidi.enclaves.life import LifeCycle, LifeStage
from feidi.enclaves.organisation import Organisation
from feidi.enclaves.project import Project
from feidi.enclaves.public_service import PublicService
from feidi.enclaves.purpose import Purpose
from feidi.enclaves.region import Region
from feidi.enclaves.relation import Relation, is_within_yangtze_delta, relation_of
from feidi.enclaves.residence import (
    KEY_FIELD_SHARE,
    PROJECT_COUNT,
    key_field_share,
    project_count,
    residents,
)
from feidi.enclaves.sector import Sector
from feidi.enclaves.talent import Talent
from feidi.enclaves.zone import Zone
from feidi.errors import InvariantError
from feidi.labels import Label
from feidi.names import normal_name
from feidi.quantities.share import Share

__all__ = ["Enclave"]


@final
@frozen(kw_only=True)
class Enclave:
    """A platform that firms, capital or talent of source regions run on a host's ground.

    Only name, sources and host are needed. Elsewhere ``None`` says that something is not known, and an empty
    tuple that there is none of it.

    Parameters
    ----------
    name
        The Chinese name as published.
    sources
        The source regions (飞出地), at least one.
    host
        The host region (飞入地), on whose ground it stands.
    name_en, id
        An English name; a short name for programs. Empty where there is none.
    kind
        Which of the four kinds; ``None`` where no document says so.
    purposes
        What it is for, in the words of its documents.
    zone
        The functional zone it lies in.
    established, established_year
        The day it was set up, as `Date` or ISO text; the year, where only the year is published.
    sectors
        Its focus sectors among the nine.
    builders
        Who builds it.
    owner, operator, ownership_separated
        Who owns it, who runs it, and whether the agreement says that the two are separate.
    has_operating_rules
        Whether it has written rules of operation, public service and guarantee.
    governance
        The bodies that manage it.
    host_plan
        The host's industrial plan it has to fit.
    projects
        The projects in residence, one by one.
    land, investment, carriers, talent, public_service
        Land and floors; money; laboratories and incubators; talent; commitments of public service.
    life
        The recorded steps of its life.
    memberships, accreditations
        Alliances it belongs to; titles such as that of a demonstration base.
    facts
        Whatever else documents say, each with its citation; facts with the ids of `PROJECT_COUNT` and
        `KEY_FIELD_SHARE` stand in for a list of projects that nobody published.

    Raises
    ------
    InvariantError
        If it has no source, a source twice, a source that is the host, a fact twice, a day outside its
        year, or ends before it was set up.

    References
    ----------
    Guideline clauses G1.1, G1.2, G1.3, G3.1, G3.2, G3.3, G5.2, G5.4 and G5.5.

    Examples
    --------
    >>> quzhou, yuhang = Region.of("330800"), Region.of("330110")
    >>> park = Enclave(name="衢州海创园", sources=(quzhou,), host=yuhang, established_year=FiscalYear(2012))
    >>> park.is_cross_province, park.is_within_yangtze_delta, park.kind
    (False, True, None)
    """

    name: str = field(converter=normal_name)
    sources: tuple[Region, ...]
    host: Region
    name_en: str = ""
    id: str = field(default="", converter=normal_name)
    kind: EnclaveKind | None = None
    purposes: tuple[Purpose, ...] | None = None
    zone: Zone | None = None
    established: Date | None = field(default=None, converter=date_or_none)
    established_year: FiscalYear | None = None
    sectors: tuple[Sector, ...] | None = None
    builders: tuple[BuilderKind, ...] | None = None
    owner: Organisation | None = None
    operator: Organisation | None = None
    ownership_separated: bool | None = None
    has_operating_rules: bool | None = None
    governance: tuple[GovernanceBody, ...] | None = None
    host_plan: HostPlan | None = None
    projects: tuple[Project, ...] | None = None
    land: LandUse | None = None
    investment: Investment | None = None
    carriers: tuple[InnovationCarrier, ...] | None = None
    talent: tuple[Talent, ...] | None = None
    public_service: PublicService | None = None
    life: LifeCycle | None = None
    memberships: tuple[Membership, ...] | None = None
    accreditations: tuple[Accreditation, ...] | None = None
    facts: tuple[PublishedFact, ...] = ()

    def __attrs_post_init__(self) -> None:
        require_name(self.name, "enclave.name")
        self._require_places()
        self._require_days()
        ids = [fact.id for fact in self.facts]
        if len(set(ids)) != len(ids):
            raise self._wrong("a fact is given twice", "facts", ", ".join(ids), "give each once")

    def _require_places(self) -> None:
        codes = [source.code for source in self.sources]
        if not codes:
            raise self._wrong("an enclave has a source", "sources", None, "name the region that sends")
        if len(set(codes)) != len(codes):
            raise self._wrong("a source is named twice", "sources", ", ".join(codes), "name each once")
        if self.host.code in codes:
            raise self._wrong("the host is a source", "host", self.host.code, "name two different regions")

    def _require_days(self) -> None:
        day, year = self.established, self.established_year
        if day is not None and year is not None and FiscalYear.of(day) != year:
            raise self._wrong(f"not in the year {year}", "established", str(day), "check day and year")
        ended = None if self.life is None else self.life.first(LifeStage.ENDED)
        if day is not None and ended is not None and ended < day:
            raise self._wrong(f"ended before it was set up on {day}", "life", str(ended), "check the days")

    def _wrong(self, message: str, field_name: str, value: str | None, remedy: str) -> InvariantError:
        place = f"enclave {self.name}.{field_name}"
        return InvariantError(message, place=place, value=value, remedy=remedy)

    @property
    def label(self) -> Label:
        """The name in both languages; the Chinese one stands in where there is no English one."""
        return Label(zh=self.name, en=self.name_en or self.name)

    @property
    def direction(self) -> Direction | None:
        """Which way it reaches, by its kind; ``None`` where the kind is not known."""
        return None if self.kind is None else self.kind.direction

    @property
    def relations(self) -> tuple[Relation, ...]:
        """How far each source lies from the host, in the order of the sources."""
        return tuple(relation_of(source, self.host) for source in self.sources)

    @property
    def is_cross_province(self) -> bool:
        """Whether some source lies in another province than the host."""
        return Relation.CROSS_PROVINCE in self.relations

    @property
    def is_within_yangtze_delta(self) -> bool:
        """Whether host and sources all lie in Shanghai, Jiangsu, Zhejiang and Anhui."""
        return is_within_yangtze_delta((*self.sources, self.host))

    def was_established_by(self, day: Date) -> bool | None:
        """Whether it was set up on or before a day; ``None`` where the record does not tell.

        Examples
        --------
        >>> park = Enclave(
        ...     name="衢州海创园", sources=(Region.of("330800"),), host=Region.of("330110"), established_year=FiscalYear(2012)
        ... )
        >>> from feidi.dates import date_of
        >>> [park.was_established_by(date_of(day)) for day in ("2011-12-31", "2012-06-30", "2013-01-01")]
        [False, None, True]
        """
        require_date(day, "day")
        if self.established is not None:
            return self.established <= day
        if self.established_year is None or self.established_year.first <= day < self.established_year.last:
            return None
        return self.established_year.last <= day

    @property
    def projects_in_residence(self) -> tuple[Project, ...] | None:
        """The listed projects that have not left; ``None`` where none are listed."""
        return None if self.projects is None else residents(self.projects)

    @property
    def project_count(self) -> int | None:
        """How many projects reside there [projects]: counted from the list, else as published."""
        return project_count(self.projects, self.fact(PROJECT_COUNT))

    @property
    def key_field_share(self) -> Share | None:
        """The share of the residents in key fields: from the list where it tells, else as published."""
        return key_field_share(self.projects, self.fact(KEY_FIELD_SHARE))

    def fact(self, fact_id: str) -> PublishedFact | None:
        """Return a published fact by its id; ``None`` where the record has none of that id.

        Examples
        --------
        >>> park = Enclave(
        ...     name="衢州海创园", sources=(Region.of("330800"),), host=Region.of("330110"), established_year=FiscalYear(2012)
        ... )
        >>> print(park.fact("project-count"))
        None
        """
        return next((fact for fact in self.facts if fact.id == fact_id), None)

    def __str__(self) -> str:
        return f"{self.name}: {'、'.join(source.name for source in self.sources)} → {self.host.name}"
