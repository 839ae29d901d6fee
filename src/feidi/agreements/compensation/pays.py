# SPDX-License-Identifier: Apache-2.0
"""Who pays where a document has to say it."""

from enum import StrEnum
from typing import Final, final

from feidi.labels import Label

__all__ = ["Pays"]


@final
class Pays(StrEnum):
    """Who pays in a case: the payer of the clause, its payee, or nobody."""

    PAYER = "payer"
    PAYEE = "payee"
    NOBODY = "nobody"

    @property
    def label(self) -> Label:
        """The words for it."""
        return _LABELS[self]

    @property
    def sign(self) -> int:
        """1, -1 or 0: the sign of what the payer pays."""
        return {Pays.PAYER: 1, Pays.PAYEE: -1, Pays.NOBODY: 0}[self]


_LABELS: Final = {
    Pays.PAYER: Label(zh="付方支付", en="the payer pays"),
    Pays.PAYEE: Label(zh="收方支付", en="the payee pays"),
    Pays.NOBODY: Label(zh="互不支付", en="nobody pays"),
}
