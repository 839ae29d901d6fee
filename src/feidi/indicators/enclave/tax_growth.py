# SPDX-License-Identifier: Apache-2.0
r"""Growth of assessed tax over the same period of the year before.

Unit
    [%], range -∞ .. ∞, more is better.
Formula
    .. math:: \frac{t - t_{-1}}{t_{-1}}

    with :math:`t` the assessed tax and :math:`t_{-1}` the assessed tax of the same period of the year before.

Notes
-----
    Unknown in the first year and wherever nothing was paid before: that is not zero growth.
Citation
    Proposed by this project.

Examples
--------
>>> from feidi.dates import FiscalYear
>>> from feidi.indicators.observation import Observation, UnitKind
>>> before, now = (
...     Observation(unit="park", kind=UnitKind.ENCLAVE, period=FiscalYear(year), facts={"tax": tax})
...     for year, tax in ((2021, "200 万元"), (2022, "250 万元"))
... )
>>> print(TAX_GROWTH.outcome(now, [before]))
25%
"""

from typing import Final

from feidi.indicators.indicator import Indicator
from feidi.instruments.certainty import Certainty
from feidi.labels import Label

__all__ = ["TAX_GROWTH"]

TAX_GROWTH: Final = Indicator(
    code="tax_growth",
    label=Label(zh="税收增长率", en="growth of tax"),
    unit="%",
    formula="growth(tax, year_before)",
    certainty=Certainty.PROPOSED,
)
