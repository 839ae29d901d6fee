# SPDX-License-Identifier: Apache-2.0
"""The agreement holds together: every name in it is declared, and stands once."""

import pytest

from feidi.agreements import Compensation, Fixed
from feidi.agreements.agreement import Agreement
from feidi.agreements.attribution import Attribution, AttributionMode
from feidi.agreements.party import Party, PartyRole
from feidi.agreements.revenue import RevenueKind
from feidi.agreements.sharing import Sharing
from feidi.agreements.terms import To
from feidi.dates import date_of
from feidi.errors import InvariantError, NotFoundError
from feidi.labels import Label
from feidi.quantities import Money, Rounding

TITLE = Label(zh="示例", en="Example")
SOURCE = Party(key="source", role=PartyRole.SOURCE, label=TITLE)
HOST = Party(key="host", role=PartyRole.HOST, label=TITLE)
TAX = Sharing(id="tax", kinds=[RevenueKind.VAT], terms=To("source"))
PAID = Compensation(id="paid", label=TITLE, payer="source", payee="host", formula=Fixed(Money.wan(1)))
GDP = Attribution(id="gdp", statistics=[TITLE], mode=AttributionMode.WHOLLY_TO_ONE, shares=[("host", "1")])


def _agreement(**fields: object) -> Agreement:
    return Agreement(**{"id": "park", "title": TITLE, "parties": [SOURCE, HOST], **fields})  # type: ignore[arg-type]


def test_all_families() -> None:
    """The clauses of the three families are given in order, and parties by key and role."""
    park = _agreement(signed="2020-01-01", sharing=[TAX], compensation=[PAID], attribution=[GDP])
    assert [clause.id for clause in park.clauses()] == ["tax", "paid", "gdp"]
    assert park.party("host") is HOST
    assert park.parties_in_role(PartyRole.SOURCE) == (SOURCE,)
    assert park.signed == date_of("2020-01-01")
    assert _agreement().signed is None


def test_an_unknown_party_is_named_with_the_known() -> None:
    """Asking for a party that is not there lists those that are."""
    with pytest.raises(NotFoundError, match="use one of source, host") as caught:
        _agreement().party("village")
    assert caught.value.candidates == ("source", "host")


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({"id": ""}, "needs an id"),
        ({"id": 7}, r"agreement\.id: must be str"),
        ({"parties": [SOURCE, SOURCE]}, "parties stand twice"),
        ({"sharing": [TAX, TAX]}, "clauses stand twice"),
        (
            {"sharing": [TAX, Sharing(id="more", kinds=[RevenueKind.VAT], terms=To("host"))]},
            "kinds of revenue stand twice",
        ),
        (
            {"sharing": [Sharing(id="tax", kinds=[RevenueKind.VAT], terms=To("village"))]},
            r"sharing\[0\]: party 'village' is not declared",
        ),
        (
            {
                "sharing": [
                    Sharing(
                        id="tax",
                        kinds=[RevenueKind.VAT],
                        terms=To("source"),
                        rounding=Rounding(order=("village",)),
                    )
                ]
            },
            r"sharing\[0\]: party 'village'",
        ),
        ({"parties": [HOST], "compensation": [PAID]}, r"compensation\[0\]: party 'source'"),
        ({"parties": [SOURCE], "attribution": [GDP]}, r"attribution\[0\]: party 'host'"),
    ],
)
def test_what_cannot_exist(fields: dict[str, object], message: str) -> None:
    """An agreement has an id, names nothing twice, and no party that it does not declare."""
    with pytest.raises(InvariantError, match=message):
        _agreement(**fields)
