# SPDX-License-Identifier: Apache-2.0
"""Docstrings tell readers of a schema what a noun and its fields are."""

from feidi.codec.docstrings import parameters_of, summary_of


class _Told:
    """What it is, in one sentence.

    Parameters
    ----------
    one, two
        Of both,
        on two lines.

    three
        Of the third.

    Notes
    -----
    four
        Not a field.
    """


class _Untold:
    pass


class _Short:
    """A sentence alone."""


class _Last:
    """A sentence.

    Parameters
    ----------
    one
        The only one.
    """


def test_the_first_sentence_is_the_summary() -> None:
    """Lines are joined; what has no docstring has no summary."""
    assert summary_of(_Told) == "What it is, in one sentence."
    assert summary_of(_Untold) == ""


def test_fields_are_told_under_their_heading() -> None:
    """Fields told together are told alike, and other headings are left alone."""
    both = "Of both, on two lines."
    assert parameters_of(_Told) == {"one": both, "two": both, "three": "Of the third."}
    assert parameters_of(_Last) == {"one": "The only one."}
    assert parameters_of(_Short) == parameters_of(_Untold) == {}
