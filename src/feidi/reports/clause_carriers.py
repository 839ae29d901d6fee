# SPDX-License-Identifier: Apache-2.0
"""Which public names carry which clause of the guideline, written out; rules and indicators say it themselves."""

from collections.abc import Mapping
from typing import Final

__all__ = ["CLASSES", "PARAMETERS", "REPORTS"]

CLASSES: Final[Mapping[str, tuple[str, ...]]] = {
    "G1.1": (
        "feidi.enclaves.relation:Relation",
        "feidi.enclaves.relation:relation_of",
        "feidi.enclaves.relation:is_within_yangtze_delta",
        "feidi.enclaves.enclave:Enclave",
    ),
    "G1.2": (
        "feidi.enclaves.sector:Sector",
        "feidi.enclaves.classification:IndustryClass",
        "feidi.enclaves.classification:DigitalClass",
        "feidi.enclaves.sector_mapping:SectorMapping",
        "feidi.enclaves.sector_mapping:classes_of",
        "feidi.enclaves.sector_mapping:sectors_of",
        "feidi.enclaves.project:Project",
    ),
    "G1.3": (
        "feidi.enclaves.kind:EnclaveKind",
        "feidi.enclaves.kind:Direction",
        "feidi.enclaves.purpose:Purpose",
    ),
    "G1.4": (
        "feidi.evaluation.portfolio:Portfolio",
        "feidi.evaluation:PortfolioTarget",
        "feidi.evaluation:Progress",
        "feidi.evaluation:progress",
        "feidi.evaluation:attain",
        "feidi.indicators.target:Target",
    ),
    "G3.1": (
        "feidi.enclaves.governance:GovernanceBody",
        "feidi.enclaves.governance:Member",
        "feidi.enclaves.governance:Side",
        "feidi.enclaves.host_plan:HostPlan",
    ),
    "G3.2": (
        "feidi.enclaves.builder:BuilderKind",
        "feidi.enclaves.organisation:Organisation",
        "feidi.enclaves.organisation:OrganisationKind",
        "feidi.services.founder:FounderKind",
        "feidi.services.operator:Operator",
    ),
    "G3.3": (
        "feidi.enclaves.public_service:PublicService",
        "feidi.enclaves.approval:ApprovalItem",
        "feidi.enclaves.approval:ApprovalPhase",
        "feidi.enclaves.licence:RecognisedLicence",
        "feidi.enclaves.handover:Handover",
        "feidi.enclaves.handover:HandoverKind",
        "feidi.enclaves.benefit:EmployeeBenefit",
        "feidi.enclaves.benefit:BenefitKind",
        "feidi.enclaves.life:LifeCycle",
    ),
    "G4.1": (
        "feidi.services.operator_kind:OperatorKind",
        "feidi.services.service_kind:ServiceKind",
        "feidi.services.service:Service",
        "feidi.services.founder:Founder",
        "feidi.services.catalogue:ServiceCatalogue",
        "feidi.services.coverage:coverage",
        "feidi.services.coverage:expected_services",
        "feidi.services.operator:Operator",
    ),
    "G4.2": (
        "feidi.services.operator_kind:OperatorKind",
        "feidi.services.service_kind:ServiceKind",
        "feidi.services.catalogue:ServiceCatalogue",
        "feidi.services.coverage:coverage",
        "feidi.services.digital_platform:Platform",
        "feidi.services.digital_platform:PlatformKind",
        "feidi.services.digital_platform:PlatformReach",
    ),
    "G5.1": (
        "feidi.agreements.agreement:Agreement",
        "feidi.agreements.party:Party",
        "feidi.agreements.receipt:Receipt",
        "feidi.agreements.facts:Facts",
        "feidi.agreements.sharing:Sharing",
        "feidi.agreements.terms:To",
        "feidi.agreements.terms:Split",
        "feidi.agreements.terms:SplitByStake",
        "feidi.agreements.terms:SplitByFactors",
        "feidi.agreements.terms:SplitByTier",
        "feidi.agreements.terms:UpTo",
        "feidi.agreements.terms:InPhases",
        "feidi.agreements.terms:ByKind",
        "feidi.agreements.terms:ByClass",
        "feidi.agreements.terms:When",
        "feidi.agreements.terms:Guarantee",
        "feidi.agreements.terms:AtMost",
        "feidi.agreements.unset:Unset",
        "feidi.agreements.retention:Retention",
        "feidi.agreements.compensation.compensation:Compensation",
        "feidi.agreements.attribution:Attribution",
        "feidi.settlement.settle:settle",
        "feidi.settlement.resettle:difference",
        "feidi.settlement.compensation.compensate:compensate",
        "feidi.settlement.trace:Trace",
    ),
    "G5.2": (
        "feidi.enclaves.investment:Investment",
        "feidi.enclaves.funding:Funding",
        "feidi.enclaves.funding:FundingKind",
        "feidi.enclaves.carrier:InnovationCarrier",
        "feidi.enclaves.carrier:CarrierKind",
        "feidi.enclaves.talent:Talent",
        "feidi.enclaves.talent:TalentKind",
        "feidi.enclaves.fact:PublishedFact",
    ),
    "G5.3": (
        "feidi.enclaves.land_use:LandUse",
        "feidi.indicators.indicator:Indicator",
        "feidi.indicators.observation:Observation",
        "feidi.indicators.scoring:Scheme",
        "feidi.indicators.scoring:Scorecard",
        "feidi.evaluation:Rating",
        "feidi.evaluation:rate",
        "feidi.evaluation:Review",
        "feidi.evaluation:review",
        "feidi.evaluation:RatingPeriod",
        "feidi.evaluation:Series",
        "feidi.evaluation:compare_years",
        "feidi.evaluation:YearComparison",
        "feidi.indicators.grades:Grading",
    ),
    "G5.4": (
        "feidi.enclaves.accreditation:Accreditation",
        "feidi.enclaves.accreditation:AccreditationStatus",
        "feidi.evaluation:eligibility",
        "feidi.evaluation:Assessment",
        "feidi.evaluation:ConditionSet",
        "feidi.evaluation:select",
        "feidi.evaluation:SelectionScheme",
        "feidi.evaluation:Selection",
        "feidi.evaluation:accreditation",
        "feidi.evaluation:OperatorRecord",
    ),
    "G5.5": (
        "feidi.enclaves.alliance:Alliance",
        "feidi.enclaves.alliance:Convention",
        "feidi.enclaves.alliance:Membership",
        "feidi.enclaves.case_record:CaseRecord",
    ),
}
"""Classes and functions, as ``module:name``. Clause G2 has none: its text is lost, and nothing stands in for it."""

