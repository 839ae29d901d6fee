# SPDX-License-Identifier: Apache-2.0
from feidi.dates.date import Date as Date
from feidi.dates.date import date_of as date_of
from feidi.dates.date import require_date as require_date
from feidi.dates.date import today as today
from feidi.dates.date import years_after as years_after
from feidi.dates.fiscal_year import FiscalYear as FiscalYear
from feidi.dates.period import Grain as Grain
from feidi.dates.period import Period as Period
from feidi.dates.span import Span as Span
from feidi.dates.timeline import Dated as Dated
from feidi.dates.timeline import Timeline as Timeline
