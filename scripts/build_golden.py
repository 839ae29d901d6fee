# SPDX-License-Identifier: Apache-2.0
"""Write a golden document for every kind that has none yet; what is there is never touched.

``python scripts/build_golden.py`` adds to ``tests/wire/golden/FORMAT``. Once a format is released its documents
are the proof that it is still read. ``--unreleased`` writes those anew that are no longer read or written the same.
"""

import argparse
from pathlib import Path

from document_pool import pool

from feidi.codec.dumping import dumps
from feidi.codec.loading import loads
from feidi.codec.migrations import FORMAT
from feidi.codec.names import name_of
from feidi.errors import FeidiError

GOLDEN = Path(__file__).resolve().parents[1] / "tests" / "wire" / "golden" / str(FORMAT)
LONGEST = 6000


def is_right(file: Path) -> bool:
    """Say whether a golden document is read and written the same."""
    text = file.read_text(encoding="utf-8")
    try:
        return dumps(loads(text), indent=1) + "\n" == text
    except FeidiError:
        return False


def main() -> None:
    """Write what is missing: the fullest document of a kind that a person can still read."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--unreleased", action="store_true", help="write anew what has changed")
    given = parser.parse_args()
    GOLDEN.mkdir(parents=True, exist_ok=True)
    written = 0
    for noun, things in pool(40).items():
        file = GOLDEN / f"{name_of(noun)}.json"
        if file.exists() and (is_right(file) or not given.unreleased):
            continue
        texts = sorted((dumps(thing, indent=1) for thing in things), key=len)
        short = [text for text in texts if len(text) <= LONGEST] or texts[:1]
        file.write_text(short[-1] + "\n", encoding="utf-8")
        written += 1
    print(f"{written} golden documents written")


if __name__ == "__main__":
    main()
