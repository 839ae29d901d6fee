# SPDX-License-Identifier: Apache-2.0
"""The classes of GB/T 4754-2017 that our mapping of sectors names.

Codes and Chinese names were read in copies of the standard's list in public software repositories, not in
the standard itself, and are labelled weakly published for that reason. English names are our translation.
Amendment No. 1 to the standard was not seen.
"""

from typing import Final

from feidi.enclaves.classification import IndustryClass
from feidi.errors import NotFoundError
from feidi.instruments.certainty import Certainty
from feidi.instruments.instrument import Instrument
from feidi.labels import Label

__all__ = ["GBT_4754", "INDUSTRY_CLASSES", "industry_class"]

GBT_4754: Final = Instrument(
    id="gbt-4754-2017",
    title=Label(zh="国民经济行业分类", en="Industrial classification for national economic activities"),
    number="GB/T 4754—2017",
)

_SEEN: Final = GBT_4754.cite(note="Names read in unofficial copies of the list.")

_NAMES: Final = (
    ("17", "纺织业", "Textiles"),
    ("18", "纺织服装、服饰业", "Garments and apparel"),
    ("27", "医药制造业", "Pharmaceuticals"),
    ("34", "通用设备制造业", "General equipment"),
    ("3491", "工业机器人制造", "Industrial robots"),
    ("35", "专用设备制造业", "Special equipment"),
    ("3562", "半导体器件专用设备制造", "Special equipment for semiconductor devices"),
    ("358", "医疗仪器设备及器械制造", "Medical instruments and appliances"),
    ("36", "汽车制造业", "Motor vehicles"),
    (
        "37",
        "铁路、船舶、航空航天和其他运输设备制造业",
        "Railway, ships, aerospace and other transport equipment",
    ),
    ("38", "电气机械和器材制造业", "Electrical machinery and apparatus"),
    ("3961", "可穿戴智能设备制造", "Wearable smart devices"),
    ("3962", "智能车载设备制造", "Smart devices for vehicles"),
    ("3963", "智能无人飞行器制造", "Smart unmanned aircraft"),
    ("3964", "服务消费机器人制造", "Service and consumer robots"),
    ("3972", "半导体分立器件制造", "Discrete semiconductor devices"),
    ("3973", "集成电路制造", "Integrated circuits"),
    ("3982", "电子电路制造", "Electronic circuits"),
    ("3985", "电子专用材料制造", "Special materials for electronics"),
    ("40", "仪器仪表制造业", "Instruments and meters"),
    ("643", "互联网平台", "Internet platforms"),
    ("6450", "互联网数据服务", "Internet data services"),
    ("651", "软件开发", "Software development"),
    ("6511", "基础软件开发", "Basic software development"),
    ("6512", "支撑软件开发", "Supporting software development"),
    ("6513", "应用软件开发", "Application software development"),
    ("6519", "其他软件开发", "Other software development"),
    ("6520", "集成电路设计", "Integrated circuit design"),
    ("6531", "信息系统集成服务", "Information system integration"),
    ("6532", "物联网技术服务", "Internet of things services"),
    ("6540", "运行维护服务", "Operation and maintenance services"),
    ("6550", "信息处理和存储支持服务", "Data processing and storage services"),
    ("6560", "信息技术咨询服务", "Information technology consulting"),
    ("7340", "医学研究和试验发展", "Medical research and experimental development"),
)

INDUSTRY_CLASSES: Final[tuple[IndustryClass, ...]] = tuple(
    IndustryClass(code=code, label=Label(zh=zh, en=en), certainty=Certainty.WEAK, citation=_SEEN)
    for code, zh, en in _NAMES
)


def industry_class(code: str) -> IndustryClass:
    """Return a class of GB/T 4754-2017 by its code, or the narrowest one of ours that contains it.

    Raises
    ------
    NotFoundError
        If none of the classes that our mapping names contains it.

    Examples
    --------
    >>> industry_class("2761").code
    '27'
    """
    for length in range(len(code), 1, -1):
        for entry in INDUSTRY_CLASSES:
            if entry.code == code[:length]:
                return entry
    raise NotFoundError(
        "no class that the mapping of sectors names contains this code",
        place="industry.code",
        value=code,
        remedy="give two to four digits of GB/T 4754-2017; INDUSTRY_CLASSES lists what is known here",
    )
