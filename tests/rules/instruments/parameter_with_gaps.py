# SPDX-License-Identifier: Apache-2.0
"""Records that parameter-with-gaps (INS005) lets pass, and records that it flags with the places."""

from feidi.dates import Dated, Timeline
from feidi.instruments import Parameter
from feidi.labels import Label
from tests.support.rule_world import figure, span


def parameter(*spans: tuple[str, str | None]) -> Parameter[object]:
    """Give a parameter with a value on each span."""
    dated = [Dated(span(start, end), figure(1)) for start, end in spans]
    return Parameter(id="p", label=Label(zh="示例", en="Example"), timeline=Timeline(dated))


GOOD = (
    parameter(("1994-01-01", "2016-05-01"), ("2016-05-01", None)),
    parameter(("1994-01-01", None)),
    parameter(),
)
BAD = (
    (parameter(("1994-01-01", "2016-05-01"), ("2017-01-01", None)), ("$.timeline",)),
    (
        parameter(("1994-01-01", "1995-01-01"), ("1996-01-01", "1997-01-01"), ("1998-01-01", None)),
        (
            "$.timeline",
            "$.timeline",
        ),
    ),
)
