# SPDX-License-Identifier: Apache-2.0
"""Change the package in one small place at a time and see whether the tests that concern it notice.

``python scripts/mutants.py --seed 14 --count 200`` draws mutants over all packages and tries each in a copy of the
package. Tests that fail without the mutant too say nothing of it; such a mutant is left out. Every result is written to ``build/mutants-SEED.jsonl`` at once, so that
a run that was stopped goes on where it was; ``--table`` writes what is known so far as a page of the docs. The tests of
a mutant are those of the mirrored folder and those that name its module.
"""

import argparse
import ast
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import Final, NamedTuple

ROOT: Final = Path(__file__).resolve().parents[1]
SOURCE: Final = ROOT / "src" / "feidi"
PAGE: Final = ROOT / "docs" / "explanation" / "mutants.md"
LIMIT: Final = 300
"""Seconds after which a run of tests counts as noticed: an endless loop is seen by everybody."""
NOTHING_RAN: Final = 5
"""What pytest returns where it found no tests."""

OFTEN: Final = {"frames": 4, "codec": 4, "evaluation": 4}
"""Packages of which more are drawn than of the others."""
COMPARED: Final = {ast.Lt: "<", ast.LtE: "<=", ast.Gt: ">", ast.GtE: ">=", ast.Eq: "==", ast.NotEq: "!="}
TURNED: Final = {"<": "<=", "<=": "<", ">": ">=", ">=": ">", "==": "!=", "!=": "=="}
WORKED: Final = {ast.Add: ("+", "-"), ast.Sub: ("-", "+"), ast.Mult: ("*", "+"), ast.FloorDiv: ("//", "*")}


VERDICTS: Final = {True: "noticed", False: "not noticed", None: "left out"}


class Mutant(NamedTuple):
    """One change: a stretch of bytes of a file, and what stands there instead."""

    file: str
    line: int
    start: int
    end: int
    old: str
    new: str

    @property
    def package(self) -> str:
        """The package at the top that the file is in."""
        return self.file.partition("/")[0].removesuffix(".py")


class Code:
    """The bytes of a file, and the changes that may be made to it."""

    def __init__(self, file: Path) -> None:
        self.name = file.relative_to(SOURCE).as_posix()
        self.code = file.read_bytes()
        self.starts = [0]
        for line in self.code.splitlines(keepends=True):
            self.starts.append(self.starts[-1] + len(line))

    def mutants(self) -> Iterator[Mutant]:
        """Yield every change: comparisons, arithmetic, conditions, constants, returned values."""
        for node in ast.walk(ast.parse(self.code)):
            yield from self.signs(node)
            yield from self.values(node)

    def signs(self, node: ast.AST) -> Iterator[Mutant]:
        """Yield the changes of a sign between two values."""
        match node:
            case ast.Compare(left=left, ops=[sign], comparators=[right]) if type(sign) in COMPARED:
                old = COMPARED[type(sign)]
                yield from self.between(left, right, old, TURNED[old])
            case ast.BinOp(left=left, op=sign, right=right) if type(sign) in WORKED:
                yield from self.between(left, right, *WORKED[type(sign)])
            case ast.BoolOp(op=ast.And(), values=[left, right, *_]):
                yield from self.between(left, right, "and", "or")
            case ast.BoolOp(op=ast.Or(), values=[left, right, *_]):
                yield from self.between(left, right, "or", "and")
            case _:
                pass

    def values(self, node: ast.AST) -> Iterator[Mutant]:
        """Yield the changes of a value."""
        match node:
            case ast.UnaryOp(op=ast.Not(), operand=operand):
                yield self.whole(node, f"({ast.unparse(operand)})")
            case ast.Constant(value=bool() as value):
                yield self.whole(node, str(not value))
            case ast.Constant(value=int() as value):
                yield self.whole(node, str(value + 1))
            case ast.Return(value=ast.expr() as value) if not isinstance(value, ast.Constant):
                yield self.whole(value, "None")
            case _:
                pass

    def between(self, left: ast.expr, right: ast.expr, old: str, new: str) -> Iterator[Mutant]:
        """Yield the change of a sign; none where it does not stand between the two as it is written."""
        first, last = self.at(left.end_lineno, left.end_col_offset), self.at(right.lineno, right.col_offset)
        found = self.code.find(old.encode(), first, last)
        if found >= 0:
            yield Mutant(self.name, left.end_lineno or 0, found, found + len(old), old, new)

    def whole(self, node: ast.expr, new: str) -> Mutant:
        """Return the change of a whole expression."""
        first, last = self.at(node.lineno, node.col_offset), self.at(node.end_lineno, node.end_col_offset)
        return Mutant(self.name, node.lineno, first, last, self.code[first:last].decode(), new)

    def at(self, line: int | None, column: int | None) -> int:
        """Return the place of a line and a column among the bytes."""
        return self.starts[(line or 1) - 1] + (column or 0)


