# SPDX-License-Identifier: Apache-2.0
"""Measure what the first use of feidi costs: processor time of a fresh process, relative to its dependencies alone.

A candidate is a whole process, interpreter included, with its bytecode cached. User and system time is compared, which
a busy machine disturbs less than the clock; the candidates take turns, and each is judged by its median. The exit code
is 1 where a candidate exceeds its bound.

    python benchmarks/import_cost.py [ROUNDS]
"""

import os
import resource
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Final, NamedTuple

AGREEMENT: Final = """
import feidi
from feidi import Agreement, Label, Party, PartyRole, RevenueKind, Sharing, Split, To
ours = Party(key="source", role=PartyRole.SOURCE, label=Label(zh="甲市", en="City A"))
theirs = Party(key="host", role=PartyRole.HOST, label=Label(zh="乙市", en="City B"))
terms = Split([("60%", To("source")), ("40%", To("host"))])
tax = Sharing(id="tax", kinds=[RevenueKind.VAT, RevenueKind.CIT], terms=terms)
title = Label(zh="园区税收分成协议", en="Tax sharing in the park")
agreement = Agreement(id="park", title=title, parties=[ours, theirs], sharing=[tax])
"""
"""The agreement of README.md; what follows uses it."""
SETTLE: Final = """
from feidi import Money, Receipt
vat = Receipt(kind=RevenueKind.VAT, payer="firm", year=2024, amount=Money.wan("1000.8"))
feidi.settle(agreement, [vat])
"""
WRITE: Final = """
feidi.write(agreement, "agreement.json")
feidi.write(vat, "receipt.json")
"""
READ: Final = """
import feidi
with open("agreement.json", "rb") as document:
    feidi.loads(document.read())
"""
SCORE: Final = """
from feidi.published.observations import LISHUI_2019
from feidi.published.schemes import HUANGYAN_2022_ABOVE_SCALE
HUANGYAN_2022_ABOVE_SCALE.score(LISHUI_2019)
"""
SETTLE_FRAME: Final = """
import polars
from feidi import frames
columns = {"payer": ["firm"], "kind": ["vat"], "year": [2024], "amount": [1000_8000_00]}
frames.settle(agreement, polars.DataFrame(columns))
"""


class Candidate(NamedTuple):
    """What is measured: words for the interpreter, and the bound of its ratio where it has one."""

    words: tuple[str, ...]
    bound: float | None = None


DEPENDENCIES: Final = "import attrs, cattrs, pendulum"
CANDIDATES: Final = {
    DEPENDENCIES: Candidate(("-c", DEPENDENCIES)),
    "settle README's example": Candidate(("-c", AGREEMENT + SETTLE), 1.6),
    "check its agreement": Candidate(("-c", AGREEMENT + "feidi.check(agreement)"), 2.2),
    "loads its agreement": Candidate(("-c", READ), 2.2),
    "feidi --version": Candidate(("-m", "feidi", "--version"), 1.2),
    "feidi --help": Candidate(("-m", "feidi", "--help")),
    "describe its terms": Candidate(("-c", AGREEMENT + "feidi.describe(terms, 'zh')")),
    "feidi settle FILE FILE": Candidate(("-m", "feidi", "settle", "agreement.json", "receipt.json")),
    "score by a published scheme": Candidate(("-c", SCORE)),
    "import polars": Candidate(("-c", "import polars")),
    "frames.settle in polars": Candidate(("-c", AGREEMENT + SETTLE_FRAME)),
}


def _seconds(words: tuple[str, ...], folder: str, environment: Mapping[str, str]) -> float:
    """Return the processor time of one process, in seconds."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(
        [sys.executable, *words], cwd=folder, env=environment, stdout=subprocess.DEVNULL, check=True
    )
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime


def _measured(rounds: int) -> dict[str, list[float]]:
    """Return the processor times of each candidate in every round, in seconds."""
    times: dict[str, list[float]] = {name: [] for name in CANDIDATES}
    with TemporaryDirectory() as folder:
        environment = {**os.environ, "PYTHONPYCACHEPREFIX": str(Path(folder, "bytecode"))}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        _seconds(("-c", AGREEMENT + SETTLE + WRITE), folder, environment)
        for candidate in CANDIDATES.values():
            _seconds(candidate.words, folder, environment)  # the first run writes bytecode
        for _ in range(rounds):
            for name, candidate in CANDIDATES.items():
                times[name].append(_seconds(candidate.words, folder, environment))
    return times


def main(rounds: int = 21) -> int:
    """Measure, print medians and ratios, and return the exit code."""
    medians = {name: median(taken) for name, taken in _measured(rounds).items()}
    is_above = False
    for name, seconds in medians.items():
        ratio, bound = seconds / medians[DEPENDENCIES], CANDIDATES[name].bound
        verdict = "" if bound is None else f"at most {bound}" if ratio <= bound else f"ABOVE {bound}"
        is_above = is_above or verdict.startswith("ABOVE")
        print(f"{1000 * seconds:8.1f} ms {ratio:6.2f} x  {name:32} {verdict}".rstrip())
    print(f"{rounds} rounds of processor time, medians")
    return int(is_above)


if __name__ == "__main__":
    sys.exit(main(*map(int, sys.argv[1:])))
