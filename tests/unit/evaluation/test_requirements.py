# SPDX-License-Identifier: Apache-2.0
"""The requirements that are data are all of the library's own, and refuse what they do not ask about."""

from importlib import import_module
from typing import Any, final, get_args

import pytest
from attrs import frozen, has
from hypothesis import given
from hypothesis import strategies as st

from feidi.codec import dumps, loads
from feidi.dates.date import Date
from feidi.dates.fiscal_year import FiscalYear
from feidi.enclaves.enclave import Enclave
from feidi.enclaves.organisation import Organisation
from feidi.enclaves.region import Region
from feidi.errors import DocumentError, InvariantError
from feidi.evaluation.accreditation.accredit import accreditation
from feidi.evaluation.accreditation.record import OperatorRecord
from feidi.evaluation.answer import Answer
from feidi.evaluation.conditions import Condition, ConditionSet
from feidi.evaluation.eligibility.eligible import eligibility
from feidi.evaluation.eligibility.government_led import GovernmentLed
from feidi.evaluation.evidence import Reply
from feidi.evaluation.requirements import EnclaveRequirement, OperatorRequirement
from feidi.instruments.certainty import Certainty
from feidi.labels import Label
from feidi.services.operator import Operator
from feidi.testing import requirements_of
from feidi.testing.requirements import _ASKED
from tests.support.profiles import costly

PARK = Enclave(name="甲园", sources=(Region.of("330800"),), host=Region.of("330110"))
RECORD = OperatorRecord(operator=Operator(organisation=Organisation(name="某公司")))


@final
@frozen
class Mine:
    """A requirement of a user, which holds code."""

    @property
    def label(self) -> Label:
        """What it asks."""
        return Label(zh="另问", en="asks else")

    def ask(self, subject: Enclave, on: Date | None) -> Reply:
        """Answer yes."""
        del subject, on
        return Reply(Answer.MET)


def _set(requirement: Any) -> ConditionSet[Any]:  # noqa: ANN401
    condition = Condition(id="x", requirement=requirement, certainty=Certainty.PROPOSED)
    label, valid = Label(zh="条件", en="Conditions"), FiscalYear(2022).span
    return ConditionSet(
        id="set", label=label, valid=valid, conditions=(condition,), certainty=Certainty.PROPOSED
    )


def test_every_requirement_of_the_library_is_data() -> None:
    """Each class of the two packages that asks is in its union, and each union holds no other."""
    for name, union in (("eligibility", EnclaveRequirement), ("accreditation", OperatorRequirement)):
        package = import_module(f"feidi.evaluation.{name}")
        shown = [getattr(package, one) for one in package.__all__]
        asking = {one for one in shown if isinstance(one, type) and has(one) and hasattr(one, "ask")}
        assert asking == set(get_args(union))
    assert set(_ASKED) == {*get_args(EnclaveRequirement), *get_args(OperatorRequirement)}


@pytest.mark.parametrize("kind", [*get_args(EnclaveRequirement), *get_args(OperatorRequirement)])
def test_a_requirement_asks_about_its_own(kind: type[Any]) -> None:
    """It answers for a record that says nothing, comes back from a document, and refuses another subject."""
    own, other = (PARK, RECORD) if kind in get_args(EnclaveRequirement) else (RECORD, PARK)

    @costly(20)
    @given(st.data())
    def asks(data: st.DataObject) -> None:
        requirement = data.draw(requirements_of(kind))
        assert type(requirement.ask(own, None)) is Reply
        assert loads(dumps(_set(requirement))) == _set(requirement)
        with pytest.raises(InvariantError, match="subject: not a"):
            requirement.ask(other, None)

    asks()


def test_a_requirement_of_ones_own_stays_in_memory() -> None:
    """It answers as others do, and a document refuses it and says what to do."""
    mine = _set(Mine())
    assert eligibility(PARK, mine).answer is Answer.MET
    with pytest.raises(DocumentError, match=r"state it with a class of feidi\.evaluation") as caught:
        dumps(mine)
    assert caught.value.place == "$.condition_set.conditions[0].requirement"
    assert caught.value.value == Mine()


def test_a_set_for_others_is_refused() -> None:
    """A set of conditions of an enclave, read from a document, cannot be asked about an operator."""
    read: Any = loads(dumps(_set(GovernmentLed())))
    with pytest.raises(InvariantError, match="hold it against conditions of its own kind"):
        accreditation(RECORD, read)
