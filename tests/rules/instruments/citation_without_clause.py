# SPDX-License-Identifier: Apache-2.0
"""Records that citation-without-clause (INS008) lets pass, and records that it flags with the places."""

from feidi.instruments import Instrument
from feidi.labels import Label
from tests.support.rule_world import deal


def document(**changes: object) -> Instrument:
    """Give a document."""
    return Instrument(id="made-up", title=Label(zh="示例文件", en="A document"), **changes)


NUMBERED = document(number="财预〔2015〕92号")

GOOD = (
    NUMBERED.cite("第六条"),
    document().cite(),
)
BAD = (
    (NUMBERED.cite(), ("$.clause",)),
    (deal(citation=NUMBERED.cite()), ("$.citation.clause",)),
)
