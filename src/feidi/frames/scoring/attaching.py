# SPDX-License-Identifier: Apache-2.0
"""New columns beside the user's rows, in the user's own kind of frame."""

from collections.abc import Container, Mapping, Sequence
from typing import Any

import narwhals as nw
import numpy as np

from feidi.frames.scoring.columns import Floats
from feidi.frames.scoring.grades import Codes

__all__ = ["Added", "attached"]

Added = Floats | Codes | tuple[Codes, Sequence[str]]
"""Numbers with NaN for none, ranks with 0 for none, or grades with their words."""


def attached(
    frame: "nw.DataFrame[Any]", columns: Mapping[str, Added], gapless: Container[str] = ()
) -> "nw.DataFrame[Any]":
    """Add columns; where there is no number, rank or grade the cell is null; `gapless` ones have none."""
    whole: dict[str, Any] = {}
    empty: list[nw.Expr] = []
    for name, column in columns.items():
        values, words = column if isinstance(column, tuple) else (column, None)
        whole[name] = values
        if words is not None:
            empty.append(_words(name, words))
        elif values.dtype == np.float64:
            if name not in gapless and np.isnan(np.min(values, initial=0.0)):
                empty.append(nw.when(~nw.col(name).is_nan()).then(nw.col(name)).alias(name))
        elif not values.all():
            empty.append(nw.when(nw.col(name) > 0).then(nw.col(name)).alias(name))
    added = nw.from_dict(whole, backend=frame.implementation)
    if empty:
        added = added.with_columns(*empty)
    if frame.implementation.is_pandas_like():
        native: Any = added.to_native()
        native.index = frame.to_native().index
        added = nw.from_native(native, eager_only=True)
    return nw.concat([frame, added], how="horizontal")


def _words(name: str, words: Sequence[str]) -> nw.Expr:
    chosen: nw.Expr = nw.lit(None, nw.String)
    for code, word in reversed(list(enumerate(words))):
        chosen = nw.when(nw.col(name) == code).then(nw.lit(word)).otherwise(chosen)
    return chosen.alias(name)
