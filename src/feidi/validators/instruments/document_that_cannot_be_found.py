# SPDX-License-Identifier: Apache-2.0
"""A document has neither number, nor address, nor issuer.

What it flags
    A document with none of number, url and issuer.
Why it matters
    A title alone finds nothing, or ten things.
Flagged
    title = "实施意见"
Instead
    title = "实施意见"; number = "辽政发〔2018〕43号"
Clause
    None; a rule of honest publication.
"""

from collections.abc import Iterator
from typing import Final

from feidi.instruments.instrument import Instrument
from feidi.labels import Label
from feidi.validators.finding import NOTHING, Finding
from feidi.validators.rule import Depth, Rule
from feidi.validators.severity import Severity

__all__ = ["RULE", "check"]

RULE: Final = Rule(
    name="document-that-cannot-be-found",
    code="INS009",
    on=Instrument,
    severity=Severity.NOTE,
    summary=Label(
        zh="文件既无文号也无网址与发文机关", en="a document has neither number, nor address, nor issuer"
    ),
    hint=Label(zh="补充文号、网址或发文机关", en="give its number, address or issuer"),
    since="0.1",
    depth=Depth.PUBLICATION,
)


def check(instrument: Instrument) -> Iterator[Finding]:
    """Yield a finding for a bare title."""
    if not instrument.number and not instrument.url and instrument.issuer is None:
        expected = Label(zh="文号、网址或发文机关", en="a number, an address or an issuer")
        yield Finding.of(RULE, found=NOTHING, expected=expected)
