# SPDX-License-Identifier: Apache-2.0
"""The code of an indicator."""

from typing import Final

from feidi.indicators.formulas.nodes import Fact
from feidi.labels import Label
from feidi.quantities.unit import Unit
from feidi.validators.values.validator import ValueValidator

__all__ = ["INDICATOR_CODE"]

_LABEL: Final = Label(zh="指标代码", en="the code of an indicator")


def _read(text: str) -> str:
    return Fact(text, _LABEL, Unit()).code


INDICATOR_CODE: Final = ValueValidator(name="indicator_code", label=_LABEL, read=_read)
"""The form of a code, as :class:`feidi.indicators.Indicator` takes it; whether a scheme has it is not asked."""
