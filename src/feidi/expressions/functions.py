# SPDX-License-Identifier: Apache-2.0
"""The functions of the language: one table of names, arities and windows."""

from enum import StrEnum
from typing import Final, NamedTuple, final

__all__ = [
    "FUNCTIONS",
    "GROWTH_BASES",
    "PERIOD_WORDS",
    "ROUNDING_MODES",
    "Function",
    "Signature",
    "WindowUse",
]


@final
class Function(StrEnum):
    """What an expression may call; the value is its name in text."""

    MIN = "min"
    MAX = "max"
    CLIP = "clip"
    ABS = "abs"
    ROUND = "round"
    SUM = "sum"
    MEAN = "mean"
    LEAST = "least"
    MOST = "most"
    COUNT = "count"
    PREVIOUS = "previous"
    YEAR_BEFORE = "year_before"
    GROWTH = "growth"
    SHARE = "share"
    ESCALATE = "escalate"
    RECEIPTS = "receipts"
    RECEIVED = "received"
    YEARS_SINCE = "years_since"
    DAYS_SINCE = "days_since"


class WindowUse(StrEnum):
    """Whether a call takes a window of periods."""

    NEVER = "never"
    OPTIONAL = "optional"
    REQUIRED = "required"


class Signature(NamedTuple):
    """How a function is called.

    Parameters
    ----------
    zh
        Its name in Chinese text.
    least, most
        The number of arguments.
    arguments
        What they are, for errors.
    window
        Whether the arguments may be followed by a window.
    """

    zh: str
    least: int
    most: int
    arguments: str
    window: WindowUse = WindowUse.NEVER


MOST_ARGUMENTS: Final = 200

FUNCTIONS: Final[dict[Function, Signature]] = {
    Function.MIN: Signature("取小", 2, MOST_ARGUMENTS, "two values or more"),
    Function.MAX: Signature("取大", 2, MOST_ARGUMENTS, "two values or more"),
    Function.CLIP: Signature("限于", 3, 3, "a value, the least and the most"),
    Function.ABS: Signature("绝对值", 1, 1, "a value"),
    Function.ROUND: Signature("取整", 3, 3, "a value, the step and half_up, up or down"),
    Function.SUM: Signature("合计", 1, 1, "a value and a window", WindowUse.REQUIRED),
    Function.MEAN: Signature("平均", 1, 1, "a value and a window", WindowUse.REQUIRED),
    Function.LEAST: Signature("最低", 1, 1, "a value and a window", WindowUse.REQUIRED),
    Function.MOST: Signature("最高", 1, 1, "a value and a window", WindowUse.REQUIRED),
    Function.COUNT: Signature("次数", 1, 1, "a condition and a window", WindowUse.REQUIRED),
    Function.PREVIOUS: Signature("上期", 1, 1, "a value"),
    Function.YEAR_BEFORE: Signature("上年同期", 1, 1, "a value"),
    Function.GROWTH: Signature("增长率", 2, 2, "a value, and previous or year_before"),
    Function.SHARE: Signature("占比", 2, 2, "a part and its whole"),
    Function.ESCALATE: Signature("递增", 4, 4, "a start, a rate, a number of years and the first year"),
    Function.RECEIPTS: Signature("收入", 1, 1, "a revenue kind or all", WindowUse.OPTIONAL),
    Function.RECEIVED: Signature("已得", 1, 1, "a party", WindowUse.OPTIONAL),
    Function.YEARS_SINCE: Signature("满年数", 1, 1, "an event"),
    Function.DAYS_SINCE: Signature("天数", 1, 1, "an event"),
}
"""Every function with its signature."""

ROUNDING_MODES: Final = {"half_up": "四舍五入", "up": "进位", "down": "舍去"}
"""The third argument of `round`, with its Chinese name; up and down are away from and toward zero."""

GROWTH_BASES: Final = {"previous": "上期", "year_before": "上年同期"}
"""The second argument of `growth`, with its Chinese name."""

PERIOD_WORDS: Final[dict[str, tuple[str, ...]]] = {
    "year": ("year", "years", "年"),
    "quarter": ("quarter", "quarters", "季度", "季"),
    "month": ("month", "months", "个月", "月"),
    "day": ("day", "days", "天", "日"),
}
"""The words for periods in windows: singular, plural, then Chinese."""
