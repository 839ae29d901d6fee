# SPDX-License-Identifier: Apache-2.0
"""Tables of text for a notebook."""

from feidi.evaluation.table import html_table


def test_text_is_escaped() -> None:
    """No cell, head or caption can bring markup in."""
    page = html_table("<b>", (("<i>",), ("<u>",)))
    assert "<b>" not in page
    assert page.count("&lt;") == 3
    assert page.count("<tr>") == 2
