# SPDX-License-Identifier: Apache-2.0
from feidi.evaluation.comparison.moves import RankMove as RankMove
from feidi.evaluation.comparison.moves import RankMoves as RankMoves
from feidi.evaluation.comparison.years import YearChange as YearChange
from feidi.evaluation.comparison.years import YearComparison as YearComparison
from feidi.evaluation.comparison.years import compare_years as compare_years
