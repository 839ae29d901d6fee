# SPDX-License-Identifier: Apache-2.0
"""Plain rows."""

from types import SimpleNamespace

import pandas as pd

from feidi.validators import check


def test_frame_takes_rows(toys: SimpleNamespace) -> None:
    """A data frame takes the rows as they are, and each cell is text."""
    frame = pd.DataFrame(check((toys.Room(1), toys.Room(0)), rules=toys.RULES).table("en"))
    assert list(frame["code"]) == ["TOY002", "TOY001"]
    assert list(frame["severity"]) == ["warning", "error"]
    assert list(frame["clauses"]) == ["G5.5 G3.1", ""]
    assert list(frame["found"]) == ["1", "0"]
    assert list(frame["expected"]) == ["2", "1"]
    assert list(frame["place"]) == ["$[0].seats", "$[1].seats"]
