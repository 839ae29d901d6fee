# SPDX-License-Identifier: Apache-2.0
"""A portfolio holds nouns side by side and finds them by id or name."""

import pytest

from feidi.agreements import Agreement, Party, PartyRole
from feidi.enclaves import Enclave, Region
from feidi.errors import InvariantError, NotFoundError
from feidi.evaluation.portfolio import Portfolio
from feidi.labels import Label

LABEL = Label(zh="示例", en="Example")
PARK = Enclave(name="甲园", id="a", sources=(Region.of("330800"),), host=Region.of("330110"))
OTHER = Enclave(name="乙园", sources=(Region.of("330800"),), host=Region.of("330110"))


def _agreement(enclave: str) -> Agreement:
    party = Party(key="source", role=PartyRole.SOURCE, label=LABEL)
    return Agreement(id=f"for-{enclave}", title=LABEL, parties=(party,), enclave=enclave)


def test_found_by_id_or_name() -> None:
    """An enclave is found by either; what is not there lists what is."""
    both = Portfolio(label=LABEL, enclaves=(PARK, OTHER), as_of="2024-12-31")
    assert both.enclave("a") is both.enclave("甲园") is PARK
    assert both.enclave("乙园") is OTHER
    with pytest.raises(NotFoundError, match="use one of a, 乙园"):
        both.enclave("丙园")
    with pytest.raises(NotFoundError, match="add the enclave"):
        Portfolio(label=LABEL).enclave("甲园")


def test_agreements_by_either_name() -> None:
    """Agreements may name an enclave by id or name; one that names none belongs to none."""
    agreements = tuple(_agreement(name) for name in ("a", "甲园", "乙园", ""))
    both = Portfolio(label=LABEL, enclaves=(PARK, OTHER), agreements=agreements)
    assert [agreement.id for agreement in both.agreements_for(PARK)] == ["for-a", "for-甲园"]
    assert [agreement.id for agreement in both.agreements_for(OTHER)] == ["for-乙园"]


def test_other_types_are_refused() -> None:
    """A wrong noun and a bare text are refused by place; a list becomes a tuple."""
    assert Portfolio(label=LABEL, enclaves=[PARK]).enclaves == (PARK,)
    with pytest.raises(InvariantError, match=r"portfolio\.agreements\[0\]"):
        Portfolio(label=LABEL, agreements=(PARK,))  # type: ignore[arg-type]
    with pytest.raises(InvariantError, match=r"portfolio\.label"):
        Portfolio(label="示例")  # type: ignore[arg-type]


def test_twins_can_stand_in_it() -> None:
    """Two enclaves of one id exist in real lists; they are a finding and no error."""
    assert len(Portfolio(label=LABEL, enclaves=(PARK, PARK)).enclaves) == 2
