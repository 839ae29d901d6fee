# SPDX-License-Identifier: Apache-2.0
"""The protocol of a rule, ours and yours: a card and a question."""

from collections.abc import Iterable
from typing import Never, Protocol

from feidi.validators.finding import Finding
from feidi.validators.rule import Rule

__all__ = ["Checker"]


class Checker(Protocol):
    """Anything with a `RULE` and a `check`: a module, an instance, a class with static methods.

    `check` receives a noun of exactly one of the types in ``RULE.on`` and yields findings whose paths
    start at that noun. Where ``RULE.together`` is true it receives all such nouns of a tuple, a list or a mapping as
    pairs of their position and themselves, and paths start with the position. It must be pure: no clock, no network,
    nothing remembered.

    The built-in rules are modules, one a file. A rule of your own may be a class::

        class ParkWithoutName:
            RULE = Rule(name="park-without-name", code="OWN001", on=Enclave, ...)

            def check(self, enclave: Enclave) -> Iterator[Finding]: ...

    Notes
    -----
    The parameter is typed `Never` because each rule asks for its own noun; the dispatch by type makes it right.
    """

    @property
    def RULE(self) -> Rule:  # noqa: N802 - a constant in a module
        """The rule's card."""
        ...

    def check(self, subject: Never, /) -> Iterable[Finding]:
        """Yield what is wrong with the subject."""
        ...
