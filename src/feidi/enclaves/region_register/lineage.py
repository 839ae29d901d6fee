# SPDX-License-Identifier: Apache-2.0
"""Read `lineage.tsv`: first every basis with its evidence, then the links, which name their basis by number."""

from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import NamedTuple

from feidi.enclaves.region_register.table import FIRST_DAY, Row

__all__ = ["Link", "links_from", "links_to"]


class Link(NamedTuple):
    """One region that became another, or gave a part of itself to another."""

    on: str
    """ISO day on which the new state begins."""
    exact: bool
    old: str
    new: str
    change: str
    evidence: str
    basis: str


@cache
def _links() -> tuple[Mapping[str, tuple[Link, ...]], Mapping[str, tuple[Link, ...]]]:
    text = files("feidi.enclaves.region_register").joinpath("lineage.tsv").read_text(encoding="utf-8")
    by_old: dict[str, list[Link]] = {}
    by_new: dict[str, list[Link]] = {}
    bases: list[list[str]] = []
    for line in text.splitlines():
        fields = line.split("\t")
        if len(fields) == 2:
            bases.append(fields)
            continue
        on, old, new, change, number = fields
        exact = len(on) == len(FIRST_DAY)
        link = Link(on if exact else f"{on}-01-01", exact, old, new, change, *bases[int(number)])
        by_old.setdefault(old, []).append(link)
        by_new.setdefault(new, []).append(link)
    return _frozen(by_old), _frozen(by_new)


def _frozen(found: dict[str, list[Link]]) -> Mapping[str, tuple[Link, ...]]:
    return {code: tuple(links) for code, links in found.items()}


def links_from(row: Row) -> tuple[Link, ...]:
    """Return what a version became, and what parts of it went elsewhere while it was in force."""
    found = _links()[0].get(row.code, ())
    return tuple(link for link in found if row.start < link.on and (not row.end or link.on <= row.end))


def links_to(row: Row) -> tuple[Link, ...]:
    """Return what a version came from, and what was added to it while it was in force."""
    found = _links()[1].get(row.code, ())
    return tuple(link for link in found if row.start <= link.on and (not row.end or link.on < row.end))
