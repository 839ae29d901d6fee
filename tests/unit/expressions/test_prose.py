# SPDX-License-Identifier: Apache-2.0
"""Expressions in the words of a contract."""

import pytest
from hypothesis import given

from feidi.expressions import CONDITION, MONEY, RATIO, Expression, parse
from feidi.expressions.prose import condition_prose, expression_prose
from feidi.labels import Label
from feidi.testing.expressions import expressions

LABELS = {
    "move": Label(zh="迁入", en="the move"),
    "source": Label(zh="甲市", en="City A"),
    "vat": Label(zh="增值税", en="value-added tax"),
    "tax": Label(zh="税收", en="tax"),
    "people": Label(zh="人口", en="population"),
}


@pytest.mark.parametrize(
    ("text", "zh", "en"),
    [
        ("3000 万元", "3000万元", "CNY 30,000,000"),
        ("12.5 万元/亩 * land", "12.5万元/亩乘以“land”", "12.5 CNY10k/mu times “land”"),
        ("0.001 元", "0.001元", "0.001 CNY"),
        ("8% * tax", "税收的8%", "8% of tax"),
        ("(tax + 1 元) * 5‰", "(税收加1元)的5‰", "5‰ of (tax plus CNY 1)"),
        ("tax - (a - b) / 2", "税收减(“a”减“b”)除以2", "tax minus (“a” minus “b”) divided by 2"),
        ("-(a + b)", "负(“a”加“b”)", "minus (“a” plus “b”)"),
        ("people@source", "甲市的人口", "population of City A"),
        ("a^2 + (a + 1)^3 + a^4", "“a”的平方加(“a”加1)的立方加“a”的4次方", "the square of “a” plus the cube of (“a” plus 1) plus the 4th power of “a”"),
        ("min(a, b)", "“a”与“b”中的较小者", "the smaller of “a” and “b”"),
        ("max(a, b)", "“a”与“b”中的较大者", "the larger of “a” and “b”"),
        ("min(a, b, c)", "“a”、“b”与“c”中的最小者", "the smallest of “a”, “b” and “c”"),
        ("max(a, b, c)", "“a”、“b”与“c”中的最大者", "the largest of “a”, “b” and “c”"),
        ("clip(a, 1, 2)", "“a”(不低于1,不高于2)", "“a”, at least 1 and at most 2"),
        ("abs(a)", "“a”的绝对值", "the absolute value of “a”"),
        ("round(a, 1 万元, down)", "“a”(以1万元为单位舍去尾数)", "“a”, rounded down to CNY 10,000"),
        ("sum(tax, 3 years before move)", "迁入前3年税收合计", "the sum of tax over the 3 years before the move"),
        ("mean(tax, last 1 year)", "最近1年税收年均", "the mean of tax over the last 1 year"),
        ("mean(a, last 12 months)", "最近12个月“a”平均值", "the mean of “a” over the last 12 months"),
        ("least(a, to date)", "累计“a”最低值", "the least value of “a” over all periods so far"),
        ("most(a, last 4 quarters)", "最近4个季度“a”最高值", "the highest value of “a” over the last 4 quarters"),
        ("sum(a, to date)", "累计“a”", "“a” to date"),
        ("count(ok, last 30 days)", "最近30天中属于“ok”的次数", "the number of periods in the last 30 days in which “ok” holds"),
        ("previous(a) + year_before(a + 1)", "上期“a”加上年同期(“a”加1)", "“a” of the period before plus (“a” plus 1) of the same period of the year before"),
        ("growth(a, previous)", "“a”比上期的增长率", "the growth of “a” on the period before"),
        ("share(a, b)", "“a”占“b”的比重", "the share of “a” in “b”"),
        ("escalate(500 万元, 8%, 3 年, 2020)", "自2020年起500万元,以后每3年递增8%", "CNY 5,000,000 from 2020, growing by 8% every 3 years"),
        ("escalate(500 万元, 8%, 1 年, 2020)", "自2020年起500万元,以后每年递增8%", "CNY 5,000,000 from 2020, growing by 8% a year"),
        ("receipts(vat)", "本期增值税收入", "the value-added tax receipts of the period"),
        ("receipts(all)", "本期全部收入", "the whole receipts of the period"),
        ("receipts(all, last 3 years)", "最近3年全部收入", "the whole receipts of the last 3 years"),
        ("received(source)", "甲市截至上期末累计分得的金额", "what City A has received up to the period before"),
        ("received(source, last 3 years)", "甲市截至上期末最近3年分得的金额", "what City A received in the last 3 years up to the period before"),
        ("years_since(move)", "迁入以来的整年数", "the number of whole years since the move"),
        ("days_since(move)", "迁入以来的天数", "the number of days since the move"),
        ("cases(1 万元 if ok; else 0 元)", "(属于“ok”的,为1万元;其他情形为0元)", "CNY 10,000 if “ok” holds; otherwise CNY 0"),
        ("cases(1 if ok)", "(属于“ok”的,为1)", "1 if “ok” holds"),
        ("dated(1 from 2014; 2 from 2016-05-01)", "自2014年起1,自2016年5月1日起2", "1 from 2014, 2 from 1 May 2016"),
        ("marginal(a; 10% above 0; 20% above 5; else 1%)", "“a”分档累进计算(不足部分按1%,超过0的部分按10%,超过5的部分按20%)", "“a”, bracket by bracket: 1% below, 10% on the part above 0, 20% on the part above 5"),
        ("whole(a; 10% from 3; 20% above 5; else 1%)", "“a”全额按所在档次计算(不足的按1%,达到3的按10%,超过5的按20%)", "“a”, as a whole: 1% below, 10% where it is at least 3, 20% where it is above 5"),
        ("2020-12-01", "2020年12月1日", "1 December 2020"),
    ],
)  # fmt: skip
def test_numbers_read_as_in_a_contract(text: str, zh: str, en: str) -> None:
    """Numbers, amounts and days in both languages."""
    assert expression_prose(parse(text), "zh", LABELS) == zh
    assert expression_prose(parse(text), "en", LABELS) == en


