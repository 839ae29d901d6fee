# SPDX-License-Identifier: Apache-2.0
"""Records that figure-before-its-document (INS004) lets pass, and records that it flags with the places."""

from feidi.dates import Dated, Timeline, date_of
from feidi.instruments import Certainty, Figure, Instrument, Parameter
from feidi.labels import Label
from tests.support.rule_world import span

LABEL = Label(zh="示例", en="Example")
RULE_OF_2016 = Instrument(id="made-up", title=LABEL, issued=date_of("2016-04-29"))
CITED = Figure(value=1, certainty=Certainty.PUBLISHED, citation=RULE_OF_2016.cite())
BARE = Figure(value=1, certainty=Certainty.PROPOSED)


def parameter(figure: Figure[int], start: str) -> Parameter[int]:
    """Give a parameter with one value."""
    return Parameter(id="p", label=LABEL, timeline=Timeline([Dated(span(start), figure)]))


GOOD = (
    parameter(CITED, "2016-05-01"),
    parameter(BARE, "1994-01-01"),
)
BAD = (
    (parameter(CITED, "1994-01-01"), ("$.timeline.entries[0].span",)),
    (parameter(CITED, "2016-04-28"), ("$.timeline.entries[0].span",)),
)
