# SPDX-License-Identifier: Apache-2.0
"""How many enclaves and demonstration bases the province wants, and by when.

A target "by 2022" is read as due on the last day of 2022 and as a floor from then on: no document found says
that it ends.
"""

from typing import Final

from feidi.dates.date import Date, date_of
from feidi.dates.span import Span
from feidi.dates.timeline import Dated, Timeline
from feidi.evaluation.targets.counting import Counted
from feidi.evaluation.targets.portfolio_target import PortfolioTarget
from feidi.instruments.certainty import Certainty
from feidi.instruments.figure import Figure, Parameter
from feidi.instruments.guideline import guideline_clause
from feidi.labels import Label
from feidi.published.demonstration.documents import in_the_notice

__all__ = ["DEMONSTRATION_BASE_TARGET", "ENCLAVE_TARGET", "PORTFOLIO_TARGETS"]


def _at_least(count: int, due: str, end: Date | None = None) -> Dated[Figure[int]]:
    citation = guideline_clause("G1.4").cite()
    return Dated(
        Span(date_of(due), end), Figure(value=count, certainty=Certainty.PUBLISHED, citation=citation)
    )


ENCLAVE_TARGET: Final = PortfolioTarget(
    required=Parameter(
        id="enclave_target",
        label=Label(zh="数字经济“飞地”数量", en="number of digital-economy enclaves"),
        timeline=Timeline([_at_least(100, "2022-12-31")]),
    ),
    counted=Counted.ENCLAVES,
)
"""100 enclaves by 2022 (guideline, G1.4)."""

DEMONSTRATION_BASE_TARGET: Final = PortfolioTarget(
    required=Parameter(
        id="demonstration_base_target",
        label=Label(zh="数字经济“飞地”示范基地数量", en="number of demonstration bases"),
        timeline=Timeline(
            [
                Dated(
                    Span(date_of("2021-12-31"), date_of("2022-12-31")),
                    Figure(
                        value=10,
                        certainty=Certainty.WEAK,
                        citation=in_the_notice("2021年目标"),
                    ),
                ),
                _at_least(30, "2022-12-31"),
            ]
        ),
    ),
    counted=Counted.DEMONSTRATION_BASES,
)
"""10 demonstration bases in 2021 (notice of that year), 30 by 2022 (guideline, G1.4)."""

PORTFOLIO_TARGETS: Final[tuple[PortfolioTarget, ...]] = (ENCLAVE_TARGET, DEMONSTRATION_BASE_TARGET)
"""Both."""
