# SPDX-License-Identifier: Apache-2.0
"""The yearly review: score, targets of the year, payments, gaps, grade."""

from feidi.evaluation.review.conduct import review as review
from feidi.evaluation.review.payments import PartyPayment as PartyPayment
from feidi.evaluation.review.payments import Payments as Payments
from feidi.evaluation.review.payments import payments as payments
from feidi.evaluation.review.review import Review as Review
from feidi.evaluation.review.rule import ReviewRule as ReviewRule
from feidi.evaluation.review.year_target import TargetReply as TargetReply
from feidi.evaluation.review.year_target import YearTarget as YearTarget

__all__ = [
    "PartyPayment",
    "Payments",
    "Review",
    "ReviewRule",
    "TargetReply",
    "YearTarget",
    "payments",
    "review",
]
