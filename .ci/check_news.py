# SPDX-License-Identifier: Apache-2.0
"""Fail unless CHANGELOG.md speaks of what is here: an Unreleased section or the current version."""

import re
import sys
from pathlib import Path


def main() -> None:
    """Read the version and the headings, and print which sections were found."""
    version = re.search(
        r'"(.+)"', Path("src/feidi/_version.py").read_text(encoding="utf-8").split("__version__")[1]
    )
    if version is None:
        sys.exit("src/feidi/_version.py names no version")
    text = Path("CHANGELOG.md").read_text(encoding="utf-8")
    sections = re.findall(r"^## \[?([^\]\s]+)\]?[^\n]*\n(.*?)(?=^## |\Z)", text, re.MULTILINE | re.DOTALL)
    told = {name: sum(line.startswith("- ") for line in body.splitlines()) for name, body in sections}
    print(f"CHANGELOG.md: {', '.join(f'{name} ({count} entries)' for name, count in told.items())}")
    if not told.get("Unreleased", 0) + told.get(version[1], 0):
        sys.exit(f"CHANGELOG.md has no entry under Unreleased or {version[1]}")


if __name__ == "__main__":
    main()
