# SPDX-License-Identifier: Apache-2.0
"""Validators of single values, for forms, data frames and models of other libraries.

All answer the same calls: ``normalise``, ``validate`` (the canonical text, or one typed error), ``is_valid``
(never raises) and ``format``.
"""

from feidi.validators.values.area import AREA as AREA
from feidi.validators.values.choice import Word as Word
from feidi.validators.values.choice import choice as choice
from feidi.validators.values.citation_id import CITATION_ID as CITATION_ID
from feidi.validators.values.credit_code import CREDIT_CODE as CREDIT_CODE
from feidi.validators.values.day import DAY as DAY
from feidi.validators.values.enclave_kind import ENCLAVE_KIND as ENCLAVE_KIND
from feidi.validators.values.fiscal_year import FISCAL_YEAR as FISCAL_YEAR
from feidi.validators.values.formula import FORMULA as FORMULA
from feidi.validators.values.indicator_code import INDICATOR_CODE as INDICATOR_CODE
from feidi.validators.values.money import MONEY as MONEY
from feidi.validators.values.operator_kind import OPERATOR_KIND as OPERATOR_KIND
from feidi.validators.values.party_key import PARTY_KEY as PARTY_KEY
from feidi.validators.values.quantity import QUANTITY as QUANTITY
from feidi.validators.values.rate import RATE as RATE
from feidi.validators.values.region_code import REGION_CODE as REGION_CODE
from feidi.validators.values.region_code import region_code_on as region_code_on
from feidi.validators.values.revenue_kind import REVENUE_KIND as REVENUE_KIND
from feidi.validators.values.sector import SECTOR as SECTOR
from feidi.validators.values.service_kind import SERVICE_KIND as SERVICE_KIND
from feidi.validators.values.share import SHARE as SHARE
from feidi.validators.values.validator import ValueValidator as ValueValidator

__all__ = [
    "AREA",
    "CITATION_ID",
    "CREDIT_CODE",
    "DAY",
    "ENCLAVE_KIND",
    "FISCAL_YEAR",
    "FORMULA",
    "INDICATOR_CODE",
    "MONEY",
    "OPERATOR_KIND",
    "PARTY_KEY",
    "QUANTITY",
    "RATE",
    "REGION_CODE",
    "REVENUE_KIND",
    "SECTOR",
    "SERVICE_KIND",
    "SHARE",
    "ValueValidator",
    "Word",
    "choice",
    "region_code_on",
]
