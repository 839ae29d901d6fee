# SPDX-License-Identifier: Apache-2.0
"""HTML for notebooks."""

from types import SimpleNamespace

from feidi.labels import Label
from feidi.validators import Finding, Findings


def test_record_is_escaped(toys: SimpleNamespace) -> None:
    """What stands in a record cannot become markup."""
    bad = Label(zh="<script>甲", en="<script>a")
    page = Findings((Finding.of(toys.NoSeats.RULE, "<b>", found=bad, expected="1"),))._repr_html_()
    assert "<script>" not in page
    assert "&lt;script&gt;甲" in page
    assert "$.&lt;b&gt;" in page
    assert "添座位<br>add seats" in page


def test_nothing_is_said() -> None:
    """Where nothing is found the page says so."""
    assert Findings()._repr_html_() == "<p>未发现问题 · nothing found</p>"
