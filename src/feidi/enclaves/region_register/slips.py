# SPDX-License-Identifier: Apache-2.0
"""Read `slips.tsv`: codes that yearly tables gave to a region by a slip, and that no region ever had in those years."""

from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import NamedTuple

__all__ = ["Slip", "slip_of"]


class Slip(NamedTuple):
    """A wrong code, and the right one."""

    first: str
    """First year of the tables that have it."""
    last: str
    code: str
    right: str
    name: str


@cache
def _slips() -> Mapping[str, Slip]:
    text = files("feidi.enclaves.region_register").joinpath("slips.tsv").read_text(encoding="utf-8")
    found = (Slip(*line.split("\t")) for line in text.splitlines())
    return {slip.code: slip for slip in found}


def slip_of(code: str, day: str | None) -> Slip | None:
    """Return the slip of a code in the year of a day, or in any year without one."""
    slip = _slips().get(code)
    return slip if slip and (day is None or slip.first <= day[:4] <= slip.last) else None
