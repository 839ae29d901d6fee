# SPDX-License-Identifier: Apache-2.0
"""A sound enclave of made-up facts, from which the records of each rule differ in one thing."""

from feidi.agreements import (
    Agreement,
    Attribution,
    AttributionMode,
    Party,
    PartyRole,
    Receipt,
    Retention,
    RevenueKind,
    Sharing,
    Split,
    Terms,
    TierShares,
    To,
)
from feidi.dates import Dated, FiscalYear, Span, Timeline, date_of
from feidi.enclaves import (
    Accreditation,
    AccreditationStatus,
    Enclave,
    GovernanceBody,
    Member,
    Organisation,
    Project,
    Region,
    Side,
)
from feidi.evaluation.portfolio import Portfolio
from feidi.indicators import PER_MU, Item, Observation, Scheme, UnitKind
from feidi.indicators.scales import ToBase
from feidi.instruments import Certainty, Figure, Instrument, Parameter
from feidi.labels import Label
from feidi.quantities import Area, Money, Share
from feidi.services import Operator, OperatorKind, Service, ServiceCatalogue, ServiceKind
from feidi.settlement import Statement, settle

QUZHOU, YUHANG, HANGZHOU = Region.of("330800"), Region.of("330110"), Region.of("330100")
LONGYOU, ZHENHAI, SONGJIANG = Region.of("330825"), Region.of("330211"), Region.of("310117")
JINYUN, FUYANG, JIUZHAIGOU = Region.of("331122"), Region.of("330111"), Region.of("513225")
LINPING, ZHEJIANG, LUAN = Region.of("330113"), Region.of("330000"), Region.of("341500")

UNKNOWN: Figure[object] = Figure(value=None, certainty=Certainty.UNSET)
MADE_UP = Instrument(id="made-up", title=Label(zh="示例文件", en="A made-up document"))


def park(**changes: object) -> Enclave:
    """Give an enclave of 衢州 in 余杭."""
    facts: dict[str, object] = {"name": "示例飞地", "sources": (QUZHOU,), "host": YUHANG}
    return Enclave(**(facts | changes))


def figure(value: object) -> Figure[object]:
    """Give an illustrative figure."""
    return Figure(value=value, certainty=Certainty.ILLUSTRATIVE)


def body(*sides: Side, name: str = "管委会") -> GovernanceBody:
    """Give a governance body with one member for each side."""
    members = tuple(Member(name=f"{side.label.zh}{at}", side=side) for at, side in enumerate(sides))
    return GovernanceBody(name=name, members=members)


def firm(name: str = "示例公司", **changes: object) -> Organisation:
    """Give an organisation."""
    return Organisation(name=name, **changes)


def projects(count: int, **changes: object) -> tuple[Project, ...]:
    """Give so many projects."""
    return tuple(Project(name=f"项目{at}", **changes) for at in range(count))


def base_title(**changes: object) -> Accreditation:
    """Give the title of a demonstration base."""
    facts: dict[str, object] = {
        "title": "省级数字经济“飞地”示范基地",
        "status": AccreditationStatus.AWARDED,
        "granted_by": ZHEJIANG,
    }
    return Accreditation(**(facts | changes))


def operator(**changes: object) -> Operator:
    """Give an operator."""
    facts: dict[str, object] = {"organisation": firm("示例运营公司")}
    return Operator(**(facts | changes))


def catalogue(*services: Service) -> ServiceCatalogue:
    """Give a catalogue."""
    return ServiceCatalogue(services=services)


def full_catalogue(*kinds: OperatorKind) -> ServiceCatalogue:
    """Give all that operators of these kinds should offer."""
    wanted = [kind for kind in ServiceKind if kind.operator_kind in kinds and not kind.is_added]
    return catalogue(*(Service(kind=kind) for kind in wanted))


def money(text: str) -> Money:
    """Read an amount."""
    return Money.from_text(text)


def area(text: str) -> Area:
    """Read an area."""
    return Area.from_text(text)


