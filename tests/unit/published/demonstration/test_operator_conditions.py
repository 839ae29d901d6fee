# SPDX-License-Identifier: Apache-2.0
"""The proposed conditions for operators."""

from feidi.evaluation.accreditation import CatalogueCovers
from feidi.instruments.certainty import Certainty
from feidi.published.demonstration.operator_conditions import (
    DIGITAL_OPERATOR_CONDITIONS,
    INCUBATION_OPERATOR_CONDITIONS,
)
from feidi.services.operator_kind import OperatorKind


def test_one_set_for_each_kind() -> None:
    """Each kind is asked for its own catalogue, and every condition is called proposed."""
    sets = (INCUBATION_OPERATOR_CONDITIONS, DIGITAL_OPERATOR_CONDITIONS)
    assert [each.conditions[0].requirement for each in sets] == [
        CatalogueCovers(kind, "3/4") for kind in OperatorKind
    ]
    assert {one.certainty for each in sets for one in each.conditions} == {Certainty.PROPOSED}
    assert [one.id for one in sets[0].conditions] == ["OI-1", "OI-2", "OI-3", "OI-4", "OI-5"]
