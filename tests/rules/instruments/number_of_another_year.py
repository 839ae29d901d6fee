# SPDX-License-Identifier: Apache-2.0
"""Records that number-of-another-year (INS003) lets pass, and records that it flags with the places."""

from feidi.dates import date_of
from feidi.instruments import Instrument
from feidi.labels import Label
from tests.support.rule_world import deal

ISSUED = date_of("2015-06-03")


def document(**changes: object) -> Instrument:
    """Give a document."""
    return Instrument(id="made-up", title=Label(zh="示例文件", en="A document"), **changes)


GOOD = (
    document(number="财预〔2015〕92号", issued=ISSUED),
    document(number="财预〔2014〕92号", issued=ISSUED),
    document(number="第33号", issued=ISSUED),
    document(number="财预〔2015〕92号"),
)
BAD = (
    (document(number="财预〔2012〕40号", issued=ISSUED), ("$.number",)),
    (
        deal(citation=document(number="财预[2016]1号", issued=ISSUED).cite()),
        ("$.citation.instrument.number",),
    ),
)
