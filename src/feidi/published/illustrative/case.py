# SPDX-License-Identifier: Apache-2.0
"""A made-up case: receipts and facts that show how a real agreement works."""

from collections.abc import Iterable
from typing import final

from feidi._fields.frozen import field, frozen
from feidi.agreements.agreement import Agreement
from feidi.agreements.facts import Facts
from feidi.agreements.receipt import Receipt
from feidi.instruments.certainty import Certainty
from feidi.labels import Label

__all__ = ["IllustrativeCase"]


def _receipts_of(value: Iterable[Receipt]) -> tuple[Receipt, ...]:
    return tuple(value)


def _facts_of(value: Iterable[Facts]) -> tuple[Facts, ...]:
    return tuple(value)


@final
@frozen(kw_only=True)
class IllustrativeCase:
    """Made-up receipts under a real agreement; no enterprise or figure of it exists.

    Parameters
    ----------
    id
        A name unique among the cases.
    label
        What it shows.
    agreement
        The real agreement.
    receipts
        What comes in. [CNY]
    facts
        What is known of the enterprises or the zone.

    Examples
    --------
    >>> from feidi.published.illustrative import CAP_IN_FIRST_YEAR
    >>> CAP_IN_FIRST_YEAR.certainty.label.zh
    '示例'
    """

    id: str
    label: Label
    agreement: Agreement
    receipts: tuple[Receipt, ...] = field(converter=_receipts_of)
    facts: tuple[Facts, ...] = field(converter=_facts_of)

    @property
    def certainty(self) -> Certainty:
        """Made up, always."""
        return Certainty.ILLUSTRATIVE
