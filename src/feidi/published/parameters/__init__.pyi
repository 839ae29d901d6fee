# SPDX-License-Identifier: Apache-2.0
from feidi.published.parameters.branch_factors import BRANCH_FACTORS as BRANCH_FACTORS
from feidi.published.parameters.income_tax import INCOME_TAX_RETENTION as INCOME_TAX_RETENTION
from feidi.published.parameters.region_income_tax import REGION_INCOME_TAX as REGION_INCOME_TAX
from feidi.published.parameters.vat import VAT_RETENTION as VAT_RETENTION
