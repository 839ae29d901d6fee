# SPDX-License-Identifier: Apache-2.0
from feidi.evaluation.selection.candidate import Candidate as Candidate
from feidi.evaluation.selection.candidate import CriterionScore as CriterionScore
from feidi.evaluation.selection.criteria import Criterion as Criterion
from feidi.evaluation.selection.criteria import SelectionScheme as SelectionScheme
from feidi.evaluation.selection.criteria import WeightedCriterion as WeightedCriterion
from feidi.evaluation.selection.select import select as select
from feidi.evaluation.selection.selection import Selection as Selection
