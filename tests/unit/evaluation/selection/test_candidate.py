# SPDX-License-Identifier: Apache-2.0
"""What a criterion gives a candidate."""

from feidi.evaluation.selection.candidate import CriterionScore
from feidi.evaluation.selection.criteria import Criterion
from feidi.quantities.share import Share


def test_without_a_card_there_are_no_points() -> None:
    """A criterion without card and reason still says that it has no score."""
    score = CriterionScore(criterion=Criterion.PUSH, weight=Share("1/5"), card=None)
    assert score.points is None
    assert score.text("zh") == "推进力度大 (20%): 无得分"
