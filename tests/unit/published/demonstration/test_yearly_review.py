# SPDX-License-Identifier: Apache-2.0
"""The proposed rule of the yearly review."""

from feidi.instruments.certainty import Certainty
from feidi.published.demonstration.yearly_review import YEARLY_REVIEW
from feidi.published.schemes.enclave_marks import ENCLAVE_GRADING


def test_grades_are_those_of_the_enclave_schemes() -> None:
    """The review starts from the grades that the proposed schemes give, and is called proposed itself."""
    assert YEARLY_REVIEW.grades == ENCLAVE_GRADING.rule.grades
    assert YEARLY_REVIEW.certainty is Certainty.PROPOSED