def span(start: str, end: str | None = None) -> Span:
    """Give a span of ISO days."""
    return Span(date_of(start), None if end is None else date_of(end))


SOURCE = Party(key="source", role=PartyRole.SOURCE, label=Label(zh="衢州市", en="Quzhou"), region=QUZHOU)
HOST = Party(key="host", role=PartyRole.HOST, label=Label(zh="余杭区", en="Yuhang"), region=YUHANG)
FUND = Party(key="fund", role=PartyRole.FUND, label=Label(zh="园区资金", en="park fund"))
HALVES = Split([("1/2", To("source")), ("1/2", To("host"))])


def sharing(terms: Terms = HALVES, **changes: object) -> Sharing:
    """Give a sharing clause over VAT and corporate income tax."""
    facts: dict[str, object] = {"id": "tax", "kinds": (RevenueKind.VAT, RevenueKind.CIT), "terms": terms}
    return Sharing(**(facts | changes))


def deal(terms: Terms = HALVES, **changes: object) -> Agreement:
    """Give an agreement between a source and a host with one sharing clause."""
    facts: dict[str, object] = {
        "id": "made-up",
        "title": Label(zh="示例协议", en="A made-up agreement"),
        "parties": (SOURCE, HOST),
        "sharing": (sharing(terms),),
    }
    return Agreement(**(facts | changes))


def halved(name: str, *statistics: str) -> Attribution:
    """Give an attribution that splits statistics in halves."""
    labels = [Label(zh=text, en=text) for text in statistics]
    shares = [("source", "1/2"), ("host", "1/2")]
    return Attribution(id=name, statistics=labels, mode=AttributionMode.SPLIT, shares=shares)


def retention(
    kinds: tuple[RevenueKind, ...], *entries: tuple[str, str | None, str], tier: str = "central"
) -> Retention:
    """Give tier shares that hold from a day to a day; an empty share is an unset one."""
    dated = [
        Dated(
            span(start, end),
            figure(TierShares([(tier, share), ("local", Share(share).rest)])) if share else UNKNOWN,
        )
        for start, end, share in entries
    ]
    label = Label(zh="分享比例", en="tier shares")
    return Retention(kinds=kinds, parameter=Parameter(id="made-up", label=label, timeline=Timeline(dated)))


def item(code: str, weight: int | None) -> Item:
    """Give an item of a per-mu indicator against a made-up base."""
    indicator = next(each for each in PER_MU if each.code == code)
    return Item(indicator=indicator, scale=ToBase(base=20), weight=weight)


def scheme(*items: Item, **changes: object) -> Scheme:
    """Give a scheme."""
    facts: dict[str, object] = {"id": "made-up", "label": Label(zh="示例", en="Example"), "items": items}
    return Scheme(**({**facts, "certainty": Certainty.ILLUSTRATIVE} | changes))


def observed(unit: str = "甲厂", year: int = 2022, **changes: object) -> Observation:
    """Give an observation; whatever is no field of it is a fact."""
    own = {"kind", "indicators", "events", "groups"} & set(changes)
    given = {name: changes[name] for name in own}
    facts = {name: value for name, value in changes.items() if name not in own}
    return Observation(
        **({"unit": unit, "kind": UnitKind.ENTERPRISE, "period": FiscalYear(year), "facts": facts} | given)
    )


def portfolio(**changes: object) -> Portfolio:
    """Give a portfolio."""
    return Portfolio(**({"label": Label(zh="示例", en="Example")} | changes))


def receipt(payer: str, wan: int | str, year: int = 2024, **changes: object) -> Receipt:
    """Give a receipt of VAT in 万元."""
    facts: dict[str, object] = {"kind": RevenueKind.VAT, "payer": payer, "year": year}
    return Receipt(**({**facts, "amount": Money.wan(wan)} | changes))


def statement(*receipts: Receipt) -> Statement:
    """Return the statement of receipts, halved between two parties."""
    return settle(deal(), receipts)


def settled(terms: Terms) -> Statement:
    """Give a statement over 100万元 of VAT."""
    return settle(deal(terms), (receipt("A", 100),))
