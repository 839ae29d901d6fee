# SPDX-License-Identifier: Apache-2.0
"""A share of a whole."""

from typing import Final

from feidi.labels import Label
from feidi.quantities.share import Share
from feidi.validators.values.validator import ValueValidator

__all__ = ["SHARE"]


def _read(text: str) -> str:
    return str(Share(text))


def _show(text: str) -> str:
    return Share(text).percent()


SHARE: Final = ValueValidator(
    name="share", label=Label(zh="比例", en="a share from 0 to 1"), read=_read, show=_show
)
"""``"6:4"``, ``"60%"`` and ``"0.6"`` all become ``"3/5"``, and are written ``"60%"``."""