def drawn(seed: int, count: int) -> list[Mutant]:
    """Return mutants, from each package in turn as long as it has any, from some of them several."""
    random = Random(seed)
    pools: dict[str, list[Mutant]] = {}
    for file in sorted(SOURCE.rglob("*.py")):
        for mutant in Code(file).mutants():
            pools.setdefault(mutant.package, []).append(mutant)
    for pool in pools.values():
        random.shuffle(pool)
    found: list[Mutant] = []
    while len(found) < count and any(pools.values()):
        for package, pool in pools.items():
            found += [pool.pop() for _ in range(min(OFTEN.get(package, 1), len(pool)))]
    return found[:count]


def tests_of(mutant: Mutant) -> list[str]:
    """Return the tests that concern a file: those that name its module, its own doctests, and the mirrored folder."""
    place = Path(mutant.file).with_suffix("")
    module = ".".join(("feidi", *place.parts)).removesuffix(".__init__")
    naming = [
        path
        for path in sorted((ROOT / "tests").rglob("test_*.py"))
        if f"{module} " in path.read_text(encoding="utf-8")
    ]
    folder = ROOT / "tests" / "unit" / place.parent
    while not folder.is_dir():
        folder = folder.parent
    mirrored = [folder] if folder != ROOT / "tests" / "unit" else sorted(folder.glob("test_*.py"))
    return [str(path.relative_to(ROOT)) for path in (*naming, *mirrored)]


def passes(tests: list[str], copy: Path) -> bool:
    """Whether tests pass over the copy of the package; an endless loop does not."""
    settings = {**os.environ, "PYTHONPATH": str(copy), "CI": "1", "PYTHONDONTWRITEBYTECODE": "1"}
    command = [sys.executable, "-m", "pytest", "-q", "-x", "-n", "0", "-p", "no:cacheprovider", *tests]
    try:
        done = subprocess.run(
            command, cwd=ROOT, env=settings, capture_output=True, timeout=LIMIT, check=False
        )
    except subprocess.TimeoutExpired:
        return False
    return done.returncode in (0, NOTHING_RAN)


def is_killed(mutant: Mutant, copy: Path, sound: dict[str, bool]) -> bool | None:
    """Whether the tests that concern a mutant fail on it; ``None`` where they fail without it."""
    tests = tests_of(mutant)
    key = " ".join(tests)
    if key not in sound:
        sound[key] = passes(tests, copy)
    if not sound[key]:
        return None
    file = copy / "feidi" / mutant.file
    code = file.read_bytes()
    file.write_bytes(code[: mutant.start] + mutant.new.encode() + code[mutant.end :])
    try:
        return not passes(tests, copy)
    finally:
        file.write_bytes(code)


def table(results: list[dict[str, object]], seed: int) -> str:
    """Return the page: how many of each package were noticed, and every one that was not."""
    results = [each for each in results if each["killed"] is not None]
    tried = Counter(str(each["package"]) for each in results)
    killed = Counter(str(each["package"]) for each in results if each["killed"])
    rows = "".join(f"| {name} | {tried[name]} | {killed[name]} |\n" for name in sorted(tried))
    alive = "".join(
        f"| `{each['file']}:{each['line']}` | `{each['old']}` | `{each['new']}` |\n"
        for each in results
        if not each["killed"] and "|" not in f"{each['old']}{each['new']}" and "\n" not in str(each["old"])
    )
    share = f"{killed.total()} of {tried.total()}"
    return (
        f"# Mutants\n\nSmall changes of the package, drawn with seed {seed}, each tried against the tests that concern it "
        f"(`python scripts/mutants.py --seed {seed}`): {share} were noticed.\n\n"
        f"| package | mutants | noticed |\n|---|---|---|\n{rows}\n"
        f"## Not noticed\n\n| place | stands | mutant |\n|---|---|---|\n{alive}"
    )


def main() -> None:
    """Try the mutants that were not tried yet, or write the page."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--seed", type=int, default=14)
    parser.add_argument("--count", type=int, default=200)
    parser.add_argument(
        "--table", action="store_true", help="write the page of what is known and try nothing"
    )
    chosen = parser.parse_args()
    log = ROOT / "build" / f"mutants-{chosen.seed}.jsonl"
    log.parent.mkdir(exist_ok=True)
    results = [json.loads(line) for line in log.read_text("utf-8").splitlines()] if log.is_file() else []
    if chosen.table:
        PAGE.write_text(table(results, chosen.seed), encoding="utf-8")
        return
    known = {(each["file"], each["start"], each["new"]) for each in results}
    sound: dict[str, bool] = {}
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder)
        shutil.copytree(SOURCE, copy / "feidi", ignore=shutil.ignore_patterns("__pycache__"))
        for mutant in drawn(chosen.seed, chosen.count):
            if (mutant.file, mutant.start, mutant.new) not in known:
                result = {
                    **mutant._asdict(),
                    "package": mutant.package,
                    "killed": is_killed(mutant, copy, sound),
                }
                with log.open("a", encoding="utf-8") as lines:
                    lines.write(f"{json.dumps(result, ensure_ascii=False)}\n")
                print(f"{VERDICTS[result['killed']]} {mutant.file}:{mutant.line}", flush=True)


if __name__ == "__main__":
    main()
