# SPDX-License-Identifier: Apache-2.0
"""The Python code in README and docs runs as part of the tests."""

import os
import sys
from doctest import ELLIPSIS, NORMALIZE_WHITESPACE

from sybil import Sybil
from sybil.parsers.myst import DocTestDirectiveParser, PythonCodeBlockParser, SkipParser

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
