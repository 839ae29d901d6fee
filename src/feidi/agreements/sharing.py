# SPDX-License-Identifier: Apache-2.0
"""A sharing clause: which receipts it takes in, by what unit, and by which terms they flow."""

from enum import StrEnum
from typing import final

from feidi._fields.frozen import field, frozen
from feidi.agreements.depth import depth_over
from feidi.agreements.party import require_key
from feidi.agreements.revenue import RevenueKind, require_kinds
from feidi.agreements.terms.limit_key import require_names_once
from feidi.agreements.terms.tree import Terms
from feidi.instruments.certainty import Certainty
from feidi.instruments.instrument import Citation
from feidi.labels import Label
from feidi.quantities.rounding import Rounding

__all__ = ["PartYear", "Sharing", "UnitKind"]


@final
class UnitKind(StrEnum):
    """To what limits, phases and guarantees belong."""

    ENTERPRISE = "enterprise"
    PROJECT = "project"
    ZONE = "zone"


@final
class PartYear(StrEnum):
    """What happens to a whole-year receipt when a clause changes inside the year."""

    PRORATE = "prorate"
    """It is divided by days."""
    FIRST_DAY = "first_day"
    """The clause of the year's first day takes it all."""
    LAST_DAY = "last_day"
    """The clause of the year's last day takes it all."""


@final
@frozen(kw_only=True)
class Sharing:
    """How receipts of some kinds are shared (clause G5.1).

    Parameters
    ----------
    id
        The name of the clause in its agreement.
    kinds
        The kinds of revenue it takes in. Their order is the order in which they fill a limit within a day.
    terms
        How the money flows.
    unit
        To what its limits and clocks belong: each enterprise, each project, or the zone as a whole.
    part_year
        The convention for whole-year receipts when a clause changes inside the year; without it such a
        receipt is an error.
    rounding
        How exact parts become money: once for each year, unit and kind, or for the sums that it names.
    of
        What the receipts are a part of, for example the local part of three taxes.
    clause
        The article that says so, as printed.
    citation, certainty
        Where it stands and how sure it is.

    Raises
    ------
    InvariantError
        If a kind is named twice or none is, the terms are not terms, or two of their limits or guarantees bear
        one name.
    """

    id: str
    kinds: tuple[RevenueKind, ...] = field(converter=tuple[RevenueKind, ...])
    terms: Terms
    unit: UnitKind = UnitKind.ENTERPRISE
    part_year: PartYear | None = None
    rounding: Rounding = field(factory=Rounding)
    of: Label | None = None
    clause: str = ""
    citation: Citation | None = None
    certainty: Certainty = Certainty.PUBLISHED

    def __attrs_post_init__(self) -> None:
        require_key(self.id, "sharing.id")
        require_kinds(self.kinds, f"sharing {self.id}.kinds")
        depth_over((self.terms,), f"sharing {self.id}.terms")
        require_names_once(self.terms, f"sharing {self.id}.terms")
