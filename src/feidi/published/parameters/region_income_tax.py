# SPDX-License-Identifier: Apache-2.0
"""Income tax of branches inside an autonomous region: 60% central, 10% to the region, 30% to the locality."""

from typing import Final

from feidi.agreements.retention import TierShares
from feidi.instruments.certainty import Certainty
from feidi.instruments.figure import Figure
from feidi.published.instruments.provincial import AUTONOMOUS_REGION_CIT

__all__ = ["REGION_INCOME_TAX"]

REGION_INCOME_TAX: Final = Figure(
    value=TierShares([("central", "60%"), ("region", "10%"), ("locality", "30%")]),
    certainty=Certainty.PUBLISHED,
    citation=AUTONOMOUS_REGION_CIT.cite(
        note="The copy names neither the region nor the day, so this is a figure and no dated parameter."
    ),
)
"""How each branch's amount is divided among the tiers."""
