# SPDX-License-Identifier: Apache-2.0
"""Compensation: signed transfers between parties by a formula, as data."""

from feidi.agreements.compensation.class_steps import ClassSteps as ClassSteps
from feidi.agreements.compensation.class_swing import ClassSwing as ClassSwing
from feidi.agreements.compensation.compensation import Compensation as Compensation
from feidi.agreements.compensation.describe import describe_formula as describe_formula
from feidi.agreements.compensation.exceedance import ExceedanceFactor as ExceedanceFactor
from feidi.agreements.compensation.exceedance import ExceedanceSteps as ExceedanceSteps
from feidi.agreements.compensation.exceedance import ExceedanceTier as ExceedanceTier
from feidi.agreements.compensation.exceedance import ExceedanceTiers as ExceedanceTiers
from feidi.agreements.compensation.exceedance import PartStep as PartStep
from feidi.agreements.compensation.fixed import Fixed as Fixed
from feidi.agreements.compensation.floor_and_tiers import FloorAndTiers as FloorAndTiers
from feidi.agreements.compensation.floor_and_tiers import ReturnTier as ReturnTier
from feidi.agreements.compensation.formula import Formula as Formula
from feidi.agreements.compensation.formula import PlainFormula as PlainFormula
from feidi.agreements.compensation.formula import Prepaid as Prepaid
from feidi.agreements.compensation.formula import SumOf as SumOf
from feidi.agreements.compensation.guaranteed_minimum import GuaranteedMinimum as GuaranteedMinimum
from feidi.agreements.compensation.guaranteed_return import GuaranteedReturn as GuaranteedReturn
from feidi.agreements.compensation.index_swing import IndexSwing as IndexSwing
from feidi.agreements.compensation.load import Burden as Burden
from feidi.agreements.compensation.load import Load as Load
from feidi.agreements.compensation.load import Pollutant as Pollutant
from feidi.agreements.compensation.load import SharedLoad as SharedLoad
from feidi.agreements.compensation.number import FactNumber as FactNumber
from feidi.agreements.compensation.number import IndexPart as IndexPart
from feidi.agreements.compensation.number import Number as Number
from feidi.agreements.compensation.number import WeightedIndex as WeightedIndex
from feidi.agreements.compensation.one_off import OneOff as OneOff
from feidi.agreements.compensation.pays import Pays as Pays
from feidi.agreements.compensation.period import Every as Every
from feidi.agreements.compensation.period import Period as Period
from feidi.agreements.compensation.pool import Pool as Pool
from feidi.agreements.compensation.pool import Reroute as Reroute
from feidi.agreements.compensation.unit_price import UnitPrice as UnitPrice
from feidi.agreements.compensation.weighted_change import ChangePart as ChangePart
from feidi.agreements.compensation.weighted_change import WeightedChange as WeightedChange

__all__ = [
    "Burden",
    "ChangePart",
    "ClassSteps",
    "ClassSwing",
    "Compensation",
    "Every",
    "ExceedanceFactor",
    "ExceedanceSteps",
    "ExceedanceTier",
    "ExceedanceTiers",
    "FactNumber",
    "Fixed",
    "FloorAndTiers",
    "Formula",
    "GuaranteedMinimum",
    "GuaranteedReturn",
    "IndexPart",
    "IndexSwing",
    "Load",
    "Number",
    "OneOff",
    "PartStep",
    "Pays",
    "Period",
    "PlainFormula",
    "Pollutant",
    "Pool",
    "Prepaid",
    "Reroute",
    "ReturnTier",
    "SharedLoad",
    "SumOf",
    "UnitPrice",
    "WeightedChange",
    "WeightedIndex",
    "describe_formula",
]
