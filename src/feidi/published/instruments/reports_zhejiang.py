# SPDX-License-Identifier: Apache-2.0
"""Reports on enclaves of Zhejiang; titles are descriptions of ours."""

from typing import Final

from feidi.instruments.instrument import Instrument
from feidi.labels import Label

__all__ = [
    "FEIDI_ONLINE_823",
    "FEIDI_ONLINE_824",
    "HUZHOU_BASES",
    "JIASHAN_QINGYUAN_2018",
    "JINPAN_REPORT",
    "LONGQUAN_XIAOSHAN_2018",
    "LONGYOU_ZHENHAI_2020",
    "PINGHU_QINGTIAN_2017",
    "PINGHU_QINGTIAN_2022",
    "PINGHU_VILLAGES_2022",
    "QUJIANG_YINZHOU_2023",
    "RUIAN_WENCHENG_2021",
    "WUCHENG_VILLAGES",
]

PINGHU_QINGTIAN_2017: Final = Instrument(
    id="pinghu-qingtian-2017",
    title=Label(zh="平湖—青田“飞地”产业园报道(2017年)", en="Report of 2017 on the Pinghu-Qingtian enclave"),
    issuer=Label(zh="新华社", en="Xinhua"),
    url="http://49.213.0.198/doc/239_13431_104742960_1.html",
)
PINGHU_QINGTIAN_2022: Final = Instrument(
    id="pinghu-qingtian-2022",
    title=Label(
        zh="浙大之光数字经济产业园开工报道",
        en="Report on the start of the Zheda Zhiguang digital economy park",
    ),
    issuer=Label(zh="中国网", en="China.com.cn"),
    url="http://big5.china.com.cn/gate/big5/zjnews.china.com.cn/zj/jiaxing/cz/2022-09-26/356879.html",
)
LONGYOU_ZHENHAI_2020: Final = Instrument(
    id="longyou-zhenhai-2020",
    title=Label(zh="龙游—镇海“飞地”报道", en="Report on the Longyou-Zhenhai enclave"),
    issuer=Label(zh="人民网", en="People's Daily Online"),
    url="http://zj.people.com.cn/n2/2020/0825/c186806-34248750.html",
)
QUJIANG_YINZHOU_2023: Final = Instrument(
    id="qujiang-yinzhou-2023",
    title=Label(zh="衢江—鄞州“飞地”报道", en="Report on the Qujiang-Yinzhou enclave"),
    issuer=Label(zh="宁波市鄞州区人民政府", en="People's Government of Yinzhou District"),
    url="https://www.nbyz.gov.cn/art/2023/2/10/art_1229660399_59197784.html",
)
JIASHAN_QINGYUAN_2018: Final = Instrument(
    id="jiashan-qingyuan-2018",
    title=Label(zh="嘉善—庆元—九寨沟“飞地”报道", en="Report on the Jiashan-Qingyuan-Jiuzhaigou enclave"),
    issuer=Label(zh="浙江在线", en="Zhejiang Online"),
    url="http://cs.zjol.com.cn/zjbd/ls16512/201811/t20181115_8750749.shtml",
)
RUIAN_WENCHENG_2021: Final = Instrument(
    id="ruian-wencheng-2021",
    title=Label(zh="瑞安—文成“飞地”报道", en="Report on the Ruian-Wencheng enclave"),
    issuer=Label(zh="温州网", en="Wenzhou Online"),
    url="https://news.66wz.com/system/2021/11/05/105416292.shtml",
)
LONGQUAN_XIAOSHAN_2018: Final = Instrument(
    id="longquan-xiaoshan-2018",
    title=Label(zh="龙泉—萧山“飞地”报道", en="Report on the Longquan-Xiaoshan enclave"),
    issuer=Label(zh="浙江在线", en="Zhejiang Online"),
    url="http://cs.zjol.com.cn/zjbd/ls16512/201807/t20180702_7671887.shtml",
)
JINPAN_REPORT: Final = Instrument(
    id="jinpan-report",
    title=Label(zh="金磐开发区报道", en="Report on the Jinpan development zone"),
    url="http://www.yancong.net.cn/chaichu/1245.html",
)
FEIDI_ONLINE_823: Final = Instrument(
    id="feidi-online-823",
    title=Label(
        zh="浙江“飞地”综述(一):缙云、淳安", en="Survey of Zhejiang enclaves, part 1: Jinyun and Chun'an"
    ),
    url="https://feidionline.com/NewsStd_823.html",
)
FEIDI_ONLINE_824: Final = Instrument(
    id="feidi-online-824",
    title=Label(zh="浙江“飞地”综述(二):衢州海创园", en="Survey of Zhejiang enclaves, part 2: Quzhou"),
    url="https://feidionline.com/NewsStd_824.html",
)
PINGHU_VILLAGES_2022: Final = Instrument(
    id="pinghu-villages-2022",
    title=Label(zh="平湖“飞地抱团”强村研究", en="Study of villages pooling capital in Pinghu"),
    issuer=Label(zh="浙江大学", en="Zhejiang University"),
    url="http://www.ggzc.zju.edu.cn/2022/0621/c54163a2595837/page.htm",
)
WUCHENG_VILLAGES: Final = Instrument(
    id="wucheng-villages",
    title=Label(zh="婺城区85村双富项目报道", en="Report on the joint project of 85 villages in Wucheng"),
    url="https://www.xpykjsws.com/haiwaigongsizhuce/1484612.html",
)
HUZHOU_BASES: Final = Instrument(
    id="huzhou-bases",
    title=Label(
        zh="湖州省级数字经济“飞地”示范基地报道", en="Report on Huzhou's provincial demonstration bases"
    ),
    url="http://hbxmad.com/newdetail-416313.html",
)
