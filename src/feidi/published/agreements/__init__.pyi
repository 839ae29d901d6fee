# SPDX-License-Identifier: Apache-2.0
from feidi.published.agreements.autonomous_region_branches import (
    AUTONOMOUS_REGION_BRANCHES as AUTONOMOUS_REGION_BRANCHES,
)
from feidi.published.agreements.branch_apportionment_2012 import (
    BRANCH_APPORTIONMENT_2012 as BRANCH_APPORTIONMENT_2012,
)
from feidi.published.agreements.branch_apportionment_2012 import apportion_among as apportion_among
from feidi.published.agreements.caohejing_haining import CAOHEJING_HAINING as CAOHEJING_HAINING
from feidi.published.agreements.catalogue import AGREEMENTS as AGREEMENTS
from feidi.published.agreements.catalogue import RULES as RULES
from feidi.published.agreements.chunan_hangzhou import CHUNAN_HANGZHOU as CHUNAN_HANGZHOU
from feidi.published.agreements.fujian_2012 import FUJIAN_2012 as FUJIAN_2012
from feidi.published.agreements.fujian_2012 import FUJIAN_2012_RETURN as FUJIAN_2012_RETURN
from feidi.published.agreements.fuzhou import FUZHOU as FUZHOU
from feidi.published.agreements.gansu_2023 import GANSU_2023 as GANSU_2023
from feidi.published.agreements.ganzi_meishan import GANZI_MEISHAN as GANZI_MEISHAN
from feidi.published.agreements.gaozhu import GAOZHU as GAOZHU
from feidi.published.agreements.guangdong_2005 import GUANGDONG_2005 as GUANGDONG_2005
from feidi.published.agreements.guangdong_guangxi import GUANGDONG_GUANGXI as GUANGDONG_GUANGXI
from feidi.published.agreements.guangdong_zones_2010 import GUANGDONG_ZONES_2010 as GUANGDONG_ZONES_2010
from feidi.published.agreements.guangxi_2020 import GUANGXI_2020 as GUANGXI_2020
from feidi.published.agreements.guideline_2017 import GUIDELINE_2017 as GUIDELINE_2017
from feidi.published.agreements.gutian_shares import GUTIAN_SHARES as GUTIAN_SHARES
from feidi.published.agreements.head_office_2012 import HEAD_OFFICE_2012 as HEAD_OFFICE_2012
from feidi.published.agreements.hefei_huainan import HEFEI_HUAINAN as HEFEI_HUAINAN
from feidi.published.agreements.hunan_2025 import HUNAN_2025 as HUNAN_2025
from feidi.published.agreements.income_tax_2002 import INCOME_TAX_2002 as INCOME_TAX_2002
from feidi.published.agreements.jiangsu_parks_2009 import JIANGSU_PARKS_2009 as JIANGSU_PARKS_2009
from feidi.published.agreements.jiangyin_jingjiang import JIANGYIN_JINGJIANG as JIANGYIN_JINGJIANG
from feidi.published.agreements.jiashan_qingyuan_jiuzhaigou import (
    JIASHAN_QINGYUAN_JIUZHAIGOU as JIASHAN_QINGYUAN_JIUZHAIGOU,
)
from feidi.published.agreements.jingjinji_2015 import JINGJINJI_2015 as JINGJINJI_2015
from feidi.published.agreements.jinyun_fuyang import JINYUN_FUYANG as JINYUN_FUYANG
from feidi.published.agreements.kunming_2022 import KUNMING_2022 as KUNMING_2022
from feidi.published.agreements.kunming_2024 import KUNMING_2024 as KUNMING_2024
from feidi.published.agreements.liaoning_2018 import LIAONING_2018 as LIAONING_2018
from feidi.published.agreements.longquan_xiaoshan import LONGQUAN_XIAOSHAN as LONGQUAN_XIAOSHAN
from feidi.published.agreements.longyou_zhenhai import LONGYOU_ZHENHAI as LONGYOU_ZHENHAI
from feidi.published.agreements.luan_songjiang import LUAN_SONGJIANG as LUAN_SONGJIANG
from feidi.published.agreements.lushan_tianquan_baoxing import (
    LUSHAN_TIANQUAN_BAOXING as LUSHAN_TIANQUAN_BAOXING,
)
from feidi.published.agreements.panan_jinhua import PANAN_JINHUA as PANAN_JINHUA
from feidi.published.agreements.pinghu_qingtian import PINGHU_QINGTIAN as PINGHU_QINGTIAN
from feidi.published.agreements.pinghu_villages import PINGHU_VILLAGES as PINGHU_VILLAGES
from feidi.published.agreements.qingchuan_guangyuan import QINGCHUAN_GUANGYUAN as QINGCHUAN_GUANGYUAN
from feidi.published.agreements.qujiang_yinzhou import QUJIANG_YINZHOU as QUJIANG_YINZHOU
from feidi.published.agreements.ruian_wencheng import RUIAN_WENCHENG as RUIAN_WENCHENG
from feidi.published.agreements.shenyang_2019 import SHENYANG_2019 as SHENYANG_2019
from feidi.published.agreements.shenzhen_shanwei import SHENZHEN_SHANWEI as SHENZHEN_SHANWEI
from feidi.published.agreements.suitong import SUITONG as SUITONG
from feidi.published.agreements.sutong_company import SUTONG_COMPANY_EQUITY as SUTONG_COMPANY_EQUITY
from feidi.published.agreements.sutong_support_2009 import SUTONG_SUPPORT_2009 as SUTONG_SUPPORT_2009
from feidi.published.agreements.suzhou_chuzhou import SUZHOU_CHUZHOU as SUZHOU_CHUZHOU
from feidi.published.agreements.suzhou_suqian import SUZHOU_SUQIAN as SUZHOU_SUQIAN
from feidi.published.agreements.tibet_qinghai import TIBET_QINGHAI as TIBET_QINGHAI
from feidi.published.agreements.vat_2016 import VAT_2016 as VAT_2016
from feidi.published.agreements.weinan_lintong import WEINAN_LINTONG as WEINAN_LINTONG
from feidi.published.agreements.wucheng_villages import WUCHENG_VILLAGES_85 as WUCHENG_VILLAGES_85
from feidi.published.agreements.xiamen_quanzhou import XIAMEN_QUANZHOU as XIAMEN_QUANZHOU
from feidi.published.agreements.xingshan_yichang import XINGSHAN_YICHANG as XINGSHAN_YICHANG
from feidi.published.agreements.yunnan_2025 import YUNNAN_2025 as YUNNAN_2025
