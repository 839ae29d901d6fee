# SPDX-License-Identifier: Apache-2.0
"""The records of the rules are documents: written, read back and judged alike."""

import runpy
from pathlib import Path

import pytest

from feidi.codec import DOCUMENTS, dumps, loads
from feidi.validators import PUBLICATION, RULES, check
from feidi.validators.checker import Checker

HERE = Path(__file__).parent


@pytest.mark.parametrize("checker", RULES, ids=lambda checker: checker.RULE.name)
def test_judged_alike(checker: Checker) -> None:
    """A record that has gone through JSON is the same record, and the rule says the same of it."""
    family, stem = str(getattr(checker, "__name__", "")).split(".")[-2:]
    records = runpy.run_path(str(HERE / family / f"{stem}.py"))
    written = [
        record
        for record in (*records["GOOD"], *(bad for bad, _ in records["BAD"]))
        if type(record) in DOCUMENTS
    ]
    for record in written:
        read = loads(dumps(record), type(record))
        assert read == record
        before, after = (check(each, profile=PUBLICATION, rules=(checker,)) for each in (record, read))
        assert before == after
