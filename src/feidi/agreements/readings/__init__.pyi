# SPDX-License-Identifier: Apache-2.0
from feidi.agreements.readings.compare import compare as compare
from feidi.agreements.readings.comparison import Change as Change
from feidi.agreements.readings.comparison import ClauseComparison as ClauseComparison
from feidi.agreements.readings.comparison import Comparison as Comparison
from feidi.agreements.readings.comparison import Verdict as Verdict
from feidi.agreements.readings.describe import describe as describe
from feidi.agreements.readings.flow import flow as flow
from feidi.agreements.readings.notes import StructureKind as StructureKind
from feidi.agreements.readings.notes import StructureNote as StructureNote
from feidi.agreements.readings.structure import structure as structure
