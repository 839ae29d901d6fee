# SPDX-License-Identifier: Apache-2.0
"""What the structure of an agreement shows without any receipt."""

from enum import StrEnum
from typing import final

from feidi._fields.frozen import frozen
from feidi.labels import Label, Lang

__all__ = ["StructureKind", "StructureNote"]


@final
class StructureKind(StrEnum):
    """What kind of fault it is."""

    UNREACHABLE = "unreachable"
    """No money can ever reach the clause."""
    GAP = "gap"
    """Money may come in for which the clause says nothing."""
    NOTHING_FLOWS = "nothing_flows"
    """A share, stake or weight of 0, or a ceiling over a party that receives nothing."""
    PARTY_UNUSED = "party_unused"
    """A party is declared, and no clause pays, charges or counts for it."""
    FLOOR_TOO_HIGH = "floor_too_high"
    """A floor above what can come in."""
    PAYER_WITHOUT_MEANS = "payer_without_means"
    """Who is to make up a floor receives nothing to do it with."""
    SHARES_OPEN = "shares_open"
    """Shares that cannot add up: a retention without its number, or a statistic that two clauses count."""
    NAME_MISSING = "name_missing"
    """A limit or a condition asks for a fact and does not name it."""
    EVENT_UNKNOWN = "event_unknown"
    """A clock counts from an event that is none of the usual milestones."""


@final
@frozen
class StructureNote:
    """One thing that the structure shows.

    Parameters
    ----------
    path
        Where, as in a document: ``"sharing[0].terms.parts[1].terms"``.
    kind
        What kind of fault it is.
    label
        What is the matter, in both languages.
    """

    path: str
    kind: StructureKind
    label: Label

    def text(self, lang: Lang) -> str:
        """Write the note for a person."""
        return f"{self.path}: {self.label.text(lang)}"
