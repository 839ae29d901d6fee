# SPDX-License-Identifier: Apache-2.0
"""The Python code in README and docs runs as part of the tests, and Spark is started once for all of them."""

import os
import sys
from doctest import ELLIPSIS, NORMALIZE_WHITESPACE

import pytest
from sybil import Sybil
from sybil.parsers.myst import DocTestDirectiveParser, PythonCodeBlockParser, SkipParser
from xdist.scheduler import LoadScopeScheduling

# Spark's workers would be the first python3 of the PATH.
os.environ.setdefault("PYSPARK_PYTHON", sys.executable)

pytest_collect_file = Sybil(
    parsers=[
        DocTestDirectiveParser(optionflags=ELLIPSIS | NORMALIZE_WHITESPACE),
        PythonCodeBlockParser(doctest_optionflags=ELLIPSIS | NORMALIZE_WHITESPACE),
        SkipParser(),
    ],
    patterns=["README*.md", "docs/**/*.md", "docs/*.md"],
).pytest()

# Settings of the docs builder, and what only type checkers read.
collect_ignore = ["docs/conf.py", "tests/typing"]


class OneSpark(LoadScopeScheduling):
    """Shares tests out by module and class, and all that start Spark to one process: starting it is what takes long."""

    def _split_scope(self, nodeid: str) -> str:
        starts = "spark" in nodeid.lower() or nodeid.startswith("docs/how-to/settle-millions.md")
        return "spark" if starts else super()._split_scope(nodeid)


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: object) -> LoadScopeScheduling | None:
    """Take it where tests are shared out by scope."""
    return OneSpark(config, log) if config.getvalue("dist") == "loadscope" else None
