# SPDX-License-Identifier: Apache-2.0
"""What was promised: parties, sharing terms, compensation and attribution, as data."""

from feidi.agreements.agreement import Agreement as Agreement
from feidi.agreements.amounts import Amount as Amount
from feidi.agreements.amounts import Escalating as Escalating
from feidi.agreements.amounts import FactAmount as FactAmount
from feidi.agreements.amounts import Indexed as Indexed
from feidi.agreements.amounts import MeanBefore as MeanBefore
from feidi.agreements.amounts import Running as Running
from feidi.agreements.amounts import SumBefore as SumBefore
from feidi.agreements.attribution import Attribution as Attribution
from feidi.agreements.attribution import AttributionMode as AttributionMode
from feidi.agreements.attribution import PartyShare as PartyShare
from feidi.agreements.clock import Clock as Clock
from feidi.agreements.compensation import ClassSteps as ClassSteps
from feidi.agreements.compensation import ClassSwing as ClassSwing
from feidi.agreements.compensation import Compensation as Compensation
from feidi.agreements.compensation import Every as Every
from feidi.agreements.compensation import ExceedanceSteps as ExceedanceSteps
from feidi.agreements.compensation import ExceedanceTiers as ExceedanceTiers
from feidi.agreements.compensation import FactNumber as FactNumber
from feidi.agreements.compensation import Fixed as Fixed
from feidi.agreements.compensation import FloorAndTiers as FloorAndTiers
from feidi.agreements.compensation import Formula as Formula
from feidi.agreements.compensation import GuaranteedMinimum as GuaranteedMinimum
from feidi.agreements.compensation import GuaranteedReturn as GuaranteedReturn
from feidi.agreements.compensation import IndexSwing as IndexSwing
from feidi.agreements.compensation import Load as Load
from feidi.agreements.compensation import OneOff as OneOff
from feidi.agreements.compensation import Pays as Pays
from feidi.agreements.compensation import Pool as Pool
from feidi.agreements.compensation import Prepaid as Prepaid
from feidi.agreements.compensation import SharedLoad as SharedLoad
from feidi.agreements.compensation import SumOf as SumOf
from feidi.agreements.compensation import UnitPrice as UnitPrice
from feidi.agreements.compensation import WeightedChange as WeightedChange
from feidi.agreements.compensation import WeightedIndex as WeightedIndex
from feidi.agreements.compensation import describe_formula as describe_formula
from feidi.agreements.conditions import AllOf as AllOf
from feidi.agreements.conditions import AnyOf as AnyOf
from feidi.agreements.conditions import AtLeast as AtLeast
from feidi.agreements.conditions import Condition as Condition
from feidi.agreements.conditions import Holds as Holds
from feidi.agreements.conditions import NotSo as NotSo
from feidi.agreements.conditions import ShareAtLeast as ShareAtLeast
from feidi.agreements.facts import Facts as Facts
from feidi.agreements.facts import Milestone as Milestone
from feidi.agreements.party import Party as Party
from feidi.agreements.party import PartyRole as PartyRole
from feidi.agreements.receipt import Receipt as Receipt
from feidi.agreements.retention import Retention as Retention
from feidi.agreements.retention import TierShare as TierShare
from feidi.agreements.retention import TierShares as TierShares
from feidi.agreements.revenue import RevenueKind as RevenueKind
from feidi.agreements.sharing import PartYear as PartYear
from feidi.agreements.sharing import Sharing as Sharing
from feidi.agreements.sharing import UnitKind as UnitKind
from feidi.agreements.terms import AtMost as AtMost
from feidi.agreements.terms import ByClass as ByClass
from feidi.agreements.terms import ByKind as ByKind
from feidi.agreements.terms import Guarantee as Guarantee
from feidi.agreements.terms import InPhases as InPhases
from feidi.agreements.terms import Over as Over
from feidi.agreements.terms import Phase as Phase
from feidi.agreements.terms import Split as Split
from feidi.agreements.terms import SplitByFactors as SplitByFactors
from feidi.agreements.terms import SplitByStake as SplitByStake
from feidi.agreements.terms import SplitByTier as SplitByTier
from feidi.agreements.terms import Terms as Terms
from feidi.agreements.terms import To as To
from feidi.agreements.terms import UpTo as UpTo
from feidi.agreements.terms import When as When
from feidi.agreements.unset import Unset as Unset

__all__ = [
    "Agreement",
    "AllOf",
    "Amount",
    "AnyOf",
    "AtLeast",
    "AtMost",
    "Attribution",
    "AttributionMode",
    "ByClass",
    "ByKind",
    "ClassSteps",
    "ClassSwing",
    "Clock",
    "Compensation",
    "Condition",
    "Escalating",
    "Every",
    "ExceedanceSteps",
    "ExceedanceTiers",
    "FactAmount",
    "FactNumber",
    "Facts",
    "Fixed",
    "FloorAndTiers",
    "Formula",
    "Guarantee",
    "GuaranteedMinimum",
    "GuaranteedReturn",
    "Holds",
    "InPhases",
    "IndexSwing",
    "Indexed",
    "Load",
    "MeanBefore",
    "Milestone",
    "NotSo",
    "OneOff",
    "Over",
    "PartYear",
    "Party",
    "PartyRole",
    "PartyShare",
    "Pays",
    "Phase",
    "Pool",
    "Prepaid",
    "Receipt",
    "Retention",
    "RevenueKind",
    "Running",
    "ShareAtLeast",
    "SharedLoad",
    "Sharing",
    "Split",
    "SplitByFactors",
    "SplitByStake",
    "SplitByTier",
    "SumBefore",
    "SumOf",
    "Terms",
    "TierShare",
    "TierShares",
    "To",
    "UnitKind",
    "UnitPrice",
    "Unset",
    "UpTo",
    "WeightedChange",
    "WeightedIndex",
    "When",
    "describe_formula",
]
