# SPDX-License-Identifier: Apache-2.0
"""Read mutated documents, and fail on anything but an object or an error of feidi's own.

``python scripts/fuzz_documents.py [COUNT] [SEED]``. It starts from the golden documents, changes bytes, values,
keys and structure, and asks every rule about what still reads, where any error at all is a failure. The first
document that gets through wrongly is printed whole, and belongs into ``tests/wire/hostile`` or beside its rule.
"""

import json
import sys
import time
from collections.abc import Callable
from copy import deepcopy
from pathlib import Path
from random import Random
from typing import Any, Final, TypeAlias

from feidi.codec.dumping import dumps
from feidi.codec.loading import loads
from feidi.errors import FeidiError
from feidi.validators.checking import check
from feidi.validators.profile import PUBLICATION

GOLDEN: Final = Path(__file__).resolve().parents[1] / "tests" / "wire" / "golden"
LARGEST: Final = 20_000

Part: TypeAlias = Any

VALUES: Final[tuple[Part, ...]] = (
    None, True, False, 0, 1, -1, 7, 10**18, 10**70, 0.1, float("nan"), float("inf"), "", " ", "a", "x" * 300,
    "2023-02-29", "9999-12-31", "0001-01-01", "1e400元", "NaN元", "1/0", "1.2", "-1/2", "6:4", "330110", "330103",
    "３３０１１０", "33О110", "\ud800", "\u202e1元", "\u200b", "\x00", "飞地", "𠮷", [], {}, [[]], {"": {}},
    {"type": "to"}, {"type": "to", "party": "a"}, {"type": ["to"]}, {"type": "money", "value": "3元"}, {"value": 1},
)  # fmt: skip
BYTES: Final = (
    b'"',
    b"{",
    b"}",
    b"[",
    b"]",
    b",",
    b":",
    b"\\",
    b"\\ud800",
    b"\x00",
    b"\xff",
    b"\xef\xbb\xbf",
    b"1e999",
    b"-",
    b" ",
)


def places(part: Part) -> list[tuple[Part, Part]]:
    """Give every container of a document with every key or place in it."""
    found: list[tuple[Part, Part]] = []
    waiting = [part]
    while waiting:
        one = waiting.pop()
        inner = one.items() if isinstance(one, dict) else enumerate(one) if isinstance(one, list) else ()
        for key, value in list(inner):
            found.append((one, key))
            waiting.append(value)
    return found


def changed(text: str, random: Random, _: dict[str, list[Part]]) -> bytes:
    """Change the content of a document in one to three places."""
    document = json.loads(text)
    for _ in range(random.randint(1, 3)):
        spots = places(document)
        if not spots:
            break
        held, key = random.choice(spots)
        match random.randrange(6):
            case 0 | 1:
                held[key] = deepcopy(random.choice(VALUES))
            case 2:
                del held[key]
            case 3:
                other, at = random.choice(spots)
                held[key] = (
                    json.loads(json.dumps(other[at]))
                    if at in other or (isinstance(other, list) and at < len(other))
                    else 1
                )
            case 4 if isinstance(held, dict):
                held[random.choice(("type", "value", "x", "zh", "feidi"))] = held.pop(key)
            case _:
                one = held[key]
                held[key] = [one, one] if random.random() < 0.5 else {"type": "x", "value": one}
    return json.dumps(document, ensure_ascii=random.random() < 0.3).encode("utf-8", "surrogatepass")


def shape(part: Part) -> str:
    """Say roughly what a value looks like; values of one shape may stand in each other's place."""
    if isinstance(part, dict):
        return f"object {part.get('type') or sorted(part)[:3]}"
    if isinstance(part, list):
        return f"list of {shape(part[0])}" if part else "empty list"
    if isinstance(part, str):
        return "amount" if part[:1].isdigit() else "name" if part.isascii() else "text"
    return type(part).__name__


def pool_of(texts: list[str]) -> dict[str, list[Part]]:
    """Give the values that stand under each key anywhere, and those of each shape."""
    found: dict[str, list[Part]] = {}
    for text in texts:
        for held, key in places(json.loads(text)):
            found.setdefault(f"shape {shape(held[key])}", []).append(held[key])
            if isinstance(key, str):
                found.setdefault(f"key {key}", []).append(held[key])
    return found


