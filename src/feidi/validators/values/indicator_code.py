# SPDX-License-Identifier: Apache-2.0
"""The code of an indicator."""

from typing import Final

from feidi.indicators.indicator import require_code
from feidi.labels import Label
from feidi.validators.values.validator import ValueValidator

__all__ = ["INDICATOR_CODE"]

_LABEL: Final = Label(zh="指标代码", en="the code of an indicator")


def _read(text: str) -> str:
    require_code(text, "indicator.code")
    return text


INDICATOR_CODE: Final = ValueValidator(name="indicator_code", label=_LABEL, read=_read)
"""The form of a code, as :class:`feidi.indicators.Indicator` takes it; whether a scheme has it is not asked."""
