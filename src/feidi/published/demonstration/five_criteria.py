# SPDX-License-Identifier: Apache-2.0
"""A selection by the guideline's five criteria, proposed by this project.

The guideline names the criteria and neither weighs nor measures them. All five weigh alike here, each is measured
by two indicators that weigh alike, against the mean of the eligible, and an indicator earns at most twice its
points. Why is said in docs/explanation/selection.md.
"""

from typing import Final

from feidi.evaluation.selection.criteria import Criterion, SelectionScheme, WeightedCriterion
from feidi.indicators.enclave.cross_region_share import CROSS_REGION_SHARE
from feidi.indicators.enclave.investment_completion import INVESTMENT_COMPLETION
from feidi.indicators.enclave.key_field_share import KEY_FIELD_SHARE
from feidi.indicators.enclave.landing_rate import LANDING_RATE
from feidi.indicators.enclave.occupancy import OCCUPANCY
from feidi.indicators.enclave.output_per_mu import OUTPUT_PER_MU
from feidi.indicators.enclave.projects_in_residence import PROJECTS_IN_RESIDENCE
from feidi.indicators.enclave.services_per_firm import SERVICES_PER_FIRM
from feidi.indicators.enclave.source_return import SOURCE_RETURN
from feidi.indicators.indicator import Indicator
from feidi.indicators.observation import UnitKind
from feidi.indicators.per_mu.tax_per_mu import TAX_PER_MU
from feidi.indicators.scales.reference import RatioTo, Reference
from feidi.indicators.scoring.item import Item
from feidi.indicators.scoring.scheme import Scheme
from feidi.instruments.certainty import Certainty
from feidi.instruments.guideline import guideline_clause
from feidi.labels import Label

__all__ = ["FIVE_CRITERIA"]

_MEASURES: Final[tuple[tuple[Criterion, tuple[Indicator, Indicator]], ...]] = (
    (Criterion.ECONOMIC_BENEFIT, (TAX_PER_MU, OUTPUT_PER_MU)),
    (Criterion.RADIATION, (LANDING_RATE, SOURCE_RETURN)),
    (Criterion.OPERATING_MODEL, (SERVICES_PER_FIRM, CROSS_REGION_SHARE)),
    (Criterion.FOUNDATION, (PROJECTS_IN_RESIDENCE, KEY_FIELD_SHARE)),
    (Criterion.PUSH, (INVESTMENT_COMPLETION, OCCUPANCY)),
)


def _measured(criterion: Criterion, indicators: tuple[Indicator, Indicator]) -> WeightedCriterion:
    scale = RatioTo(reference=Reference.MEAN, floor=0, cap=2)
    scheme = Scheme(
        id=f"demonstration-{criterion.value.replace('_', '-')}",
        label=criterion.label,
        items=[Item(indicator=indicator, scale=scale, weight=50) for indicator in indicators],
        kinds=(UnitKind.ENCLAVE,),
        certainty=Certainty.PROPOSED,
    )
    return WeightedCriterion(criterion=criterion, weight="1/5", scheme=scheme)


FIVE_CRITERIA: Final = SelectionScheme(
    id="five-criteria",
    label=Label(
        zh="示范“飞地”五项标准择优(本项目建议)",
        en="Selection of demonstration enclaves by five criteria (proposed)",
    ),
    criteria=[_measured(*row) for row in _MEASURES],
    certainty=Certainty.PROPOSED,
    citation=guideline_clause("G5.4").cite(),
)
"""The five criteria; an enclave at the mean of the eligible in everything has 100 points."""
