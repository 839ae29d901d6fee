# SPDX-License-Identifier: Apache-2.0
"""The day on which something is asked."""

import datetime as dt

from feidi.dates.date import Date, date_of
from feidi.dates.fiscal_year import FiscalYear

__all__ = ["AsOf", "day_of"]

AsOf = Date | dt.date | str | FiscalYear | None
"""A day, ISO text, or a fiscal year, which means its last day; ``None`` is the newest state of the register."""


def day_of(as_of: AsOf) -> str | None:
    """Return the day asked for as ISO text, ``None`` for the newest state.

    Examples
    --------
    >>> day_of(FiscalYear(2020))
    '2020-12-31'
    """
    if as_of is None:
        return None
    return (as_of.last if isinstance(as_of, FiscalYear) else date_of(as_of)).isoformat()
