# SPDX-License-Identifier: Apache-2.0
"""Documents beside the guideline that rules follow."""

from typing import Final

from feidi.dates.date import date_of
from feidi.instruments.instrument import Instrument
from feidi.labels import Label

__all__ = ["CREDIT_CODES_2015", "DEMONSTRATION_2021", "GUOFA_2001_37", "GUOFA_2016_26"]

DEMONSTRATION_2021: Final = Instrument(
    id="zhejiang-demonstration-bases-2021",
    title=Label(
        zh="浙江省经信厅关于2021年数字经济“飞地”示范基地申报的通知",
        en="Zhejiang notice on applications for demonstration bases of digital-economy enclaves, 2021",
    ),
    issuer=Label(
        zh="浙江省经济和信息化厅",
        en="Department of Economy and Information Technology of Zhejiang",
    ),
    url="http://keneng.org/Art/Art_12/Art_12_587.aspx",
)
"""The title is a description of ours: the copy that was read does not print it."""

CREDIT_CODES_2015: Final = Instrument(
    id="gb-32100-2015",
    title=Label(
        zh="法人和其他组织统一社会信用代码编码规则",
        en="The coding rule of the unified social credit identifier for legal entities and other organizations",
    ),
    number="GB 32100-2015",
)

GUOFA_2001_37: Final = Instrument(
    id="guofa-2001-37",
    title=Label(
        zh="国务院关于印发所得税收入分享改革方案的通知",
        en="State Council notice on sharing income tax revenue",
    ),
    issuer=Label(zh="国务院", en="State Council"),
    number="国发〔2001〕37号",
)

GUOFA_2016_26: Final = Instrument(
    id="guofa-2016-26",
    title=Label(
        zh="全面推开营改增试点后调整中央与地方增值税收入划分过渡方案",
        en="Transitional division of VAT between centre and localities after the business-tax reform",
    ),
    issuer=Label(zh="国务院", en="State Council"),
    number="国发〔2016〕26号",
    issued=date_of("2016-04-29"),
)
