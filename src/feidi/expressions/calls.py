# SPDX-License-Identifier: Apache-2.0
"""Calls of functions, and the windows of periods over which they go."""

from typing import TYPE_CHECKING, Final, final

from feidi._fields.frozen import field, frozen
from feidi.dates.period import Grain
from feidi.errors import InvariantError
from feidi.expressions.functions import FUNCTIONS, GROWTH_BASES, ROUNDING_MODES, Function, WindowUse
from feidi.expressions.names import Name
from feidi.expressions.nodes import Operators
from feidi.expressions.shape import depth_field, require_name, set_depth
from feidi.names import normal_name

if TYPE_CHECKING:
    from feidi.expressions.tree import Expression

__all__ = ["Call", "Window"]


@final
@frozen(order=False)
class Window:
    """The periods over which a function goes.

    Parameters
    ----------
    count
        How many periods; ``None`` for all from the first that is given up to the one evaluated (``to date``).
    grain
        Their length; of a window to date that of the period evaluated.
    before
        The event before which they lie, its own period not among them; empty for the last ones up to and with the
        period evaluated.

    Examples
    --------
    >>> from feidi.expressions.text import window_text
    >>> window_text(Window(3, Grain.YEAR, before="move")), window_text(Window(12, Grain.MONTH)), window_text(Window())
    ('3 years before move', 'last 12 months', 'to date')
    """

    count: int | None = None
    grain: Grain | None = None
    before: str = field(default="", converter=normal_name)

    def __attrs_post_init__(self) -> None:
        is_counted = self.count is not None and 1 <= self.count <= 1000 and self.grain is not None
        if not is_counted and (self.count, self.grain, self.before) != (None, None, ""):
            raise InvariantError(
                "a window is a number of periods from 1 to 1000, or to date",
                place="window",
                value=(self.count, self.grain, self.before),
                remedy='write Window(3, Grain.YEAR, before="move"), Window(12, Grain.MONTH) or Window()',
            )
        if self.before:
            require_name(self.before, "window.before")


@final
@frozen(order=False)
class Call(Operators):
    """A function of the table `FUNCTIONS` applied to arguments, and over a window of periods."""

    function: Function
    arguments: "tuple[Expression, ...]" = field(converter=tuple["Expression", ...])
    window: Window | None = None
    depth: int = depth_field()

    def __attrs_post_init__(self) -> None:
        signature = FUNCTIONS[self.function]
        if not signature.least <= len(self.arguments) <= signature.most:
            raise self._refused("takes other arguments", len(self.arguments))
        if signature.window is WindowUse.REQUIRED and self.window is None:
            raise self._refused("needs a window of periods", None)
        if self.window is not None and signature.window is WindowUse.NEVER:
            raise self._refused("takes no such window", self.window)
        if self.function in _TAKES_A_NAME and type(self.arguments[0]) is not Name:
            raise self._refused("takes a name", self.arguments[0])
        if self.function is Function.ROUND:
            mode = self.arguments[2]
            if type(mode) is not Name or mode.name not in ROUNDING_MODES or mode.of:
                raise self._refused("does not know this way of rounding", mode)
        if self.function is Function.GROWTH:
            base = self.arguments[1]
            if type(base) is not Name or base.name not in GROWTH_BASES or base.of:
                raise self._refused("must say what it is compared with", base)
        set_depth(self, *self.arguments)

    def _refused(self, message: str, value: object) -> InvariantError:
        signature = FUNCTIONS[self.function]
        window = {
            WindowUse.NEVER: "",
            WindowUse.OPTIONAL: ", and a window if wanted",
            WindowUse.REQUIRED: ": 3 years before move, last 3 years, or to date",
        }[signature.window]
        return InvariantError(
            f"{self.function.value} {message}",
            place=f"call {self.function.value}",
            value=value,
            remedy=f"give {signature.arguments}{window}",
        )


_TAKES_A_NAME: Final = frozenset(
    {Function.RECEIPTS, Function.RECEIVED, Function.YEARS_SINCE, Function.DAYS_SINCE}
)
