# SPDX-License-Identifier: Apache-2.0
"""Reports on enclaves of the east; titles are descriptions of ours."""

from typing import Final

from feidi.instruments.instrument import Instrument
from feidi.labels import Label

__all__ = [
    "GUTIAN_REPORT",
    "HAINING_REPORT",
    "HEHUAI_2023",
    "JIANGYIN_JINGJIANG_2008",
    "LIUSONG_2025",
    "SHENSHAN_ENTRY",
    "SUCHU_REPORT",
    "SUQIAN_2006",
    "SUTONG_COMPANY",
    "XIAQUAN_REPORT",
    "YUEGUI_PROPOSAL",
]

SUQIAN_2006: Final = Instrument(
    id="suqian-2006",
    title=Label(zh="苏州宿迁工业园区合作协议报道", en="Report on the agreement of the Suzhou-Suqian park"),
    url="http://m.lovecitycountrymusicfest.com/News/oldnews/html/NewsDeatil_71611.Html",
)
SUTONG_COMPANY: Final = Instrument(
    id="sutong-company",
    title=Label(zh="苏通科技产业园开发公司股权报道", en="Report on the capital of the Sutong park company"),
    url="http://www.cnfina.com/company/20110923_35916.html",
)
SUCHU_REPORT: Final = Instrument(
    id="suchu-report",
    title=Label(zh="中新苏滁高新区合作模式报道", en="Report on the Suzhou-Chuzhou hi-tech zone"),
    url="http://riosart.com/chuang-xin-sheng-ji-yuan-qu-he-zuo-mo-shi--zhong-xin-su-chu-gao-xin-qu-de-shi-jian-ji-qi-shi-yuan-qu-he-zuo-zhong-xin-gao-xin-qu-chuang-xin.shtml",
)
HAINING_REPORT: Final = Instrument(
    id="haining-report",
    title=Label(zh="漕河泾海宁分区报道", en="Report on the Haining branch of Caohejing"),
    url="http://www.jiddia.com/www/news/newsDetail.action?articleId=1058",
)
JIANGYIN_JINGJIANG_2008: Final = Instrument(
    id="jiangyin-jingjiang-2008",
    title=Label(zh="江阴—靖江工业园区研究", en="Study of the Jiangyin-Jingjiang industrial park"),
    url="http://www.handmsg.com/page/2008/0811/4061333.shtml",
)
HEHUAI_2023: Final = Instrument(
    id="hehuai-2023",
    title=Label(zh="合淮产业合作区报道", en="Report on the Hefei-Huainan cooperation zone"),
    url="http://m.szweitang.cn/kauixun/20230411/76308.html",
)
LIUSONG_2025: Final = Instrument(
    id="liusong-2025",
    title=Label(zh="六松现代产业园报道", en="Report on the Lu'an-Songjiang park"),
    url="https://reportify.cn/news/1191723787310206976",
)
XIAQUAN_REPORT: Final = Instrument(
    id="xiaquan-report",
    title=Label(zh="厦门泉州经济合作区报道", en="Report on the Xiamen-Quanzhou economic cooperation zone"),
    url="http://m.fafqdl.cn/xiamen/news/1031631.html",
)
SHENSHAN_ENTRY: Final = Instrument(
    id="shenshan-entry",
    title=Label(
        zh="深汕特别合作区条目", en="Encyclopaedia entry on the Shenzhen-Shanwei special cooperation zone"
    ),
    url="https://www.qiuwenbaike.cn/wiki/深汕特别合作区",
)
YUEGUI_PROPOSAL: Final = Instrument(
    id="yuegui-proposal",
    title=Label(zh="粤桂合作特别试验区设想", en="Proposal for the Guangdong-Guangxi pilot zone"),
    url="http://1024qhjjr.cn/xinwenzhongxin/4.html",
)
GUTIAN_REPORT: Final = Instrument(
    id="gutian-report",
    title=Label(zh="古田“三变”报道", en="Report on village shares in Gutian"),
    url="http://news.waihuiren.cn/cms/c-85253",
)
