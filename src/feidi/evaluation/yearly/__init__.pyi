# SPDX-License-Identifier: Apache-2.0
from feidi.evaluation.yearly.conduct import review as review
from feidi.evaluation.yearly.payments import PartyPayment as PartyPayment
from feidi.evaluation.yearly.payments import Payments as Payments
from feidi.evaluation.yearly.payments import payments as payments
from feidi.evaluation.yearly.review import Review as Review
from feidi.evaluation.yearly.rule import ReviewRule as ReviewRule
from feidi.evaluation.yearly.year_target import TargetReply as TargetReply
from feidi.evaluation.yearly.year_target import YearTarget as YearTarget