@pytest.mark.parametrize(
    ("text", "zh", "en"),
    [
        ("a >= 3 and b > 2 or not c", "“a”不低于3,且“b”高于2,或不属于“c”", "“a” is at least 3 and “b” is more than 2 or “c” does not hold"),
        ("a and (b or c)", "属于“a”,且(属于“b”,或属于“c”)", "“a” holds and (“b” holds or “c” holds)"),
        ("not a >= 3", "“a”低于3", "“a” is less than 3"),
        ("not (a = 3 or b)", "下列情形不成立:“a”等于3,或属于“b”", "it is not so that “a” is equal to 3 or “b” holds"),
        ("move <= 2020-01-01", "迁入不晚于2020年1月1日", "the move is not after 1 January 2020"),
        ("previous(ok)", "上期“ok”成立", "“ok” of the period before holds"),
    ],
)  # fmt: skip
def test_conditions_read_as_in_a_contract(text: str, zh: str, en: str) -> None:
    """Conditions in both languages; a denied comparison turns round."""
    assert condition_prose(parse(text), "zh", LABELS) == zh
    assert condition_prose(parse(text), "en", LABELS) == en


def test_a_condition_in_the_place_of_a_number_is_worded_too() -> None:
    """The argument of a function may be a condition."""
    assert expression_prose(parse("year_before(a > 3 and not b)"), "en") == (
        "(“a” is more than 3 and “b” does not hold) of the same period of the year before"
    )


@given(expressions(MONEY) | expressions(RATIO))
def test_every_number_has_words(tree: Expression) -> None:
    """Nothing that can be written is without words."""
    assert expression_prose(tree, "zh")
    assert expression_prose(tree, "en")


@given(expressions(CONDITION))
def test_every_condition_has_words(tree: Expression) -> None:
    """Nothing that can be written is without words."""
    assert condition_prose(tree, "zh")
    assert condition_prose(tree, "en")
