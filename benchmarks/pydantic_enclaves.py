# SPDX-License-Identifier: Apache-2.0
"""The enclave of `reading` in pydantic v2: the same fields, types and checks, as models or as dataclasses."""

import datetime as dt
from collections.abc import Callable
from functools import lru_cache
from typing import Annotated, Any, TypeAlias

from pydantic import (
    BaseModel,
    ConfigDict,
    Field,
    PlainValidator,
    StringConstraints,
    TypeAdapter,
    model_validator,
)
from pydantic.dataclasses import dataclass

from feidi.enclaves.kind import EnclaveKind
from feidi.enclaves.organisation import OrganisationKind
from feidi.enclaves.project import ProjectStage
from feidi.enclaves.region import Region
from feidi.enclaves.sector import Sector
from feidi.instruments.certainty import Certainty
from feidi.quantities.area import Area
from feidi.quantities.money import Money

__all__ = ["adapter"]

Model: TypeAlias = Any

CONFIG = ConfigDict(extra="forbid", strict=True, frozen=True)

# Remembered as feidi remembers them, so that neither side wins by that alone.
region_of = lru_cache(maxsize=1 << 16)(Region.of)
money_of = lru_cache(maxsize=1 << 16)(Money.from_text)
area_of = lru_cache(maxsize=1 << 16)(Area.from_text)

Name = Annotated[str, StringConstraints(pattern=r"\S")]
Id = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9][A-Za-z0-9._:/-]{0,79}$")]
Year = Annotated[int, Field(ge=1949, le=2999)]
RegionOf = Annotated[Region, PlainValidator(region_of)]
MoneyOf = Annotated[Money, PlainValidator(money_of)]
AreaOf = Annotated[Area, PlainValidator(area_of)]


def _as_model(body: type) -> Model:
    names = {name: value for name, value in vars(body).items() if name not in ("__dict__", "__weakref__")}
    return type(body.__name__, (BaseModel,), {**names, "model_config": CONFIG})


def _as_dataclass(body: type) -> Model:
    return dataclass(config=CONFIG, kw_only=True)(body)


def _figure_checks(figure: Model) -> Model:
    if (figure.value is None) != (figure.certainty is Certainty.UNSET):
        raise ValueError("a figure is unset exactly when it has no value")
    if figure.certainty in (Certainty.PUBLISHED, Certainty.WEAK) and figure.citation is None:
        raise ValueError("a published figure needs a citation")
    return figure


def _project_checks(project: Model) -> Model:
    if project.entered is not None and project.left is not None and project.left < project.entered:
        raise ValueError("left before it came")
    return project


def _enclave_checks(enclave: Model) -> Model:
    codes = [source.code for source in enclave.sources]
    if not codes or len(set(codes)) != len(codes) or enclave.host.code in codes:
        raise ValueError("sources are some, different, and not the host")
    day, year = enclave.established, enclave.established_year
    if day is not None and year is not None and day.year != year:
        raise ValueError("not in the year")
    return enclave


def adapter(*, as_dataclasses: bool) -> Callable[[bytes], list[Model]]:
    """Build the classes, and give what reads a JSON list of enclaves."""
    make = _as_dataclass if as_dataclasses else _as_model

    @make
    class Label:
        zh: Name
        en: Name

    @make
    class Instrument:
        id: Id
        title: Label
        issuer: Label | None = None
        number: str = ""
        issued: dt.date | None = None
        url: str = ""

    @make
    class Citation:
        instrument: Instrument
        clause: str = ""
        url: str = ""
        note: str = ""

    @make
    class MoneyFigure:
        value: MoneyOf | None
        certainty: Certainty
        citation: Citation | None = None
        checks = model_validator(mode="after")(_figure_checks)

    @make
    class AreaFigure:
        value: AreaOf | None
        certainty: Certainty
        citation: Citation | None = None
        checks = model_validator(mode="after")(_figure_checks)

    @make
    class Organisation:
        name: Name
        kind: OrganisationKind | None = None
        credit_code: Annotated[str, StringConstraints(pattern="^([0-9A-Z]{18})?$")] = ""
        region: RegionOf | None = None

    @make
    class Project:
        name: Name
        firm: Organisation | None = None
        sectors: tuple[Sector, ...] | None = None
        key_field: bool | None = None
        stage: ProjectStage | None = None
        registered_in: RegionOf | None = None
        operates_in: RegionOf | None = None
        investment: MoneyFigure | None = None
        land: AreaFigure | None = None
        entered: dt.date | None = None
        left: dt.date | None = None
        checks = model_validator(mode="after")(_project_checks)

    @make
    class LandUse:
        planned: AreaFigure | None = None
        used: AreaFigure | None = None
        floor: AreaFigure | None = None
        quota_from: RegionOf | None = None

    @make
    class Enclave:
        name: Name
        sources: tuple[RegionOf, ...]
        host: RegionOf
        name_en: str = ""
        id: str = ""
        kind: EnclaveKind | None = None
        established: dt.date | None = None
        established_year: Year | None = None
        sectors: tuple[Sector, ...] | None = None
        owner: Organisation | None = None
        operator: Organisation | None = None
        ownership_separated: bool | None = None
        has_operating_rules: bool | None = None
        projects: tuple[Project, ...] | None = None
        land: LandUse | None = None
        checks = model_validator(mode="after")(_enclave_checks)

    return TypeAdapter(list[Enclave]).validate_json
