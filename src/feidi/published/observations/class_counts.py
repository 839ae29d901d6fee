# SPDX-License-Identifier: Apache-2.0
"""Counts of classes as published, with the totals printed beside them."""

from typing import Final

from feidi.dates.fiscal_year import FiscalYear
from feidi.indicators.documents import COUNTY_DASHBOARD
from feidi.indicators.grades.class_counts import ClassCounts
from feidi.instruments.instrument import Instrument
from feidi.labels import Label

__all__ = [
    "CLASS_COUNTS",
    "JINGNING_2022_ABOVE_SCALE",
    "JINGNING_2022_BELOW_SCALE",
    "LISHUI_2019_CLASSES",
    "TIANTAI_2022",
]

_TIANTAI: Final = Instrument(
    id="tiantai-per-mu-2022",
    title=Label(
        zh="天台县工业企业亩均效益综合评价结果(2022年度数据)",
        en="Tiantai County: result of the per-mu evaluation, data of 2022",
    ),
    url="https://www.chacewang.com/newsdetail/news437079.html",
)
_JINGNING: Final = Instrument(
    id="jingning-per-mu-2022",
    title=Label(
        zh="景宁县工业企业亩均效益综合评价结果(2022年度数据)",
        en="Jingning County: result of the per-mu evaluation, data of 2022",
    ),
    url="https://0477ly.com/newsdetail/news406070.html",
)

TIANTAI_2022: Final = ClassCounts(
    label=Label(zh="天台县全部工业企业", en="Tiantai, all industrial enterprises"),
    period=FiscalYear(2022),
    counts={"A": 134, "B": 439, "C": 575, "D": 100},
    stated=1248,
    citation=_TIANTAI.cite(note="a copy on a service site"),
)

JINGNING_2022_ABOVE_SCALE: Final = ClassCounts(
    label=Label(zh="景宁县规上企业", en="Jingning, enterprises above scale"),
    period=FiscalYear(2022),
    counts={"A": 11, "B": 21, "C": 7, "D": 0},
    stated=39,
    citation=_JINGNING.cite(note="a mirror"),
)

JINGNING_2022_BELOW_SCALE: Final = ClassCounts(
    label=Label(zh="景宁县规下企业", en="Jingning, enterprises below scale"),
    period=FiscalYear(2022),
    counts={"A": 4, "B": 21, "C": 0, "D": 3},
    stated=36,
    citation=_JINGNING.cite(note="a mirror; the printed parts come to 28, not to the printed 36"),
)

LISHUI_2019_CLASSES: Final = ClassCounts(
    label=Label(zh="丽水市规上企业", en="Lishui, enterprises above scale"),
    period=FiscalYear(2019),
    counts={"A": 258, "B": 534, "C": 135, "D": 15},
    stated=942,
    citation=COUNTY_DASHBOARD.cite("2019", note="a contractor's public file"),
)

CLASS_COUNTS: Final[tuple[ClassCounts, ...]] = (
    TIANTAI_2022,
    JINGNING_2022_ABOVE_SCALE,
    JINGNING_2022_BELOW_SCALE,
    LISHUI_2019_CLASSES,
)
"""All of them; `ClassCounts.unexplained` is not 0 where a printed total disagrees with its parts."""
