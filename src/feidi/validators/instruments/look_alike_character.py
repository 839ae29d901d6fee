# SPDX-License-Identifier: Apache-2.0
"""A text holds a character that looks like another one.

What it flags
    A Cyrillic or Greek letter that looks like a Latin one and stands beside a Latin letter or a digit; a Chinese
    radical or a compatibility character that stands for the usual character, as copies from PDF files have them;
    in ids and codes any full-width letter, digit or sign.
Why it matters
    Searches, comparisons and joins miss it, and one name passes for another: that hides a double count or a fraud.
Flagged
    name = "⼤数据产业园" (the first character is the radical U+2F24)
Instead
    name = "大数据产业园"
Clause
    None; what is stored is what a reader sees.
"""

import re
from collections.abc import Iterator
from typing import Final
from unicodedata import normalize

from attrs import AttrsInstance

from feidi.labels import Label
from feidi.validators.finding import Finding
from feidi.validators.rule import Depth, Rule
from feidi.validators.severity import Severity
from feidi.validators.written import WRITTEN, texts_of

__all__ = ["RULE", "check"]

RULE: Final = Rule(
    name="look-alike-character",
    code="INS014",
    on=WRITTEN,
    severity=Severity.WARNING,
    summary=Label(zh="文本含有形似而实异的字符", en="a text holds a character that looks like another one"),
    hint=Label(zh="改用通常的字符重新录入", en="type the usual character"),
    since="0.1",
    depth=Depth.AUDIT,
)

# Letters without a Latin double, such as β in the name of a protein, are left alone.
_CYRILLIC: Final = dict(zip("АВЕКМНОРСТХаеорсухіѕј", "ABEKMHOPCTXaeopcyxisj", strict=True))
_GREEK: Final = dict(zip("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧο", "ABEZHIKMNOPTYXo", strict=True))
_LATIN: Final = _CYRILLIC | _GREEK
_LETTERS: Final = "".join(_LATIN)
_MIXED: Final = re.compile(rf"(?<=[0-9A-Za-z])[{_LETTERS}]|[{_LETTERS}](?=[0-9A-Za-z])")
_COMPATIBLE: Final = re.compile("[\u2e80-\u2fdf\uf900-\ufaff\U0001d400-\U0001d7ff\U0002f800-\U0002fa1f]")
_WIDE: Final = re.compile("[\uff01-\uff5e]")
_CODES: Final = frozenset({"code", "credit_code", "id", "key", "parent_code", "url"})


def check(noun: AttrsInstance) -> Iterator[Finding]:
    """Yield a finding for each text with such a character."""
    for field, text in texts_of(noun):
        if text.isascii():
            continue
        alike = _MIXED.search(text) or _COMPATIBLE.search(text) or (field in _CODES and _WIDE.search(text))
        if alike:
            sign = alike[0]
            usual = _LATIN.get(sign) or normalize("NFKC", sign)
            found, place = f"{sign} U+{ord(sign):04X}", alike.start() + 1
            expected = f"{usual} U+{ord(usual[0]):04X}"
            where = Label(zh=f"第{place}个字符{found}", en=f"{found} as character {place}")
            yield Finding.of(RULE, field, found=where, expected=expected)
