# SPDX-License-Identifier: Apache-2.0
from feidi.published.illustrative.case import IllustrativeCase as IllustrativeCase
from feidi.published.illustrative.catalogue import ILLUSTRATIVE_CASES as ILLUSTRATIVE_CASES
from feidi.published.illustrative.jingjinji import AT_THE_GATE as AT_THE_GATE
from feidi.published.illustrative.jingjinji import CAP_IN_EXTENSION as CAP_IN_EXTENSION
from feidi.published.illustrative.jingjinji import CAP_IN_FIRST_YEAR as CAP_IN_FIRST_YEAR
from feidi.published.illustrative.jingjinji import CAP_NEVER as CAP_NEVER
from feidi.published.illustrative.jingjinji import NEGATIVE_YEAR as NEGATIVE_YEAR
from feidi.published.illustrative.qingchuan import FLOOR_OF_QINGCHUAN as FLOOR_OF_QINGCHUAN
