# SPDX-License-Identifier: Apache-2.0
"""Two rules of the State Council on sharing taxes, which rules of this library follow and published parameters cite."""

from typing import Final

from feidi.dates.date import date_of
from feidi.instruments.instrument import Instrument
from feidi.labels import Label

__all__ = ["GUOFA_2001_37", "GUOFA_2016_26"]

_STATE_COUNCIL: Final = Label(zh="国务院", en="State Council")

GUOFA_2001_37: Final = Instrument(
    id="guofa-2001-37",
    title=Label(
        zh="国务院关于印发所得税收入分享改革方案的通知",
        en="State Council notice on sharing income tax revenue",
    ),
    issuer=_STATE_COUNCIL,
    number="国发〔2001〕37号",
)
"""Income tax shared between centre and localities from 2002 on."""

GUOFA_2016_26: Final = Instrument(
    id="guofa-2016-26",
    title=Label(
        zh="全面推开营改增试点后调整中央与地方增值税收入划分过渡方案",
        en="Transitional division of VAT between centre and localities after the business-tax reform",
    ),
    issuer=_STATE_COUNCIL,
    number="国发〔2016〕26号",
    issued=date_of("2016-04-29"),
)
"""VAT shared half and half from May 2016 on."""
