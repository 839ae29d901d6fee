# SPDX-License-Identifier: Apache-2.0
from feidi.published.observations.class_counts import CLASS_COUNTS as CLASS_COUNTS
from feidi.published.observations.lishui_2019 import LISHUI_2019 as LISHUI_2019
from feidi.published.observations.lishui_2019 import LISHUI_2019_CITATION as LISHUI_2019_CITATION
from feidi.published.observations.lishui_2019 import LISHUI_2019_CITY as LISHUI_2019_CITY
