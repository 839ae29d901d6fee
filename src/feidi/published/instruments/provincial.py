# SPDX-License-Identifier: Apache-2.0
"""Rules of provinces and autonomous regions."""

from typing import Final

from feidi.dates.date import date_of
from feidi.instruments.instrument import Instrument
from feidi.labels import Label

__all__ = [
    "AUTONOMOUS_REGION_CIT",
    "FUJIAN_2012",
    "GANBANFA_2023_15",
    "GUANGDONG_2005",
    "GUANGDONG_2010",
    "GUIZHENGBAN_2020_107",
    "LIAOZHENG_2018_43",
    "SUZHENGBAN_2009_120",
    "SUZHENG_2009_147",
    "XIANGFAGAI_2025_695",
    "YUEFUBAN_2010_61",
    "YUNNAN_2025",
]

LIAOZHENG_2018_43: Final = Instrument(
    id="liaozheng-2018-43",
    title=Label(
        zh="辽宁省人民政府关于支持“飞地经济”发展的实施意见",
        en="Liaoning: opinions on supporting the enclave economy",
    ),
    issuer=Label(zh="辽宁省人民政府", en="People's Government of Liaoning"),
    number="辽政发〔2018〕43号",
    url="https://zgzhaoyi.com/news/n-48371.html",
)
FUJIAN_2012: Final = Instrument(
    id="fujian-2012",
    title=Label(
        zh="关于深化山海协作的八条意见", en="Fujian: eight opinions on deeper mountain-sea cooperation"
    ),
    issuer=Label(zh="福建省", en="Fujian Province"),
    issued=date_of("2012-09-29"),
    url="http://district.ce.cn/newarea/roll/201210/23/t20121023_23778919.shtml",
)
SUZHENG_2009_147: Final = Instrument(
    id="suzheng-2009-147",
    title=Label(
        zh="江苏省南北共建园区扶持政策", en="Jiangsu: support of parks built jointly by south and north"
    ),
    issuer=Label(zh="江苏省人民政府", en="People's Government of Jiangsu"),
    number="苏政发〔2009〕147号",
    url="https://777doc.com/doc-4860633.html",
)
SUZHENGBAN_2009_120: Final = Instrument(
    id="suzhengban-2009-120",
    title=Label(zh="苏通科技产业园扶持政策", en="Jiangsu: support of the Sutong science and technology park"),
    issuer=Label(zh="江苏省人民政府办公厅", en="General Office of the People's Government of Jiangsu"),
    number="苏政办发〔2009〕120号",
    issued=date_of("2009-11-04"),
    url="https://shaanxi.zkzxpx.net/xj/zcfg/qtfg/101627000003790.html",
)
YUNNAN_2025: Final = Instrument(
    id="yunnan-2025",
    title=Label(
        zh="建立利益共享机制加快推进园区协作发展的通知",
        en="Yunnan: notice on shared benefits of cooperating parks",
    ),
    issuer=Label(zh="云南省", en="Yunnan Province"),
    url="http://www.long2000.cn/policy/detail?id=15777",
)
GUANGDONG_2005: Final = Instrument(
    id="guangdong-2005",
    title=Label(
        zh="广东省产业转移意见(2005年)", en="Guangdong: opinions of 2005 on the transfer of industry"
    ),
    issuer=Label(zh="广东省", en="Guangdong Province"),
    url="http://news.sina.com.cn/o/2005-03-23/02025434022s.shtml",
)
GUANGDONG_2010: Final = Instrument(
    id="guangdong-2010",
    title=Label(
        zh="广东省产业转移奖励措施(2010年)", en="Guangdong: rewards of 2010 for the transfer of industry"
    ),
    issuer=Label(zh="广东省", en="Guangdong Province"),
    url="https://www.meizhou.gov.cn/zwgk/zfjg/sswj/zcfgjjd/content/post_631905.html",
)
YUEFUBAN_2010_61: Final = Instrument(
    id="yuefuban-2010-61",
    title=Label(zh="广东省产业转移工业园政策", en="Guangdong: policy for parks of industrial transfer"),
    issuer=Label(zh="广东省人民政府办公厅", en="General Office of the People's Government of Guangdong"),
    number="粤府办〔2010〕61号",
    url="https://com.gd.gov.cn/zwgk/zcwj/content/post_719369.html",
)
XIANGFAGAI_2025_695: Final = Instrument(
    id="xiangfagai-2025-695",
    title=Label(
        zh="关于支持“飞地园区”发展的若干政策(试行)", en="Hunan: policies in support of enclave parks (trial)"
    ),
    issuer=Label(zh="湖南省", en="Hunan Province"),
    number="湘发改园区规〔2025〕695号",
    issued=date_of("2025-10-29"),
    url="https://www.hunantoday.cn/news/xhn/202512/31148824.html",
)
GUIZHENGBAN_2020_107: Final = Instrument(
    id="guizhengban-2020-107",
    title=Label(
        zh="促进“飞地经济”发展财政政策措施", en="Guangxi: fiscal measures in support of the enclave economy"
    ),
    issuer=Label(
        zh="广西壮族自治区人民政府办公厅", en="General Office of the People's Government of Guangxi"
    ),
    number="桂政办发〔2020〕107号",
    issued=date_of("2020-12-29"),
    url="https://www.ushui.net/law/v?id=v79f3v01c102114ddf5b734213ed744b15bd03473b7a44fc08e6",
)
GANBANFA_2023_15: Final = Instrument(
    id="ganbanfa-2023-15",
    title=Label(zh="甘肃省“飞地经济”政策", en="Gansu: policy on the enclave economy"),
    issuer=Label(zh="甘肃省", en="Gansu Province"),
    number="甘办发〔2023〕15号",
    url="http://www.gangu.gov.cn/info/7572/491752.htm",
)
AUTONOMOUS_REGION_CIT: Final = Instrument(
    id="autonomous-region-cit",
    title=Label(
        zh="某自治区跨市县总分机构企业所得税分配办法附件三(法规库第174044号)",
        en="An autonomous region: income tax of head offices and branches (no. 174044 of a law database)",
    ),
    url="http://www.fsou.net/html/text/lar/174044/17404426_4.html",
)
