# SPDX-License-Identifier: Apache-2.0
"""Hypothesis strategies for the nouns of this library, for other teams' tests and our own.

Needs the extra ``feidi[testing]``. A strategy is named for what it gives, in the plural.
"""

from feidi.testing.agreements import agreements as agreements
from feidi.testing.agreements import attributions as attributions
from feidi.testing.agreements import parties as parties
from feidi.testing.agreements import sharings as sharings
from feidi.testing.assessments import assessments as assessments
from feidi.testing.assessments import condition_replies as condition_replies
from feidi.testing.assessments import grounds as grounds
from feidi.testing.assessments import operator_records as operator_records
from feidi.testing.assessments import replies as replies
from feidi.testing.commitments import approval_items as approval_items
from feidi.testing.commitments import employee_benefits as employee_benefits
from feidi.testing.commitments import governance_bodies as governance_bodies
from feidi.testing.commitments import handovers as handovers
from feidi.testing.commitments import host_plans as host_plans
from feidi.testing.commitments import members as members
from feidi.testing.commitments import public_services as public_services
from feidi.testing.commitments import recognised_licences as recognised_licences
from feidi.testing.comparisons import rank_move_lists as rank_move_lists
from feidi.testing.comparisons import rank_moves as rank_moves
from feidi.testing.comparisons import year_changes as year_changes
from feidi.testing.comparisons import year_comparisons as year_comparisons
from feidi.testing.conditions import amounts as amounts
from feidi.testing.conditions import clocks as clocks
from feidi.testing.conditions import conditions as conditions
from feidi.testing.dates import dated as dated
from feidi.testing.dates import days as days
from feidi.testing.dates import fiscal_years as fiscal_years
from feidi.testing.dates import spans as spans
from feidi.testing.dates import timelines as timelines
from feidi.testing.enclaves import enclaves as enclaves
from feidi.testing.instruments import citations as citations
from feidi.testing.instruments import clauses as clauses
from feidi.testing.instruments import figures as figures
from feidi.testing.instruments import identifiers as identifiers
from feidi.testing.instruments import instruments as instruments
from feidi.testing.instruments import parameters as parameters
from feidi.testing.labels import labels as labels
from feidi.testing.labels import langs as langs
from feidi.testing.observations import observations as observations
from feidi.testing.observations import scorecard_lists as scorecard_lists
from feidi.testing.observations import scorecards as scorecards
from feidi.testing.places import digital_classes as digital_classes
from feidi.testing.places import industry_classes as industry_classes
from feidi.testing.places import names as names
from feidi.testing.places import organisations as organisations
from feidi.testing.places import regions as regions
from feidi.testing.places import sector_mappings as sector_mappings
from feidi.testing.places import sectors as sectors
from feidi.testing.places import successions as successions
from feidi.testing.places import zones as zones
from feidi.testing.portfolios import portfolios as portfolios
from feidi.testing.quantities import PARTIES as PARTIES
from feidi.testing.quantities import areas as areas
from feidi.testing.quantities import divisions as divisions
from feidi.testing.quantities import moneys as moneys
from feidi.testing.quantities import rates as rates
from feidi.testing.quantities import roundings as roundings
from feidi.testing.quantities import shares as shares
from feidi.testing.quantities import sums_in_parts as sums_in_parts
from feidi.testing.ratings import alert_rules as alert_rules
from feidi.testing.ratings import alerts as alerts
from feidi.testing.ratings import rating_changes as rating_changes
from feidi.testing.ratings import rating_periods as rating_periods
from feidi.testing.ratings import ratings as ratings
from feidi.testing.ratings import series as series
from feidi.testing.ratings import thresholds as thresholds
from feidi.testing.ratings import trends as trends
from feidi.testing.readings import clause_changes as clause_changes
from feidi.testing.readings import clause_comparisons as clause_comparisons
from feidi.testing.readings import comparisons_of_agreements as comparisons_of_agreements
from feidi.testing.readings import structure_notes as structure_notes
from feidi.testing.register import register as register
from feidi.testing.register import strategy_of as strategy_of
from feidi.testing.requirements import condition_sets as condition_sets
from feidi.testing.requirements import eligibility_conditions as eligibility_conditions
from feidi.testing.requirements import operator_condition_sets as operator_condition_sets
from feidi.testing.requirements import operator_conditions as operator_conditions
from feidi.testing.requirements import operator_requirements as operator_requirements
from feidi.testing.requirements import requirements as requirements
from feidi.testing.requirements import requirements_of as requirements_of
from feidi.testing.residents import fundings as fundings
from feidi.testing.residents import innovation_carriers as innovation_carriers
from feidi.testing.residents import investments as investments
from feidi.testing.residents import land_uses as land_uses
from feidi.testing.residents import projects as projects
from feidi.testing.residents import published_facts as published_facts
from feidi.testing.residents import talents as talents
from feidi.testing.reviews import party_payments as party_payments
from feidi.testing.reviews import payments as payments
from feidi.testing.reviews import review_rules as review_rules
from feidi.testing.reviews import reviews as reviews
from feidi.testing.reviews import target_replies as target_replies
from feidi.testing.reviews import year_targets as year_targets
from feidi.testing.selections import candidates as candidates
from feidi.testing.selections import criterion_scores as criterion_scores
from feidi.testing.selections import selection_schemes as selection_schemes
from feidi.testing.selections import selections as selections
from feidi.testing.selections import weighted_criteria as weighted_criteria
from feidi.testing.services import catalogues as catalogues
from feidi.testing.services import charges as charges
from feidi.testing.services import coverages as coverages
from feidi.testing.services import fees as fees
from feidi.testing.services import founders as founders
from feidi.testing.services import operators as operators
from feidi.testing.services import platforms as platforms
from feidi.testing.services import services as services
from feidi.testing.settling import facts_for as facts_for
from feidi.testing.settling import receipts_for as receipts_for
from feidi.testing.standing import accreditations as accreditations
from feidi.testing.standing import alliances as alliances
from feidi.testing.standing import case_records as case_records
from feidi.testing.standing import conventions as conventions
from feidi.testing.standing import life_cycles as life_cycles
from feidi.testing.standing import life_events as life_events
from feidi.testing.standing import memberships as memberships
from feidi.testing.targets import aims as aims
from feidi.testing.targets import attainments as attainments
from feidi.testing.targets import plan_targets as plan_targets
from feidi.testing.targets import portfolio_targets as portfolio_targets
from feidi.testing.targets import progress_lists as progress_lists
from feidi.testing.targets import progresses as progresses
from feidi.testing.terms import retentions as retentions
from feidi.testing.terms import terms as terms

