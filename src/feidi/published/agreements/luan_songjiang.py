# SPDX-License-Identifier: Apache-2.0
"""Lu'an and Songjiang: of enterprises that Songjiang recommends, it gets two fifths for five years.

The event from which the five years count was not visible; it is a milestone of this agreement.
"""

from typing import Final

from feidi.agreements.agreement import Agreement
from feidi.agreements.conditions import Holds
from feidi.agreements.sharing import Sharing
from feidi.agreements.terms.in_phases import InPhases
from feidi.agreements.terms.to import To
from feidi.agreements.terms.when import When
from feidi.enclaves.region import Region
from feidi.labels import Label
from feidi.published.instruments.reports_east import LIUSONG_2025
from feidi.published.shapes import ALL_TAXES, shared, split_statistics
from feidi.published.sides import host_of, source_of

__all__ = ["LUAN_SONGJIANG"]

_CITED: Final = LIUSONG_2025.cite(note="The statistics follow the same five years and the same enterprises.")

LUAN_SONGJIANG: Final = Agreement(
    id="luan-songjiang",
    title=Label(zh="六松现代产业园财税分成", en="Sharing in the Lu'an-Songjiang park"),
    parties=(
        source_of(Region.of("310117"), "Songjiang"),
        host_of(Region.of("341502"), "Jin'an District, Lu'an"),
    ),
    sharing=(
        Sharing(
            id="taxes",
            kinds=ALL_TAXES,
            terms=When(
                Holds("recommended_by_source"),
                InPhases(
                    [(5, shared("40%", "60%", "松江占比40%"))],
                    clock="sharing_start",
                    after=To("host"),
                    clause="5年内",
                ),
                otherwise=To("host"),
                clause="松江推荐的企业",
            ),
            citation=_CITED,
        ),
    ),
    attribution=(
        split_statistics((Label(zh="统计数据", en="statistics"),), "40%", "60%", _CITED, "松江占比40%"),
    ),
    enclave="luan-songjiang",
    citation=_CITED,
)
"""The agreement, enterprise by enterprise; one that Songjiang did not recommend stays with the host."""
