# SPDX-License-Identifier: Apache-2.0
"""What is judged together, by what, and with which answer: the classes that documents hold."""

from typing import Final, get_args

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
from feidi.evaluation.rating.thresholds import Above, Below, FallsBy, FallsInARow
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

__all__ = ["EVALUATION", "REQUIREMENTS"]

REQUIREMENTS: Final[tuple[type, ...]] = (*get_args(EnclaveRequirement), *get_args(OperatorRequirement))
"""What a condition may ask in a document."""

EVALUATION: Final[tuple[type, ...]] = (
    Above,
    Aim,
    Alert,
    AlertRule,
    Assessment,
    Attainment,
    Below,
    Candidate,
    Change,
    Condition,
    ConditionReply,
    ConditionSet,
    CriterionScore,
    FallsBy,
    FallsInARow,
    Ground,
    OperatorRecord,
    PartyPayment,
    Payments,
    PlanTarget,
    Portfolio,
    PortfolioTarget,
    Progress,
    Progresses,
    RankMove,
    RankMoves,
    Rating,
    RatingPeriod,
    Reply,
    Review,
    ReviewRule,
    Selection,
    SelectionScheme,
    Series,
    TargetReply,
    Trend,
    WeightedCriterion,
    YearChange,
    YearComparison,
    YearTarget,
    *REQUIREMENTS,
)
