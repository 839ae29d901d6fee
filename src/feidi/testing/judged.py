# SPDX-License-Identifier: Apache-2.0
"""Which strategy gives each class of evaluation, what is scored there, and comparisons of agreements."""

from collections.abc import Callable
from typing import Any, Final, get_args

from hypothesis.strategies import SearchStrategy

from feidi import testing
from feidi.agreements.readings.comparison import Change as ClauseChange
from feidi.agreements.readings.comparison import ClauseComparison, Comparison
from feidi.agreements.readings.notes import StructureNote
from feidi.evaluation.accreditation.record import OperatorRecord
from feidi.evaluation.assessment import Assessment, ConditionReply
from feidi.evaluation.comparison.moves import RankMove, RankMoves
from feidi.evaluation.comparison.years import YearChange, YearComparison
from feidi.evaluation.conditions import Condition, ConditionSet
from feidi.evaluation.evidence import Ground, Reply
from feidi.evaluation.portfolio import Portfolio
from feidi.evaluation.rating.period import RatingPeriod
from feidi.evaluation.rating.rating import Alert, AlertRule, Rating
from feidi.evaluation.rating.series import Series
from feidi.evaluation.rating.thresholds import Threshold
from feidi.evaluation.rating.trend import Change, Trend
from feidi.evaluation.requirements import EnclaveRequirement, OperatorRequirement
from feidi.evaluation.selection.candidate import Candidate, CriterionScore
from feidi.evaluation.selection.criteria import SelectionScheme, WeightedCriterion
from feidi.evaluation.selection.selection import Selection
from feidi.evaluation.targets.plan_target import Attainment, PlanTarget
from feidi.evaluation.targets.portfolio_target import PortfolioTarget, Progress, Progresses
from feidi.evaluation.targets.target import Aim
from feidi.evaluation.yearly.payments import PartyPayment, Payments
from feidi.evaluation.yearly.review import Review
from feidi.evaluation.yearly.rule import ReviewRule
from feidi.evaluation.yearly.year_target import TargetReply, YearTarget
from feidi.indicators.observation import Observation
from feidi.indicators.scoring.card import Scorecard
from feidi.indicators.scoring.cards import Scorecards
from feidi.testing.ratings import thresholds_of
from feidi.testing.requirements import requirements_of

__all__ = ["JUDGED"]

Given = Callable[[Any], SearchStrategy[Any]]

JUDGED: Final[tuple[tuple[type[object], Given], ...]] = (
    (OperatorRecord, lambda _: testing.operator_records()),
    (Assessment, lambda _: testing.assessments()),
    (ConditionReply, lambda _: testing.condition_replies()),
    (RankMove, lambda _: testing.rank_moves()),
    (RankMoves, lambda _: testing.rank_move_lists()),
    (YearChange, lambda _: testing.year_changes()),
    (YearComparison, lambda _: testing.year_comparisons()),
    (Condition, lambda _: testing.eligibility_conditions() | testing.operator_conditions()),
    (ConditionSet, lambda _: testing.condition_sets() | testing.operator_condition_sets()),
    (Ground, lambda _: testing.grounds()),
    (Reply, lambda _: testing.replies()),
    (Portfolio, lambda _: testing.portfolios()),
    (RatingPeriod, lambda _: testing.rating_periods()),
    (Alert, lambda _: testing.alerts()),
    (AlertRule, lambda _: testing.alert_rules()),
    (Rating, lambda _: testing.ratings()),
    (Series, lambda _: testing.series()),
    (Change, lambda _: testing.rating_changes()),
    (Trend, lambda _: testing.trends()),
    (Candidate, lambda _: testing.candidates()),
    (CriterionScore, lambda _: testing.criterion_scores()),
    (SelectionScheme, lambda _: testing.selection_schemes()),
    (WeightedCriterion, lambda _: testing.weighted_criteria()),
    (Selection, lambda _: testing.selections()),
    (Attainment, lambda _: testing.attainments()),
    (PlanTarget, lambda _: testing.plan_targets()),
    (PortfolioTarget, lambda _: testing.portfolio_targets()),
    (Progress, lambda _: testing.progresses()),
    (Progresses, lambda _: testing.progress_lists()),
    (Aim, lambda _: testing.aims()),
    (PartyPayment, lambda _: testing.party_payments()),
    (Payments, lambda _: testing.payments()),
    (Review, lambda _: testing.reviews()),
    (ReviewRule, lambda _: testing.review_rules()),
    (TargetReply, lambda _: testing.target_replies()),
    (YearTarget, lambda _: testing.year_targets()),
    (Observation, lambda _: testing.observations()),
    (Scorecard, lambda _: testing.scorecards()),
    (Scorecards, lambda _: testing.scorecard_lists()),
    (StructureNote, lambda _: testing.structure_notes()),
    (ClauseChange, lambda _: testing.clause_changes()),
    (ClauseComparison, lambda _: testing.clause_comparisons()),
    (Comparison, lambda _: testing.comparisons_of_agreements()),
    *((kind, requirements_of) for kind in get_args(EnclaveRequirement | OperatorRequirement)),
    *((kind, thresholds_of) for kind in get_args(Threshold)),
)
