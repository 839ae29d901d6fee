# SPDX-License-Identifier: Apache-2.0
"""A scheme: which indicators count how much, and what becomes of them."""

from collections.abc import Iterable, Mapping
from fractions import Fraction
from types import MappingProxyType
from typing import final

from attrs import evolve, field, frozen

from feidi.errors import InvariantError, NotFoundError
from feidi.indicators.adjustments.adjustments import Adjustments
from feidi.indicators.formulas.nodes import Fact
from feidi.indicators.formulas.value import facts_in
from feidi.indicators.grades.grading import Grading
from feidi.indicators.indicator import Direction
from feidi.indicators.observation import Observation, UnitKind
from feidi.indicators.scales.chain import FixedScale
from feidi.indicators.scales.population import Norm, Scale, Then
from feidi.indicators.scales.to_base import number
from feidi.indicators.scoring.calibration import complete_marks, fixed_items, is_cost, weighted_items
from feidi.indicators.scoring.cards import Scorecards
from feidi.indicators.scoring.item import Item, Missing
from feidi.indicators.scoring.placing import adjusted, placed
from feidi.indicators.scoring.rows import Row, rows_of
from feidi.indicators.scoring.score import scored
from feidi.indicators.totals.topsis import Topsis, TopsisAgainst
from feidi.indicators.totals.total import FixedTotal, Total
from feidi.indicators.totals.weighted_sum import WeightedSum
from feidi.indicators.weights.given import Given
from feidi.indicators.weights.weighting import Weighting
from feidi.instruments.certainty import Certainty
from feidi.instruments.instrument import Citation
from feidi.labels import Label
from feidi.quantities.exact import Exact

__all__ = ["Scheme"]


def _items(items: Iterable[Item]) -> tuple[Item, ...]:
    return tuple(items)


def _kinds(kinds: Iterable[UnitKind]) -> tuple[UnitKind, ...]:
    return tuple(kinds)