__all__ = [
    "PARTIES",
    "accreditations",
    "agreements",
    "aims",
    "alert_rules",
    "alerts",
    "alliances",
    "amounts",
    "approval_items",
    "areas",
    "assessments",
    "attainments",
    "attributions",
    "candidates",
    "case_records",
    "catalogues",
    "charges",
    "citations",
    "clause_changes",
    "clause_comparisons",
    "clauses",
    "clocks",
    "comparisons_of_agreements",
    "condition_replies",
    "condition_sets",
    "conditions",
    "conventions",
    "coverages",
    "criterion_scores",
    "dated",
    "days",
    "digital_classes",
    "divisions",
    "eligibility_conditions",
    "employee_benefits",
    "enclaves",
    "facts_for",
    "fees",
    "figures",
    "fiscal_years",
    "founders",
    "fundings",
    "governance_bodies",
    "grounds",
    "handovers",
    "host_plans",
    "identifiers",
    "industry_classes",
    "innovation_carriers",
    "instruments",
    "investments",
    "labels",
    "land_uses",
    "langs",
    "life_cycles",
    "life_events",
    "members",
    "memberships",
    "moneys",
    "names",
    "observations",
    "operator_condition_sets",
    "operator_conditions",
    "operator_records",
    "operator_requirements",
    "operators",
    "organisations",
    "parameters",
    "parties",
    "party_payments",
    "payments",
    "plan_targets",
    "platforms",
    "portfolio_targets",
    "portfolios",
    "progress_lists",
    "progresses",
    "projects",
    "public_services",
    "published_facts",
    "rank_move_lists",
    "rank_moves",
    "rates",
    "rating_changes",
    "rating_periods",
    "ratings",
    "receipts_for",
    "recognised_licences",
    "regions",
    "register",
    "replies",
    "requirements",
    "requirements_of",
    "retentions",
    "review_rules",
    "reviews",
    "roundings",
    "scorecard_lists",
    "scorecards",
    "sector_mappings",
    "sectors",
    "selection_schemes",
    "selections",
    "series",
    "services",
    "shares",
    "sharings",
    "spans",
    "strategy_of",
    "structure_notes",
    "successions",
    "sums_in_parts",
    "talents",
    "target_replies",
    "terms",
    "thresholds",
    "timelines",
    "trends",
    "weighted_criteria",
    "year_changes",
    "year_comparisons",
    "year_targets",
    "zones",
]
