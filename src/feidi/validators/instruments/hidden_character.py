# SPDX-License-Identifier: Apache-2.0
"""A text holds a character that nobody sees.

What it flags
    A control character, a character without width, or one that turns the direction of writing, in any name,
    id, code or free text; in names, ids and codes a tab or a line break as well.
Why it matters
    Two texts look the same and are not, so that a firm or an agreement is counted twice or not found;
    turned writing shows an amount or a name other than the one that is stored.
Flagged
    name_en = "Quzhou\u200b Park"
Instead
    name_en = "Quzhou Park"
Clause
    None; what is stored is what a reader sees.
"""

import re
from collections.abc import Iterator
from typing import Final

from attrs import AttrsInstance

from feidi.labels import Label
from feidi.names import INVISIBLE
from feidi.validators.finding import Finding
from feidi.validators.rule import Depth, Rule
from feidi.validators.severity import Severity
from feidi.validators.written import WRITTEN, is_free, texts_of

__all__ = ["RULE", "check"]

RULE: Final = Rule(
    name="hidden-character",
    code="INS013",
    on=WRITTEN,
    severity=Severity.WARNING,
    summary=Label(zh="文本含有看不见的字符", en="a text holds a character that nobody sees"),
    hint=Label(zh="删去该字符", en="delete the character"),
    since="0.1",
    depth=Depth.AUDIT,
)

_BREAK: Final = re.compile(r"[\t\n\r]")
_EXPECTED: Final = Label(zh="只含可见字符", en="visible characters alone")


def check(noun: AttrsInstance) -> Iterator[Finding]:
    """Yield a finding for each text with such a character."""
    for field, text in texts_of(noun):
        if text.isascii() and text.isprintable():
            continue
        hidden = re.search(INVISIBLE, text) or (None if is_free(field) else _BREAK.search(text))
        if hidden:
            found = f"U+{ord(hidden[0]):04X}"
            where = Label(
                zh=f"第{hidden.start() + 1}个字符{found}", en=f"{found} as character {hidden.start() + 1}"
            )
            yield Finding.of(RULE, field, found=where, expected=_EXPECTED)
