# SPDX-License-Identifier: Apache-2.0
"""The names that the columns of a user's frames bear."""

from typing import final

from attrs import fields

from feidi._fields.frozen import frozen
from feidi.errors import InvariantError
from feidi.quantities.money import MoneyUnit

__all__ = ["ReceiptColumns"]


@final
@frozen(kw_only=True)
class ReceiptColumns:
    """Where a frame of receipts, and the facts beside it, have what.

    Parameters
    ----------
    payer
        The id of the enterprise. No gaps.
    kind
        The kind of revenue, as `feidi.agreements.RevenueKind` writes it: ``"vat"``. No gaps.
    year
        The fiscal year, a whole number. No gaps.
    amount
        The sum, a whole number or an exact decimal; a refund is negative. No gaps. [fen, or `money`]
    date
        The day it came in; a gap says that it is the sum of the whole year. The column may be missing.
    project
        The id of the project; needed, without gaps, where a clause counts by project.
    project_class
        The class of the project; a gap says none. The column may be missing.
    agreement
        The id of the agreement a receipt falls under; a gap leaves it open. The column may be missing.
    unit
        The id of the unit in the frames of facts. Where all clauses count by enterprise, or by project, the
        result bears the receipts' own name for it instead.
    sharing, party, part
        In the result: the sharing clause; in long form the party and its part [fen].
    money
        The unit of amounts and of money among the facts; without it they are fen, and decimals with places, of which
        that is not sure, are refused. Results are in fen.

    Raises
    ------
    InvariantError
        If two of them bear one name, or a name is not text.
    """

    payer: str = "payer"
    kind: str = "kind"
    year: str = "year"
    amount: str = "amount"
    date: str = "date"
    project: str = "project"
    project_class: str = "project_class"
    agreement: str = "agreement"
    unit: str = "unit"
    sharing: str = "sharing"
    party: str = "party"
    part: str = "part"
    money: MoneyUnit | None = None

    def __attrs_post_init__(self) -> None:
        names = [getattr(self, one.name) for one in fields(ReceiptColumns) if one.name != "money"]
        if any(type(name) is not str or not name or name.startswith("__") for name in names):
            raise InvariantError(
                "a column is named by text that does not start with two underscores",
                place="columns",
                value=names,
                remedy="give each column its name",
            )
        # The facts may call the unit as the receipts call the payer or the project.
        own = [getattr(self, one.name) for one in fields(ReceiptColumns) if one.name not in ("unit", "money")]
        if len(set(own)) != len(own):
            raise InvariantError(
                "two columns bear one name", place="columns", value=names, remedy="name each column once"
            )
