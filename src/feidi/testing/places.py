# SPDX-License-Identifier: Apache-2.0
"""Strategies for regions, zones, classes of industry, and the organisations of a place."""

from functools import cache
from typing import Final, TypeVar

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from feidi.dates.fiscal_year import FiscalYear
from feidi.enclaves.as_of import AsOf
from feidi.enclaves.classification import DigitalClass, IndustryClass
from feidi.enclaves.digital_classes import DIGITAL_CLASSES
from feidi.enclaves.industry_classes import INDUSTRY_CLASSES
from feidi.enclaves.organisation import Organisation, OrganisationKind
from feidi.enclaves.region import Region
from feidi.enclaves.region_level import RegionLevel
from feidi.enclaves.regions import regions as regions_of
from feidi.enclaves.sector import Sector
from feidi.enclaves.sector_mapping import SECTOR_MAPPINGS, SectorMapping
from feidi.enclaves.succession import Succession
from feidi.enclaves.zone import Zone, ZoneKind, ZoneLevel
from feidi.instruments.instrument import Instrument
from feidi.labels import Label
from feidi.testing.labels import labels

__all__ = [
    "digital_classes",
    "industry_classes",
    "names",
    "organisations",
    "regions",
    "sector_mappings",
    "sectors",
    "successions",
    "zones",
]

T = TypeVar("T")

# Whole records hold dozens of names and citations: most come from a few, so that one takes little time to make.
_POOL: Final = st.sampled_from(
    ("衢州海创园", "千岛湖智谷", "示例产业园", "某某运营公司", "联合管委会", "创新中心")
)
_PAPERS: Final = tuple(
    Instrument(id=name, title=Label(zh=zh, en=en))
    for name, zh, en in (("notice", "通知", "Notice"), ("plan", "规划", "Plan"), ("news", "报道", "News"))
)
CITATIONS: Final = st.sampled_from(
    tuple(paper.cite(clause) for paper in _PAPERS for clause in ("", "第六条"))
)
"""Citations as parts of larger nouns; :func:`feidi.testing.citations` gives all there are."""
CITED: Final = st.none() | CITATIONS
"""Such a citation, or none."""
_CODE_CHARACTERS: Final = "0123456789ABCDEFGHJKLMNPQRTUWXY"
_CREDIT_CODES: Final = st.just("") | st.text(_CODE_CHARACTERS, min_size=18, max_size=18)
_BEFORE_MANY_CHANGES: Final = FiscalYear(1995)


def names() -> SearchStrategy[str]:
    """Give Chinese names, as enclaves, firms and bodies bear them.

    Examples
    --------
    >>> from hypothesis import given
    >>> @given(names())
    ... def test_a_name_has_a_visible_character(name):
    ...     assert name.strip()
    >>> test_a_name_has_a_visible_character()
    """
    return _POOL | labels().map(lambda label: label.zh)


def _one_of(things: tuple[T, ...]) -> SearchStrategy[T]:
    # By number, so that a failure does not print the whole register.
    return st.integers(0, len(things) - 1).map(lambda at: things[at])


@cache
def _register(as_of: AsOf, level: RegionLevel | None, within: Region | None) -> tuple[Region, ...]:
    return regions_of(as_of=as_of, level=level, within=within)


def regions(
    *, as_of: AsOf = None, level: RegionLevel | None = None, within: Region | None = None
) -> SearchStrategy[Region]:
    """Give regions of the bundled register.

    Parameters
    ----------
    as_of
        The day on which they were in force; the newest state without one.
    level
        Only this level.
    within
        Only regions inside this one.

    Examples
    --------
    >>> from hypothesis import given
    >>> @given(regions(level=RegionLevel.COUNTY))
    ... def test_a_county_has_a_region_above(region):
    ...     assert region.parent_code is not None
    >>> test_a_county_has_a_region_above()
    """
    return st.deferred(lambda: _one_of(_register(as_of, level, within)))


def successions() -> SearchStrategy[Succession]:
    """Give what regions of the register became, and what parts of them went elsewhere.

    Examples
    --------
    >>> from hypothesis import given
    >>> @given(successions())
    ... def test_something_changed(succession):
    ...     assert succession.basis
    >>> test_something_changed()
    """
    return st.deferred(lambda: _one_of(_all_successions()))


@cache
def _all_successions() -> tuple[Succession, ...]:
    old = regions_of(as_of=_BEFORE_MANY_CHANGES, level=RegionLevel.COUNTY)
    return tuple(link for region in old for link in region.successions)


def zones() -> SearchStrategy[Zone]:
    """Give functional zones of regions.

    Examples
    --------
    >>> from hypothesis import given
    >>> @given(zones())
    ... def test_a_zone_lies_in_its_region(zone):
    ...     assert zone.is_within(zone.region)
    >>> test_a_zone_lies_in_its_region()
    """
    kinds, levels = st.sampled_from(ZoneKind), st.sampled_from(ZoneLevel)
    return st.builds(Zone, name=names(), region=regions(), level=levels, kind=kinds)


def organisations() -> SearchStrategy[Organisation]:
    """Give organisations; the code is of the right form, and its check character mostly wrong.

    Examples
    --------
    >>> from hypothesis import given
    >>> @given(organisations())
    ... def test_a_code_has_eighteen_characters(organisation):
    ...     assert len(organisation.credit_code) in (0, 18)
    >>> test_a_code_has_eighteen_characters()
    """
    return st.builds(
        Organisation,
        name=names(),
        kind=st.none() | st.sampled_from(OrganisationKind),
        credit_code=_CREDIT_CODES,
        region=st.none() | regions(),
    )


def sectors() -> SearchStrategy[tuple[Sector, ...] | None]:
    """Give sectors of a noun: some, each once, none, or not known.

    Examples
    --------
    >>> from hypothesis import given
    >>> @given(sectors())
    ... def test_each_stands_once(sectors):
    ...     assert sectors is None or len(set(sectors)) == len(sectors)
    >>> test_each_stands_once()
    """
    return st.none() | st.lists(st.sampled_from(Sector), unique=True, max_size=4).map(tuple)


def industry_classes() -> SearchStrategy[IndustryClass]:
    """Give classes of GB/T 4754 that the library bundles."""
    return st.sampled_from(INDUSTRY_CLASSES)


def digital_classes() -> SearchStrategy[DigitalClass]:
    """Give classes of the statistical classification of the digital economy that the library bundles."""
    return st.sampled_from(DIGITAL_CLASSES)


def sector_mappings() -> SearchStrategy[SectorMapping]:
    """Give the nine sectors with their statistical classes."""
    return st.sampled_from(SECTOR_MAPPINGS)
