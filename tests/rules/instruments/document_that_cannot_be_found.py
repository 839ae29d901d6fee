# SPDX-License-Identifier: Apache-2.0
"""Records that document-that-cannot-be-found (INS009) lets pass, and records that it flags with the places."""

from feidi.instruments import Instrument
from feidi.labels import Label
from tests.support.rule_world import deal


def document(**changes: object) -> Instrument:
    """Give a document."""
    return Instrument(id="made-up", title=Label(zh="示例文件", en="A document"), **changes)


GOOD = (
    document(number="第33号"),
    document(url="https://example.org/"),
    document(issuer=Label(zh="国务院", en="State Council")),
)
BAD = (
    (document(), ("$",)),
    (deal(citation=document().cite()), ("$.citation.instrument",)),
)
