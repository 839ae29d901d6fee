# SPDX-License-Identifier: Apache-2.0
"""Print the one-line command that README.md gives under a marker, so that the gate runs what readers run."""

import re
import sys
from pathlib import Path


def command(text: str, name: str) -> str:
    """Give the command in the fenced block that follows ``<!-- command: name -->``."""
    blocks = re.findall(
        rf"^<!-- command: {re.escape(name)} -->\n+```sh\n(.*?)^```$", text, re.MULTILINE | re.DOTALL
    )
    if len(blocks) != 1:
        sys.exit(f"README.md has {len(blocks)} commands marked {name!r}; keep exactly one")
    lines = str(blocks[0]).splitlines()
    if len(lines) != 1 or not lines[0].strip():
        sys.exit(f"the command marked {name!r} takes {len(lines)} lines; write it on one")
    return lines[0]


if __name__ == "__main__":
    print(command(Path("README.md").read_text(encoding="utf-8"), sys.argv[1]))
