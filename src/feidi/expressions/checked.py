# SPDX-License-Identifier: Apache-2.0
"""An expression that fits its place, with the measures of its names and parts."""

from collections.abc import Mapping
from typing import final

from feidi._fields.frozen import field, frozen
from feidi.expressions.measures import RATIO, Measure, Slot
from feidi.expressions.tree import Expression

__all__ = ["Checked"]


@final
@frozen
class Checked:
    """An expression that fits its place.

    Parameters
    ----------
    expression
        The expression.
    slot
        The place.
    measures
        What each name gives, declared or inferred.
    definitions
        The definitions that it reaches, by name.
    parts
        What each part gives, by identity.
    """

    expression: Expression
    slot: Slot
    measures: Mapping[str, Measure]
    definitions: Mapping[str, Expression]
    parts: Mapping[int, Measure] = field(repr=False, eq=False)

    def measure_of(self, part: Expression) -> Measure:
        """Return what a part of the expression gives, or of one of its definitions."""
        return self.parts.get(id(part), RATIO)
