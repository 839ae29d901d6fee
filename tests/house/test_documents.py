# SPDX-License-Identifier: Apache-2.0
"""Every public noun is a document; the few classes that are none say why."""

from importlib import import_module

import attrs
import pytest

from feidi.codec import DOCUMENTS

WITHOUT = (
    ("feidi.frames.checking.Checked", "holds frames of the user's engine"),
    ("feidi.frames.checking.ColumnFinding", "stands with a frame that is too large for a document"),
    ("feidi.frames.scoring.NotScored", "likewise"),
    ("feidi.frames.scoring.ScoreReport", "likewise"),
    ("feidi.frames.scoring.Scored", "holds a frame of the user's engine"),
    ("feidi.frames.settlement.ReceiptColumns", "names columns of one call"),
    ("feidi.frames.settlement.Refusal", "a sample of a frame's rows"),
    ("feidi.frames.settlement.SettledFrame", "holds frames of the user's engine"),
    ("feidi.frames.settlement.SettlementReport", "told anew from a frame that is too large for a document"),
    (
        "feidi.indicators.sensitivity.Influence",
        "holds binary floats: estimates of variance, of which no document could say how exact they are",
    ),
    (
        "feidi.indicators.sensitivity.LeftOut",
        "stands with what needs numpy, an extra that reading a document must not need",
    ),
    ("feidi.indicators.sensitivity.Perturbation", "likewise"),
    ("feidi.indicators.sensitivity.RankSensitivity", "likewise"),
    ("feidi.indicators.sensitivity.UnitSensitivity", "likewise"),
    (
        "feidi.published.illustrative.IllustrativeCase",
        "a shelf of the package, above the codec; a portfolio holds its agreement, receipts and facts",
    ),
    (
        "feidi.reports.Carrier",
        "names a module and a name to import, which mean this version of the package alone",
    ),
    ("feidi.reports.ClauseReport", "a list of carriers"),
    (
        "feidi.reports.Table",
        "text laid out for a screen, in one language; what it was laid out from is a document",
    ),
    ("feidi.validators.values.ValueValidator", "holds functions"),
)
"""Public classes of attrs that are no documents, each with the reason."""


@pytest.fixture(scope="module")
def nouns(packages: tuple[str, ...]) -> dict[str, type]:
    """Give every attrs class that a public package or top-level module shows, by where it is first shown."""
    found: dict[type, str] = {}
    for package in packages:
        face = import_module(package)
        for name in face.__all__:
            thing = getattr(face, name)
            if isinstance(thing, type) and attrs.has(thing):
                # The package nearest to the class shows it by its full name.
                found[thing] = max(
                    found.get(thing, ""), f"{package}.{name}", key=lambda text: text.count(".")
                )
    return {place: noun for noun, place in found.items()}


def test_every_public_noun_is_a_document(nouns: dict[str, type]) -> None:
    """Each attrs class that a package shows can be written and read, or stands here with its reason."""
    assert len(nouns) > 250
    excused = {place for place, _ in WITHOUT}
    assert {place for place, noun in nouns.items() if noun not in DOCUMENTS} == excused


def test_reasons_are_given_once() -> None:
    """The list is in order, names each class once, and gives a reason."""
    places = [place for place, _ in WITHOUT]
    assert places == sorted(set(places))
    assert all(reason.strip() for _, reason in WITHOUT)


def test_every_document_is_public(nouns: dict[str, type]) -> None:
    """What can be written is shown by some package."""
    hidden = {noun.__name__ for noun in DOCUMENTS if attrs.has(noun) and noun not in nouns.values()}
    assert hidden == set()
