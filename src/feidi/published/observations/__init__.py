# SPDX-License-Identifier: Apache-2.0
"""Published observations and results, each file with its citation."""

from feidi.published.observations.class_counts import CLASS_COUNTS as CLASS_COUNTS
from feidi.published.observations.lishui_2019 import LISHUI_2019 as LISHUI_2019
from feidi.published.observations.lishui_2019 import LISHUI_2019_CITATION as LISHUI_2019_CITATION
from feidi.published.observations.lishui_2019 import LISHUI_2019_CITY as LISHUI_2019_CITY

__all__ = ["CLASS_COUNTS", "LISHUI_2019", "LISHUI_2019_CITATION", "LISHUI_2019_CITY"]
