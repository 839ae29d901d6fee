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
    "Attribution",
    "AttributionMode",
    "ByClass",
    "ByKind",
    "Clock",
    "Condition",
    "Escalating",
    "FactAmount",
    "Facts",
    "Guarantee",
    "Holds",
    "InPhases",
    "Indexed",
    "MeanBefore",
    "Milestone",
    "NotSo",
    "Over",
    "PartYear",
    "Party",
    "PartyRole",
    "PartyShare",
    "Phase",
    "Receipt",
    "Retention",
    "RevenueKind",
    "Running",
    "ShareAtLeast",
    "Sharing",
    "Split",
    "SplitByFactors",
    "SplitByStake",
    "SplitByTier",
    "SumBefore",
    "Terms",
    "TierShare",
    "TierShares",
    "To",
    "UnitKind",
    "Unset",
    "UpTo",
    "When",
]
