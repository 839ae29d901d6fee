# SPDX-License-Identifier: Apache-2.0
"""Records that points-without-limit (IND005) lets pass, and records that it flags with the places."""

from feidi.indicators.adjustments import Adjustments, EventPoints
from feidi.labels import Label
from tests.support.rule_world import item, scheme


def points(first: int, **changes: object) -> EventPoints:
    """Give an item of points."""
    return EventPoints(code="e", label=Label(zh="事项", en="event"), first=first, **changes)


GOOD = (
    Adjustments(items=(points(5),), most_bonus=10),
    Adjustments(items=(points(5, limit=10),)),
    Adjustments(items=(points(-5),)),
    Adjustments(),
)
BAD = (
    (Adjustments(items=(points(5),)), ("$.most_bonus",)),
    (
        scheme(item("tax_per_mu", 100), adjustments=Adjustments(items=(points(1),))),
        ("$.adjustments.most_bonus",),
    ),
)
