# SPDX-License-Identifier: Apache-2.0
"""Laws of the readings of agreements."""

import re

from attrs import evolve
from hypothesis import given

from feidi.agreements import Agreement
from feidi.agreements.readings import compare, describe, flow, structure
from feidi.agreements.terms import Terms
from feidi.labels import Lang
from feidi.testing import agreements, langs, terms
from tests.support.profiles import costly

trees = terms(settles=False, max_leaves=10)


class TestDescription:
    """A description is numbered lines and tables, in both languages."""

    @costly(2)
    @given(trees, langs())
    def test_every_clause_has_its_number(self, tree: Terms, lang: Lang) -> None:
        """Each line of a description is numbered or of a table, and no number stands twice."""
        numbers = [line.split(" ")[0] for line in describe(tree, lang).splitlines() if line[0] != "|"]
        assert len(set(numbers)) == len(numbers)
        assert all(re.fullmatch(r"1(\.\d+)*", number) for number in numbers)


class TestFlow:
    """A chart has one line of known shape for each node and each way, whatever stands in the labels."""

    @costly(2)
    @given(agreements(settles=False, max_leaves=4), langs())
    def test_labels_cannot_break_the_chart(self, agreement: Agreement, lang: Lang) -> None:
        """No label ends a node early: every line is a node, a way, or the make-up of a floor."""
        text = r"[^\"\[\]{}<>|;`\\]|<br>|#\d+;"
        node = rf'\w+(\[/"({text})+"/\]|\["({text})+"\]|\{{\{{"({text})+"\}}\}}|\(\["({text})+"\]\))'
        way = rf'\w+ -->(\|"({text})+"\|)? \w+|\w+ -\. "({text})+" \.-> \w+'
        head, *lines = flow(agreement, lang).splitlines()
        assert head == "flowchart LR"
        assert [line for line in lines if not re.fullmatch(rf"    ({node}|{way})", line)] == []


class TestComparison:
    """An agreement is the same as itself, and what is added one way is removed the other way."""

    @costly(2)
    @given(agreements(settles=False, max_leaves=4), langs())
    def test_itself(self, agreement: Agreement, lang: Lang) -> None:
        """Nothing differs from itself."""
        comparison = compare(agreement, agreement)
        assert comparison.same
        assert not any(clause.changes for clause in comparison.clauses)

    @costly(2)
    @given(agreements(settles=False, max_leaves=3), agreements(settles=False, max_leaves=3), langs())
    def test_both_ways(self, one: Agreement, other: Agreement, lang: Lang) -> None:
        """The two directions name the same places, and both can be written."""
        there, back = compare(one, other), compare(other, one)
        assert {(c.family, c.id, x.path) for c in there.clauses for x in c.changes} == {
            (c.family, c.id, x.path) for c in back.clauses for x in c.changes
        }
        assert there.same == (evolve(one, id="x") == evolve(other, id="x"))
        assert there.text(lang)


class TestStructure:
    """Notes point at something that is there, and say it in both languages."""

    @costly(2)
    @given(agreements(settles=False))
    def test_paths(self, agreement: Agreement) -> None:
        """The path of a note begins at a clause or a party of the agreement."""
        for note in structure(agreement):
            assert re.match(r"(sharing|parties|attribution|compensation)\[\d+\]", note.path)
            assert note.text("zh") != note.text("en")
