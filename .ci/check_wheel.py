# SPDX-License-Identifier: Apache-2.0
"""Fail unless the wheel carries exactly the files of src/feidi, byte for byte, and the licence."""

import sys
import zipfile
from pathlib import Path

SOURCE = Path("src")


def main(wheel: str) -> None:
    """Compare one wheel with the source folder and print what was compared."""
    expected = {
        path.relative_to(SOURCE).as_posix(): path.read_bytes()
        for path in (SOURCE / "feidi").rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    with zipfile.ZipFile(wheel) as archive:
        inside = {name: archive.read(name) for name in archive.namelist() if not name.endswith("/")}
    carried = {name: content for name, content in inside.items() if ".dist-info/" not in name}
    wrong = sorted(
        name for name in expected.keys() | carried.keys() if expected.get(name) != carried.get(name)
    )
    if wrong or not expected:
        sys.exit(f"{wheel}: {len(expected)} source files; missing, added or changed: {wrong}")
    if not any(name.endswith(".dist-info/licenses/LICENSE") for name in inside):
        sys.exit(f"{wheel}: carries no licence")
    if "feidi/py.typed" not in carried:
        sys.exit(f"{wheel}: carries no py.typed")
    data = sum(not name.endswith(".py") for name in carried)
    print(f"{Path(wheel).name}: {len(carried)} files as in {SOURCE}, {data} of them data, and the licence")


if __name__ == "__main__":
    main(*sys.argv[1:])
