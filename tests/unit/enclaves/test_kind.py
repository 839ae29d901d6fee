# SPDX-License-Identifier: Apache-2.0
"""The four kinds, each with its direction and its words."""

from feidi.enclaves.kind import Direction, EnclaveKind


def test_four_kinds_have_their_words() -> None:
    """There are four kinds, and each has a name of its own in both languages."""
    assert len(EnclaveKind) == 4
    assert len({kind.label.zh for kind in EnclaveKind}) == len({kind.label.en for kind in EnclaveKind}) == 4


def test_first_two_are_outposts() -> None:
    """Start-up and industrial innovation are outposts, the other two transfers."""
    assert [kind.direction for kind in EnclaveKind] == [
        Direction.OUTPOST,
        Direction.OUTPOST,
        Direction.TRANSFER,
        Direction.TRANSFER,
    ]


def test_directions_have_their_words() -> None:
    """Each direction has its words."""
    assert {direction.label.en for direction in Direction} == {
        "outpost in the stronger region",
        "production placed with the host",
    }
