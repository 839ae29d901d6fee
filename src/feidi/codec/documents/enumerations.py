# SPDX-License-Identifier: Apache-2.0
"""Named values that may stand where a class leaves the type of a field open."""

from enum import Enum
from typing import Final

from feidi.agreements.attribution import AttributionMode
from feidi.agreements.compensation.exceedance import PartStep
from feidi.agreements.compensation.pays import Pays
from feidi.agreements.compensation.period import Every
from feidi.agreements.party import PartyRole
from feidi.agreements.revenue import RevenueKind
from feidi.agreements.sharing import PartYear, UnitKind
from feidi.agreements.terms.limit_key import LimitKind
from feidi.agreements.terms.up_to import Over
from feidi.enclaves.governance import Side
from feidi.instruments.certainty import Certainty
from feidi.quantities.money import MoneyUnit
from feidi.quantities.rounding import RoundedSum, RoundingMethod

__all__ = ["ENUMERATIONS"]

ENUMERATIONS: Final[tuple[type[Enum], ...]] = (
    AttributionMode,
    Certainty,
    Every,
    LimitKind,
    MoneyUnit,
    Over,
    PartStep,
    PartYear,
    PartyRole,
    Pays,
    RevenueKind,
    RoundedSum,
    RoundingMethod,
    Side,
    UnitKind,
)
"""Those of the fields of an agreement: a comparison tells what such a field was and what it is."""
