# SPDX-License-Identifier: Apache-2.0
"""Candidates weighed against one another: veto first, then points, then ranks."""

from collections import Counter
from collections.abc import Iterable, Mapping

from attrs import evolve

from feidi.dates.date import Date
from feidi.enclaves.enclave import Enclave
from feidi.errors import InvariantError, UndefinedError
from feidi.evaluation.answer import Answer
from feidi.evaluation.conditions import ConditionSet
from feidi.evaluation.eligibility.eligible import eligibility
from feidi.evaluation.selection.candidate import Candidate, CriterionScore
from feidi.evaluation.selection.criteria import SelectionScheme, WeightedCriterion
from feidi.evaluation.selection.selection import Selection
from feidi.indicators.observation import Observation
from feidi.indicators.scoring.card import Scorecard
from feidi.labels import Label

__all__ = ["select"]

Cards = Mapping[str, Scorecard] | Label


def select(
    enclaves: Iterable[Enclave],
    scheme: SelectionScheme,
    *,
    conditions: ConditionSet[Enclave],
    observations: Iterable[Observation],
    earlier: Iterable[Observation] = (),
    places: int | None = None,
    on: Date | None = None,
) -> Selection:
    """Propose demonstration enclaves.

    Parameters
    ----------
    enclaves
        The candidates; to select within a kind or a batch, give those of it.
    scheme
        The criteria with their weights and measures.
    conditions
        The conditions of eligibility: not met is a veto.
    observations
        What was observed of them in one period, by their id, or their name where they have none.
    earlier
        Observations of periods before, for growth.
    places
        How many are to be proposed; without it all that are ranked.
    on
        The day of which eligibility is asked.

    Raises
    ------
    InvariantError
        If two candidates bear one key, or the places are not a whole number above 0.

    Notes
    -----
    Scales that look at a population look at the eligible alone, so that who is vetoed or unknown moves nobody's
    points.

    References
    ----------
    Guideline clause G5.4.

    Examples
    --------
    >>> from feidi.enclaves import Region
    >>> from feidi.published.demonstration import CONDITIONS_2021, FIVE_CRITERIA
    >>> quzhou, yuhang = Region.of("330800"), Region.of("330110")
    >>> park = Enclave(name="甲园", sources=(quzhou,), host=yuhang, established="2021-04-01")
    >>> found = select((park,), FIVE_CRITERIA, conditions=CONDITIONS_2021, observations=())
    >>> found.ranked, [one.key for one in found.vetoed]
    ((), ['甲园'])
    """
    found = tuple(enclaves)
    _require(found, places)
    assessed = [(enclave, eligibility(enclave, conditions, on=on)) for enclave in found]
    eligible = {key_of(enclave) for enclave, assessment in assessed if assessment.answer is Answer.MET}
    seen, before = tuple(observations), tuple(earlier)
    keys = {key_of(enclave) for enclave in found}
    seen = tuple(observation for observation in seen if observation.unit in keys)
    cards = [(each, _cards(each, seen, before, eligible)) for each in scheme.criteria]
    candidates = [
        Candidate(
            key=key_of(enclave),
            label=enclave.label,
            kind=enclave.kind,
            eligibility=assessment,
            scores=tuple(_score(each, known, key_of(enclave)) for each, known in cards),
        )
        for enclave, assessment in assessed
    ]
    may = [one for one in candidates if one.eligibility.answer is Answer.MET]
    return Selection(
        scheme=scheme,
        places=places,
        ranked=_ranked(may),
        unscored=tuple(one for one in may if one.total is None),
        unknown=tuple(one for one in candidates if one.eligibility.answer is Answer.UNKNOWN),
        vetoed=tuple(one for one in candidates if one.eligibility.answer is Answer.NOT_MET),
    )


def key_of(enclave: Enclave) -> str:
    """Return the key under which an enclave is observed: its id, or its name where it has none."""
    return enclave.id or enclave.name


def _require(enclaves: tuple[Enclave, ...], places: int | None) -> None:
    counts = Counter(key_of(enclave) for enclave in enclaves)
    twice = sorted(key for key, count in counts.items() if count > 1)
    if twice:
        raise InvariantError(
            "two candidates bear one key", place="enclaves", value=", ".join(twice), remedy="give each an id"
        )
    if places is not None and (type(places) is not int or places < 1):
        raise InvariantError(
            "not a number of places", place="places", value=places, remedy="give 1 or more, or None for all"
        )


def _cards(
    each: WeightedCriterion,
    seen: tuple[Observation, ...],
    before: tuple[Observation, ...],
    eligible: set[str],
) -> Cards:
    population = [observation for observation in seen if observation.unit in eligible]
    try:
        fixed = each.scheme.calibrate(population, earlier=before)
    except UndefinedError as error:
        return Label(zh="符合资格者中无可比数据", en=f"nothing to compare among the eligible: {error}")
    outside = [observation for observation in seen if observation.unit not in eligible]
    inside = fixed.score(population, earlier=before)
    # Who is not eligible is measured on the same scales and has no rank among the eligible.
    apart = (evolve(card, rank=None, out_of=0) for card in fixed.score(outside, earlier=before))
    return {card.unit: card for card in (*inside, *apart)}


def _score(each: WeightedCriterion, cards: Cards, key: str) -> CriterionScore:
    card = None if isinstance(cards, Label) else cards.get(key)
    why = None
    if card is None:
        why = cards if isinstance(cards, Label) else Label(zh="无观测数据", en="nothing was observed")
    return CriterionScore(criterion=each.criterion, weight=each.weight, card=card, why=why)


def _ranked(candidates: list[Candidate]) -> tuple[Candidate, ...]:
    totals = [(total, one) for one in candidates if (total := one.total) is not None]
    in_order = sorted(totals, key=lambda pair: -pair[0])
    return tuple(evolve(one, rank=1 + sum(other > total for other, _ in totals)) for total, one in in_order)
