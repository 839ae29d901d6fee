# SPDX-License-Identifier: Apache-2.0
"""An amount that swings with an index around a limit."""

from collections.abc import Iterable, Mapping
from fractions import Fraction
from typing import final

from feidi._fields.frozen import field, frozen
from feidi.agreements.amounts import Amount
from feidi.agreements.compensation.by_year import numbers_by_year
from feidi.agreements.compensation.number import Number, number_of
from feidi.agreements.compensation.pays import Pays
from feidi.quantities.exact import Exact

__all__ = ["IndexSwing"]


def _limit_of(
    value: Exact | Mapping[int, Exact] | Iterable[tuple[int, Exact]],
) -> tuple[tuple[int, Fraction], ...]:
    return numbers_by_year(value)


@final
@frozen(kw_only=True)
class IndexSwing:
    """The payer pays where the index is better than the limit, the payee where it is worse (shape E23).

    Parameters
    ----------
    index
        A given fact, or a weighted index of facts.
    limit
        One number, or numbers that each hold from a year on.
    amount
        What is paid. [CNY]
    at_limit
        Who pays where the index is exactly at the limit; a document says "≤" or "<".
    missed
        What the payee pays where the index is worse; ``None`` for the same amount. [CNY]
    higher_is_better
        Whether a higher index is the better one, as with a rate of compliance.

    Examples
    --------
    >>> from feidi.agreements.compensation.number import FactNumber
    >>> from feidi.quantities import Money
    >>> swing = IndexSwing(index=FactNumber("p"), limit=1, amount=Money.wan(4000), at_limit=Pays.PAYEE)
    >>> swing.limit
    ((1949, Fraction(1, 1)),)
    """

    index: Number = field(converter=number_of)
    limit: tuple[tuple[int, Fraction], ...] = field(converter=_limit_of)
    amount: Amount
    at_limit: Pays
    missed: Amount | None = None
    higher_is_better: bool = False