def nudged(value: Part, random: Random) -> Part:
    """Change a digit of a text or a number."""
    text = str(value)
    at = [place for place, sign in enumerate(text) if sign in "0123456789"]
    if isinstance(value, bool) or not isinstance(value, str | int) or not at:
        return value
    place = random.choice(at)
    changed = text[:place] + random.choice("0123456789") + text[place + 1 :]
    return changed if isinstance(value, str) else int(changed)


def likely(text: str, random: Random, pool: dict[str, list[Part]]) -> bytes:
    """Change a document in ways that mostly leave it readable, so that the rules see what nobody would write."""
    document = json.loads(text)
    for _ in range(random.randint(1, 6)):
        spots = [(held, key) for held, key in places(document) if key != "feidi"]
        if not spots:
            break
        held, key = random.choice(spots)
        match random.randrange(5):
            case 0 | 1:
                alike = f"shape {shape(held[key])}"
                known = f"key {key}" if random.random() < 0.5 else alike
                held[key] = deepcopy(random.choice(pool.get(known) or pool.get(alike) or [held[key]]))
            case 2:
                held[key] = nudged(held[key], random)
            case 3 if isinstance(held, list):
                held.insert(random.randrange(len(held) + 1), deepcopy(held[key]))
            case _:
                del held[key]
    return json.dumps(document, ensure_ascii=False).encode()


def broken(text: str, random: Random, _: dict[str, list[Part]]) -> bytes:
    """Change the bytes of a document."""
    data = bytearray(text.encode())
    for _ in range(random.randint(1, 3)):
        at = random.randrange(len(data) + 1)
        match random.randrange(5):
            case 0:
                del data[at:]
            case 1:
                data[at:at] = random.choice(BYTES)
            case 2:
                del data[at : at + random.randint(1, 9)]
            case 3:
                data[at : at + 1] = bytes([random.randrange(256)])
            case _:
                piece = data[at : at + random.randint(1, 60)]
                data[at:at] = piece * random.randint(1, 5)
    return bytes(data)


Way: TypeAlias = Callable[[str, Random, dict[str, list[Part]]], bytes]
WAYS: Final[tuple[Way, ...]] = (changed, broken, likely, likely)


def tried(document: bytes) -> str:
    """Read a document, write it again, ask every rule; say what came of it."""
    try:
        thing = loads(document)
    except FeidiError:
        return "refused"
    if loads(dumps(thing)) != thing:
        raise AssertionError("what was read is not read back")
    return "read, with findings" if check(thing, profile=PUBLICATION) else "read, clean"


def main(count: int, seed: int) -> int:
    """Try many documents and count what came of them."""
    random = Random(seed)
    texts = [
        text
        for file in sorted(GOLDEN.rglob("*.json"))
        if len(text := file.read_text(encoding="utf-8")) < LARGEST
    ]
    pool = pool_of(texts)
    counts: dict[str, int] = {}
    start, slowest = time.monotonic(), 0.0
    for number in range(count):
        document = random.choice(WAYS)(random.choice(texts), random, pool)
        began = time.monotonic()
        try:
            came = tried(document)
        except Exception:
            print(f"document {number} of seed {seed}:\n{document!r}", file=sys.stderr)
            raise
        slowest = max(slowest, time.monotonic() - began)
        counts[came] = counts.get(came, 0) + 1
    print(
        f"{count:,} documents in {time.monotonic() - start:.0f} s from seed {seed}, the slowest {slowest:.2f} s"
    )
    for came, number in sorted(counts.items()):
        print(f"{number:>12,} {came}")
    return 0 if counts.keys() >= {"refused", "read, clean", "read, with findings"} else 1


if __name__ == "__main__":
    asked = [int(one.replace("_", "")) for one in sys.argv[1:3]]
    sys.exit(main(asked[0] if asked else 10_000, asked[1] if len(asked) > 1 else 1))
