# SPDX-License-Identifier: Apache-2.0
"""The bundled portfolio: every published enclave with the agreements that name it."""

from typing import Final

from feidi.evaluation.portfolio import Portfolio
from feidi.labels import Label
from feidi.published.agreements.catalogue import AGREEMENTS
from feidi.published.enclaves.catalogue import ENCLAVES

__all__ = ["PORTFOLIO"]

PORTFOLIO: Final = Portfolio(
    label=Label(zh="公开资料中的飞地", en="Enclaves of the public record"),
    enclaves=ENCLAVES,
    agreements=AGREEMENTS,
)
"""Real enclaves, with holes where nothing was published.

Examples
--------
>>> PORTFOLIO.enclave("quzhou-haichuang").host.name, PORTFOLIO.enclave("quzhou-haichuang").kind
('余杭区', None)
"""
