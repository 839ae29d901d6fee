# SPDX-License-Identifier: Apache-2.0
"""The documents that published rules, agreements and enclaves cite, one place for each."""

from feidi.instruments.tax_sharing import GUOFA_2001_37 as GUOFA_2001_37
from feidi.instruments.tax_sharing import GUOFA_2016_26 as GUOFA_2016_26
from feidi.published.instruments.catalogue import INSTRUMENTS as INSTRUMENTS
from feidi.published.instruments.cities import FUZHOU_ENCLAVES as FUZHOU_ENCLAVES
from feidi.published.instruments.cities import KUNMING_2022 as KUNMING_2022
from feidi.published.instruments.cities import KUNMING_2024 as KUNMING_2024
from feidi.published.instruments.cities import QINGCHUAN_GUANGYUAN as QINGCHUAN_GUANGYUAN
from feidi.published.instruments.cities import SHENZHENGFA_2019_4 as SHENZHENGFA_2019_4
from feidi.published.instruments.cities import YUFAGAI_2020_2051 as YUFAGAI_2020_2051
from feidi.published.instruments.national import CAIYU_2012_40 as CAIYU_2012_40
from feidi.published.instruments.national import CAIYU_2015_92 as CAIYU_2015_92
from feidi.published.instruments.national import FAGAI_DIQU_2017_922 as FAGAI_DIQU_2017_922
from feidi.published.instruments.national import SAT_2012_57 as SAT_2012_57
from feidi.published.instruments.provincial import AUTONOMOUS_REGION_CIT as AUTONOMOUS_REGION_CIT
from feidi.published.instruments.provincial import FUJIAN_2012 as FUJIAN_2012
from feidi.published.instruments.provincial import GANBANFA_2023_15 as GANBANFA_2023_15
from feidi.published.instruments.provincial import GUANGDONG_2005 as GUANGDONG_2005
from feidi.published.instruments.provincial import GUANGDONG_2010 as GUANGDONG_2010
from feidi.published.instruments.provincial import GUIZHENGBAN_2020_107 as GUIZHENGBAN_2020_107
from feidi.published.instruments.provincial import LIAOZHENG_2018_43 as LIAOZHENG_2018_43
from feidi.published.instruments.provincial import SUZHENG_2009_147 as SUZHENG_2009_147
from feidi.published.instruments.provincial import SUZHENGBAN_2009_120 as SUZHENGBAN_2009_120
from feidi.published.instruments.provincial import XIANGFAGAI_2025_695 as XIANGFAGAI_2025_695
from feidi.published.instruments.provincial import YUEFUBAN_2010_61 as YUEFUBAN_2010_61
from feidi.published.instruments.provincial import YUNNAN_2025 as YUNNAN_2025
from feidi.published.instruments.reports_east import GUTIAN_REPORT as GUTIAN_REPORT
from feidi.published.instruments.reports_east import HAINING_REPORT as HAINING_REPORT
from feidi.published.instruments.reports_east import HEHUAI_2023 as HEHUAI_2023
from feidi.published.instruments.reports_east import JIANGYIN_JINGJIANG_2008 as JIANGYIN_JINGJIANG_2008
from feidi.published.instruments.reports_east import LIUSONG_2025 as LIUSONG_2025
from feidi.published.instruments.reports_east import SHENSHAN_ENTRY as SHENSHAN_ENTRY
from feidi.published.instruments.reports_east import SUCHU_REPORT as SUCHU_REPORT
from feidi.published.instruments.reports_east import SUQIAN_2006 as SUQIAN_2006
from feidi.published.instruments.reports_east import SUTONG_COMPANY as SUTONG_COMPANY
from feidi.published.instruments.reports_east import XIAQUAN_REPORT as XIAQUAN_REPORT
from feidi.published.instruments.reports_east import YUEGUI_PROPOSAL as YUEGUI_PROPOSAL
from feidi.published.instruments.reports_west import GANMEI_2015 as GANMEI_2015
from feidi.published.instruments.reports_west import GAOZHU_2021 as GAOZHU_2021
from feidi.published.instruments.reports_west import LUHUO_2021 as LUHUO_2021
from feidi.published.instruments.reports_west import LUTIANBAO_REPORT as LUTIANBAO_REPORT
from feidi.published.instruments.reports_west import SUITONG_ENTRY as SUITONG_ENTRY
from feidi.published.instruments.reports_west import WEILIN_REPORT as WEILIN_REPORT
from feidi.published.instruments.reports_west import XINGSHAN_2018 as XINGSHAN_2018
from feidi.published.instruments.reports_west import ZANGQING_2018 as ZANGQING_2018
from feidi.published.instruments.reports_zhejiang import FEIDI_ONLINE_823 as FEIDI_ONLINE_823
from feidi.published.instruments.reports_zhejiang import FEIDI_ONLINE_824 as FEIDI_ONLINE_824
from feidi.published.instruments.reports_zhejiang import HUZHOU_BASES as HUZHOU_BASES
from feidi.published.instruments.reports_zhejiang import JIASHAN_QINGYUAN_2018 as JIASHAN_QINGYUAN_2018
from feidi.published.instruments.reports_zhejiang import JINPAN_REPORT as JINPAN_REPORT
from feidi.published.instruments.reports_zhejiang import LONGQUAN_XIAOSHAN_2018 as LONGQUAN_XIAOSHAN_2018
from feidi.published.instruments.reports_zhejiang import LONGYOU_ZHENHAI_2020 as LONGYOU_ZHENHAI_2020
from feidi.published.instruments.reports_zhejiang import PINGHU_QINGTIAN_2017 as PINGHU_QINGTIAN_2017
from feidi.published.instruments.reports_zhejiang import PINGHU_QINGTIAN_2022 as PINGHU_QINGTIAN_2022
from feidi.published.instruments.reports_zhejiang import PINGHU_VILLAGES_2022 as PINGHU_VILLAGES_2022
from feidi.published.instruments.reports_zhejiang import QUJIANG_YINZHOU_2023 as QUJIANG_YINZHOU_2023
from feidi.published.instruments.reports_zhejiang import RUIAN_WENCHENG_2021 as RUIAN_WENCHENG_2021
from feidi.published.instruments.reports_zhejiang import WUCHENG_VILLAGES as WUCHENG_VILLAGES

