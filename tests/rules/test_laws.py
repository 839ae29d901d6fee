# SPDX-License-Identifier: Apache-2.0
"""Laws of judgement, held on records that are mixed from all the records of all rules."""

import runpy
from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import attrs
from hypothesis import given
from hypothesis import strategies as st

from feidi.errors import FeidiError
from feidi.published.portfolio import PORTFOLIO
from feidi.validators import PUBLICATION, RULES, check, is_valid, validate

HERE = Path(__file__).parent
ASKED = {noun for checker in RULES for noun in checker.RULE.on}


def _nouns(value: object) -> Iterator[object]:
    if isinstance(value, tuple | list):
        for part in value:
            yield from _nouns(part)
    elif attrs.has(type(value)):
        yield value
        for field in attrs.fields(type(value)):
            yield from _nouns(getattr(value, field.name))


@cache
def _corpus() -> dict[type, list[object]]:
    """Give every noun of every record, and of the published portfolio, by type."""
    found: dict[type, list[object]] = defaultdict(list)
    for path in sorted(HERE.glob("*/*.py")):
        records = runpy.run_path(str(path))
        for noun in _nouns([records["GOOD"], [record for record, _ in records["BAD"]], PORTFOLIO]):
            if type(noun) in ASKED and len(found[type(noun)]) < 400:
                found[type(noun)].append(noun)
    return dict(found)


@st.composite
def mixed(draw: st.DrawFn) -> object:
    """Take a noun and give some of its fields the values of its like; what cannot exist is left out."""
    corpus = _corpus()
    noun = draw(st.sampled_from(sorted(corpus, key=lambda kind: kind.__name__)))
    chosen = draw(st.sampled_from(corpus[noun]))
    names = [field.name for field in attrs.fields(noun) if field.init]
    changed = draw(st.lists(st.sampled_from(names), unique=True, max_size=4))
    values = {name: getattr(draw(st.sampled_from(corpus[noun])), name) for name in changed}
    try:
        return attrs.evolve(chosen, **values)
    except FeidiError:
        return chosen


class TestJudgement:
    """What exists can be judged: no record makes a rule raise, and the three questions agree."""

    @given(record=mixed())
    def test_no_rule_raises(self, record: object) -> None:
        """Every rule has its say on any record, and every finding can be told in every form."""
        findings = check(record, profile=PUBLICATION)
        assert len(findings.sorted()) == len(findings) == len(findings.table("en"))
        assert findings.text("zh")
        assert findings.to_json()
        assert findings.to_sarif("en", uri="record.json")
        assert findings._repr_html_()

    @given(record=mixed())
    def test_questions_agree(self, record: object) -> None:
        """`is_valid` is true exactly when `check` finds no error, and then `validate` gives the record back."""
        valid = is_valid(record)
        assert valid is (not check(record).errors)
        try:
            assert validate(record) is record
        except FeidiError:
            assert not valid
        else:
            assert valid

    @given(record=mixed())
    def test_places_exist(self, record: object) -> None:
        """Every path leads from the record to a value in it."""
        for finding in check(record, profile=PUBLICATION):
            value: object = record
            for step in finding.at:
                value = value[step] if isinstance(step, int) else getattr(value, step)  # type: ignore[index]

    @given(record=mixed())
    def test_above_and_below(self, record: object) -> None:
        """Seen from a row of records, a finding is the same with the position before its path."""
        # Rules that look at what stands together see a record that is listed twice.
        rules = tuple(checker for checker in RULES if not checker.RULE.together)
        alone, row = (
            [(finding.rule.code, finding.at) for finding in check(subject, profile=PUBLICATION, rules=rules)]
            for subject in (record, (record, record))
        )
        assert row == [(code, (at, *path)) for at in range(2) for code, path in alone]
