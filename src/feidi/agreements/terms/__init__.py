# SPDX-License-Identifier: Apache-2.0
"""The terms algebra: a small tree of plain classes that routes a whole sum to parties."""

from feidi.agreements.depth import MAX_DEPTH as MAX_DEPTH
from feidi.agreements.terms.at_most import AtMost as AtMost
from feidi.agreements.terms.by_class import ByClass as ByClass
from feidi.agreements.terms.by_class import ClassCase as ClassCase
from feidi.agreements.terms.by_kind import ByKind as ByKind
from feidi.agreements.terms.by_kind import KindCase as KindCase
from feidi.agreements.terms.guarantee import Guarantee as Guarantee
from feidi.agreements.terms.in_phases import InPhases as InPhases
from feidi.agreements.terms.in_phases import Phase as Phase
from feidi.agreements.terms.split import Part as Part
from feidi.agreements.terms.split import Split as Split
from feidi.agreements.terms.split_by_factors import Branch as Branch
from feidi.agreements.terms.split_by_factors import Factor as Factor
from feidi.agreements.terms.split_by_factors import SplitByFactors as SplitByFactors
from feidi.agreements.terms.split_by_stake import SplitByStake as SplitByStake
from feidi.agreements.terms.split_by_stake import Stake as Stake
from feidi.agreements.terms.split_by_tier import SplitByTier as SplitByTier
from feidi.agreements.terms.split_by_tier import Tier as Tier
from feidi.agreements.terms.to import To as To
from feidi.agreements.terms.tree import Terms as Terms
from feidi.agreements.terms.tree import children as children
from feidi.agreements.terms.tree import parties as parties
from feidi.agreements.terms.tree import walk as walk
from feidi.agreements.terms.up_to import Over as Over
from feidi.agreements.terms.up_to import UpTo as UpTo
from feidi.agreements.terms.when import When as When

__all__ = [
    "MAX_DEPTH",
    "AtMost",
    "Branch",
    "ByClass",
    "ByKind",
    "ClassCase",
    "Factor",
    "Guarantee",
    "InPhases",
    "KindCase",
    "Over",
    "Part",
    "Phase",
    "Split",
    "SplitByFactors",
    "SplitByStake",
    "SplitByTier",
    "Stake",
    "Terms",
    "Tier",
    "To",
    "UpTo",
    "When",
    "children",
    "parties",
    "walk",
]
