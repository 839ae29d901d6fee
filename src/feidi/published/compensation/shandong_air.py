# SPDX-License-Identifier: Apache-2.0
"""山东 air: quarterly change on the year before, weighted, times a factor of dispersion, at a rate that doubled twice."""

from typing import Final

from feidi.agreements.agreement import Agreement
from feidi.agreements.compensation.compensation import Compensation
from feidi.agreements.compensation.number import FactNumber
from feidi.agreements.compensation.period import Every
from feidi.agreements.compensation.unit_price import UnitPrice
from feidi.agreements.compensation.weighted_change import WeightedChange
from feidi.agreements.party import Party, PartyRole
from feidi.dates.date import date_of
from feidi.dates.span import Span
from feidi.instruments.instrument import Instrument
from feidi.labels import Label
from feidi.quantities.money import Money

__all__ = ["SHANDONG_AIR_COAST", "SHANDONG_AIR_INLAND"]

_RULE: Final = Instrument(
    id="shandong-air",
    title=Label(
        zh="山东省环境空气质量生态补偿暂行办法",
        en="Shandong interim measures on compensation for air quality",
    ),
    issuer=Label(zh="山东省人民政府办公厅", en="General Office of the Government of Shandong"),
    number="鲁政办字〔2017〕43号",
    url="http://m.ndsyjs.com/newsshow.php?cid=45&id=4523",
)
_CITED: Final = _RULE.cite(note="First issued in 2014; rates of 2016 and 2017 as later revised.")
_WEIGHTS: Final = (
    ("PM2.5", "pm25", "60%"),
    ("PM10", "pm10", "15%"),
    ("SO2", "so2", "15%"),
    ("NO2", "no2", "10%"),
)


def _for_cities(key: str, dispersion: str, cities: Label) -> Agreement:
    return Agreement(
        id=f"shandong-air-{key}",
        title=_RULE.title,
        parties=[
            Party(
                key="province", role=PartyRole.PROVINCE, label=Label(zh="山东省财政", en="budget of Shandong")
            ),
            Party(key="city", role=PartyRole.OTHER, label=cities),
        ],
        term=Span(date_of("2014-01-01")),
        compensation=[
            Compensation(
                id="concentrations",
                label=Label(zh="污染物浓度补偿", en="compensation for concentrations"),
                payer="province",
                payee="city",
                unit="city",
                every=Every.QUARTER,
                formula=WeightedChange(
                    parts=[
                        (name, FactNumber(fact, lag=1), FactNumber(fact), weight)
                        for name, fact, weight in _WEIGHTS
                    ],
                    rate={2014: Money.wan(20), 2016: Money.wan(40), 2017: Money.wan(80)},
                    dispersion=dispersion,
                ),
                citation=_CITED,
            ),
            Compensation(
                id="good_days",
                label=Label(zh="优良天数比例补偿", en="compensation for good days"),
                payer="province",
                payee="city",
                unit="city",
                every=Every.QUARTER,
                span=Span(date_of("2017-01-01")),
                formula=UnitPrice(
                    price=Money.wan(20), quantity=FactNumber("good_days_gained"), unit="个百分点"
                ),
                citation=_CITED,
            ),
        ],
        citation=_CITED,
    )


SHANDONG_AIR_COAST: Final = _for_cities(
    "coast", "1.5", Label(zh="青岛、烟台、威海或日照市", en="Qingdao, Yantai, Weihai or Rizhao")
)
"""Facts of `city`: by quarter `pm25`, `pm10`, `so2`, `no2` in μg/m³, the year before included; from 2017
`good_days_gained` in points."""
SHANDONG_AIR_INLAND: Final = _for_cities(
    "inland", "1", Label(zh="其他设区的市", en="another city of Shandong")
)
"""Facts as for the coast."""
