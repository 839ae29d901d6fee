# SPDX-License-Identifier: Apache-2.0
"""Single values in columns: every different one is looked at once."""

from collections.abc import Sequence
from typing import Any

import narwhals as nw

from feidi.frames.checking.credit_codes import credit_codes_hold
from feidi.frames.checking.finding import ColumnFinding
from feidi.frames.engines import Frame, collected
from feidi.indicators.cells import is_empty
from feidi.labels import Label
from feidi.validators.severity import Severity
from feidi.validators.values.credit_code import CREDIT_CODE
from feidi.validators.values.validator import ValueValidator

__all__ = ["value_findings"]


def value_findings(frame: Frame, column: str, validator: ValueValidator, sample: int) -> list[ColumnFinding]:
    """Look for values in a column that are not what they should be; empty cells are passed over."""
    counts: Any = frame.select(nw.col(column)).group_by(column).agg(nw.len().alias("feidi count"))
    counted = collected(counts)
    cells = counted[column].to_list()
    rows = counted["feidi count"].to_list()
    asked = [(str(cell), count) for cell, count in zip(cells, rows, strict=True) if not is_empty(cell)]
    bad = [
        pair
        for pair, holds in zip(asked, _hold(validator, [text for text, _ in asked]), strict=True)
        if not holds
    ]
    if not bad:
        return []
    bad.sort(key=lambda pair: (-pair[1], pair[0]))
    return [
        ColumnFinding(
            code=validator.name,
            name=validator.name.replace("_", "-"),
            severity=Severity.ERROR,
            summary=Label(zh=f"不是有效的{validator.label.zh}", en=f"not {validator.label.en}"),
            hint=Label(zh="核对原件", en="check the source"),
            columns=(column,),
            rows=sum(count for _, count in bad),
            sample=tuple(text for text, _ in bad[:sample]),
        )
    ]


def _hold(validator: ValueValidator, texts: Sequence[str]) -> Sequence[bool]:
    if validator is CREDIT_CODE and texts:
        return [bool(holds) for holds in credit_codes_hold(texts)]
    return [validator.is_valid(text) for text in texts]
