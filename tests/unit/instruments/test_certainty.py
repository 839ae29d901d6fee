# SPDX-License-Identifier: Apache-2.0
"""How sure a figure is has a word in both languages."""

from feidi.instruments.certainty import Certainty


def test_every_certainty_has_its_own_words() -> None:
    """No two degrees share a word in either language."""
    labels = [certainty.label for certainty in Certainty]
    assert len({label.zh for label in labels}) == len({label.en for label in labels}) == len(Certainty) == 5


def test_what_this_project_proposes_is_said() -> None:
    """A figure of ours is never taken for an authority's."""
    assert "本项目" in Certainty.PROPOSED.label.zh
    assert "this project" in Certainty.PROPOSED.label.en
