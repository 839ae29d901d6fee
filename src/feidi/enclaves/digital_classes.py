# SPDX-License-Identifier: Apache-2.0
"""The 5 classes and 32 middle classes of the 2021 classification of the digital economy.

The names and their order are published. The four-digit codes number the middle classes in that order; they
were not seen printed and are labelled weakly published. English names are our translation.
"""

from typing import Final

from feidi.dates.date import date_of
from feidi.enclaves.classification import DigitalClass
from feidi.errors import NotFoundError
from feidi.instruments.certainty import Certainty
from feidi.instruments.instrument import Instrument
from feidi.labels import Label

__all__ = ["DIGITAL_CLASSES", "DIGITAL_ECONOMY_2021", "digital_class"]

DIGITAL_ECONOMY_2021: Final = Instrument(
    id="digital-economy-classification-2021",
    title=Label(
        zh="数字经济及其核心产业统计分类(2021)",
        en="Statistical classification of the digital economy and its core industries (2021)",
    ),
    issuer=Label(zh="国家统计局", en="National Bureau of Statistics"),
    number="国家统计局令第33号",
    issued=date_of("2021-05-27"),
)

_PRINTED: Final = DIGITAL_ECONOMY_2021.cite()
_COUNTED: Final = DIGITAL_ECONOMY_2021.cite(note="Name printed; code counted from the printed order.")

_NAMES: Final = (
    (
        "数字产品制造业",
        "Digital product manufacturing",
        (
            ("计算机制造", "Computers"),
            ("通讯及雷达设备制造", "Communication and radar equipment"),
            ("数字媒体设备制造", "Digital media equipment"),
            ("智能设备制造", "Smart devices"),
            ("电子元器件及设备制造", "Electronic components and equipment"),
            ("其他数字产品制造业", "Other digital products"),
        ),
    ),
    (
        "数字产品服务业",
        "Digital product services",
        (
            ("数字产品批发", "Wholesale of digital products"),
            ("数字产品零售", "Retail of digital products"),
            ("数字产品租赁", "Leasing of digital products"),
            ("数字产品维修", "Repair of digital products"),
            ("其他数字产品服务业", "Other digital product services"),
        ),
    ),
    (
        "数字技术应用业",
        "Digital technology application",
        (
            ("软件开发", "Software development"),
            ("电信、广播电视和卫星传输服务", "Telecommunication, broadcasting and satellite transmission"),
            ("互联网相关服务", "Internet-related services"),
            ("信息技术服务", "Information technology services"),
            ("其他数字技术应用业", "Other digital technology application"),
        ),
    ),
    (
        "数字要素驱动业",
        "Industries driven by digital factors",
        (
            ("互联网平台", "Internet platforms"),
            ("互联网批发零售", "Internet wholesale and retail"),
            ("互联网金融", "Internet finance"),
            ("数字内容与媒体", "Digital content and media"),
            ("信息基础设施建设", "Information infrastructure"),
            ("数据资源与产权交易", "Trade in data resources and property rights"),
            ("其他数字要素驱动业", "Other industries driven by digital factors"),
        ),
    ),
    (
        "数字化效率提升业",
        "Digital efficiency improvement",
        (
            ("智慧农业", "Smart agriculture"),
            ("智能制造", "Smart manufacturing"),
            ("智能交通", "Smart transport"),
            ("智慧物流", "Smart logistics"),
            ("数字金融", "Digital finance"),
            ("数字商贸", "Digital commerce"),
            ("数字社会", "Digital society"),
            ("数字政府", "Digital government"),
            ("其他数字化效率提升业", "Other digital efficiency improvement"),
        ),
    ),
)


def _classes() -> tuple[DigitalClass, ...]:
    classes: list[DigitalClass] = []
    for major, (zh, en, middles) in enumerate(_NAMES, start=1):
        label = Label(zh=zh, en=en)
        classes.append(
            DigitalClass(code=f"{major:02}", label=label, certainty=Certainty.PUBLISHED, citation=_PRINTED)
        )
        classes.extend(
            DigitalClass(
                code=f"{major:02}{middle:02}",
                label=Label(zh=middle_zh, en=middle_en),
                certainty=Certainty.WEAK,
                citation=_COUNTED,
            )
            for middle, (middle_zh, middle_en) in enumerate(middles, start=1)
        )
    return tuple(classes)


DIGITAL_CLASSES: Final[tuple[DigitalClass, ...]] = _classes()


def digital_class(code: str) -> DigitalClass:
    """Return a class of the 2021 classification by its code; a six-digit code gives its middle class.

    Raises
    ------
    NotFoundError
        If the classification has no such class.

    Examples
    --------
    >>> digital_class("010501").label.zh
    '电子元器件及设备制造'
    """
    for entry in DIGITAL_CLASSES:
        if entry.code == code[:4]:
            return entry
    raise NotFoundError(
        "the 2021 classification has no such class",
        place="digital class.code",
        value=code,
        remedy="give 01 to 05, or the four digits of a middle class",
    )
