# SPDX-License-Identifier: Apache-2.0
"""What Hypothesis calls as it is imported, so that `st.from_type` knows the nouns of this library.

Every test run in an environment with feidi pays for this call, so it imports nothing of feidi: it waits until a
noun is loaded by someone who uses it, and only then notes where its strategy is found.
"""

import sys
from collections.abc import Sequence
from importlib import import_module
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec
from types import ModuleType
from typing import Final, final

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

__all__ = ["NOUNS", "register"]

NOUNS: Final[dict[str, tuple[str, ...]]] = {
    "feidi.labels": ("Label",),
    "feidi.quantities.money": ("Money",),
    "feidi.quantities.share": (
        "Share",
        "Rate",
    ),
    "feidi.quantities.area": ("Area",),
    "feidi.quantities.rounding": ("Rounding",),
    "feidi.dates.fiscal_year": ("FiscalYear",),
    "feidi.dates.span": ("Span",),
    "feidi.dates.timeline": (
        "Dated",
        "Timeline",
    ),
    "feidi.instruments.instrument": (
        "Instrument",
        "Clause",
        "Citation",
    ),
    "feidi.instruments.figure": (
        "Figure",
        "Parameter",
    ),
    "feidi.agreements.clock": ("Clock",),
    "feidi.agreements.sharing": ("Sharing",),
    "feidi.agreements.attribution": ("Attribution",),
    "feidi.agreements.agreement": ("Agreement",),
    "feidi.agreements.readings.comparison": (
        "Change",
        "ClauseComparison",
        "Comparison",
    ),
    "feidi.agreements.readings.notes": ("StructureNote",),
    "feidi.enclaves.accreditation": ("Accreditation",),
    "feidi.enclaves.alliance": (
        "Alliance",
        "Convention",
        "Membership",
    ),
    "feidi.enclaves.approval": ("ApprovalItem",),
    "feidi.enclaves.benefit": ("EmployeeBenefit",),
    "feidi.enclaves.carrier": ("InnovationCarrier",),
    "feidi.enclaves.case_record": ("CaseRecord",),
    "feidi.enclaves.classification": (
        "DigitalClass",
        "IndustryClass",
    ),
    "feidi.enclaves.enclave": ("Enclave",),
    "feidi.enclaves.fact": ("PublishedFact",),
    "feidi.enclaves.funding": ("Funding",),
    "feidi.enclaves.governance": (
        "GovernanceBody",
        "Member",
    ),
    "feidi.enclaves.handover": ("Handover",),
    "feidi.enclaves.host_plan": ("HostPlan",),
    "feidi.enclaves.investment": ("Investment",),
    "feidi.enclaves.land_use": ("LandUse",),
    "feidi.enclaves.licence": ("RecognisedLicence",),
    "feidi.enclaves.life": (
        "LifeCycle",
        "LifeEvent",
    ),
    "feidi.enclaves.organisation": ("Organisation",),
    "feidi.enclaves.project": ("Project",),
    "feidi.enclaves.public_service": ("PublicService",),
    "feidi.enclaves.region": ("Region",),
    "feidi.enclaves.sector_mapping": ("SectorMapping",),
    "feidi.enclaves.succession": ("Succession",),
    "feidi.enclaves.talent": ("Talent",),
    "feidi.enclaves.zone": ("Zone",),
    "feidi.evaluation.accreditation.catalogue_covers": ("CatalogueCovers",),
    "feidi.evaluation.accreditation.experience": (
        "RunsEnclaves",
        "RunsPlatforms",
        "YearsOfWork",
    ),
    "feidi.evaluation.accreditation.record": ("OperatorRecord",),
    "feidi.evaluation.accreditation.result": ("ResultAtLeast",),
    "feidi.evaluation.assessment": (
        "Assessment",
        "ConditionReply",
    ),
    "feidi.evaluation.comparison.moves": (
        "RankMove",
        "RankMoves",
    ),
    "feidi.evaluation.comparison.years": (
        "YearChange",
        "YearComparison",
    ),
    "feidi.evaluation.conditions": (
        "Condition",
        "ConditionSet",
    ),
    "feidi.evaluation.eligibility.established_by": ("EstablishedBy",),
    "feidi.evaluation.eligibility.fact_reaches": ("FactReaches",),
    "feidi.evaluation.eligibility.government_led": ("GovernmentLed",),
    "feidi.evaluation.eligibility.key_field_projects": ("KeyFieldProjects",),
    "feidi.evaluation.eligibility.operating_normally": ("OperatingNormally",),
    "feidi.evaluation.eligibility.operating_rules": ("HasOperatingRules",),
    "feidi.evaluation.eligibility.projects_in_residence": ("ProjectsInResidence",),
    "feidi.evaluation.eligibility.registered_elsewhere": ("RegisteredElsewhere",),
    "feidi.evaluation.evidence": (
        "Ground",
        "Reply",
    ),
    "feidi.evaluation.portfolio": ("Portfolio",),
    "feidi.evaluation.rating.period": ("RatingPeriod",),
    "feidi.evaluation.rating.rating": (
        "Alert",
        "AlertRule",
        "Rating",
    ),
    "feidi.evaluation.rating.series": ("Series",),
    "feidi.evaluation.rating.thresholds": (
        "Above",
        "Below",
        "FallsBy",
        "FallsInARow",
    ),
    "feidi.evaluation.rating.trend": (
        "Change",
        "Trend",
    ),
    "feidi.evaluation.selection.candidate": (
        "Candidate",
        "CriterionScore",
    ),
    "feidi.evaluation.selection.criteria": (
        "SelectionScheme",
        "WeightedCriterion",
    ),
    "feidi.evaluation.selection.selection": ("Selection",),
    "feidi.evaluation.targets.plan_target": (
        "Attainment",
        "PlanTarget",
    ),
    "feidi.evaluation.targets.portfolio_target": (
        "PortfolioTarget",
        "Progress",
        "Progresses",
    ),
    "feidi.evaluation.targets.target": ("Aim",),
    "feidi.evaluation.yearly.payments": (
        "PartyPayment",
        "Payments",
    ),
    "feidi.evaluation.yearly.review": ("Review",),
    "feidi.evaluation.yearly.rule": ("ReviewRule",),
    "feidi.evaluation.yearly.year_target": (
        "TargetReply",
        "YearTarget",
    ),
    "feidi.indicators.observation": ("Observation",),
    "feidi.indicators.scoring.card": ("Scorecard",),
    "feidi.indicators.scoring.cards": ("Scorecards",),
    "feidi.services.catalogue": ("ServiceCatalogue",),
    "feidi.services.coverage": ("Coverage",),
    "feidi.services.digital_platform": ("Platform",),
    "feidi.services.fee": ("Charged",),
    "feidi.services.founder": ("Founder",),
    "feidi.services.operator": ("Operator",),
    "feidi.services.service": ("Service",),
    "feidi.quantities.quantity": ("Quantity",),
    "feidi.quantities.unit": ("Unit",),
    "feidi.agreements.compensation.compensation": ("Compensation",),
    "feidi.agreements.facts": ("Facts",),
    "feidi.agreements.party": ("Party",),
    "feidi.agreements.receipt": ("Receipt",),
    "feidi.agreements.terms.at_most": ("AtMost",),
    "feidi.agreements.terms.guarantee": ("Guarantee",),
    "feidi.agreements.terms.in_phases": ("InPhases",),
    "feidi.agreements.terms.split": ("Split",),
    "feidi.agreements.terms.to": ("To",),
    "feidi.agreements.terms.up_to": ("UpTo",),
    "feidi.agreements.unset": ("Unset",),
    "feidi.expressions.scope": ("Fact",),
    "feidi.indicators.indicator": ("Indicator",),
    "feidi.indicators.scoring.scheme": ("Scheme",),
    "feidi.settlement.statement": ("Statement",),
    "feidi.validators.findings": ("Findings",),
}
"""The classes with a strategy, by the module that defines them; the strategies are in `feidi.testing.register`."""


