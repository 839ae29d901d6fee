# SPDX-License-Identifier: Apache-2.0
"""The documents that define indicators; titles without a document number are descriptions of ours."""

from typing import Final

from feidi.instruments.instrument import Instrument
from feidi.labels import Label

__all__ = ["COUNTY_DASHBOARD", "HUANGYAN_2021", "HUANGYAN_2022"]

HUANGYAN_2021: Final = Instrument(
    id="huangyan-per-mu-2021",
    title=Label(
        zh="台州市黄岩区工业企业亩均效益综合评价(2021年度数据)",
        en="Huangyan District, Taizhou: per-mu evaluation of industrial enterprises, data of 2021",
    ),
    url="https://chacewang.com/newsdetail/news169062.html",
)

HUANGYAN_2022: Final = Instrument(
    id="huangyan-per-mu-2022",
    title=Label(
        zh="台州市黄岩区工业企业亩均效益综合评价(2022年度数据)",
        en="Huangyan District, Taizhou: per-mu evaluation of industrial enterprises, data of 2022",
    ),
    url="https://www.chacewang.com/newsdetail/news430850.html",
)

COUNTY_DASHBOARD: Final = Instrument(
    id="lishui-per-mu-dashboard-2019",
    title=Label(
        zh="丽水市规上工业企业亩均效益数据看板(2019年度,承包商公开文件)",
        en="Lishui: dashboard of per-mu benefit above scale, 2019, a contractor's public file",
    ),
)
