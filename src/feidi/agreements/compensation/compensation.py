# SPDX-License-Identifier: Apache-2.0
"""A compensation clause: who pays whom, by what formula, when, and how it is rounded."""

from collections.abc import Iterator
from typing import final

from feidi._fields.frozen import field, frozen
from feidi.agreements.compensation.formula import Formula, Prepaid
from feidi.agreements.compensation.guaranteed_return import GuaranteedReturn
from feidi.agreements.compensation.load import SharedLoad
from feidi.agreements.compensation.one_off import OneOff
from feidi.agreements.compensation.period import Every
from feidi.agreements.compensation.pool import Pool
from feidi.agreements.conditions import Condition
from feidi.agreements.party import require_key
from feidi.agreements.sharing import PartYear
from feidi.dates.span import Span
from feidi.errors import InvariantError
from feidi.instruments.certainty import Certainty
from feidi.instruments.instrument import Citation
from feidi.labels import Label
from feidi.names import normal_name
from feidi.quantities.rounding import RoundedSum, Rounding

__all__ = ["Compensation"]


@final
@frozen(kw_only=True)
class Compensation:
    """A signed transfer by a formula, not a share of a sum (clause G5.1).

    Parameters
    ----------
    id
        The name of the clause in its agreement.
    label
        What it is called.
    formula
        How much the payer pays; a negative sum flows the other way.
    payer, payee
        Who pays whom where the formula is positive. A pool names everyone itself and leaves both empty; a
        shared load names its payers and leaves the payer empty.
    unit
        The id of the facts it reads; the id of the clause where this is empty.
    span
        The days on which it holds; ``None`` for the term of the agreement.
    every
        How often the formula is worked out. The periods of a year are added up and rounded once.
    part_year
        The convention for a period in which the clause is in force only in part; without it such a period is
        an error.
    condition
        A gate: nothing is transferred in a year in which it does not hold.
    rounding
        The unit and method of the one rounding; both sides get the same whole amount. For one sum, largest
        remainder means half-up; a pool is divided by it.
    clause
        The article that says so, as printed.
    citation, certainty
        Where it stands and how sure it is.

    Raises
    ------
    InvariantError
        If the parties do not fit the formula, a party pays itself, or a formula by the year is worked out more
        often.

    Notes
    -----
    Laws: what one side pays the other receives; exchanging payer and payee changes the sign of both balances;
    a cap is never exceeded.

    Examples
    --------
    >>> from feidi.agreements.compensation import UnitPrice
    >>> from feidi.quantities import Money
    >>> forest = Compensation(
    ...     id="forest",
    ...     label=Label(zh="森林面积指标", en="forest quota"),
    ...     payer="yuzhong",
    ...     payee="wuxi",
    ...     formula=UnitPrice(price=Money.yuan(2500), quantity=11190, unit="亩"),
    ... )
    >>> forest.parties
    ('yuzhong', 'wuxi')
    """

    id: str
    label: Label
    formula: Formula
    payer: str = ""
    payee: str = ""
    unit: str = field(default="", converter=normal_name)
    span: Span | None = None
    every: Every = Every.YEAR
    part_year: PartYear | None = None
    condition: Condition | None = None
    rounding: Rounding = field(factory=Rounding)
    clause: str = ""
    citation: Citation | None = None
    certainty: Certainty = Certainty.PUBLISHED

    def __attrs_post_init__(self) -> None:
        require_key(self.id, "compensation.id")
        self._require_sides()
        if self.rounding.each is not RoundedSum.LINE or not self.rounding.carried:
            raise InvariantError(
                "a transfer is rounded by itself",
                place=f"compensation {self.id}.rounding",
                value=self.rounding.each.value,
                remedy="leave each and carried as they are",
            )
        if self.condition is not None and isinstance(self.formula, Prepaid):
            raise InvariantError(
                "what was prepaid is settled, whatever holds in the year after",
                place=f"compensation {self.id}.condition",
                value=str(self.condition),
                remedy="leave out the gate",
            )
        if self.every is not Every.YEAR and isinstance(
            self.formula, OneOff | GuaranteedReturn | Prepaid | Pool
        ):
            raise InvariantError(
                "this formula is worked out by the year",
                place=f"compensation {self.id}.every",
                value=self.every.value,
                remedy="leave it at Every.YEAR",
            )

    def _require_sides(self) -> None:
        needed = {
            "payer": not isinstance(self.formula, Pool | SharedLoad),
            "payee": not isinstance(self.formula, Pool),
        }
        for name, given in (("payer", self.payer), ("payee", self.payee)):
            if needed[name]:
                require_key(given, f"compensation {self.id}.{name}")
            elif given:
                raise InvariantError(
                    "the formula names the parties itself",
                    place=f"compensation {self.id}.{name}",
                    value=given,
                    remedy="leave it empty",
                )
        keys = self.parties
        if len(set(keys)) != len(keys):
            raise InvariantError(
                "a party cannot pay itself",
                place=f"compensation {self.id}",
                value=keys,
                remedy="name another",
            )

    @property
    def parties(self) -> tuple[str, ...]:
        """Everyone whom it pays or charges."""
        return tuple(self._named())

    @property
    def facts_id(self) -> str:
        """The id under which its facts are looked up."""
        return self.unit or self.id

    def _named(self) -> Iterator[str]:
        if isinstance(self.formula, Pool):
            yield from self.formula.parties
        else:
            yield from self.formula.payers if isinstance(self.formula, SharedLoad) else (self.payer,)
            yield self.payee
