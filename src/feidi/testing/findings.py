# SPDX-License-Identifier: Apache-2.0
"""Strategies for what validators have to say: rules, profiles, findings.

They stand apart from the others and are imported from here: a test of an amount or an agreement must not wait until
every rule is loaded.
"""

from typing import Final

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from feidi.testing.labels import labels
from feidi.validators.finding import Finding
from feidi.validators.findings import Findings
from feidi.validators.profile import Profile
from feidi.validators.rule import Depth, Rule
from feidi.validators.rules import RULES

__all__ = ["finding_lists", "findings", "profiles", "rules"]

_STEPS: Final = st.sampled_from(("enclaves", "governance", "terms", "share")) | st.integers(0, 20)
_NAMES: Final = st.lists(st.sampled_from([rule.RULE.name for rule in RULES]), max_size=2, unique=True)


def rules() -> SearchStrategy[Rule]:
    """Give rules of the library.

    Examples
    --------
    >>> from hypothesis import given
    >>> @given(rules())
    ... def test_a_rule_is_asked_of_something(rule):
    ...     assert rule.on
    >>> test_a_rule_is_asked_of_something()
    """
    return st.sampled_from([rule.RULE for rule in RULES])


def profiles() -> SearchStrategy[Profile]:
    """Give choices of rules."""
    depths = st.lists(st.sampled_from(Depth), unique=True).map(tuple)
    names = _NAMES.map(tuple)
    return st.builds(Profile, name=st.just("mine"), label=labels(), depths=depths, also=names, without=names)


def findings() -> SearchStrategy[Finding]:
    """Give findings of the library's rules at any place.

    Examples
    --------
    >>> from hypothesis import given
    >>> @given(findings())
    ... def test_a_finding_names_what_was_found(finding):
    ...     assert finding.found.zh in finding.message.zh
    >>> test_a_finding_names_what_was_found()
    """
    at = st.lists(_STEPS, max_size=3).map(tuple)
    return st.builds(Finding, rule=rules(), at=at, found=labels(), expected=labels(), hint=labels())


def finding_lists(*, max_size: int = 3) -> SearchStrategy[Findings]:
    """Give what a check found, which may be nothing.

    Parameters
    ----------
    max_size
        How many findings at most.
    """
    return st.lists(findings(), max_size=max_size).map(lambda found: Findings(tuple(found)))
