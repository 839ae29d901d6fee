# SPDX-License-Identifier: Apache-2.0
"""Write src/feidi/validators/rules.tsv from the files of the rules.

Run it after adding a rule or changing its code, depth or nouns: ``python scripts/build_rule_index.py``.
The index is committed, and tests/unit/validators/test_rules.py fails when it is out of step.
"""

from importlib import import_module
from pathlib import Path
from typing import cast

from feidi.validators.checker import Checker
from feidi.validators.family import FAMILIES

VALIDATORS = Path(__file__).resolve().parents[1] / "src" / "feidi" / "validators"
INDEX = VALIDATORS / "rules.tsv"


def _line(file: str) -> str:
    rule = cast("Checker", import_module(f"feidi.validators.{file}")).RULE
    nouns = (f"{noun.__module__}.{noun.__qualname__}" for noun in rule.on)
    return "\t".join((rule.code, file, rule.depth.value, *nouns))


def index() -> str:
    """Return the text of the index: a line for each file of each family, in the order of codes."""
    lines: list[str] = []
    for family in FAMILIES.values():
        stems = (path.stem for path in (VALIDATORS / family.folder).glob("*.py") if path.stem != "__init__")
        lines += sorted(_line(f"{family.folder}.{stem}") for stem in stems)
    return "\n".join(lines) + "\n"


def main() -> None:
    """Write the index."""
    text = index()
    INDEX.write_text(text, encoding="utf-8")
    print(f"{text.count(chr(10))} rules in {INDEX.name}")


if __name__ == "__main__":
    main()
