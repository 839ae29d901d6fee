# SPDX-License-Identifier: Apache-2.0
"""Every indicator has a file whose prose and record say the same, and the tuples are complete."""

import importlib
from pathlib import Path
from types import ModuleType

import pytest

from feidi.indicators import Indicator, county, enclave, per_mu
from feidi.instruments import Certainty

FOLDERS: tuple[tuple[ModuleType, tuple[Indicator, ...], int], ...] = (
    (per_mu, per_mu.PER_MU, 7),
    (county, county.COUNTY, 9),
    (enclave, enclave.ENCLAVE, 17),
)
ALL = [(folder.__name__, indicator) for folder, indicators, _ in FOLDERS for indicator in indicators]


@pytest.mark.parametrize(("folder", "indicators", "number"), FOLDERS)
def test_tuples_are_complete(folder: ModuleType, indicators: tuple[Indicator, ...], number: int) -> None:
    """A tuple holds the indicator of every file of its folder, once."""
    files = {path.stem for path in Path(str(folder.__file__)).parent.glob("*.py")} - {"__init__"}
    assert files == {indicator.code for indicator in indicators}
    assert len(indicators) == number


def test_codes_and_labels_are_distinct() -> None:
    """No two indicators share a code or a label."""
    assert len({indicator.code for _, indicator in ALL}) == len(ALL) == 33
    assert len({indicator.label.zh for _, indicator in ALL}) == len(ALL)
    assert len({indicator.label.en for _, indicator in ALL}) == len(ALL)


@pytest.mark.parametrize(("folder", "indicator"), ALL, ids=[indicator.code for _, indicator in ALL])
def test_docstring_and_record_agree(folder: str, indicator: Indicator) -> None:
    """The unit, the range, the direction, the facts and the citation in the prose are those of the record."""
    module = importlib.import_module(f"{folder}.{indicator.code}")
    prose = str(module.__doc__)
    assert f"[{indicator.unit}], range {indicator.within}, {indicator.direction.label.en}." in prose
    assert getattr(module, indicator.code.upper()) is indicator
    assert indicator.formula is not None
    for fact in indicator.facts_read:
        assert f'"{fact.name}": ' in prose
    cited = " ".join(prose.split("Citation\n")[1].split("\n\n", maxsplit=1)[0].split())
    if indicator.citation is None:
        assert (indicator.certainty, cited) == (Certainty.PROPOSED, "Proposed by this project.")
    else:
        assert indicator.certainty is Certainty.WEAK
        assert cited.split(":")[0].split(",")[0] in indicator.citation.text("en")
