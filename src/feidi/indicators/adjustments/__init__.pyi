# SPDX-License-Identifier: Apache-2.0
from feidi.indicators.adjustments.adjustments import AdjustmentLine as AdjustmentLine
from feidi.indicators.adjustments.adjustments import Adjustments as Adjustments
from feidi.indicators.adjustments.event_points import EventPoints as EventPoints
