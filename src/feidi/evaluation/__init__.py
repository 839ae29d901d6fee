# SPDX-License-Identifier: Apache-2.0
"""Eligibility, selection, accreditation, targets, day-to-day rating and yearly review of enclaves."""

from feidi.evaluation.accreditation import CatalogueCovers as CatalogueCovers
from feidi.evaluation.accreditation import OperatorRecord as OperatorRecord
from feidi.evaluation.accreditation import ResultAtLeast as ResultAtLeast
from feidi.evaluation.accreditation import RunsEnclaves as RunsEnclaves
from feidi.evaluation.accreditation import RunsPlatforms as RunsPlatforms
from feidi.evaluation.accreditation import YearsOfWork as YearsOfWork
from feidi.evaluation.accreditation import accreditation as accreditation
from feidi.evaluation.answer import Answer as Answer
from feidi.evaluation.answer import all_met as all_met
from feidi.evaluation.assessment import Assessment as Assessment
from feidi.evaluation.assessment import ConditionReply as ConditionReply
from feidi.evaluation.assessment import assess as assess
from feidi.evaluation.comparison import RankMove as RankMove
from feidi.evaluation.comparison import RankMoves as RankMoves
from feidi.evaluation.comparison import YearChange as YearChange
from feidi.evaluation.comparison import YearComparison as YearComparison
from feidi.evaluation.comparison import compare_years as compare_years
from feidi.evaluation.conditions import Binding as Binding
from feidi.evaluation.conditions import Condition as Condition
from feidi.evaluation.conditions import ConditionSet as ConditionSet
from feidi.evaluation.conditions import Requirement as Requirement
from feidi.evaluation.eligibility import EstablishedBy as EstablishedBy
from feidi.evaluation.eligibility import FactReaches as FactReaches
from feidi.evaluation.eligibility import GovernmentLed as GovernmentLed
from feidi.evaluation.eligibility import HasOperatingRules as HasOperatingRules
from feidi.evaluation.eligibility import KeyFieldProjects as KeyFieldProjects
from feidi.evaluation.eligibility import OperatingNormally as OperatingNormally
from feidi.evaluation.eligibility import ProjectsInResidence as ProjectsInResidence
from feidi.evaluation.eligibility import RegisteredElsewhere as RegisteredElsewhere
from feidi.evaluation.eligibility import eligibility as eligibility
from feidi.evaluation.evidence import Ground as Ground
from feidi.evaluation.evidence import Reply as Reply
from feidi.evaluation.portfolio import Portfolio as Portfolio
from feidi.evaluation.rating import Above as Above
from feidi.evaluation.rating import Against as Against
from feidi.evaluation.rating import Alert as Alert
from feidi.evaluation.rating import AlertRule as AlertRule
from feidi.evaluation.rating import Below as Below
from feidi.evaluation.rating import Change as Change
from feidi.evaluation.rating import FallsBy as FallsBy
from feidi.evaluation.rating import FallsInARow as FallsInARow
from feidi.evaluation.rating import Rating as Rating
from feidi.evaluation.rating import RatingPeriod as RatingPeriod
from feidi.evaluation.rating import Series as Series
from feidi.evaluation.rating import Threshold as Threshold
from feidi.evaluation.rating import Trend as Trend
from feidi.evaluation.rating import rate as rate
from feidi.evaluation.rating import series as series
from feidi.evaluation.rating import trend as trend
from feidi.evaluation.requirements import EnclaveRequirement as EnclaveRequirement
from feidi.evaluation.requirements import OperatorRequirement as OperatorRequirement
from feidi.evaluation.selection import Candidate as Candidate
from feidi.evaluation.selection import Criterion as Criterion
from feidi.evaluation.selection import CriterionScore as CriterionScore
from feidi.evaluation.selection import Selection as Selection
from feidi.evaluation.selection import SelectionScheme as SelectionScheme
from feidi.evaluation.selection import WeightedCriterion as WeightedCriterion
from feidi.evaluation.selection import select as select
from feidi.evaluation.targets import Aim as Aim
from feidi.evaluation.targets import Attainment as Attainment
from feidi.evaluation.targets import Counted as Counted
from feidi.evaluation.targets import PlanTarget as PlanTarget
from feidi.evaluation.targets import PortfolioTarget as PortfolioTarget
from feidi.evaluation.targets import Progress as Progress
from feidi.evaluation.targets import Progresses as Progresses
from feidi.evaluation.targets import aim_on as aim_on
from feidi.evaluation.targets import attain as attain
from feidi.evaluation.targets import holds_title as holds_title
from feidi.evaluation.targets import progress as progress
from feidi.evaluation.yearly import PartyPayment as PartyPayment
from feidi.evaluation.yearly import Payments as Payments
from feidi.evaluation.yearly import Review as Review
from feidi.evaluation.yearly import ReviewRule as ReviewRule
from feidi.evaluation.yearly import TargetReply as TargetReply
from feidi.evaluation.yearly import YearTarget as YearTarget
from feidi.evaluation.yearly import payments as payments
from feidi.evaluation.yearly import review as review

__all__ = [
    "Above",
    "Against",
    "Aim",
    "Alert",
    "AlertRule",
    "Answer",
    "Assessment",
    "Attainment",
    "Below",
    "Binding",
    "Candidate",
    "CatalogueCovers",
    "Change",
    "Condition",
    "ConditionReply",
    "ConditionSet",
    "Counted",
    "Criterion",
    "CriterionScore",
    "EnclaveRequirement",
    "EstablishedBy",
    "FactReaches",
    "FallsBy",
    "FallsInARow",
    "GovernmentLed",
    "Ground",
    "HasOperatingRules",
    "KeyFieldProjects",
    "OperatingNormally",
    "OperatorRecord",
    "OperatorRequirement",
    "PartyPayment",
    "Payments",
    "PlanTarget",
    "Portfolio",
    "PortfolioTarget",
    "Progress",
    "Progresses",
    "ProjectsInResidence",
    "RankMove",
    "RankMoves",
    "Rating",
    "RatingPeriod",
    "RegisteredElsewhere",
    "Reply",
    "Requirement",
    "ResultAtLeast",
    "Review",
    "ReviewRule",
    "RunsEnclaves",
    "RunsPlatforms",
    "Selection",
    "SelectionScheme",
    "Series",
    "TargetReply",
    "Threshold",
    "Trend",
    "WeightedCriterion",
    "YearChange",
    "YearComparison",
    "YearTarget",
    "YearsOfWork",
    "accreditation",
    "aim_on",
    "all_met",
    "assess",
    "attain",
    "compare_years",
    "eligibility",
    "holds_title",
    "payments",
    "progress",
    "rate",
    "review",
    "select",
    "series",
    "trend",
]
