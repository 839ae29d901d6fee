# SPDX-License-Identifier: Apache-2.0
from feidi.frames.checking.check import check as check
from feidi.frames.checking.finding import Checked as Checked
from feidi.frames.checking.finding import ColumnFinding as ColumnFinding
