# SPDX-License-Identifier: Apache-2.0
"""How many examples laws draw is said in one place."""

from pathlib import Path

# What draws so many objects, rather than holding a law for so many.
PLACES = {
    Path("tests/support/profiles.py"),
    Path("tests/house/test_profiles.py"),
    Path("scripts/document_pool.py"),
}


def test_no_number_of_examples_stands_elsewhere(root: Path, written: tuple[Path, ...]) -> None:
    """A law takes its profile's number, or a part of it with `costly`; a number of its own would override it."""
    found = {
        path.relative_to(root)
        for path in written
        if path.suffix in {".py", ".md"} and "max_examples" in path.read_text(encoding="utf-8")
    }
    assert found == PLACES
