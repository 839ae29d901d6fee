# SPDX-License-Identifier: Apache-2.0
"""Rules of the nation: the State Council and ministries."""

from typing import Final

from feidi.dates.date import date_of
from feidi.instruments.instrument import Instrument
from feidi.labels import Label

__all__ = [
    "CAIYU_2012_40",
    "CAIYU_2015_92",
    "FAGAI_DIQU_2017_922",
    "SAT_2012_57",
]

CAIYU_2012_40: Final = Instrument(
    id="caiyu-2012-40",
    title=Label(
        zh="跨省市总分机构企业所得税分配及预算管理办法",
        en="Measures on the corporate income tax of head offices and branches across provinces",
    ),
    issuer=Label(zh="财政部等", en="Ministry of Finance and others"),
    number="财预〔2012〕40号",
    issued=date_of("2012-06-12"),
)
SAT_2012_57: Final = Instrument(
    id="sat-2012-57",
    title=Label(
        zh="跨地区经营汇总纳税企业所得税征收管理办法",
        en="Measures on collecting the income tax of enterprises that operate across regions",
    ),
    issuer=Label(zh="国家税务总局", en="State Taxation Administration"),
    number="国家税务总局公告2012年第57号",
)
CAIYU_2015_92: Final = Instrument(
    id="caiyu-2015-92",
    title=Label(
        zh="京津冀协同发展产业转移对接企业税收收入分享办法",
        en="Measures on sharing the tax of enterprises moved within Beijing-Tianjin-Hebei",
    ),
    issuer=Label(zh="财政部、国家税务总局", en="Ministry of Finance, State Taxation Administration"),
    number="财预〔2015〕92号",
    issued=date_of("2015-06-03"),
)
FAGAI_DIQU_2017_922: Final = Instrument(
    id="fagai-diqu-2017-922",
    title=Label(zh="关于支持“飞地经济”发展的指导意见", en="Guideline on supporting the enclave economy"),
    issuer=Label(
        zh="国家发展改革委等八部门", en="National Development and Reform Commission and seven others"
    ),
    number="发改地区〔2017〕922号",
    url="https://news.metal.net.cn/content-173-6567338-1.html",
)
