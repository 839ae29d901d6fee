# SPDX-License-Identifier: Apache-2.0
from feidi.evaluation.rating.period import RatingPeriod as RatingPeriod
from feidi.evaluation.rating.rating import Alert as Alert
from feidi.evaluation.rating.rating import AlertRule as AlertRule
from feidi.evaluation.rating.rating import Rating as Rating
from feidi.evaluation.rating.rating import rate as rate
from feidi.evaluation.rating.series import Series as Series
from feidi.evaluation.rating.series import series as series
from feidi.evaluation.rating.thresholds import Above as Above
from feidi.evaluation.rating.thresholds import Against as Against
from feidi.evaluation.rating.thresholds import Below as Below
from feidi.evaluation.rating.thresholds import FallsBy as FallsBy
from feidi.evaluation.rating.thresholds import FallsInARow as FallsInARow
from feidi.evaluation.rating.thresholds import Threshold as Threshold
from feidi.evaluation.rating.trend import Change as Change
from feidi.evaluation.rating.trend import Trend as Trend
from feidi.evaluation.rating.trend import trend as trend
