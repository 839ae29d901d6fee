# SPDX-License-Identifier: Apache-2.0
"""The two kinds of professional operator."""

from enum import StrEnum
from typing import Final, final

from feidi.labels import Label

__all__ = ["OperatorKind"]


@final
class OperatorKind(StrEnum):
    """What an operator is there for; one operator may be of both kinds.

    References
    ----------
    Guideline clauses G4.1 and G4.2.

    Examples
    --------
    >>> OperatorKind.INCUBATION.clause, OperatorKind.INCUBATION.label.zh
    ('G4.1', '项目孵化落地专业运营机构')
    """

    INCUBATION = "incubation"
    """Incubates projects and lands them."""
    DIGITAL_TRANSFORMATION = "digital_transformation"
    """Makes industries that are there digital, and completes their chains."""

    @property
    def label(self) -> Label:
        """The words for it."""
        return _LABELS[self]

    @property
    def clause(self) -> str:
        """The id of the clause of the guideline that describes it."""
        return "G4.1" if self is OperatorKind.INCUBATION else "G4.2"


_LABELS: Final = {
    OperatorKind.INCUBATION: Label(zh="项目孵化落地专业运营机构", en="operator for incubation and landing"),
    OperatorKind.DIGITAL_TRANSFORMATION: Label(
        zh="数字化转型赋能专业运营机构", en="operator for digital-transformation enablement"
    ),
}
