# SPDX-License-Identifier: Apache-2.0
"""The documents that define indicators; titles without a document number are descriptions of ours."""

from typing import Final

from feidi.instruments.instrument import Instrument
from feidi.labels import Label

__all__ = [
    "ANHUI_TEMPLATE",
    "COUNTY_DASHBOARD",
    "COUNTY_LEVEL_CITY",
    "FIVE_YEAR_PLAN",
    "HUAIAN_2024",
    "HUANGYAN_2021",
    "HUANGYAN_2022",
    "JINGDE_2022",
    "JINGNING_2022",
    "NATIONAL_ZONES_2021",
    "PROVINCIAL_ZONES",
    "WENLING_2021",
    "WENLING_2022",
    "WUJIN_DRAFT",
]

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

HUAIAN_2024: Final = Instrument(
    id="huaian-per-mu-2024",
    title=Label(
        zh="淮安市工业企业资源集约利用综合评价(2024年)",
        en="Huai'an: evaluation of the intensive use of resources by industrial enterprises, 2024",
    ),
    url="http://at2000.net/col/16801_148235/art/17171712/1717377730245iH6Bz1NN.html",
)

WUJIN_DRAFT: Final = Instrument(
    id="wujin-per-mu-draft",
    title=Label(
        zh="常州市武进区工业企业综合评价办法(征求意见稿)",
        en="Wujin District, Changzhou: evaluation of industrial enterprises, draft",
    ),
    url="https://360docs.net/doc/0914880297.html",
)

JINGDE_2022: Final = Instrument(
    id="jingde-per-mu-2022",
    title=Label(
        zh="旌德县工业企业亩均效益评价(2022年)",
        en="Jingde County: per-mu evaluation of industrial enterprises, 2022",
    ),
    url="http://www.ahjd.gov.cn/OpennessContent/show/2394961.html",
)

ANHUI_TEMPLATE: Final = Instrument(
    id="anhui-per-mu-template",
    title=Label(
        zh="安徽省某市工业企业亩均效益评价办法(范本)",
        en="A prefecture of Anhui: per-mu evaluation of industrial enterprises, a template with the name left out",
    ),
    url="https://m.1wenmi.com/doc/66946.html",
)

COUNTY_LEVEL_CITY: Final = Instrument(
    id="county-level-city-per-mu",
    title=Label(
        zh="某县级市工业企业综合评价办法(市名不详)",
        en="A county-level city: evaluation of industrial enterprises (the name is not on the copy)",
    ),
    url="http://www.gu456.com/OpennessContent/show/3457811.html",
)

WENLING_2021: Final = Instrument(
    id="wenling-per-mu-2021",
    title=Label(
        zh="温岭市工业企业亩均效益综合评价(2021年度指标)",
        en="Wenling: per-mu evaluation of industrial enterprises, indicators of 2021",
    ),
    url="http://www.wl.gov.cn/art/2022/6/29/art_1391272_58998458.html",
)

WENLING_2022: Final = Instrument(
    id="wenling-parks-2022",
    title=Label(
        zh="温岭市工业园区企业综合评价(2022年)",
        en="Wenling: evaluation of enterprises in industrial parks, 2022",
    ),
    url="https://www.wl.gov.cn/art/2022/7/29/art_1229299726_3809240.html",
)

JINGNING_2022: Final = Instrument(
    id="jingning-per-mu-method-2022",
    title=Label(
        zh="景宁县工业企业亩均效益综合评价(2022年度)",
        en="Jingning County: per-mu evaluation of industrial enterprises, 2022",
    ),
    url="https://0477ly.com/newsdetail/news406070.html",
)

NATIONAL_ZONES_2021: Final = Instrument(
    id="national-etdz-2021",
    title=Label(
        zh="国家级经济技术开发区综合发展水平考核评价办法(2021年版)",
        en="Evaluation of national economic and technological development zones, 2021 method",
    ),
    url="https://mindcap.todayeastern.com/news/032d13599832.html",
)

FIVE_YEAR_PLAN: Final = Instrument(
    id="zhejiang-digital-five-year-plan",
    title=Label(
        zh="浙江省数字经济五年倍增计划",
        en="Zhejiang five-year plan to double the digital economy",
    ),
    url="https://www.emrcity.com/research_show-127.html",
)

PROVINCIAL_ZONES: Final = Instrument(
    id="provincial-zones",
    title=Label(
        zh="某省开发区综合考核评价办法(省份不详)",
        en="A province: evaluation of development zones (the name is not on the copy)",
    ),
    url="http://www.mcsfirm.com/page152?article_id=1160&pagenum=2",
)
