# SPDX-License-Identifier: Apache-2.0
"""How documents hold an expression: as its text."""

from typing import Final, get_args

from feidi.codec.forms import Text
from feidi.expressions.nodes import Operators
from feidi.expressions.parser import parse
from feidi.expressions.text import expression_text
from feidi.expressions.tokens import LONGEST
from feidi.expressions.tree import Expression

__all__ = ["EXPRESSION", "NODES"]

NODES: Final[frozenset[type]] = frozenset(get_args(Expression))
"""The classes of its parts, which never stand in a document by themselves."""
EXPRESSION: Final = Text(
    noun=Operators,
    nouns=tuple(sorted(NODES, key=lambda node: node.__name__)),
    read=parse,
    write=expression_text,
    pattern="[^\\s]",
    example="min(3000 万元, sum(三税, 3 years before move))",
    longest=LONGEST,
)
