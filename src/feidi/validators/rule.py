# SPDX-License-Identifier: Apache-2.0
"""What a rule is called, how grave it is, and which clause it follows."""

import re
from enum import StrEnum
from typing import Final, final

from feidi._fields.frozen import field, frozen
from feidi.errors import InvariantError
from feidi.instruments.guideline import guideline_clause
from feidi.instruments.instrument import Citation
from feidi.labels import Label
from feidi.validators.severity import Severity

__all__ = ["Depth", "Rule", "RuleStatus"]

_NAME: Final = re.compile(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*", re.ASCII)
_CODE: Final = re.compile(r"[A-Z]{2,8}[0-9]{3}", re.ASCII)


@final
class RuleStatus(StrEnum):
    """How settled a rule is."""

    PREVIEW = "preview"
    """New in this release; its wording and reach may still change."""
    STABLE = "stable"
    """Changes only with an entry in the changelog."""
    RETIRED = "retired"
    """No longer run; its name and code stay taken."""


@final
class Depth(StrEnum):
    """How deep one has to look for a rule to matter."""

    BASIC = "basic"
    """Every reader of a record: contradictions and likely faults."""
    AUDIT = "audit"
    """An auditor: gaps, doubtful figures, missing evidence."""
    PUBLICATION = "publication"
    """Whoever is about to publish: citations, certainty, both languages."""


def _types(types: type[object] | tuple[type[object], ...]) -> tuple[type[object], ...]:
    return types if isinstance(types, tuple) else (types,)


@final
@frozen(kw_only=True)
class Rule:
    """The card of one rule; what it does is the `check` beside it.

    Parameters
    ----------
    name
        The identity: the fault in words, ``"side-missing-from-governance"``.
    code
        A short alias, family and three digits without meaning; never used again.
    on
        The noun or nouns it is asked about, by exact type.
    together
        Whether it is asked once about all of them that stand side by side in a tuple, a list or a mapping.
    severity
        How grave a finding of it is.
    summary
        The fault in one clause, without a full stop.
    hint
        One action that mends it.
    since
        The first release that has it.
    status
        Preview, stable or retired.
    depth
        The shallowest of the built-in profiles that runs it. Errors are always basic.
    clauses
        Ids of the guideline's clauses that it follows.
    citation
        Another document that it follows.

    Raises
    ------
    InvariantError
        If the name or code is malformed, or an error is hidden from the basic profile.
    NotFoundError
        If a clause is not in the guideline.
    """

    name: str
    code: str
    on: tuple[type[object], ...] = field(converter=_types)
    severity: Severity
    summary: Label
    hint: Label
    since: str
    status: RuleStatus = RuleStatus.PREVIEW
    depth: Depth = Depth.BASIC
    clauses: tuple[str, ...] = ()
    citation: Citation | None = None
    together: bool = False

    def __attrs_post_init__(self) -> None:
        if not _NAME.fullmatch(self.name):
            raise InvariantError(
                "not a rule's name",
                place="rule.name",
                value=self.name,
                remedy="name the fault in lower-case words joined by hyphens",
            )
        if not _CODE.fullmatch(self.code):
            raise InvariantError(
                "not a rule's code",
                place="rule.code",
                value=self.code,
                remedy="write a family and three digits",
            )
        if self.severity is Severity.ERROR and self.depth is not Depth.BASIC:
            raise InvariantError(
                "an error must be in the basic profile",
                place=f"rule {self.code}",
                value=self.depth.value,
                remedy="make it basic, or call it a warning",
            )
        for clause in self.clauses:
            guideline_clause(clause)

    @property
    def family(self) -> str:
        """The letters of the code."""
        return self.code[:-3]
