# SPDX-License-Identifier: Apache-2.0
"""A citation's address is no web address.

What it flags
    A citation with a url that does not begin with http:// or https://, or that holds a blank.
Why it matters
    A reader who follows it finds nothing.
Flagged
    url = "zj.gov.cn"
Instead
    url = "https://zj.gov.cn/"
Clause
    None; a rule of honest publication.
"""

import re
from collections.abc import Iterator
from typing import Final

from feidi.instruments.instrument import Citation
from feidi.labels import Label
from feidi.validators.finding import Finding
from feidi.validators.rule import Depth, Rule
from feidi.validators.severity import Severity

__all__ = ["RULE", "check"]

RULE: Final = Rule(
    name="address-that-leads-nowhere",
    code="INS012",
    on=Citation,
    severity=Severity.WARNING,
    summary=Label(zh="引用的网址不是网址", en="a citation's address is no web address"),
    hint=Label(
        zh="填写以 http 开头的完整网址,或留空", en="give the whole address with http, or leave it empty"
    ),
    since="0.1",
    depth=Depth.AUDIT,
)


_ADDRESS: Final = re.compile(r"https?://[^\s/]+\S*")


def check(citation: Citation) -> Iterator[Finding]:
    """Yield a finding for a text that is no address."""
    if citation.url and not _ADDRESS.fullmatch(citation.url):
        expected = Label(zh="以http开头的网址", en="an address with http")
        yield Finding.of(RULE, "url", found=citation.url, expected=expected)
