# SPDX-License-Identifier: Apache-2.0
"""Hypothesis strategies for the nouns of this library, for other teams' tests and our own.

Needs the extra ``feidi[testing]``. A strategy is named for what it gives, in the plural.
"""

from feidi.testing.agreements import agreements as agreements
from feidi.testing.agreements import attributions as attributions
from feidi.testing.agreements import parties as parties
from feidi.testing.agreements import sharings as sharings
from feidi.testing.conditions import amounts as amounts
from feidi.testing.conditions import clocks as clocks
from feidi.testing.conditions import conditions as conditions
from feidi.testing.dates import dated as dated
from feidi.testing.dates import days as days
from feidi.testing.dates import fiscal_years as fiscal_years
from feidi.testing.dates import spans as spans
from feidi.testing.dates import timelines as timelines
from feidi.testing.instruments import citations as citations
from feidi.testing.instruments import clauses as clauses
from feidi.testing.instruments import figures as figures
from feidi.testing.instruments import identifiers as identifiers
from feidi.testing.instruments import instruments as instruments
from feidi.testing.instruments import parameters as parameters
from feidi.testing.labels import labels as labels
from feidi.testing.labels import langs as langs
from feidi.testing.quantities import PARTIES as PARTIES
from feidi.testing.quantities import areas as areas
from feidi.testing.quantities import divisions as divisions
from feidi.testing.quantities import moneys as moneys
from feidi.testing.quantities import rates as rates
from feidi.testing.quantities import roundings as roundings
from feidi.testing.quantities import shares as shares
from feidi.testing.quantities import sums_in_parts as sums_in_parts
from feidi.testing.register import register as register
from feidi.testing.register import strategy_of as strategy_of
from feidi.testing.settling import facts_for as facts_for
from feidi.testing.settling import receipts_for as receipts_for
from feidi.testing.terms import retentions as retentions
from feidi.testing.terms import terms as terms

__all__ = [
    "PARTIES",
    "agreements",
    "amounts",
    "areas",
    "attributions",
    "citations",
    "clauses",
    "clocks",
    "conditions",
    "dated",
    "days",
    "divisions",
    "facts_for",
    "figures",
    "fiscal_years",
    "identifiers",
    "instruments",
    "labels",
    "langs",
    "moneys",
    "parameters",
    "parties",
    "rates",
    "receipts_for",
    "register",
    "retentions",
    "roundings",
    "shares",
    "sharings",
    "spans",
    "strategy_of",
    "sums_in_parts",
    "terms",
    "timelines",
]
