# SPDX-License-Identifier: Apache-2.0
"""Write the JSON Schemas that the package carries, and note what was published under which format.

``python scripts/build_schemas.py`` writes ``src/feidi/codec/schemas`` and adds new kinds to the record in
``tests/wire/published.json``. Where the schema of a kind that is on record has changed, it stops: documents in
the hands of others would no longer be what they were, so ``FORMAT`` has to grow and a migration has to be written.
``--unreleased`` overwrites the record of the current format, which is right only until that format is released.
"""

import argparse
import json
import sys
from hashlib import sha256
from pathlib import Path
from typing import Any, TypeAlias

from feidi.codec.documents.kinds import KINDS
from feidi.codec.migrations import FORMAT
from feidi.codec.schema import schema

ROOT = Path(__file__).resolve().parents[1]
SCHEMAS = ROOT / "src" / "feidi" / "codec" / "schemas"
RECORD = ROOT / "tests" / "wire" / "published.json"

# What a schema says to people; documents do not change with it.
WORDS = ("$id", "title", "description", "examples")
NAMED = ("properties", "$defs")

Part: TypeAlias = Any


def texts() -> dict[str, str]:
    """Give the text of every schema file by its name."""
    return {
        f"{kind}.json": json.dumps(schema(kind), ensure_ascii=False, separators=(",", ":")) + "\n"
        for kind in sorted(KINDS)
    }


def structure(part: Part, *, is_named: bool = False) -> Part:
    """Give a schema without what it says to people; under `is_named` keys are names of fields."""
    if isinstance(part, dict):
        return {
            key: structure(value, is_named=key in NAMED and not is_named)
            for key, value in part.items()
            if is_named or key not in WORDS
        }
    return [structure(value) for value in part] if isinstance(part, list) else part


def digests() -> dict[str, str]:
    """Give a digest of the structure of every kind."""
    kinds = {
        kind: json.dumps(structure(schema(kind)), sort_keys=True).encode() for kind in KINDS if kind != "list"
    }
    return {kind: sha256(text).hexdigest()[:16] for kind, text in sorted(kinds.items())}


def changed(record: dict[str, str], now: dict[str, str]) -> list[str]:
    """Name the kinds on record that are gone or have another structure now."""
    return sorted(kind for kind, digest in record.items() if now.get(kind) != digest)


def main() -> int:
    """Write everything that may be written."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--unreleased", action="store_true", help="overwrite the record of the current format"
    )
    given = parser.parse_args()
    record = json.loads(RECORD.read_text(encoding="utf-8")) if RECORD.exists() else {}
    now = digests()
    faults = changed(record.get(str(FORMAT), {}), now)
    if faults and not given.unreleased:
        print(f"changed under format {FORMAT}: {', '.join(faults)}; raise FORMAT and write migrations")
        return 1
    record[str(FORMAT)] = now
    RECORD.write_text(json.dumps(record, indent=1) + "\n", encoding="utf-8")
    SCHEMAS.mkdir(exist_ok=True)
    written = texts()
    for old in SCHEMAS.glob("*.json"):
        if old.name not in written:
            old.unlink()
    for name, text in written.items():
        (SCHEMAS / name).write_text(text, encoding="utf-8")
    print(f"{len(written)} schemas written")
    return 0


if __name__ == "__main__":
    sys.exit(main())
