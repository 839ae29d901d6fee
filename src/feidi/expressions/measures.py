# SPDX-License-Identifier: Apache-2.0
"""What an expression gives and when it is known: measures, stages and the places that expressions fill."""

from enum import IntEnum, StrEnum
from typing import Final, final

from feidi._fields.frozen import field, frozen
from feidi.labels import Label
from feidi.quantities.unit import Unit

__all__ = ["CONDITION", "DAY", "MONEY", "RATIO", "Kind", "Measure", "Slot", "Stage"]


@final
class Kind(StrEnum):
    """What sort of value an expression gives."""

    NUMBER = "number"
    CONDITION = "condition"
    DAY = "day"


@final
@frozen
class Measure:
    """The sort of a value, and of a number its unit.

    Parameters
    ----------
    kind
        Its sort.
    unit
        The unit of a number; any unit of the same dimension fits.
    """

    kind: Kind
    unit: Unit = field(factory=Unit)

    def fits(self, other: "Measure") -> bool:
        """Whether values of both can be compared."""
        return self.kind is other.kind and self.unit.measures_like(other.unit)

    def label(self) -> Label:
        """Return the words for it."""
        if self.kind is Kind.NUMBER:
            symbol = self.unit.text()
            if not self.unit.dimensions:
                return Label(zh="无单位的数", en="a plain number")
            return Label(zh=f"以{symbol}计的数", en=f"a number in {self.unit.text('en')}")
        return _KINDS[self.kind]


_KINDS: Final = {
    Kind.CONDITION: Label(zh="条件", en="a condition"),
    Kind.DAY: Label(zh="日期", en="a day"),
}
MONEY: Final = Measure(Kind.NUMBER, Unit.from_text("元"))
RATIO: Final = Measure(Kind.NUMBER)
CONDITION: Final = Measure(Kind.CONDITION)
DAY: Final = Measure(Kind.DAY)


@final
class Stage(IntEnum):
    """When a figure is known; an expression is as late as its latest figure.

    A slot states the latest stage it takes, so that no circle between amounts and what they decide can be written and
    the order of receipts cannot matter.
    """

    DOCUMENT = 0
    """Stated in the document."""
    FACTS = 1
    """Known of the unit apart from the settlement."""
    RECEIPTS = 2
    """What came in over the whole period, added up before any of it flows."""
    RECEIVED = 3
    """What parties received up to the end of the period before."""
    STATEMENT = 4
    """What the statement says: only claims about a settlement ask for it."""

    @property
    def label(self) -> Label:
        """The words for it."""
        return _STAGES[self]


_STAGES: Final = {
    Stage.DOCUMENT: Label(zh="文件所载数字", en="figures of the document"),
    Stage.FACTS: Label(zh="主体的事实数据", en="facts of the unit"),
    Stage.RECEIPTS: Label(zh="本期收入合计", en="receipts of the whole period"),
    Stage.RECEIVED: Label(zh="截至上期末已得", en="what was received up to the end of the period before"),
    Stage.STATEMENT: Label(zh="结算结果", en="results of the settlement"),
}


@final
@frozen
class Slot:
    """The place of an expression and what it takes.

    Parameters
    ----------
    place
        The path of the place, for errors.
    measure
        What the expression must give; ``None`` for a number of any unit.
    latest
        The latest stage that its figures may have.
    """

    place: str
    measure: Measure | None = None
    latest: Stage = Stage.FACTS
