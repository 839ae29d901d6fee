# SPDX-License-Identifier: Apache-2.0
"""Conditions for professional operators, proposed by this project.

The guideline wants provincial professional operators and the published notices found give no conditions for them.
Why these thresholds is said in docs/explanation/selection.md.
"""

from typing import Final

from feidi.dates.date import date_of
from feidi.dates.span import Span
from feidi.evaluation.accreditation.catalogue_covers import CatalogueCovers
from feidi.evaluation.accreditation.experience import RunsEnclaves, RunsPlatforms, YearsOfWork
from feidi.evaluation.accreditation.record import OperatorRecord
from feidi.evaluation.accreditation.result import ResultAtLeast
from feidi.evaluation.conditions import Condition, ConditionSet, Requirement
from feidi.indicators.facts import LANDED, PROJECTS
from feidi.instruments.certainty import Certainty
from feidi.instruments.guideline import guideline_clause
from feidi.labels import Label
from feidi.services.operator_kind import OperatorKind

__all__ = ["DIGITAL_OPERATOR_CONDITIONS", "INCUBATION_OPERATOR_CONDITIONS"]

_SINCE: Final = Span(date_of("2021-01-01"))


def _set(
    prefix: str, kind: OperatorKind, requirements: tuple[Requirement[OperatorRecord], ...]
) -> ConditionSet[OperatorRecord]:
    return ConditionSet(
        id=f"operator-{kind.value.replace('_', '-')}",
        label=Label(
            zh=f"省级{kind.label.zh}认定条件(本项目建议)", en=f"Conditions for an {kind.label.en} (proposed)"
        ),
        valid=_SINCE,
        conditions=[
            Condition(
                id=f"{prefix}-{at}",
                requirement=requirement,
                certainty=Certainty.PROPOSED,
                citation=guideline_clause("G5.4").cite(),
            )
            for at, requirement in enumerate(requirements, start=1)
        ],
        certainty=Certainty.PROPOSED,
        citation=guideline_clause("G5.4").cite(),
    )


INCUBATION_OPERATOR_CONDITIONS: Final = _set(
    "OI",
    OperatorKind.INCUBATION,
    (
        CatalogueCovers(OperatorKind.INCUBATION, "75%"),
        YearsOfWork(1),
        RunsEnclaves(1),
        ResultAtLeast(PROJECTS, "10 个"),
        ResultAtLeast(LANDED, "1 个"),
    ),
)
"""For operators that incubate projects and land them."""

DIGITAL_OPERATOR_CONDITIONS: Final = _set(
    "OD",
    OperatorKind.DIGITAL_TRANSFORMATION,
    (
        CatalogueCovers(OperatorKind.DIGITAL_TRANSFORMATION, "75%"),
        YearsOfWork(1),
        RunsEnclaves(1),
        RunsPlatforms(1),
        ResultAtLeast(PROJECTS, "10 个"),
    ),
)
"""For operators that make industries digital."""
