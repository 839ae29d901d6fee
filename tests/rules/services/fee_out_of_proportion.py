# SPDX-License-Identifier: Apache-2.0
"""Records that fee-out-of-proportion (SVC011) lets pass, and records that it flags with the places."""

from feidi.labels import Label
from feidi.services import Audience, Charged, Free, Service, ServiceKind
from tests.support.rule_world import catalogue, money, operator


def paid(amount: str, *audience: Audience) -> Service:
    """Give a service at a price."""
    fee = Charged(amount=money(amount), per=Label(zh="件", en="filing"))
    return Service(kind=ServiceKind.LEGAL, fee=fee, audience=audience)


GOOD = (
    paid("800元", Audience.ENTREPRENEURS),
    paid("800万元", Audience.ENTREPRENEURS, Audience.LOCAL_FIRMS),
    Service(kind=ServiceKind.LEGAL, fee=Free(), audience=(Audience.ENTREPRENEURS,)),
)
BAD = (
    (paid("800万元", Audience.ENTREPRENEURS), ("$.fee",)),
    (
        operator(catalogue=catalogue(paid("100.01万元", Audience.ENTREPRENEURS))),
        ("$.catalogue.services[0].fee",),
    ),
)
