# SPDX-License-Identifier: Apache-2.0
"""The id of an instrument in citations."""

from typing import Final

from feidi.instruments.instrument import Instrument
from feidi.labels import Label
from feidi.validators.values.validator import ValueValidator

__all__ = ["CITATION_ID"]

_LABEL: Final = Label(zh="引用编号", en="the id of an instrument")


def _read(text: str) -> str:
    return Instrument(id=text, title=_LABEL).id


CITATION_ID: Final = ValueValidator(name="citation_id", label=_LABEL, read=_read)
"""Up to 80 ASCII letters, digits and ``. _ : / -``, as :class:`feidi.instruments.Instrument` takes them."""
