# SPDX-License-Identifier: Apache-2.0
from feidi.published.enclaves.anji_shanghai import ANJI_SHANGHAI as ANJI_SHANGHAI
from feidi.published.enclaves.caohejing_haining import CAOHEJING_HAINING_ENCLAVE as CAOHEJING_HAINING_ENCLAVE
from feidi.published.enclaves.catalogue import ENCLAVES as ENCLAVES
from feidi.published.enclaves.chunan_hangzhou import CHUNAN_HANGZHOU_ENCLAVE as CHUNAN_HANGZHOU_ENCLAVE
from feidi.published.enclaves.ganzi_meishan import GANZI_MEISHAN_ENCLAVE as GANZI_MEISHAN_ENCLAVE
from feidi.published.enclaves.gaozhu import GAOZHU_ENCLAVE as GAOZHU_ENCLAVE
from feidi.published.enclaves.guangdong_guangxi import GUANGDONG_GUANGXI_ENCLAVE as GUANGDONG_GUANGXI_ENCLAVE
from feidi.published.enclaves.hefei_huainan import HEFEI_HUAINAN_ENCLAVE as HEFEI_HUAINAN_ENCLAVE
from feidi.published.enclaves.jiangyin_jingjiang import (
    JIANGYIN_JINGJIANG_ENCLAVE as JIANGYIN_JINGJIANG_ENCLAVE,
)
from feidi.published.enclaves.jiashan_qingyuan_jiuzhaigou import (
    JIASHAN_QINGYUAN_JIUZHAIGOU_ENCLAVE as JIASHAN_QINGYUAN_JIUZHAIGOU_ENCLAVE,
)
from feidi.published.enclaves.jinyun_building import JINYUN_BUILDING as JINYUN_BUILDING
from feidi.published.enclaves.longquan_xiaoshan import LONGQUAN_XIAOSHAN_ENCLAVE as LONGQUAN_XIAOSHAN_ENCLAVE
from feidi.published.enclaves.longyou_zhenhai import LONGYOU_ZHENHAI_ENCLAVE as LONGYOU_ZHENHAI_ENCLAVE
from feidi.published.enclaves.luan_songjiang import LUAN_SONGJIANG_ENCLAVE as LUAN_SONGJIANG_ENCLAVE
from feidi.published.enclaves.lushan_tianquan_baoxing import (
    LUSHAN_TIANQUAN_BAOXING_ENCLAVE as LUSHAN_TIANQUAN_BAOXING_ENCLAVE,
)
from feidi.published.enclaves.nanxun_shanghai import NANXUN_SHANGHAI as NANXUN_SHANGHAI
from feidi.published.enclaves.panan_jinhua import PANAN_JINHUA_ENCLAVE as PANAN_JINHUA_ENCLAVE
from feidi.published.enclaves.pinghu_qingtian import PINGHU_QINGTIAN_ENCLAVE as PINGHU_QINGTIAN_ENCLAVE
from feidi.published.enclaves.qingchuan_guangyuan import (
    QINGCHUAN_GUANGYUAN_ENCLAVE as QINGCHUAN_GUANGYUAN_ENCLAVE,
)
from feidi.published.enclaves.qujiang_yinzhou import QUJIANG_YINZHOU_ENCLAVE as QUJIANG_YINZHOU_ENCLAVE
from feidi.published.enclaves.quzhou_haichuang import QUZHOU_HAICHUANG as QUZHOU_HAICHUANG
from feidi.published.enclaves.ruian_wencheng import RUIAN_WENCHENG_ENCLAVE as RUIAN_WENCHENG_ENCLAVE
from feidi.published.enclaves.shenzhen_shanwei import SHENZHEN_SHANWEI_ENCLAVE as SHENZHEN_SHANWEI_ENCLAVE
from feidi.published.enclaves.suitong import SUITONG_ENCLAVE as SUITONG_ENCLAVE
from feidi.published.enclaves.sutong import SUTONG as SUTONG
from feidi.published.enclaves.suzhou_chuzhou import SUZHOU_CHUZHOU_ENCLAVE as SUZHOU_CHUZHOU_ENCLAVE
from feidi.published.enclaves.suzhou_suqian import SUZHOU_SUQIAN_ENCLAVE as SUZHOU_SUQIAN_ENCLAVE
from feidi.published.enclaves.tibet_qinghai import TIBET_QINGHAI_ENCLAVE as TIBET_QINGHAI_ENCLAVE
from feidi.published.enclaves.weinan_lintong import WEINAN_LINTONG_ENCLAVE as WEINAN_LINTONG_ENCLAVE
from feidi.published.enclaves.xiamen_quanzhou import XIAMEN_QUANZHOU_ENCLAVE as XIAMEN_QUANZHOU_ENCLAVE
from feidi.published.enclaves.xingshan_yichang import XINGSHAN_YICHANG_ENCLAVE as XINGSHAN_YICHANG_ENCLAVE
from feidi.published.enclaves.zheda_zhiguang import ZHEDA_ZHIGUANG as ZHEDA_ZHIGUANG
