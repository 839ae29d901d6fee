# SPDX-License-Identifier: Apache-2.0
"""Judgement: rules that yield findings, and validators of single values.

Three questions may be asked of any noun: :func:`check` gives everything that is wrong, :func:`is_valid`
answers yes or no and never raises, :func:`validate` gives the noun back or raises all errors at once.
"""

from feidi.validators.checker import Checker as Checker
from feidi.validators.explain import explain as explain
from feidi.validators.explain import find_rule as find_rule
from feidi.validators.failure import FindingError as FindingError
from feidi.validators.failure import FindingsError as FindingsError
from feidi.validators.failure import RuleError as RuleError
from feidi.validators.finding import Finding as Finding
from feidi.validators.findings import Findings as Findings
from feidi.validators.installed import all_rules as all_rules
from feidi.validators.installed import installed_rules as installed_rules
from feidi.validators.profile import AUDIT as AUDIT
from feidi.validators.profile import BASIC as BASIC
from feidi.validators.profile import PROFILES as PROFILES
from feidi.validators.profile import PUBLICATION as PUBLICATION
from feidi.validators.profile import Profile as Profile
from feidi.validators.profile import profile_of as profile_of
from feidi.validators.questions import check as check
from feidi.validators.questions import is_valid as is_valid
from feidi.validators.questions import iter_findings as iter_findings
from feidi.validators.questions import validate as validate
from feidi.validators.rule import Depth as Depth
from feidi.validators.rule import Rule as Rule
from feidi.validators.rule import RuleStatus as RuleStatus
from feidi.validators.rules import RULES as RULES
from feidi.validators.severity import Severity as Severity

__all__ = [
    "AUDIT",
    "BASIC",
    "PROFILES",
    "PUBLICATION",
    "RULES",
    "Checker",
    "Depth",
    "Finding",
    "FindingError",
    "Findings",
    "FindingsError",
    "Profile",
    "Rule",
    "RuleError",
    "RuleStatus",
    "Severity",
    "all_rules",
    "check",
    "explain",
    "find_rule",
    "installed_rules",
    "is_valid",
    "iter_findings",
    "profile_of",
    "validate",
]
