# SPDX-License-Identifier: Apache-2.0
"""Records that in-force-before-its-issue (INS001) lets pass, and records that it flags with the places."""

from feidi.dates import date_of
from feidi.instruments import Instrument
from feidi.labels import Label
from tests.support.rule_world import deal, span

ISSUED = date_of("2015-06-03")


def document(**changes: object) -> Instrument:
    """Give a document."""
    return Instrument(id="made-up", title=Label(zh="示例文件", en="A document"), **changes)


GOOD = (
    document(issued=ISSUED, force=span("2015-06-03")),
    document(issued=ISSUED),
    document(force=span("2015-06-03")),
)
BAD = (
    (document(issued=ISSUED, force=span("2015-01-01")), ("$.force",)),
    (
        deal(citation=document(issued=ISSUED, force=span("2015-06-02")).cite()),
        ("$.citation.instrument.force",),
    ),
)
