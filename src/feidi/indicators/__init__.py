# SPDX-License-Identifier: Apache-2.0
"""Facts, formulas, indicators, schemes and scores: from what was observed to a grade that explains itself."""

from feidi.indicators.decimals import Decimals as Decimals
from feidi.indicators.decimals import DecimalsMethod as DecimalsMethod
from feidi.indicators.formulas import FACTS as FACTS
from feidi.indicators.formulas import Cause as Cause
from feidi.indicators.formulas import Fact as Fact
from feidi.indicators.formulas import Formula as Formula
from feidi.indicators.formulas import Growth as Growth
from feidi.indicators.formulas import Outcome as Outcome
from feidi.indicators.formulas import Prior as Prior
from feidi.indicators.formulas import ShareOf as ShareOf
from feidi.indicators.formulas import Undefined as Undefined
from feidi.indicators.formulas import fact_of as fact_of
from feidi.indicators.formulas import facts_in as facts_in
from feidi.indicators.formulas import formula_latex as formula_latex
from feidi.indicators.formulas import formula_text as formula_text
from feidi.indicators.formulas import parse_formula as parse_formula
from feidi.indicators.indicator import Direction as Direction
from feidi.indicators.indicator import Indicator as Indicator
from feidi.indicators.indicator import Range as Range
from feidi.indicators.observation import Observation as Observation
from feidi.indicators.observation import UnitKind as UnitKind
from feidi.indicators.per_mu import PER_MU as PER_MU
from feidi.indicators.scoring import Item as Item
from feidi.indicators.scoring import Missing as Missing
from feidi.indicators.scoring import Scheme as Scheme
from feidi.indicators.scoring import Scorecard as Scorecard
from feidi.indicators.scoring import Scorecards as Scorecards
from feidi.indicators.scoring import ScoreLine as ScoreLine
from feidi.indicators.scoring import Treatment as Treatment

__all__ = [
    "FACTS",
    "PER_MU",
    "Cause",
    "Decimals",
    "DecimalsMethod",
    "Direction",
    "Fact",
    "Formula",
    "Growth",
    "Indicator",
    "Item",
    "Missing",
    "Observation",
    "Outcome",
    "Prior",
    "Range",
    "Scheme",
    "ScoreLine",
    "Scorecard",
    "Scorecards",
    "ShareOf",
    "Treatment",
    "Undefined",
    "UnitKind",
    "fact_of",
    "facts_in",
    "formula_latex",
    "formula_text",
    "parse_formula",
]
