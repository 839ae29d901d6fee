# SPDX-License-Identifier: Apache-2.0
"""Published compensation agreements and rules, one a file, each with its citation and how sure it is."""

from feidi.published.compensation.chishuihe_2018 import CHISHUIHE_2018 as CHISHUIHE_2018
from feidi.published.compensation.chongqing_2018 import CHONGQING_2018 as CHONGQING_2018
from feidi.published.compensation.chongqing_forest import CHONGQING_FOREST as CHONGQING_FOREST
from feidi.published.compensation.dabieshan import DABIESHAN as DABIESHAN
from feidi.published.compensation.dongjiang import DONGJIANG as DONGJIANG
from feidi.published.compensation.guangdong_2010 import GUANGDONG_2010 as GUANGDONG_2010
from feidi.published.compensation.hefei_sections import HEFEI_SECTIONS as HEFEI_SECTIONS
from feidi.published.compensation.jiangsu_2021 import JIANGSU_2021 as JIANGSU_2021
from feidi.published.compensation.jiuzhoujiang_2018 import JIUZHOUJIANG_2018 as JIUZHOUJIANG_2018
from feidi.published.compensation.longyou_zhenhai_2019 import LONGYOU_ZHENHAI_2019 as LONGYOU_ZHENHAI_2019
from feidi.published.compensation.luhuo_greenhouses import LUHUO_GREENHOUSES as LUHUO_GREENHOUSES
from feidi.published.compensation.miyun_2018 import MIYUN_2018 as MIYUN_2018
from feidi.published.compensation.qingtian_pinghu_2017 import QINGTIAN_PINGHU_2017 as QINGTIAN_PINGHU_2017
from feidi.published.compensation.qujiang_yinzhou_2019 import QUJIANG_YINZHOU_2019 as QUJIANG_YINZHOU_2019
from feidi.published.compensation.shandong_air import SHANDONG_AIR_COAST as SHANDONG_AIR_COAST
from feidi.published.compensation.shandong_air import SHANDONG_AIR_INLAND as SHANDONG_AIR_INLAND
from feidi.published.compensation.xinanjiang_2012 import XINANJIANG_2012 as XINANJIANG_2012
from feidi.published.compensation.xinanjiang_2023 import XINANJIANG_2023 as XINANJIANG_2023
from feidi.published.compensation.zhenjiang_taihu import ZHENJIANG_TAIHU as ZHENJIANG_TAIHU
from feidi.published.compensation.zhoukou import ZHOUKOU as ZHOUKOU

__all__ = [
    "CHISHUIHE_2018",
    "CHONGQING_2018",
    "CHONGQING_FOREST",
    "COMPENSATION",
    "DABIESHAN",
    "DONGJIANG",
    "GUANGDONG_2010",
    "HEFEI_SECTIONS",
    "JIANGSU_2021",
    "JIUZHOUJIANG_2018",
    "LONGYOU_ZHENHAI_2019",
    "LUHUO_GREENHOUSES",
    "MIYUN_2018",
    "QINGTIAN_PINGHU_2017",
    "QUJIANG_YINZHOU_2019",
    "SHANDONG_AIR_COAST",
    "SHANDONG_AIR_INLAND",
    "XINANJIANG_2012",
    "XINANJIANG_2023",
    "ZHENJIANG_TAIHU",
    "ZHOUKOU",
]

COMPENSATION = (
    CHISHUIHE_2018,
    CHONGQING_2018,
    CHONGQING_FOREST,
    DABIESHAN,
    DONGJIANG,
    GUANGDONG_2010,
    HEFEI_SECTIONS,
    JIANGSU_2021,
    JIUZHOUJIANG_2018,
    LONGYOU_ZHENHAI_2019,
    LUHUO_GREENHOUSES,
    MIYUN_2018,
    QINGTIAN_PINGHU_2017,
    QUJIANG_YINZHOU_2019,
    SHANDONG_AIR_COAST,
    SHANDONG_AIR_INLAND,
    XINANJIANG_2012,
    XINANJIANG_2023,
    ZHENJIANG_TAIHU,
    ZHOUKOU,
)
"""Every one of them."""
