# SPDX-License-Identifier: Apache-2.0
"""What became of a region: one link of the lineage, and how it is known."""

from enum import StrEnum
from typing import Final, final

from feidi._fields.frozen import frozen
from feidi.dates.date import Date, date_of
from feidi.enclaves.region_level import Precision
from feidi.enclaves.region_register.lineage import Link
from feidi.labels import Label

__all__ = ["Evidence", "RegionChange", "Succession", "succession_of"]


@final
class RegionChange(StrEnum):
    """What happened to a region.

    Examples
    --------
    >>> RegionChange.MERGED.label.zh
    '并入'
    """

    RENAMED = "renamed"
    """It goes on under another name, with or without a new code."""
    RECODED = "recoded"
    """It goes on under the same name and another code."""
    RECLASSIFIED = "reclassified"
    """A county became a city or district, a prefecture became a city."""
    MOVED = "moved"
    """It went to another parent with its code."""
    MERGED = "merged"
    """Its ground went into another region."""
    SPLIT = "split"
    """A part of its ground went to another region."""

    @property
    def label(self) -> Label:
        """The words for it."""
        return _CHANGES[self]


@final
class Evidence(StrEnum):
    """How a link of the lineage is known.

    Examples
    --------
    >>> Evidence.INFERRED.label.en
    'inferred by rule'
    """

    CITED = "cited"
    """A document says so; `Succession.basis` names it."""
    TABLES = "tables"
    """The yearly tables say so: same code and name, or the prefecture ids that their author checked by hand."""
    INFERRED = "inferred"
    """A stated rule over two neighbouring tables says so; `Succession.basis` names it. It may be wrong."""

    @property
    def label(self) -> Label:
        """The words for it."""
        return _EVIDENCE[self]


@final
@frozen(kw_only=True)
class Succession:
    """One region that became another, or gave a part of its ground to another.

    Parameters
    ----------
    old_code, new_code
        Codes before and after; they may be the same.
    on
        First day of the new state; 1 January where only the year is known.
    precision
        How exactly `on` is known.
    change
        What happened.
    evidence
        How it is known.
    basis
        The document, or the rule.

    Examples
    --------
    >>> from feidi.enclaves.region import Region
    >>> [link] = Region.of("330103", as_of="2020-12-31").successions
    >>> link.new_code, str(link.on), str(link.change), str(link.evidence)
    ('330105', '2021-04-09', 'merged', 'cited')
    """

    old_code: str
    new_code: str
    on: Date
    precision: Precision
    change: RegionChange
    evidence: Evidence
    basis: str


def succession_of(link: Link) -> Succession:
    """Build the succession of one line of the register."""
    return Succession(
        old_code=link.old,
        new_code=link.new,
        on=date_of(link.on),
        precision=Precision.DAY if link.exact else Precision.YEAR,
        change=RegionChange(link.change),
        evidence=Evidence(link.evidence),
        basis=link.basis,
    )


_CHANGES: Final = {
    RegionChange.RENAMED: Label(zh="更名", en="renamed"),
    RegionChange.RECODED: Label(zh="代码变更", en="recoded"),
    RegionChange.RECLASSIFIED: Label(zh="建制变更", en="reclassified"),
    RegionChange.MOVED: Label(zh="隶属变更", en="moved"),
    RegionChange.MERGED: Label(zh="并入", en="merged"),
    RegionChange.SPLIT: Label(zh="析出", en="split"),
}
_EVIDENCE: Final = {
    Evidence.CITED: Label(zh="有文件依据", en="cited"),
    Evidence.TABLES: Label(zh="逐年代码表", en="from the tables"),
    Evidence.INFERRED: Label(zh="按规则推断", en="inferred by rule"),
}
