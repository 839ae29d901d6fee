# SPDX-License-Identifier: Apache-2.0
"""The three factors by which income tax is apportioned among branches, and their weights."""

from typing import Final

from feidi.agreements.terms.split_by_factors import Factor
from feidi.instruments.certainty import Certainty
from feidi.instruments.figure import Figure
from feidi.published.instruments.national import SAT_2012_57

__all__ = ["BRANCH_FACTORS"]

BRANCH_FACTORS: Final = Figure(
    value=(Factor("revenue", "0.35"), Factor("payroll", "0.35"), Factor("assets", "0.30")),
    certainty=Certainty.PUBLISHED,
    citation=SAT_2012_57.cite(
        "第十五条",
        url="https://hangzhou.11467.com/info/34539551.htm",
        note="The article has the same weights as 国税发〔2008〕28号 before it; the first day is not stated here.",
    ),
)
"""Operating revenue, payroll and total assets of the year before."""