def register() -> None:
    """Tell Hypothesis of the nouns that are loaded, and of the others as soon as they are."""
    for name in NOUNS:
        if name in sys.modules:
            _announce(sys.modules[name])
    if not any(type(finder) is _Watch for finder in sys.meta_path):
        sys.meta_path.insert(0, _Watch())


def _announce(module: ModuleType) -> None:
    for name in NOUNS[module.__name__]:
        st.register_type_strategy(getattr(module, name), _strategy_of)


def _strategy_of(kind: object) -> SearchStrategy[object]:
    # A test asks: now the strategies are worth importing.
    strategy: SearchStrategy[object] = import_module("feidi.testing.register").strategy_of(kind)
    return strategy


@final
class _Watch(MetaPathFinder):
    """Finds what the other finders find, and looks on as a noun is loaded."""

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        if fullname not in NOUNS:
            return None
        others = (finder for finder in sys.meta_path if finder is not self)
        found = (finder.find_spec(fullname, path, target) for finder in others)
        spec = next((spec for spec in found if spec is not None), None)
        if spec is not None and spec.loader is not None:
            spec.loader = _Announcing(spec.loader)
        return spec


@final
class _Announcing(Loader):
    """Loads a module as its own loader does, then announces its nouns."""

    def __init__(self, loader: Loader) -> None:
        self.loader = loader

    def create_module(self, spec: ModuleSpec) -> ModuleType | None:
        return self.loader.create_module(spec)

    def exec_module(self, module: ModuleType) -> None:
        # Nobody needs to know that we looked on.
        module.__loader__ = self.loader
        if module.__spec__ is not None:
            module.__spec__.loader = self.loader
        self.loader.exec_module(module)
        _announce(module)
