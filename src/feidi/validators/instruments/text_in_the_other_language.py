# SPDX-License-Identifier: Apache-2.0
"""An English text holds Chinese, or a Chinese text holds none.

What it flags
    A label with Chinese characters in its English text, or a label of more than twelve letters
    whose Chinese text has none.
Why it matters
    Half of the readers cannot read it. Short codes such as GDP stand in both languages.
Flagged
    Label(zh="龙游", en="龙游")
Instead
    Label(zh="龙游", en="Longyou")
Clause
    None; both languages everywhere a person reads.
"""

import re
from collections.abc import Iterator
from typing import Final

from feidi.labels import Label
from feidi.validators.finding import Finding
from feidi.validators.rule import Depth, Rule
from feidi.validators.severity import Severity

__all__ = ["RULE", "check"]

RULE: Final = Rule(
    name="text-in-the-other-language",
    code="INS011",
    on=Label,
    severity=Severity.WARNING,
    summary=Label(
        zh="英文文本含有中文,或中文文本没有汉字",
        en="an English text holds Chinese, or a Chinese text holds none",
    ),
    hint=Label(zh="补充缺少的译文", en="write the missing translation"),
    since="0.1",
    depth=Depth.PUBLICATION,
)


_CHINESE: Final = re.compile(r"[\u4e00-\u9fff]")
_SHORT: Final = 12


def check(label: Label) -> Iterator[Finding]:
    """Yield a finding for each text in the wrong language."""
    if _CHINESE.search(label.en):
        yield Finding.of(RULE, "en", found=label.en, expected=Label(zh="英文", en="English"))
    if len(label.zh) > _SHORT and not _CHINESE.search(label.zh):
        yield Finding.of(RULE, "zh", found=label.zh, expected=Label(zh="中文", en="Chinese"))
