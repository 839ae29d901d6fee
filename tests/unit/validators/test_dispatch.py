# SPDX-License-Identifier: Apache-2.0
"""The dispatch table knows which rules check which noun and which fields lead there."""

import subprocess
import sys
from types import SimpleNamespace

from feidi.agreements import Agreement, Unset
from feidi.enclaves import Enclave
from feidi.instruments import Citation
from feidi.validators import AUDIT, BASIC, RULES, Profile, Severity, check
from feidi.validators.dispatch import DispatchTable, table_of

EVERYTHING = Severity.NOTE


def _table(toys: SimpleNamespace) -> DispatchTable:
    return table_of((toys.NoSeats(),), BASIC, EVERYTHING)


def test_examined_type_has_only_fields_that_lead_to_a_rule(toys: SimpleNamespace) -> None:
    """A field that cannot lead to a noun with a rule is not walked; one that may hold anything is."""
    table = _table(toys)
    house, box = table.examined(toys.House), table.examined(toys.Box)
    assert house is not None
    assert house.fields == ("rooms", "boxes", "by_floor", "unresolved")
    assert house.checks == ()
    assert box is not None
    assert box.fields == ("held",)


def test_type_met_often_is_examined(toys: SimpleNamespace) -> None:
    """The first values of a type are walked along every field, later ones along those that matter."""
    table = _table(toys)
    first = table.met(toys.House)
    assert first is not None
    assert first.fields == ("name", "rooms", "boxes", "by_floor", "unresolved")
    often = [table.met(toys.House) for _ in range(50)][-1]
    assert often is not None
    assert (often.is_examined, often.fields) == (True, ("rooms", "boxes", "by_floor", "unresolved"))


def test_findings_do_not_depend_on_how_often_a_type_is_met(toys: SimpleNamespace) -> None:
    """Each of many houses has its findings, before and after their type is examined."""
    houses = tuple(toys.House("a house", rooms=(toys.Room(0),)) for _ in range(80))
    places = [finding.place for finding in check(houses, rules=(toys.NoSeats(),))]
    assert places == [f"$[{at}].rooms[0].seats" for at in range(80)]


def test_types_without_rules_are_passed_over(toys: SimpleNamespace) -> None:
    """A number, a text and, once examined, a noun without ruled parts are passed over; rows are walked."""
    table = _table(toys)
    assert [table.met(kind) for kind in (int, str)] == [None, None]
    assert [table.examined(kind) for kind in (toys.Shed, int)] == [None, None]
    assert [table.met(toys.Shed) for _ in range(50)][-1] is None
    sequence, mapping, room = table[tuple], table[dict], table[toys.Room]
    assert sequence is not None
    assert (sequence.is_sequence, sequence.is_mapping) == (True, False)
    assert mapping is not None
    assert (mapping.is_sequence, mapping.is_mapping) == (False, True)
    assert room is not None
    assert [rule.code for rule, _ in room.checks] == ["TOY001"]


def test_table_is_built_once(toys: SimpleNamespace) -> None:
    """The same choice of rules has one table, and a row is written once."""
    table = table_of(toys.RULES, BASIC, EVERYTHING)
    assert table_of(toys.RULES, BASIC, EVERYTHING) is table
    assert table[toys.House] is table[toys.House]
    assert table_of(None, BASIC, EVERYTHING) is table_of(None, BASIC, EVERYTHING)


def test_mild_rules_are_left_out(toys: SimpleNamespace) -> None:
    """Where only errors are wanted no warning is even asked."""
    row = table_of(toys.RULES, BASIC, Severity.ERROR)[toys.Room]
    assert row is not None
    assert [rule.code for rule, _ in row.checks] == ["TOY001"]


def test_built_in_rules_are_those_of_the_tuple() -> None:
    """What is imported on demand is what `RULES` holds for the type, under every profile."""
    also = Profile(name="also", label=BASIC.label, also=("hidden-character",))
    for profile in (BASIC, AUDIT, also):
        for severity in (EVERYTHING, Severity.ERROR):
            on_demand, given = table_of(None, profile, severity), table_of(RULES, profile, severity)
            for noun in (Agreement, Citation, Enclave, Unset, str, Profile):
                ours, theirs = on_demand[noun], given[noun]
                assert (ours and ours.checks) == (theirs and theirs.checks)
            ours, theirs = on_demand.examined(Agreement), given.examined(Agreement)
            assert ours is not None
            assert theirs is not None
            assert set(theirs.fields) <= set(ours.fields)


def test_checking_imports_the_rules_of_what_it_meets() -> None:
    """Checking a label imports no rules of agreements, enclaves or indicators."""
    code = (
        "import sys; from feidi import Label, check; check(Label(zh='甲', en='A')); "
        "print(*(name for name in sys.modules if name.startswith('feidi.validators.') and name.count('.') == 3))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    families = {name.split(".")[2] for name in done.stdout.split()} - {"formats"}
    assert families <= {"instruments"}
