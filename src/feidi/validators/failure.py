# SPDX-License-Identifier: Apache-2.0
"""What `validate` raises, and what becomes of a rule that fails itself."""

from collections.abc import Sequence
from typing import Self, final

from feidi.errors import FeidiError
from feidi.validators.finding import Finding

__all__ = ["FindingError", "FindingsError", "RuleError"]


@final
class FindingError(FeidiError):
    """One finding, as an exception of a :class:`FindingsError`."""

    def __init__(self, finding: Finding) -> None:
        super().__init__(
            f"{finding.rule.code} {finding.rule.name}: {finding.message.en}",
            place=finding.place,
            remedy=finding.hint.en,
        )
        self.finding = finding

    def __reduce__(self) -> tuple[type["FindingError"], tuple[Finding]]:
        return FindingError, (self.finding,)


@final
class FindingsError(FeidiError, ExceptionGroup[FindingError]):
    """The subject breaks rules; one :class:`FindingError` for each finding.

    Catch it whole with ``except FindingsError``, or one by one with ``except* FindingError``.

    Parameters
    ----------
    message
        How much is wrong, in one clause.
    exceptions
        The findings as exceptions, at least one.
    """

    place: str
    value: object
    remedy: str

    def __new__(cls, message: str, exceptions: Sequence[FindingError]) -> Self:
        """Make the group."""
        return super().__new__(cls, message, exceptions)

    def __init__(self, message: str, exceptions: Sequence[FindingError]) -> None:
        # The group keeps its message itself and lets nobody set it.
        Exception.__init__(self, message, exceptions)
        self.place, self.value = "", None
        self.remedy = "; ".join(dict.fromkeys(error.remedy for error in exceptions))

    def __str__(self) -> str:
        return "\n".join((self.message, *(f"  {error}" for error in self.exceptions)))

    def derive(self, excs: Sequence[FindingError], /) -> "FindingsError":  # type: ignore[override]
        """Make a group of some of the findings; ``except*`` splits with it."""
        return FindingsError(self.message, excs)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """The findings themselves."""
        return tuple(error.finding for error in self.exceptions if isinstance(error, FindingError))


@final
class RuleError(FeidiError):
    """A rule raised instead of yielding: the fault is the rule's and not the record's."""
