# SPDX-License-Identifier: Apache-2.0
"""What a lasting limit is known by: its name, or what it is, wherever it stands."""

import pytest

from feidi.agreements import (
    AtMost,
    Escalating,
    FactAmount,
    Guarantee,
    MeanBefore,
    Over,
    RevenueKind,
    Running,
    Sharing,
    Split,
    SumBefore,
    Terms,
    To,
    Unset,
    UpTo,
)
from feidi.agreements.amounts import Amount
from feidi.agreements.readings import describe, flow
from feidi.agreements.terms.limit_key import LimitKey, LimitKind, lasting_limits
from feidi.errors import InvariantError
from feidi.quantities import Money

SOURCE, HOST = To("source"), To("host")
CAP = UpTo(Money.wan(600), SOURCE, then=HOST, over=Over.LIFETIME)


def keys(terms: Terms) -> list[str]:
    """Give the keys of the lasting limits of a tree as text."""
    return [str(key) for key in lasting_limits(terms, "terms").values()]


class TestLastingLimits:
    """Which limits of a tree keep a balance, and what each is known by."""

    def test_key_does_not_depend_on_the_place(self) -> None:
        """A limit wrapped in a guarantee below a split has the key it has at the top."""
        wrapped = Split([("1/2", Guarantee("host", Money.wan(1), CAP, ["source"])), ("1/2", HOST)])
        assert keys(CAP) == keys(wrapped) == ["up_to:600万元"]
        assert list(lasting_limits(wrapped, "terms")) == ["terms.parts[0].terms.terms"]

    def test_limits_of_a_year_and_without_a_number_keep_none(self) -> None:
        """A limit that begins anew each year and one without a number have no balance."""
        assert keys(UpTo(Money.wan(600), SOURCE, then=HOST)) == []
        assert keys(UpTo(Unset("另议"), SOURCE, then=HOST, over=Over.LIFETIME)) == []

    def test_limits_alike_are_numbered(self) -> None:
        """Limits alike without a name are told apart by their order; a named one does not count among them."""
        named = UpTo(Money.wan(600), SOURCE, then=HOST, over=Over.LIFETIME, name="cap")
        assert keys(Split([("1/3", CAP), ("1/3", named), ("1/3", CAP)])) == [
            "up_to:600万元",
            "cap",
            "up_to:600万元#2",
        ]

    def test_ceiling_is_known_by_its_parties_too(self) -> None:
        """Ceilings of two parties are not alike."""
        ceiling = AtMost("source", Money.wan(5), SOURCE, to="host", over=Over.LIFETIME)
        assert keys(ceiling) == ["at_most:source>host:5万元"]

    @pytest.mark.parametrize(
        ("limit", "text"),
        [
            (FactAmount("base"), "base"),
            (FactAmount("base", yearly=True), "base of the year"),
            (Running("cost"), "running cost"),
            (SumBefore("tax", "move"), "sum of tax, 3 years before move"),
            (MeanBefore("tax", "move", 2), "mean of tax, 2 years before move"),
            (Escalating(start=Money.wan(1), rate="8%", every=3, first=2020), "1万元 of 2020, growing"),
            (Unset("另议"), "另议"),
        ],
    )
    def test_amount_as_text(self, limit: Amount, text: str) -> None:
        """Each kind of amount has its text."""
        assert str(LimitKey(kind=LimitKind.UP_TO, limit=limit)) == f"up_to:{text}"


class TestNames:
    """Names of limits, ceilings and guarantees."""

    @pytest.mark.parametrize("name", [" cap", "a/b", "a:b", "two\nlines", 7])
    def test_bad_name_is_refused(self, name: str) -> None:
        """Blanks at the ends, a slash, a colon, a line break and what is no text are refused, by each class."""
        with pytest.raises(InvariantError, match=r"up_to\.name: not the name of a limit|must be"):
            UpTo(Money.wan(1), SOURCE, then=HOST, name=name)
        with pytest.raises(InvariantError, match=r"at_most\.name"):
            AtMost("source", Money.wan(1), SOURCE, to="host", name=name)
        with pytest.raises(InvariantError, match=r"guarantee\.name"):
            Guarantee("source", Money.wan(1), SOURCE, ["host"], name=name)

    def test_name_borne_twice_is_refused(self) -> None:
        """A clause whose limit and guarantee bear one name is refused."""
        limit = UpTo(Money.wan(1), SOURCE, then=HOST, name="cap")
        twice = Guarantee("source", Money.wan(1), limit, ["host"], name="cap")
        with pytest.raises(InvariantError, match=r"sharing tax\.terms: two limits .*'cap'"):
            Sharing(id="tax", kinds=[RevenueKind.VAT], terms=twice)

    def test_name_is_described(self) -> None:
        """The name stands in front of the sentence and in the chart."""
        limit = UpTo(Money.wan(1), SOURCE, then=HOST, name="总限额", clause="第五条")
        assert describe(limit, "zh").splitlines()[0] == "1 【第五条】“总限额”:每年度以1万元为限,分别处理:"
        assert describe(limit, "en").startswith('1 [第五条] "总限额": it is divided at a limit')
        assert "总限额<br>" in flow(limit, "zh")
