# SPDX-License-Identifier: Apache-2.0
"""The rule of a yearly review, proposed by this project.

The guideline asks for a yearly performance review and gives no rule. The grades are those of the proposed enclave
schemes; a missed target and arrears cost a grade each. Why is said in docs/explanation/selection.md.
"""

from typing import Final

from feidi.evaluation.yearly.rule import ReviewRule
from feidi.instruments.certainty import Certainty
from feidi.labels import Label
from feidi.published.schemes.enclave_marks import ENCLAVE_GRADING

__all__ = ["YEARLY_REVIEW"]

YEARLY_REVIEW: Final = ReviewRule(
    id="yearly-review",
    label=Label(zh="飞地年度绩效评估(本项目建议)", en="Yearly review of enclaves (proposed)"),
    grades=ENCLAVE_GRADING.rule.grades,
    certainty=Certainty.PROPOSED,
)
"""Grades A to D, one lower for a missed target and one lower for arrears."""
