# SPDX-License-Identifier: Apache-2.0
"""Residents from a list, or from what documents print without one."""

from fractions import Fraction

import pytest

from feidi.enclaves.fact import Bound, FactValue, PublishedFact
from feidi.enclaves.project import Project
from feidi.enclaves.residence import key_field_share, project_count, residents
from feidi.instruments.certainty import Certainty
from feidi.instruments.instrument import Instrument
from feidi.labels import Label
from feidi.quantities.money import Money
from feidi.quantities.share import Share

KEY = Project(name="甲", key_field=True)
OTHER = Project(name="乙", key_field=False)
UNKNOWN = Project(name="丙")
GONE = Project(name="丁", key_field=True, left="2020-01-01")


def _fact(value: FactValue, **more: object) -> PublishedFact:
    return PublishedFact(
        id="fact",
        label=Label(zh="事实", en="fact"),
        value=value,
        unit=None if type(value) is Money else Label(zh="个", en="projects"),
        certainty=Certainty.WEAK,
        citation=Instrument(id="news", title=Label(zh="报道", en="News")).cite(),
        **more,
    )


def test_who_left_is_no_resident() -> None:
    """Residents are the projects that have not left."""
    assert residents((KEY, GONE, UNKNOWN)) == (KEY, UNKNOWN)


def test_list_goes_before_document() -> None:
    """A list is counted whatever a document prints; an empty list counts 0."""
    assert project_count((KEY, GONE), _fact(13)) == 1
    assert project_count((), _fact(13)) == 0
    assert key_field_share((KEY, OTHER, KEY, GONE), _fact(Fraction(1, 2))) == Share("2/3")


def test_document_stands_in() -> None:
    """Without a list, or with one that does not tell, the printed figure stands."""
    assert project_count(None, _fact(13)) == 13
    assert key_field_share(None, _fact(Fraction(7, 10))) == Share("0.7")
    assert key_field_share((KEY, UNKNOWN), _fact(1)) == Share(1)
    assert key_field_share((), _fact(0)) == Share(0)


@pytest.mark.parametrize(
    "fact",
    [
        None,
        _fact(Money(1)),
        _fact(13, bound=Bound.AT_LEAST),
        _fact(13, upper=15),
        _fact(Fraction(27, 2)),
    ],
)
def test_nothing_exact_is_nothing(fact: PublishedFact | None) -> None:
    """No document, another type, a bound or a range gives neither a count nor a share."""
    assert project_count(None, fact) is None
    assert key_field_share((UNKNOWN,), fact) is None


@pytest.mark.parametrize("value", [Fraction(-1, 2), Fraction(3, 2)])
def test_no_share_outside_one(value: Fraction) -> None:
    """A misprint outside 0 to 1 is no share."""
    assert key_field_share(None, _fact(value)) is None