PARAMETERS: Final[Mapping[str, tuple[str, ...]]] = {
    "G1.2": ("feidi.enclaves.digital_classes:DIGITAL_CLASSES",),
    "G1.4": (
        "feidi.published.demonstration:ENCLAVE_TARGET",
        "feidi.published.demonstration:DEMONSTRATION_BASE_TARGET",
        "feidi.published.demonstration:FIVE_YEAR_TARGETS",
        "feidi.published.schemes:FIVE_YEAR_PLAN_TARGETS",
    ),
    "G4.1": ("feidi.published.demonstration:INCUBATION_OPERATOR_CONDITIONS",),
    "G4.2": ("feidi.published.demonstration:DIGITAL_OPERATOR_CONDITIONS",),
    "G5.1": (
        "feidi.published.parameters:VAT_RETENTION",
        "feidi.published.parameters:INCOME_TAX_RETENTION",
    ),
    "G5.3": (
        "feidi.published.demonstration:YEARLY_REVIEW",
        "feidi.published.schemes:SCHEMES",
        "feidi.published.schemes:ENCLAVE_SCHEMES",
        "feidi.published.observations:LISHUI_2019",
    ),
    "G5.4": (
        "feidi.published.demonstration:DEMONSTRATION_CONDITIONS",
        "feidi.published.demonstration:INCUBATION_OPERATOR_CONDITIONS",
        "feidi.published.demonstration:DIGITAL_OPERATOR_CONDITIONS",
        "feidi.published.demonstration:FIVE_CRITERIA",
    ),
}
"""Dated parameters and published tables."""

REPORTS: Final[Mapping[str, tuple[str, ...]]] = {
    "G1.1": ("feidi.reports.enclaves:enclaves_table",),
    "G5.1": ("feidi.reports.statement:statement_table",),
    "G5.3": ("feidi.reports.scores:scores_table",),
}
"""What people look at."""
