# SPDX-License-Identifier: Apache-2.0
"""Documents beside the guideline that rules follow."""

from typing import Final

from feidi.instruments.instrument import Instrument
from feidi.labels import Label

__all__ = ["CREDIT_CODES_2015", "DEMONSTRATION_2021"]

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
