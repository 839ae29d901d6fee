# SPDX-License-Identifier: Apache-2.0
"""An error of a noun is located at the part it is about, and nowhere wrong."""

import json

import pytest

from feidi.codec.dumping import dumps
from feidi.codec.loading import loads
from feidi.codec.nearest import nearest
from feidi.codec.paths import Path
from feidi.errors import DocumentError, FeidiError
from feidi.published.portfolio import PORTFOLIO

RECORD = {
    "id": "x",
    "limit": "3元",
    "years": [2020, 2021, 2020],
    "sharing": [{"party": "a"}, {"party": "b", "rounding": {"order": ["b", "c"]}}],
}
FIELDS = ("id", "limit", "years", "sharing", "citation")


@pytest.mark.parametrize(
    ("place", "value", "way"),
    [
        ("agreement x: sharing[1]", "c", ("sharing", 1, "rounding", "order", 1)),
        ("agreement x: sharing[1]", "b", ("sharing", 1, "party")),
        ("agreement x: sharing[0]", "c", ("sharing", 0)),
        ("agreement.sharing[7]", "b", ()),
        ("noun.limit", "4元", ("limit",)),
        ("noun x, citation", None, ("citation",)),
        ("noun.other", "a", ("sharing", 0, "party")),
        ("noun", 2021, ("years", 1)),
        ("noun", 2020, ()),
        ("noun", True, ()),
        ("noun", "", ()),
        ("", ["a"], ()),
        ("noun.years[1]", 2021, ("years", 1)),
        ("noun.years[²]", None, ()),
    ],
)
def test_place_and_value_lead_to_the_part(place: str, value: object, way: Path) -> None:
    """The field that is named is found, in it the value; a value alone counts only where it stands once."""
    error = FeidiError("is wrong", place=place, value=value)
    assert nearest(error, RECORD, FIELDS, ("items", 0)) == ("items", 0, *way)


def test_an_unknown_party_has_a_line() -> None:
    """Of an agreement that pays somebody it does not declare, the line of that payment is named."""
    document = json.loads(dumps(PORTFOLIO.agreements[0]))
    (sharing,) = document["sharing"]
    sharing["terms"]["parts"][1]["terms"]["party"] = "nobody"
    text = json.dumps(document, indent=1)
    with pytest.raises(DocumentError) as caught:
        loads(text)
    (problem,) = caught.value.problems
    assert problem.place == "$.sharing[0].terms.parts[1].terms.party"
    assert problem.line is not None
    assert "nobody" in text.splitlines()[problem.line - 1]
