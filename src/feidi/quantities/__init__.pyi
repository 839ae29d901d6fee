# SPDX-License-Identifier: Apache-2.0
from feidi.quantities.area import Area as Area
from feidi.quantities.area import AreaUnit as AreaUnit
from feidi.quantities.exact import Exact as Exact
from feidi.quantities.exact import exact as exact
from feidi.quantities.exact import plain as plain
from feidi.quantities.money import Money as Money
from feidi.quantities.money import MoneyUnit as MoneyUnit
from feidi.quantities.named_unit import NamedUnit as NamedUnit
from feidi.quantities.quantity import Quantity as Quantity
from feidi.quantities.rounding import RoundedSum as RoundedSum
from feidi.quantities.rounding import Rounding as Rounding
from feidi.quantities.rounding import RoundingMethod as RoundingMethod
from feidi.quantities.rounding import split as split
from feidi.quantities.share import Rate as Rate
from feidi.quantities.share import Share as Share
from feidi.quantities.unit import Unit as Unit
