# SPDX-License-Identifier: Apache-2.0
"""All published rules and agreements, written out."""

from typing import Final

from feidi.agreements.agreement import Agreement
from feidi.published.agreements.autonomous_region_branches import AUTONOMOUS_REGION_BRANCHES
from feidi.published.agreements.branch_apportionment_2012 import BRANCH_APPORTIONMENT_2012
from feidi.published.agreements.caohejing_haining import CAOHEJING_HAINING
from feidi.published.agreements.chunan_hangzhou import CHUNAN_HANGZHOU
from feidi.published.agreements.fujian_2012 import FUJIAN_2012, FUJIAN_2012_RETURN
from feidi.published.agreements.fuzhou import FUZHOU
from feidi.published.agreements.gansu_2023 import GANSU_2023
from feidi.published.agreements.ganzi_meishan import GANZI_MEISHAN
from feidi.published.agreements.gaozhu import GAOZHU
from feidi.published.agreements.guangdong_2005 import GUANGDONG_2005
from feidi.published.agreements.guangdong_guangxi import GUANGDONG_GUANGXI
from feidi.published.agreements.guangdong_zones_2010 import GUANGDONG_ZONES_2010
from feidi.published.agreements.guangxi_2020 import GUANGXI_2020
from feidi.published.agreements.guideline_2017 import GUIDELINE_2017
from feidi.published.agreements.gutian_shares import GUTIAN_SHARES
from feidi.published.agreements.head_office_2012 import HEAD_OFFICE_2012
from feidi.published.agreements.hefei_huainan import HEFEI_HUAINAN
from feidi.published.agreements.hunan_2025 import HUNAN_2025
from feidi.published.agreements.income_tax_2002 import INCOME_TAX_2002
from feidi.published.agreements.jiangsu_parks_2009 import JIANGSU_PARKS_2009
from feidi.published.agreements.jiangyin_jingjiang import JIANGYIN_JINGJIANG
from feidi.published.agreements.jiashan_qingyuan_jiuzhaigou import JIASHAN_QINGYUAN_JIUZHAIGOU
from feidi.published.agreements.jingjinji_2015 import JINGJINJI_2015
from feidi.published.agreements.jinyun_fuyang import JINYUN_FUYANG
from feidi.published.agreements.kunming_2022 import KUNMING_2022
from feidi.published.agreements.kunming_2024 import KUNMING_2024
from feidi.published.agreements.liaoning_2018 import LIAONING_2018
from feidi.published.agreements.longquan_xiaoshan import LONGQUAN_XIAOSHAN
from feidi.published.agreements.longyou_zhenhai import LONGYOU_ZHENHAI
from feidi.published.agreements.luan_songjiang import LUAN_SONGJIANG
from feidi.published.agreements.lushan_tianquan_baoxing import LUSHAN_TIANQUAN_BAOXING
from feidi.published.agreements.panan_jinhua import PANAN_JINHUA
from feidi.published.agreements.pinghu_qingtian import PINGHU_QINGTIAN
from feidi.published.agreements.pinghu_villages import PINGHU_VILLAGES
from feidi.published.agreements.qingchuan_guangyuan import QINGCHUAN_GUANGYUAN
from feidi.published.agreements.qujiang_yinzhou import QUJIANG_YINZHOU
from feidi.published.agreements.ruian_wencheng import RUIAN_WENCHENG
from feidi.published.agreements.shenyang_2019 import SHENYANG_2019
from feidi.published.agreements.shenzhen_shanwei import SHENZHEN_SHANWEI
from feidi.published.agreements.suitong import SUITONG
from feidi.published.agreements.sutong_company import SUTONG_COMPANY_EQUITY
from feidi.published.agreements.sutong_support_2009 import SUTONG_SUPPORT_2009
from feidi.published.agreements.suzhou_chuzhou import SUZHOU_CHUZHOU
from feidi.published.agreements.suzhou_suqian import SUZHOU_SUQIAN
from feidi.published.agreements.tibet_qinghai import TIBET_QINGHAI
from feidi.published.agreements.vat_2016 import VAT_2016
from feidi.published.agreements.weinan_lintong import WEINAN_LINTONG
from feidi.published.agreements.wucheng_villages import WUCHENG_VILLAGES_85
from feidi.published.agreements.xiamen_quanzhou import XIAMEN_QUANZHOU
from feidi.published.agreements.xingshan_yichang import XINGSHAN_YICHANG
from feidi.published.agreements.yunnan_2025 import YUNNAN_2025

__all__ = ["AGREEMENTS", "RULES"]

RULES: Final[tuple[Agreement, ...]] = (
    VAT_2016,
    INCOME_TAX_2002,
    HEAD_OFFICE_2012,
    BRANCH_APPORTIONMENT_2012,
    JINGJINJI_2015,
    GUIDELINE_2017,
    AUTONOMOUS_REGION_BRANCHES,
    FUJIAN_2012,
    FUJIAN_2012_RETURN,
    JIANGSU_PARKS_2009,
    SUTONG_SUPPORT_2009,
    GUANGDONG_2005,
    GUANGDONG_ZONES_2010,
    GUANGXI_2020,
    LIAONING_2018,
    GANSU_2023,
    HUNAN_2025,
    YUNNAN_2025,
    FUZHOU,
    SHENYANG_2019,
    KUNMING_2022,
    KUNMING_2024,
)
"""Rules that any two sides may fall under: national first, then provincial, then of cities."""

AGREEMENTS: Final[tuple[Agreement, ...]] = (
    CAOHEJING_HAINING,
    CHUNAN_HANGZHOU,
    GANZI_MEISHAN,
    GAOZHU,
    GUANGDONG_GUANGXI,
    GUTIAN_SHARES,
    HEFEI_HUAINAN,
    JIANGYIN_JINGJIANG,
    JIASHAN_QINGYUAN_JIUZHAIGOU,
    JINYUN_FUYANG,
    LONGQUAN_XIAOSHAN,
    LONGYOU_ZHENHAI,
    LUAN_SONGJIANG,
    LUSHAN_TIANQUAN_BAOXING,
    PANAN_JINHUA,
    PINGHU_QINGTIAN,
    PINGHU_VILLAGES,
    QINGCHUAN_GUANGYUAN,
    QUJIANG_YINZHOU,
    RUIAN_WENCHENG,
    SHENZHEN_SHANWEI,
    SUITONG,
    SUTONG_COMPANY_EQUITY,
    SUZHOU_CHUZHOU,
    SUZHOU_SUQIAN,
    TIBET_QINGHAI,
    WEINAN_LINTONG,
    WUCHENG_VILLAGES_85,
    XIAMEN_QUANZHOU,
    XINGSHAN_YICHANG,
)
"""Agreements between named sides, in the order of their files."""
