# SPDX-License-Identifier: Apache-2.0
# ruff: noqa: ANN401  # each side hands on what its own library gives, and imports only that one
"""Sides of a comparison, each in a child process: run in turn, and their answers compared to the fen."""

import json
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from statistics import median
from typing import Any, NamedTuple, Self

import numpy as np

__all__ = ["Contest", "Side", "Timed", "compare", "say"]

WORKER = Path(__file__).with_name("settlement_worker.py")


def say(text: str) -> None:
    """Tell how far it is."""
    print(text, file=sys.stderr, flush=True)


class Side(NamedTuple):
    """What runs: a function of a module with its arguments, in which Python, over which data."""

    function: str
    folder: Path
    python: str = sys.executable
    rows: int = 0

    @property
    def command(self) -> list[str]:
        """How it is started."""
        return [self.python, str(WORKER), self.function, str(self.folder)]


class Contest:
    """A side at work; it goes with the `with` that it is in."""

    def __init__(self, side: Side) -> None:
        self.side = side
        self._process = subprocess.Popen(
            side.command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        self.versions: dict[str, str] = self._heard()["versions"]

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        assert self._process.stdin is not None
        self._process.stdin.close()
        self._process.wait(60)

    def ask(self, *words: str) -> dict[str, Any]:
        """Ask for something and wait for the answer."""
        assert self._process.stdin is not None
        self._process.stdin.write(" ".join(words) + "\n")
        self._process.stdin.flush()
        return self._heard()

    def _heard(self) -> dict[str, Any]:
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        if not line:
            raise ChildProcessError(f"{self.side.function} ended with {self._process.wait()}")
        heard: dict[str, Any] = json.loads(line)
        return heard

    def answer(self) -> Any:
        """Give source and host of every row."""
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "answer.npy"
            self.ask("answer", str(path))
            return np.load(path)


class Timed(NamedTuple):
    """Seconds of a side over the rounds, and whether its answer is the first side's."""

    seconds: Sequence[float]
    rows: int
    said: str

    @property
    def middle(self) -> float:
        """The median for a row."""
        return median(self.seconds) / self.rows


def compare(
    name: str, sides: Mapping[str, Side], rounds: int, versions: dict[str, str], *, exact: Sequence[str] = ()
) -> dict[str, Timed]:
    """Run sides one after the other, round by round; those of `exact` must answer as the first one does."""
    contests: dict[str, Contest] = {}
    seconds: dict[str, list[float]] = {}
    said: dict[str, str] = {}
    try:
        for label, side in sides.items():
            try:
                contests[label] = Contest(side)
                contests[label].ask("run")  # warm
            except ChildProcessError as fault:
                say(f"{name}: SKIPPED {label}: {fault}")
                contests.pop(label, None)
                continue
            versions |= contests[label].versions
        for turn in range(rounds):
            for label, contest in contests.items():
                seconds.setdefault(label, []).append(contest.ask("run")["seconds"])
                say(f"{name}, round {turn + 1} of {rounds}: {label} {seconds[label][-1]:.3f} s")
        answers: dict[Path, Any] = {}
        for label, contest in contests.items():
            if contest.side.function.endswith("copy_column"):
                said[label] = "not an answer"
                continue
            own = contest.answer()
            first = answers.setdefault(contest.side.folder, own)
            said[label] = _said(first, own)
            if label in exact and said[label] != SAME:
                raise AssertionError(f"{name}: {label} is not exact: {said[label]}")
    finally:
        for contest in contests.values():
            contest.__exit__()
    return {label: Timed(took, sides[label].rows, said[label]) for label, took in seconds.items()}


SAME = "identical to the fen"


def _said(first: Any, own: Any) -> str:
    if first.shape != own.shape:
        return f"{own.shape[1]} rows instead of {first.shape[1]}"
    off = np.abs(own - first).max(axis=0)
    wrong = int((off >= 1).sum())
    if np.array_equal(own, first):
        return SAME
    total = float((own[0] - first[0]).sum()) / 100
    return (
        f"off by a fen or more in {wrong:,} of {off.size:,} rows, at most {float(off.max()) / 100:,.2f} yuan, "
        f"source {total:+,.2f} yuan in all"
    )
