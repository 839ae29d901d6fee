# SPDX-License-Identifier: Apache-2.0
"""The seven indicators: record and docstring say the same, and the tuple is complete."""

import importlib
import re
from pathlib import Path

import pytest

from feidi.indicators import PER_MU, Indicator, formula_text
from feidi.indicators import per_mu as package


def test_tuple_is_complete() -> None:
    """PER_MU holds the indicator of every file of the folder, once."""
    files = {path.stem for path in Path(str(package.__file__)).parent.glob("*.py")} - {"__init__"}
    assert files == {indicator.code for indicator in PER_MU}
    assert len(PER_MU) == 7


@pytest.mark.parametrize("indicator", PER_MU, ids=lambda indicator: indicator.code)
def test_docstring_and_record_agree(indicator: Indicator) -> None:
    """The unit, the range, the direction and the citation in the prose are those of the record."""
    prose = importlib.import_module(f"feidi.indicators.per_mu.{indicator.code}").__doc__
    assert f"[{indicator.unit}], range {indicator.within}, {indicator.direction.label.en}." in prose
    assert re.search(r"Citation\n +Huangyan District, Taizhou", prose)
    assert "Huangyan District, Taizhou" in indicator.citation.text("en")
    assert indicator.formula is not None
    top, _, bottom = formula_text(indicator.formula).partition(" / ")
    assert f'{top.upper()}: "' in prose
    assert f'{bottom.upper()}: "' in prose
