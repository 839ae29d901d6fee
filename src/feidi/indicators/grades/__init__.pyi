# SPDX-License-Identifier: Apache-2.0
from feidi.indicators.grades.class_counts import ClassCounts as ClassCounts
from feidi.indicators.grades.grading import Change as Change
from feidi.indicators.grades.grading import Fix as Fix
from feidi.indicators.grades.grading import Grading as Grading
from feidi.indicators.grades.grading import Lower as Lower
from feidi.indicators.grades.grading import NotGraded as NotGraded
from feidi.indicators.grades.grading import Raise as Raise
from feidi.indicators.grades.rules import Both as Both
from feidi.indicators.grades.rules import CutRounding as CutRounding
from feidi.indicators.grades.rules import CutTies as CutTies
from feidi.indicators.grades.rules import Placed as Placed
from feidi.indicators.grades.rules import RankShares as RankShares
from feidi.indicators.grades.rules import Thresholds as Thresholds
