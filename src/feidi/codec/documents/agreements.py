# SPDX-License-Identifier: Apache-2.0
"""What was promised: the classes that documents hold."""

from typing import Final

from feidi.agreements.agreement import Agreement
from feidi.agreements.amounts import Escalating, FactAmount, Indexed, MeanBefore, Running, SumBefore
from feidi.agreements.attribution import Attribution, PartyShare
from feidi.agreements.clock import Clock
from feidi.agreements.compensation.class_steps import ClassSteps
from feidi.agreements.compensation.class_swing import ClassSwing
from feidi.agreements.compensation.compensation import Compensation
from feidi.agreements.compensation.exceedance import (
    ExceedanceFactor,
    ExceedanceSteps,
    ExceedanceTier,
    ExceedanceTiers,
)
from feidi.agreements.compensation.fixed import Fixed
from feidi.agreements.compensation.floor_and_tiers import FloorAndTiers, ReturnTier
from feidi.agreements.compensation.formula import Prepaid, SumOf
from feidi.agreements.compensation.guaranteed_minimum import GuaranteedMinimum
from feidi.agreements.compensation.guaranteed_return import GuaranteedReturn
from feidi.agreements.compensation.index_swing import IndexSwing
from feidi.agreements.compensation.load import Burden, Load, Pollutant, SharedLoad
from feidi.agreements.compensation.number import FactNumber, IndexPart, WeightedIndex
from feidi.agreements.compensation.one_off import OneOff
from feidi.agreements.compensation.period import Period
from feidi.agreements.compensation.pool import Pool, Reroute
from feidi.agreements.compensation.unit_price import UnitPrice
from feidi.agreements.compensation.weighted_change import ChangePart, WeightedChange
from feidi.agreements.conditions import AllOf, AnyOf, AtLeast, Holds, NotSo, ShareAtLeast
from feidi.agreements.facts import Facts
from feidi.agreements.party import Party
from feidi.agreements.readings.comparison import Change, ClauseComparison, Comparison
from feidi.agreements.readings.notes import StructureNote
from feidi.agreements.receipt import Receipt
from feidi.agreements.retention import Retention, TierShare, TierShares
from feidi.agreements.sharing import Sharing
from feidi.agreements.terms.at_most import AtMost
from feidi.agreements.terms.by_class import ByClass, ClassCase
from feidi.agreements.terms.by_kind import ByKind, KindCase
from feidi.agreements.terms.guarantee import Guarantee
from feidi.agreements.terms.in_phases import InPhases, Phase
from feidi.agreements.terms.split import Part, Split
from feidi.agreements.terms.split_by_factors import Branch, Factor, SplitByFactors
from feidi.agreements.terms.split_by_stake import SplitByStake, Stake
from feidi.agreements.terms.split_by_tier import SplitByTier, Tier
from feidi.agreements.terms.to import To
from feidi.agreements.terms.up_to import UpTo
from feidi.agreements.terms.when import When
from feidi.agreements.unset import Unset

__all__ = ["AGREEMENTS"]

AGREEMENTS: Final[tuple[type, ...]] = (
    Agreement,
    AllOf,
    AnyOf,
    AtLeast,
    AtMost,
    Attribution,
    Branch,
    Burden,
    ByClass,
    ByKind,
    Change,
    ChangePart,
    ClassCase,
    ClassSteps,
    ClassSwing,
    ClauseComparison,
    Clock,
    Comparison,
    Compensation,
    Escalating,
    ExceedanceFactor,
    ExceedanceSteps,
    ExceedanceTier,
    ExceedanceTiers,
    FactAmount,
    FactNumber,
    Factor,
    Facts,
    Fixed,
    FloorAndTiers,
    Guarantee,
    GuaranteedMinimum,
    GuaranteedReturn,
    Holds,
    InPhases,
    IndexPart,
    IndexSwing,
    Indexed,
    KindCase,
    Load,
    MeanBefore,
    NotSo,
    OneOff,
    Part,
    Party,
    PartyShare,
    Period,
    Phase,
    Pollutant,
    Pool,
    Prepaid,
    Receipt,
    Reroute,
    Retention,
    ReturnTier,
    Running,
    ShareAtLeast,
    SharedLoad,
    Sharing,
    Split,
    SplitByFactors,
    SplitByStake,
    SplitByTier,
    Stake,
    StructureNote,
    SumBefore,
    SumOf,
    Tier,
    TierShare,
    TierShares,
    To,
    UnitPrice,
    Unset,
    UpTo,
    WeightedChange,
    WeightedIndex,
    When,
)
