# SPDX-License-Identifier: Apache-2.0
"""What validators have to say: the classes that documents hold."""

from typing import Final

from feidi.validators.finding import Finding
from feidi.validators.findings import Findings
from feidi.validators.profile import Profile
from feidi.validators.rule import Rule

__all__ = ["FINDINGS"]

FINDINGS: Final[tuple[type, ...]] = (
    Finding,
    Findings,
    Profile,
    Rule,
)
