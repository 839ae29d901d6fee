# SPDX-License-Identifier: Apache-2.0
"""Enclaves (飞地) shared by two regions: who, what was promised, what came of it, what is wrong.

The names here are the ones most used; each is loaded when it is first asked for, so that importing the package
costs next to nothing. Everything else is imported from its package: ``from feidi.agreements import InPhases``.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Final

from feidi._version import __version__ as __version__

_FACE: Final[dict[str, str]] = {
    "Agreement": "feidi.agreements",
    "Area": "feidi.quantities",
    "AtMost": "feidi.agreements",
    "Certainty": "feidi.instruments",
    "Citation": "feidi.instruments",
    "Compensation": "feidi.agreements",
    "Enclave": "feidi.enclaves",
    "EnclaveKind": "feidi.enclaves",
    "Facts": "feidi.agreements",
    "FeidiError": "feidi.errors",
    "Findings": "feidi.validators",
    "FindingsError": "feidi.validators",
    "FiscalYear": "feidi.dates",
    "Guarantee": "feidi.agreements",
    "InPhases": "feidi.agreements",
    "Indicator": "feidi.indicators",
    "Instrument": "feidi.instruments",
    "Label": "feidi.labels",
    "Milestone": "feidi.agreements",
    "Money": "feidi.quantities",
    "Observation": "feidi.indicators",
    "Operator": "feidi.services",
    "OperatorKind": "feidi.services",
    "Over": "feidi.agreements",
    "PartYear": "feidi.agreements",
    "Party": "feidi.agreements",
    "PartyRole": "feidi.agreements",
    "Portfolio": "feidi.evaluation",
    "Project": "feidi.enclaves",
    "Quantity": "feidi.quantities",
    "Rate": "feidi.quantities",
    "Receipt": "feidi.agreements",
    "Region": "feidi.enclaves",
    "RevenueKind": "feidi.agreements",
    "Rounding": "feidi.quantities",
    "Scheme": "feidi.indicators",
    "Scorecards": "feidi.indicators",
    "Sector": "feidi.enclaves",
    "Service": "feidi.services",
    "ServiceCatalogue": "feidi.services",
    "Share": "feidi.quantities",
    "Sharing": "feidi.agreements",
    "Span": "feidi.dates",
    "Split": "feidi.agreements",
    "Statement": "feidi.settlement",
    "Timeline": "feidi.dates",
    "To": "feidi.agreements",
    "Unit": "feidi.quantities",
    "Unset": "feidi.agreements",
    "UpTo": "feidi.agreements",
    "Zone": "feidi.enclaves",
    "carriers": "feidi.reports",
    "check": "feidi.validators",
    "compare": "feidi.agreements.readings",
    "compensate": "feidi.settlement.compensation",
    "coverage": "feidi.services",
    "date_of": "feidi.dates",
    "describe": "feidi.agreements.readings",
    "difference": "feidi.settlement",
    "dumps": "feidi.codec",
    "eligibility": "feidi.evaluation",
    "is_valid": "feidi.validators",
    "loads": "feidi.codec",
    "parse_formula": "feidi.indicators",
    "progress": "feidi.evaluation",
    "read": "feidi.codec",
    "read_terms": "feidi.agreements.readings",
    "settle": "feidi.settlement",
    "validate": "feidi.validators",
    "write": "feidi.codec",
}

__all__ = [
    "Agreement",
    "Area",
    "AtMost",
    "Certainty",
    "Citation",
    "Compensation",
    "Enclave",
    "EnclaveKind",
    "Facts",
    "FeidiError",
    "Findings",
    "FindingsError",
    "FiscalYear",
    "Guarantee",
    "InPhases",
    "Indicator",
    "Instrument",
    "Label",
    "Milestone",
    "Money",
    "Observation",
    "Operator",
    "OperatorKind",
    "Over",
    "PartYear",
    "Party",
    "PartyRole",
    "Portfolio",
    "Project",
    "Quantity",
    "Rate",
    "Receipt",
    "Region",
    "RevenueKind",
    "Rounding",
    "Scheme",
    "Scorecards",
    "Sector",
    "Service",
    "ServiceCatalogue",
    "Share",
    "Sharing",
    "Span",
    "Split",
    "Statement",
    "Timeline",
    "To",
    "Unit",
    "Unset",
    "UpTo",
    "Zone",
    "__version__",
    "carriers",
    "check",
    "compare",
    "compensate",
    "coverage",
    "date_of",
    "describe",
    "difference",
    "dumps",
    "eligibility",
    "is_valid",
    "loads",
    "parse_formula",
    "progress",
    "read",
    "read_terms",
    "settle",
    "validate",
    "write",
]

if TYPE_CHECKING:
    from feidi.agreements import Agreement as Agreement
    from feidi.agreements import AtMost as AtMost
    from feidi.agreements import Compensation as Compensation
    from feidi.agreements import Facts as Facts
    from feidi.agreements import Guarantee as Guarantee
    from feidi.agreements import InPhases as InPhases
    from feidi.agreements import Milestone as Milestone
    from feidi.agreements import Over as Over
    from feidi.agreements import Party as Party
    from feidi.agreements import PartYear as PartYear
    from feidi.agreements import PartyRole as PartyRole
    from feidi.agreements import Receipt as Receipt
    from feidi.agreements import RevenueKind as RevenueKind
    from feidi.agreements import Sharing as Sharing
    from feidi.agreements import Split as Split
    from feidi.agreements import To as To
    from feidi.agreements import Unset as Unset
    from feidi.agreements import UpTo as UpTo
    from feidi.agreements.readings import compare as compare
    from feidi.agreements.readings import describe as describe
    from feidi.agreements.readings import read_terms as read_terms
    from feidi.codec import dumps as dumps
    from feidi.codec import loads as loads
    from feidi.codec import read as read
    from feidi.codec import write as write
    from feidi.dates import FiscalYear as FiscalYear
    from feidi.dates import Span as Span
    from feidi.dates import Timeline as Timeline
    from feidi.dates import date_of as date_of
    from feidi.enclaves import Enclave as Enclave
    from feidi.enclaves import EnclaveKind as EnclaveKind
    from feidi.enclaves import Project as Project
    from feidi.enclaves import Region as Region
    from feidi.enclaves import Sector as Sector
    from feidi.enclaves import Zone as Zone
    from feidi.errors import FeidiError as FeidiError
    from feidi.evaluation import Portfolio as Portfolio
    from feidi.evaluation import eligibility as eligibility
    from feidi.evaluation import progress as progress
    from feidi.indicators import Indicator as Indicator
    from feidi.indicators import Observation as Observation
    from feidi.indicators import Scheme as Scheme
    from feidi.indicators import Scorecards as Scorecards
    from feidi.indicators import parse_formula as parse_formula
    from feidi.instruments import Certainty as Certainty
    from feidi.instruments import Citation as Citation
    from feidi.instruments import Instrument as Instrument
    from feidi.labels import Label as Label
    from feidi.quantities import Area as Area
    from feidi.quantities import Money as Money
    from feidi.quantities import Quantity as Quantity
    from feidi.quantities import Rate as Rate
    from feidi.quantities import Rounding as Rounding
    from feidi.quantities import Share as Share
    from feidi.quantities import Unit as Unit
    from feidi.reports import carriers as carriers
    from feidi.services import Operator as Operator
    from feidi.services import OperatorKind as OperatorKind
    from feidi.services import Service as Service
    from feidi.services import ServiceCatalogue as ServiceCatalogue
    from feidi.services import coverage as coverage
    from feidi.settlement import Statement as Statement
    from feidi.settlement import difference as difference
    from feidi.settlement import settle as settle
    from feidi.settlement.compensation import compensate as compensate
    from feidi.validators import Findings as Findings
    from feidi.validators import FindingsError as FindingsError
    from feidi.validators import check as check
    from feidi.validators import is_valid as is_valid
    from feidi.validators import validate as validate
else:

    def __getattr__(name: str) -> object:
        if name not in _FACE:
            raise AttributeError(f"module 'feidi' has no attribute {name!r}")
        value: object = getattr(import_module(_FACE[name]), name)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return sorted(__all__)
