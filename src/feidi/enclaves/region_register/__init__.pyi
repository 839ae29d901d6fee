# SPDX-License-Identifier: Apache-2.0
from feidi.enclaves.region_register.table import FIRST_DAY as FIRST_DAY
from feidi.enclaves.region_register.table import LAST_DAY as LAST_DAY
from feidi.enclaves.region_register.table import Row as Row
