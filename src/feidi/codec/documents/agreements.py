# SPDX-License-Identifier: Apache-2.0
"""What was promised: the classes that documents hold."""

from typing import Final

from feidi.agreements.agreement import Agreement
from feidi.agreements.amounts import Escalating, FactAmount, Indexed, MeanBefore, Running, SumBefore
from feidi.agreements.attribution import Attribution, PartyShare
from feidi.agreements.clock import Clock
from feidi.agreements.conditions import AllOf, AnyOf, AtLeast, Holds, NotSo, ShareAtLeast
from feidi.agreements.facts import Facts
from feidi.agreements.party import Party
from feidi.agreements.receipt import Receipt
from feidi.agreements.retention import Retention, TierShare, TierShares
from feidi.agreements.sharing import Sharing
from feidi.agreements.terms.by_class import ByClass
from feidi.agreements.terms.by_kind import ByKind
from feidi.agreements.terms.guarantee import Guarantee
from feidi.agreements.terms.in_phases import InPhases, Phase
from feidi.agreements.terms.split import Split
from feidi.agreements.terms.split_by_factors import SplitByFactors
from feidi.agreements.terms.split_by_stake import SplitByStake
from feidi.agreements.terms.split_by_tier import SplitByTier
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
    Attribution,
    ByClass,
    ByKind,
    Clock,
    Escalating,
    FactAmount,
    Facts,
    Guarantee,
    Holds,
    InPhases,
    Indexed,
    MeanBefore,
    NotSo,
    Party,
    PartyShare,
    Phase,
    Receipt,
    Retention,
    Running,
    ShareAtLeast,
    Sharing,
    Split,
    SplitByFactors,
    SplitByStake,
    SplitByTier,
    SumBefore,
    TierShare,
    TierShares,
    To,
    Unset,
    UpTo,
    When,
)
