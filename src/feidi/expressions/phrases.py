# SPDX-License-Identifier: Apache-2.0
"""The phrases of contracts for signs, periods and functions, and how quantities and days are written in prose."""

from typing import Final

from feidi.dates.date import Date
from feidi.dates.period import Grain
from feidi.expressions.functions import Function
from feidi.expressions.nodes import Relation
from feidi.labels import Lang
from feidi.quantities.exact import plain
from feidi.quantities.money import Money
from feidi.quantities.quantity import Quantity
from feidi.quantities.unit import Unit

__all__ = [
    "BASES",
    "EXTREMES",
    "OF_DAYS",
    "OF_NUMBERS",
    "OPPOSITE",
    "OVER",
    "PERIODS",
    "POWERS",
    "ROUNDING",
    "SIGNS",
    "day_prose",
    "quantity_prose",
]

_MONEY: Final = Unit.from_text("元").dimensions


def quantity_prose(value: Quantity, lang: Lang) -> str:
    """Return a quantity as a contract writes it: ``3000万元``, ``CNY 30,000,000``."""
    if lang == "zh":
        return f"{plain(value.amount)}{value.unit.text()}"
    fen = value.amount * value.unit.scale * 100
    if value.unit.dimensions == _MONEY and fen.denominator == 1:
        return Money(fen.numerator).text("en")
    return value.text("en")


def day_prose(day: Date, lang: Lang) -> str:
    """Return a day as a contract writes it: ``2020年12月1日``, ``1 December 2020``."""
    if lang == "zh":
        return f"{day.year}年{day.month}月{day.day}日"
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


_MONTHS: Final = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip
POWERS: Final = {2: ("平方", "square"), 3: ("立方", "cube")}
SIGNS: Final = {
    "+": ("加", "plus"),
    "-": ("减", "minus"),
    "*": ("乘以", "times"),
    "/": ("除以", "divided by"),
}
OPPOSITE: Final[dict[Relation, Relation]] = {
    ">=": "<",
    ">": "<=",
    "<=": ">",
    "<": ">=",
    "=": "!=",
    "!=": "=",
}
OF_NUMBERS: Final[dict[Relation, tuple[str, str]]] = {
    ">=": ("不低于", "is at least"),
    ">": ("高于", "is more than"),
    "<=": ("不高于", "is at most"),
    "<": ("低于", "is less than"),
    "=": ("等于", "is equal to"),
    "!=": ("不等于", "is not equal to"),
}
OF_DAYS: Final[dict[Relation, tuple[str, str]]] = {
    ">=": ("不早于", "is not before"),
    ">": ("晚于", "is after"),
    "<=": ("不晚于", "is not after"),
    "<": ("早于", "is before"),
    "=": ("为", "is"),
    "!=": ("不为", "is not"),
}
PERIODS: Final = {
    Grain.YEAR: ("年", "year"),
    Grain.QUARTER: ("个季度", "quarter"),
    Grain.MONTH: ("个月", "month"),
    Grain.DAY: ("天", "day"),
}
OVER: Final = {
    Function.SUM: ("合计", "sum"),
    Function.MEAN: ("平均值", "mean"),
    Function.LEAST: ("最低值", "least value"),
    Function.MOST: ("最高值", "highest value"),
}
EXTREMES: Final = {
    Function.MIN: (("较小者", "smaller"), ("最小者", "smallest")),
    Function.MAX: (("较大者", "larger"), ("最大者", "largest")),
}
"""For two values, and for more."""
ROUNDING: Final = {
    "half_up": ("四舍五入", "rounded half up"),
    "up": ("进位取整", "rounded up"),
    "down": ("舍去尾数", "rounded down"),
}
BASES: Final = {
    "previous": ("上期", "the period before"),
    "year_before": ("上年同期", "the same period of the year before"),
}
