# SPDX-License-Identifier: Apache-2.0
"""Reports on enclaves of the west; titles are descriptions of ours."""

from typing import Final

from feidi.instruments.instrument import Instrument
from feidi.labels import Label

__all__ = [
    "GANMEI_2015",
    "GAOZHU_2021",
    "LUHUO_2021",
    "LUTIANBAO_REPORT",
    "SUITONG_ENTRY",
    "WEILIN_REPORT",
    "XINGSHAN_2018",
    "ZANGQING_2018",
]

GAOZHU_2021: Final = Instrument(
    id="gaozhu-2021",
    title=Label(zh="川渝高竹新区报道", en="Report on the Gaozhu New Area"),
    issuer=Label(zh="中国新闻社", en="China News Service"),
    url="http://024yangchetuan.com/zxjzzsc/2021-12-27/160483.html",
)
SUITONG_ENTRY: Final = Instrument(
    id="suitong-entry",
    title=Label(zh="遂潼先行区条目", en="Encyclopaedia entry on the Suining-Tongnan zone"),
    issuer=Label(zh="新华网四川频道", en="Xinhuanet Sichuan"),
    url="http://baike.sc.xinhuanet.com/sc/a/2379.htm",
)
GANMEI_2015: Final = Instrument(
    id="ganmei-2015",
    title=Label(zh="甘眉工业园区报道", en="Report on the Ganzi-Meishan industrial park"),
    url="http://kbcmw.com/html/xw/jjgz/17798.html",
)
ZANGQING_2018: Final = Instrument(
    id="zangqing-2018",
    title=Label(zh="藏青工业园报道", en="Report on the Tibet-Qinghai industrial park"),
    url="http://www.qhgem.com.cn/page22?article_id=14862&pagenum=2",
)
WEILIN_REPORT: Final = Instrument(
    id="weilin-report",
    title=Label(zh="渭临经济协作区报道", en="Report on the Weinan-Lintong cooperation zone"),
    url="https://weinan.qinfeng.gov.cn/info/1120/44395.htm",
)
LUHUO_2021: Final = Instrument(
    id="luhuo-2021",
    title=Label(zh="炉霍盛煌飞地大棚报道", en="Report on the greenhouses of Luhuo"),
    url="http://www.9k8cc.com/cn/news/zcdt/202108/t20210820_7048892.html",
)
LUTIANBAO_REPORT: Final = Instrument(
    id="lutianbao-report",
    title=Label(zh="芦天宝飞地产业园区报道", en="Report on the Lushan-Tianquan-Baoxing park"),
    url="https://sc.cnipai.com/news/detail/190189.html",
)
XINGSHAN_2018: Final = Instrument(
    id="xingshan-2018",
    title=Label(zh="兴山飞地报道", en="Report on the Xingshan enclave"),
    url="http://www.cn3x.com.cn/html/2018/shengjimeiti_0105/90867.html",
)
