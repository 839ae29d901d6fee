# SPDX-License-Identifier: Apache-2.0
"""Readings of an agreement: as prose and back, as a chart, beside another, and what is wrong with its structure."""

from feidi.agreements.readings.compare import compare as compare
from feidi.agreements.readings.comparison import Change as Change
from feidi.agreements.readings.comparison import ClauseComparison as ClauseComparison
from feidi.agreements.readings.comparison import Comparison as Comparison
from feidi.agreements.readings.comparison import Verdict as Verdict
from feidi.agreements.readings.describe import describe as describe
from feidi.agreements.readings.flow import flow as flow
from feidi.agreements.readings.notes import StructureKind as StructureKind
from feidi.agreements.readings.notes import StructureNote as StructureNote
from feidi.agreements.readings.read_terms import read_terms as read_terms
from feidi.agreements.readings.structure import structure as structure

__all__ = [
    "Change",
    "ClauseComparison",
    "Comparison",
    "StructureKind",
    "StructureNote",
    "Verdict",
    "compare",
    "describe",
    "flow",
    "read_terms",
    "structure",
]
