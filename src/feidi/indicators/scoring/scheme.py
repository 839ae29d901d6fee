# SPDX-License-Identifier: Apache-2.0
"""A scheme: which indicators count how much, and what becomes of them."""

from collections.abc import Iterable, Mapping
from fractions import Fraction
from types import MappingProxyType
from typing import final

from attrs import evolve

from feidi._fields.frozen import field, frozen
from feidi.dates.fiscal_year import FiscalYear
from feidi.dates.span import Span
from feidi.errors import InvariantError, NotFoundError
from feidi.expressions.scope import Fact
from feidi.indicators.adjustments.adjustments import Adjustments
from feidi.indicators.grades.grading import Grading
from feidi.indicators.observation import Observation, UnitKind
from feidi.indicators.scales.population import Scale
from feidi.indicators.scoring.calibration import complete_marks, fixed_items, is_cost, weighted_items
from feidi.indicators.scoring.cards import Scorecards
from feidi.indicators.scoring.item import Item, Missing
from feidi.indicators.scoring.placing import adjusted, placed
from feidi.indicators.scoring.rows import Row, rows_of
from feidi.indicators.scoring.score import scored
from feidi.indicators.scoring.soundness import item_fault
from feidi.indicators.table import Table, observations_of
from feidi.indicators.totals.topsis import Topsis
from feidi.indicators.totals.total import FixedTotal, Total
from feidi.indicators.totals.weighted_sum import WeightedSum
from feidi.indicators.weights.given import Given
from feidi.indicators.weights.weighting import Weighting
from feidi.instruments.certainty import Certainty
from feidi.instruments.instrument import Citation
from feidi.labels import Label
from feidi.quantities.exact import Exact, exact_of, plain

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
    least_coverage
        The least part of the weight that must have marks where missing ones are left out, from 0 to 1; a unit below
        it has no total.
    full
        The points of full marks where the weights are derived. [points]
    within
        The group within which units are ranked, for example ``"industry"``; empty for all of a period together.
        Scales, weights and averages look at all units of a call, also at those that are not graded.
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
    least_coverage: Fraction = field(default=Fraction(0), converter=exact_of)
    full: Fraction = field(default=Fraction(100), converter=exact_of)
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
        if not 0 <= self.least_coverage <= 1:
            self._refuse("a coverage is a part of the weight", "least_coverage", plain(self.least_coverage))
        if self.certainty in (Certainty.PUBLISHED, Certainty.WEAK) and self.citation is None:
            self._refuse("a published scheme needs a citation", "citation", self.certainty.value)
        for item in self.items:
            fault = item_fault(item, self.weighting, self.total)
            if fault:
                self._refuse(fault, item.indicator.code, item.scale)
        if isinstance(self.weighting, Given) and not sum(item.weight or 0 for item in self.items):
            self._refuse("the weights add up to nothing", "items", "0")

    def _refuse(self, message: str, place: str, value: object) -> None:
        raise InvariantError(
            message, place=f"scheme {self.id}, {place}", value=value, remedy="correct the scheme"
        )

    @property
    def facts(self) -> tuple[Fact, ...]:
        """The facts that its formulas ask for, each once."""
        return tuple(dict.fromkeys(fact for item in self.items for fact in item.indicator.facts_read))

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
        self,
        observations: Table,
        *,
        earlier: Table = (),
        period: FiscalYear | Span | None = None,
        ignore_others: bool = False,
    ) -> "Scheme":
        """Fix bases, weights and stand-in marks on a population, for use on this year's and next year's units.

        Raises
        ------
        UndefinedError
            If an indicator has no values, or they do not vary and its scale needs them to.
        """
        rows = self._rows(observations, earlier, period, ignore_others)
        items, total = self._fixed(rows)
        return evolve(self, items=items, weighting=Given(), total=total)

    def read(
        self, table: Table, *, period: FiscalYear | Span | None = None, ignore_others: bool = False
    ) -> tuple[Observation, ...]:
        """Read observations of a table, whose columns may name the indicators of this scheme.

        Raises
        ------
        DocumentError
            If rows cannot be read; all faults are listed.
        """
        return observations_of(
            table,
            indicators=[item.indicator for item in self.items],
            facts=self.facts,
            kind=self.kinds[0] if self.kinds else UnitKind.ENTERPRISE,
            period=period,
            ignore_others=ignore_others,
        )

    def _rows(
        self, table: Table, earlier: Table, period: FiscalYear | Span | None, ignore_others: bool
    ) -> tuple[Row, ...]:
        asked, before = (
            self.read(part, period=period, ignore_others=ignore_others) for part in (table, earlier)
        )
        return rows_of(self.items, asked, before)

    def _fixed(self, rows: tuple[Row, ...]) -> tuple[tuple[Item, ...], FixedTotal]:
        items = fixed_items(self.items, rows, self.missing)
        items = weighted_items(items, rows, self.weighting, self.full)
        if isinstance(self.total, Topsis):
            costs = [is_cost(item) for item in items]
            return items, self.total.calibrate(complete_marks(items, rows), costs)
        return items, self.total

    def score(
        self,
        observations: Table,
        *,
        earlier: Table = (),
        period: FiscalYear | Span | None = None,
        ignore_others: bool = False,
    ) -> Scorecards:
        """Score units.

        Parameters
        ----------
        observations
            Who is scored: observations, or dicts, objects or a frame as `observations_of` reads them. They are
            the population of every scale that needs one, unless the scheme is calibrated.
        earlier
            Observations of periods before, for growth, in the same forms.
        period
            The period of rows that do not state one.
        ignore_others
            Whether columns with names of other things are passed over.

        Returns
        -------
        Scorecards
            One for each observation in their order; a unit without a score has a card that says why.

        Raises
        ------
        InvariantError
            If a unit is of a kind the scheme does not score, or is given twice.
        DocumentError
            If rows cannot be read; all faults are listed.
        UndefinedError
            If a scale or weighting cannot be calibrated on these units.
        """
        rows = self._rows(observations, earlier, period, ignore_others)
        for row in rows:
            if self.kinds and row.observation.kind not in self.kinds:
                self._refuse(
                    "does not score units of this kind", row.observation.unit, row.observation.kind.value
                )
        items, total = self._fixed(rows)
        observed = [row.observation for row in rows]
        cards = [
            adjusted(
                scored(self.id, self.label, items, total, row, self.least_coverage),
                row.observation,
                self.adjustments,
            )
            for row in rows
        ]
        return Scorecards(title=self.label, cards=placed(cards, observed, self.within, self.grading))