__all__ = [
    "AUTONOMOUS_REGION_CIT",
    "CAIYU_2012_40",
    "CAIYU_2015_92",
    "FAGAI_DIQU_2017_922",
    "FEIDI_ONLINE_823",
    "FEIDI_ONLINE_824",
    "FUJIAN_2012",
    "FUZHOU_ENCLAVES",
    "GANBANFA_2023_15",
    "GANMEI_2015",
    "GAOZHU_2021",
    "GUANGDONG_2005",
    "GUANGDONG_2010",
    "GUIZHENGBAN_2020_107",
    "GUOFA_2001_37",
    "GUOFA_2016_26",
    "GUTIAN_REPORT",
    "HAINING_REPORT",
    "HEHUAI_2023",
    "HUZHOU_BASES",
    "INSTRUMENTS",
    "JIANGYIN_JINGJIANG_2008",
    "JIASHAN_QINGYUAN_2018",
    "JINPAN_REPORT",
    "KUNMING_2022",
    "KUNMING_2024",
    "LIAOZHENG_2018_43",
    "LIUSONG_2025",
    "LONGQUAN_XIAOSHAN_2018",
    "LONGYOU_ZHENHAI_2020",
    "LUHUO_2021",
    "LUTIANBAO_REPORT",
    "PINGHU_QINGTIAN_2017",
    "PINGHU_QINGTIAN_2022",
    "PINGHU_VILLAGES_2022",
    "QINGCHUAN_GUANGYUAN",
    "QUJIANG_YINZHOU_2023",
    "RUIAN_WENCHENG_2021",
    "SAT_2012_57",
    "SHENSHAN_ENTRY",
    "SHENZHENGFA_2019_4",
    "SUCHU_REPORT",
    "SUITONG_ENTRY",
    "SUQIAN_2006",
    "SUTONG_COMPANY",
    "SUZHENGBAN_2009_120",
    "SUZHENG_2009_147",
    "WEILIN_REPORT",
    "WUCHENG_VILLAGES",
    "XIANGFAGAI_2025_695",
    "XIAQUAN_REPORT",
    "XINGSHAN_2018",
    "YUEFUBAN_2010_61",
    "YUEGUI_PROPOSAL",
    "YUFAGAI_2020_2051",
    "YUNNAN_2025",
    "ZANGQING_2018",
]
