# SPDX-License-Identifier: Apache-2.0
"""Regions, sectors, projects, and the enclave with its two sides."""

from feidi.enclaves.accreditation import Accreditation as Accreditation
from feidi.enclaves.accreditation import AccreditationStatus as AccreditationStatus
from feidi.enclaves.alliance import Alliance as Alliance
from feidi.enclaves.alliance import Convention as Convention
from feidi.enclaves.alliance import Membership as Membership
from feidi.enclaves.approval import ApprovalItem as ApprovalItem
from feidi.enclaves.approval import ApprovalPhase as ApprovalPhase
from feidi.enclaves.as_of import AsOf as AsOf
from feidi.enclaves.benefit import BenefitKind as BenefitKind
from feidi.enclaves.benefit import EmployeeBenefit as EmployeeBenefit
from feidi.enclaves.builder import BuilderKind as BuilderKind
from feidi.enclaves.carrier import CarrierKind as CarrierKind
from feidi.enclaves.carrier import InnovationCarrier as InnovationCarrier
from feidi.enclaves.case_record import CaseRecord as CaseRecord
from feidi.enclaves.classification import DigitalClass as DigitalClass
from feidi.enclaves.classification import IndustryClass as IndustryClass
from feidi.enclaves.digital_classes import DIGITAL_CLASSES as DIGITAL_CLASSES
from feidi.enclaves.digital_classes import DIGITAL_ECONOMY_2021 as DIGITAL_ECONOMY_2021
from feidi.enclaves.digital_classes import digital_class as digital_class
from feidi.enclaves.enclave import Enclave as Enclave
from feidi.enclaves.fact import Bound as Bound
from feidi.enclaves.fact import FactValue as FactValue
from feidi.enclaves.fact import PublishedFact as PublishedFact
from feidi.enclaves.funding import Funding as Funding
from feidi.enclaves.funding import FundingKind as FundingKind
from feidi.enclaves.governance import GovernanceBody as GovernanceBody
from feidi.enclaves.governance import Member as Member
from feidi.enclaves.governance import Side as Side
from feidi.enclaves.handover import Handover as Handover
from feidi.enclaves.handover import HandoverKind as HandoverKind
from feidi.enclaves.host_plan import HostPlan as HostPlan
from feidi.enclaves.industry_classes import GBT_4754 as GBT_4754
from feidi.enclaves.industry_classes import INDUSTRY_CLASSES as INDUSTRY_CLASSES
from feidi.enclaves.industry_classes import industry_class as industry_class
from feidi.enclaves.investment import Investment as Investment
from feidi.enclaves.kind import Direction as Direction
from feidi.enclaves.kind import EnclaveKind as EnclaveKind
from feidi.enclaves.land_use import LandUse as LandUse
from feidi.enclaves.licence import RecognisedLicence as RecognisedLicence
from feidi.enclaves.life import LifeCycle as LifeCycle
from feidi.enclaves.life import LifeEvent as LifeEvent
from feidi.enclaves.life import LifeStage as LifeStage
from feidi.enclaves.organisation import Organisation as Organisation
from feidi.enclaves.organisation import OrganisationKind as OrganisationKind
from feidi.enclaves.project import Project as Project
from feidi.enclaves.project import ProjectStage as ProjectStage
from feidi.enclaves.public_service import PublicService as PublicService
from feidi.enclaves.purpose import Purpose as Purpose
from feidi.enclaves.region import Region as Region
from feidi.enclaves.region_level import Precision as Precision
from feidi.enclaves.region_level import RegionLevel as RegionLevel
from feidi.enclaves.regions import regions as regions
from feidi.enclaves.relation import YANGTZE_DELTA as YANGTZE_DELTA
from feidi.enclaves.relation import Relation as Relation
from feidi.enclaves.relation import is_within_yangtze_delta as is_within_yangtze_delta
from feidi.enclaves.relation import relation_of as relation_of
from feidi.enclaves.residence import KEY_FIELD_SHARE as KEY_FIELD_SHARE
from feidi.enclaves.residence import PROJECT_COUNT as PROJECT_COUNT
from feidi.enclaves.residence import key_field_share as key_field_share
from feidi.enclaves.residence import project_count as project_count
from feidi.enclaves.residence import residents as residents
from feidi.enclaves.sector import Sector as Sector
from feidi.enclaves.sector_mapping import SECTOR_MAPPINGS as SECTOR_MAPPINGS
from feidi.enclaves.sector_mapping import SectorMapping as SectorMapping
from feidi.enclaves.sector_mapping import classes_of as classes_of
from feidi.enclaves.sector_mapping import sectors_of as sectors_of
from feidi.enclaves.succession import Evidence as Evidence
from feidi.enclaves.succession import RegionChange as RegionChange
from feidi.enclaves.succession import Succession as Succession
from feidi.enclaves.talent import Talent as Talent
from feidi.enclaves.talent import TalentKind as TalentKind
from feidi.enclaves.zone import Zone as Zone
from feidi.enclaves.zone import ZoneKind as ZoneKind
from feidi.enclaves.zone import ZoneLevel as ZoneLevel

__all__ = [
    "DIGITAL_CLASSES",
    "DIGITAL_ECONOMY_2021",
    "GBT_4754",
    "INDUSTRY_CLASSES",
    "KEY_FIELD_SHARE",
    "PROJECT_COUNT",
    "SECTOR_MAPPINGS",
    "YANGTZE_DELTA",
    "Accreditation",
    "AccreditationStatus",
    "Alliance",
    "ApprovalItem",
    "ApprovalPhase",
    "AsOf",
    "BenefitKind",
    "Bound",
    "BuilderKind",
    "CarrierKind",
    "CaseRecord",
    "Convention",
    "DigitalClass",
    "Direction",
    "EmployeeBenefit",
    "Enclave",
    "EnclaveKind",
    "Evidence",
    "FactValue",
    "Funding",
    "FundingKind",
    "GovernanceBody",
    "Handover",
    "HandoverKind",
    "HostPlan",
    "IndustryClass",
    "InnovationCarrier",
    "Investment",
    "LandUse",
    "LifeCycle",
    "LifeEvent",
    "LifeStage",
    "Member",
    "Membership",
    "Organisation",
    "OrganisationKind",
    "Precision",
    "Project",
    "ProjectStage",
    "PublicService",
    "PublishedFact",
    "Purpose",
    "RecognisedLicence",
    "Region",
    "RegionChange",
    "RegionLevel",
    "Relation",
    "Sector",
    "SectorMapping",
    "Side",
    "Succession",
    "Talent",
    "TalentKind",
    "Zone",
    "ZoneKind",
    "ZoneLevel",
    "classes_of",
    "digital_class",
    "industry_class",
    "is_within_yangtze_delta",
    "key_field_share",
    "project_count",
    "regions",
    "relation_of",
    "residents",
    "sectors_of",
]
