# SPDX-License-Identifier: Apache-2.0
"""Records that expired-before-its-issue (INS002) lets pass, and records that it flags with the places."""

from feidi.dates import date_of
from feidi.instruments import Instrument
from feidi.labels import Label
from tests.support.rule_world import deal, span

ISSUED = date_of("2015-06-03")


def document(**changes: object) -> Instrument:
    """Give a document."""
    return Instrument(id="made-up", title=Label(zh="示例文件", en="A document"), **changes)


GOOD = (
    document(issued=ISSUED, force=span("2015-01-01", "2015-06-04")),
    document(issued=ISSUED, force=span("2015-01-01")),
    document(issued=ISSUED),
    document(force=span("2010-01-01", "2011-01-01")),
)
BAD = (
    (document(issued=ISSUED, force=span("2010-01-01", "2012-01-01")), ("$.force",)),
    (
        deal(citation=document(issued=ISSUED, force=span("2010-01-01", "2015-06-03")).cite()),
        ("$.citation.instrument.force",),
    ),
)
