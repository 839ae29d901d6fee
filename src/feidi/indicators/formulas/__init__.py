# SPDX-License-Identifier: Apache-2.0
"""Named facts and formulas over them."""

from feidi.indicators.formulas.facts import FACTS as FACTS
from feidi.indicators.formulas.facts import fact_of as fact_of
from feidi.indicators.formulas.nodes import Constant as Constant
from feidi.indicators.formulas.nodes import Difference as Difference
from feidi.indicators.formulas.nodes import Fact as Fact
from feidi.indicators.formulas.nodes import Formula as Formula
from feidi.indicators.formulas.nodes import Growth as Growth
from feidi.indicators.formulas.nodes import Prior as Prior
from feidi.indicators.formulas.nodes import Product as Product
from feidi.indicators.formulas.nodes import Quotient as Quotient
from feidi.indicators.formulas.nodes import ShareOf as ShareOf
from feidi.indicators.formulas.nodes import Sum as Sum
from feidi.indicators.formulas.nodes import unit_of as unit_of
from feidi.indicators.formulas.outcome import Cause as Cause
from feidi.indicators.formulas.outcome import Outcome as Outcome
from feidi.indicators.formulas.outcome import Undefined as Undefined
from feidi.indicators.formulas.outcome import known as known
from feidi.indicators.formulas.parser import parse_formula as parse_formula
from feidi.indicators.formulas.text import formula_latex as formula_latex
from feidi.indicators.formulas.text import formula_text as formula_text
from feidi.indicators.formulas.value import facts_in as facts_in
from feidi.indicators.formulas.value import value_of as value_of

__all__ = [
    "FACTS",
    "Cause",
    "Constant",
    "Difference",
    "Fact",
    "Formula",
    "Growth",
    "Outcome",
    "Prior",
    "Product",
    "Quotient",
    "ShareOf",
    "Sum",
    "Undefined",
    "fact_of",
    "facts_in",
    "formula_latex",
    "formula_text",
    "known",
    "parse_formula",
    "unit_of",
    "value_of",
]