@final
@frozen(kw_only=True)
class Scheme:
    """A set of indicators with scales and weights that scores units of one kind.

    Parameters
    ----------
    id
        A short ASCII name.
    label
        The title in both languages.
    items
        The indicators, each once.
    kinds
        What kind of unit it scores; empty for any.
    weighting
        Given with the items, or how the weights are derived from the marks.
    total
        How marks and weights become one figure.
    missing
        What happens where an indicator has no value and its item says nothing else.
    full
        The points of full marks where the weights are derived. [points]
    within
        The group within which units are ranked, for example ``"industry"``; empty for all together.
    adjustments
        Events that add or take points after the indicators.
    grading
        How totals become grades; ``None`` where they do not.
    years
        The first and the last year of data it is for, where stated.
    certainty, citation
        How sure it is and where it stands.

    Raises
    ------
    InvariantError
        If an indicator stands twice, weights are given where they should be derived or missing where they
        should be given, or a scale rewards the wrong way.

    Notes
    -----
    Laws: with every indicator at its base the total is the sum of the weights; totals do not depend on the
    order of the observations; a calibrated scheme scores the units of its calibration as the direct call does.
    """

    id: str
    label: Label
    items: tuple[Item, ...] = field(converter=_items)
    kinds: tuple[UnitKind, ...] = field(default=(), converter=_kinds)
    weighting: Weighting = field(factory=Given)
    total: Total = field(factory=WeightedSum)
    missing: Missing = Missing.REFUSE
    full: Fraction = field(default=Fraction(100), converter=number)
    within: str = ""
    adjustments: Adjustments = field(factory=Adjustments)
    grading: Grading | None = None
    years: tuple[int, int] | None = None
    certainty: Certainty
    citation: Citation | None = None

    def __attrs_post_init__(self) -> None:
        codes = [item.indicator.code for item in self.items]
        if not codes or len(set(codes)) < len(codes):
            self._refuse("a scheme names at least one indicator, and each once", "items", ", ".join(codes))
        if self.certainty in (Certainty.PUBLISHED, Certainty.WEAK) and self.citation is None:
            self._refuse("a published scheme needs a citation", "citation", self.certainty.value)
        for item in self.items:
            self._check_weight(item)
            self._check_direction(item)
        if isinstance(self.weighting, Given) and not sum(item.weight or 0 for item in self.items):
            self._refuse("the weights add up to nothing", "items", "0")

    def _check_weight(self, item: Item) -> None:
        if (item.weight is not None) != isinstance(self.weighting, Given):
            self._refuse(
                "weights stand with the items exactly when they are given",
                item.indicator.code,
                str(item.weight),
            )

    def _check_direction(self, item: Item) -> None:
        asked = item.indicator.direction
        # TOPSIS takes the least mark of a cost for the ideal, so its scales need not turn costs round.
        knows_costs = isinstance(self.total, Topsis | TopsisAgainst) and asked is Direction.LESS
        if isinstance(item.scale, FixedScale):
            wrong = item.scale.rewards is not asked and not knows_costs
        else:
            straight = isinstance(item.scale, Norm) and asked is Direction.LESS and not knows_costs
            wrong = straight or (asked is Direction.INTERVAL and not isinstance(item.scale, Then))
        if wrong:
            self._refuse(
                f"the scale does not reward what the indicator wants: {asked.label.en}",
                item.indicator.code,
                item.scale,
            )

    def _refuse(self, message: str, place: str, value: object) -> None:
        raise InvariantError(
            message, place=f"scheme {self.id}, {place}", value=value, remedy="correct the scheme"
        )

    @property
    def facts(self) -> tuple[Fact, ...]:
        """The facts that its formulas ask for, each once."""
        formulas = [item.indicator.formula for item in self.items]
        return tuple(dict.fromkeys(fact for formula in formulas if formula for fact in facts_in(formula)))

    def completed(
        self,
        *,
        scales: Mapping[str, Scale] = MappingProxyType({}),
        weights: Mapping[str, Exact] = MappingProxyType({}),
        certainty: Certainty = Certainty.ILLUSTRATIVE,
    ) -> "Scheme":
        """Put scales and weights in for those that a document leaves out.

        Parameters
        ----------
        scales
            Scales by the code of the indicator.
        weights
            Weights by the code of the indicator, for every one of them or for none.
        certainty
            How sure the figures put in are, and with them the scheme.

        Raises
        ------
        NotFoundError
            If a code is not one of this scheme.
        """
        codes = tuple(item.indicator.code for item in self.items)
        for code in (*scales, *weights):
            if code not in codes:
                raise NotFoundError(
                    "the scheme has no such indicator",
                    place=f"scheme {self.id}",
                    value=code,
                    remedy=f"use one of {', '.join(codes)}",
                    candidates=codes,
                )
        items = [
            evolve(
                item,
                scale=scales.get(item.indicator.code, item.scale),
                weight=weights.get(item.indicator.code, item.weight),
            )
            for item in self.items
        ]
        weighting = Given() if weights else self.weighting
        return evolve(self, items=items, weighting=weighting, certainty=certainty)

    def calibrate(
        self, observations: Iterable[Observation], *, earlier: Iterable[Observation] = ()
    ) -> "Scheme":
        """Fix bases, weights and stand-in marks on a population, for use on this year's and next year's units.

        Raises
        ------
        UndefinedError
            If an indicator has no values, or they do not vary and its scale needs them to.
        """
        items, total = self._fixed(rows_of(self.items, observations, earlier))
        return evolve(self, items=items, weighting=Given(), total=total)

    def _fixed(self, rows: tuple[Row, ...]) -> tuple[tuple[Item, ...], FixedTotal]:
        items = fixed_items(self.items, rows, self.missing)
        items = weighted_items(items, rows, self.weighting, self.full)
        if isinstance(self.total, Topsis):
            costs = [is_cost(item) for item in items]
            return items, self.total.calibrate(complete_marks(items, rows), costs)
        return items, self.total

    def score(
        self, observations: Iterable[Observation], *, earlier: Iterable[Observation] = ()
    ) -> Scorecards:
        """Score units.

        Parameters
        ----------
        observations
            Who is scored; the population of every scale that needs one, unless the scheme is calibrated.
        earlier
            Observations of periods before, for growth.

        Returns
        -------
        Scorecards
            One for each observation in their order; a unit without a score has a card that says why.

        Raises
        ------
        InvariantError
            If a unit is of a kind the scheme does not score, or is given twice.
        UndefinedError
            If a scale or weighting cannot be calibrated on these units.
        """
        rows = rows_of(self.items, observations, earlier)
        for row in rows:
            if self.kinds and row.observation.kind not in self.kinds:
                self._refuse(
                    "does not score units of this kind", row.observation.unit, row.observation.kind.value
                )
        items, total = self._fixed(rows)
        observed = [row.observation for row in rows]
        cards = [
            adjusted(scored(self.id, self.label, items, total, row), row.observation, self.adjustments)
            for row in rows
        ]
        return Scorecards(title=self.label, cards=placed(cards, observed, self.within, self.grading))
