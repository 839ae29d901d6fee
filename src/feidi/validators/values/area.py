# SPDX-License-Identifier: Apache-2.0
"""An area with its unit."""

from typing import Final

from feidi.labels import Label
from feidi.quantities.area import Area
from feidi.validators.values.validator import ValueValidator

__all__ = ["AREA"]


def _read(text: str) -> str:
    return Area.from_text(text).text()


AREA: Final = ValueValidator(name="area", label=Label(zh="面积", en="an area with its unit"), read=_read)
"""Hectares and square metres become exact mu: ``"1ha"`` is ``"15亩"``."""
