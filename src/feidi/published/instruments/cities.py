# SPDX-License-Identifier: Apache-2.0
"""Rules of cities and of parks."""

from typing import Final

from feidi.dates.date import date_of
from feidi.instruments.instrument import Instrument
from feidi.labels import Label

__all__ = [
    "FUZHOU_ENCLAVES",
    "KUNMING_2022",
    "KUNMING_2024",
    "QINGCHUAN_GUANGYUAN",
    "SHENZHENGFA_2019_4",
    "YUFAGAI_2020_2051",
]

FUZHOU_ENCLAVES: Final = Instrument(
    id="fuzhou-enclaves",
    title=Label(zh="福州市“飞地”政策", en="Fuzhou: enclave policy"),
    issuer=Label(zh="福州市", en="Fuzhou City"),
    url="http://www.handmsg.com/page/2013/0101/29305942.shtml",
)
SHENZHENGFA_2019_4: Final = Instrument(
    id="shenzhengfa-2019-4",
    title=Label(zh="沈阳市“飞地经济”实施意见", en="Shenyang: opinions on the enclave economy"),
    issuer=Label(zh="沈阳市人民政府", en="People's Government of Shenyang"),
    number="沈政发〔2019〕4号",
    url="https://0798ci.com/rule/73922.html",
)
KUNMING_2024: Final = Instrument(
    id="kunming-2024",
    title=Label(
        zh="重点“飞地园区”跨区域协作管理办法(试行)",
        en="Kunming: cooperation of key enclave parks across districts (trial)",
    ),
    issuer=Label(zh="昆明市", en="Kunming City"),
    issued=date_of("2024-05-08"),
    url="https://yndaily.yunnan.cn/content/202405/15/content_203108.html",
)
KUNMING_2022: Final = Instrument(
    id="kunming-2022",
    title=Label(
        zh="存量产业项目跨区域流转管理服务办法(试行)",
        en="Kunming: moving existing projects across districts (trial)",
    ),
    issuer=Label(zh="昆明市", en="Kunming City"),
    issued=date_of("2022-06-02"),
    url="https://m.001doc.com/doc/101575.html",
)
QINGCHUAN_GUANGYUAN: Final = Instrument(
    id="qingchuan-guangyuan",
    title=Label(zh="川浙合作产业园税收分成规定", en="Terms of the Sichuan-Zhejiang cooperation park"),
    url="http://ask.fsou.com/html/text/lar/170869/17086977_1.html",
)
YUFAGAI_2020_2051: Final = Instrument(
    id="yufagai-2020-2051",
    title=Label(zh="川渝高竹新区总体方案", en="Plan of the Gaozhu New Area"),
    issuer=Label(zh="重庆市、四川省", en="Chongqing and Sichuan"),
    number="渝发改合作〔2020〕2051号",
    url="http://fzggw.cq.gov.cn/zwxx/tzgg/202101/t20210108_8748743_wap.html",
)
