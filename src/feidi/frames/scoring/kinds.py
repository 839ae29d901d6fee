# SPDX-License-Identifier: Apache-2.0
"""Whether a scheme scores the kinds of unit that a frame holds."""

from collections.abc import Iterable

from feidi.errors import InvariantError
from feidi.indicators.cells import is_empty
from feidi.indicators.observation import UnitKind
from feidi.indicators.scoring.scheme import Scheme

__all__ = ["require_kinds"]


def require_kinds(scheme: Scheme, cells: Iterable[object]) -> None:
    """Refuse kinds that the scheme does not score.

    Raises
    ------
    InvariantError
        If a cell names such a kind, or none.
    """
    for cell in cells:
        if is_empty(cell):
            continue
        kind = next((kind for kind in UnitKind if str(cell).strip() in (kind.value, kind.label.zh)), None)
        if kind is None:
            raise InvariantError(
                "not a kind of unit", place="kind", value=cell, remedy=f"use one of {', '.join(UnitKind)}"
            )
        if scheme.kinds and kind not in scheme.kinds:
            raise InvariantError(
                "does not score units of this kind",
                place=f"scheme {scheme.id}",
                value=kind.value,
                remedy="leave such rows out",
            )
