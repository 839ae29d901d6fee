# SPDX-License-Identifier: Apache-2.0
"""A unit without facts, where others have some."""

from collections.abc import Callable

import pytest

from feidi.agreements import Agreement, Facts, InPhases, Receipt, To, UnitKind
from feidi.errors import InvariantError, MissingFactError
from feidi.settlement import settle

On = Callable[..., Agreement]
Of = Callable[..., Receipt]

PHASED = InPhases([(5, To("source"))], clock="move", after=To("host"))
DAY = {"move": "2020-01-01"}


@pytest.mark.parametrize(
    ("counts_by", "given", "words"),
    [
        (
            UnitKind.ENTERPRISE,
            ["zone"],
            r"facts were given for zone; if the clause counts for the zone as a whole set unit=UnitKind\.ZONE",
        ),
        (UnitKind.PROJECT, ["b", "zone"], r"facts were given for b, zone; if the clause counts for the zone"),
        (
            UnitKind.ENTERPRISE,
            ["c", "b"],
            r"given for b, c; the clause counts by enterprise, so the unit is the payer",
        ),
        (UnitKind.PROJECT, ["a"], r"given for a; the clause counts by project, so the unit is the project"),
        (
            UnitKind.ZONE,
            ["a"],
            r"given for a; the clause counts for the zone as a whole, so .*Facts\(unit='zone'",
        ),
        (UnitKind.ZONE, [f"f{at:02d}" for at in range(14)], "f11 and more; the clause"),
    ],
)
def test_facts_of_other_units_are_named(
    agreement_on: On, vat: Of, counts_by: UnitKind, given: list[str], words: str
) -> None:
    """The error names the units that have facts, and what that may mean for the clause."""
    facts = [Facts(unit=unit, milestones=DAY) for unit in given]
    receipt = vat("a", 2024, 1, project="p")
    with pytest.raises(
        MissingFactError, match=rf"milestone 'move' is not given; give the facts of .*{words}"
    ):
        settle(agreement_on(PHASED, unit=counts_by), [receipt], facts)


def test_nothing_was_given(agreement_on: On, vat: Of) -> None:
    """Without any facts the error says no more than what is needed; so it does where the unit itself has facts."""
    with pytest.raises(MissingFactError) as none:
        settle(agreement_on(PHASED), [vat("a", 2024, 1)])
    assert "were given for" not in str(none.value)
    with pytest.raises(MissingFactError) as other:
        settle(agreement_on(PHASED), [vat("a", 2024, 1)], [Facts(unit="a"), Facts(unit="zone")])
    assert "were given for" not in str(other.value)


def test_facts_that_nothing_asks_for(agreement_on: On, vat: Of) -> None:
    """Facts of firms that pay nothing this year do no harm."""
    facts = [Facts(unit="a", milestones=DAY), Facts(unit="b", milestones=DAY)]
    assert settle(agreement_on(PHASED), [vat("a", 2024, 1)], facts).totals.keys() == {"source"}


def test_facts_by_unit(agreement_on: On, vat: Of) -> None:
    """A mapping from unit to facts does as well as a list, as long as each stands under its own unit."""
    firm = Facts(unit="a", milestones=DAY)
    by_unit = settle(agreement_on(PHASED), [vat("a", 2024, 1)], {"a": firm})
    assert by_unit == settle(agreement_on(PHASED), [vat("a", 2024, 1)], [firm])
    with pytest.raises(
        InvariantError, match=r"facts: facts of 'a' stand under another unit \(found 'zone'\)"
    ):
        settle(agreement_on(PHASED), [vat("a", 2024, 1)], {"zone": firm})
    with pytest.raises(InvariantError, match=r"facts\[0\]: not a Facts .*build it as Facts\(\.\.\.\)"):
        settle(agreement_on(PHASED), [vat("a", 2024, 1)], {"a": {"move": "2020-01-01"}})  # type: ignore[arg-type]
