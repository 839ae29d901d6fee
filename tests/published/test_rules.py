# SPDX-License-Identifier: Apache-2.0
"""Published rules of the nation, of provinces and of cities, on their published numbers."""

from collections.abc import Iterable

import pytest

import feidi.published.agreements as published
from feidi.agreements import Agreement, Facts, Receipt, RevenueKind
from feidi.agreements.terms import To
from feidi.errors import SettlementError, UnsetError
from feidi.instruments import Certainty
from feidi.published.agreements.branch_apportionment_2012 import apportion_among
from feidi.published.parameters import BRANCH_FACTORS, REGION_INCOME_TAX
from feidi.quantities import Money
from feidi.settlement import Statement, settle
from feidi.settlement.compensation import compensate


def settled(
    agreement: Agreement, wan: int, kind: RevenueKind, year: int = 2024, facts: Iterable[Facts] = ()
) -> Statement:
    """Settle one receipt of a made-up enterprise, in 万元."""
    return settle(agreement, [Receipt(kind=kind, payer="A", year=year, amount=Money.wan(wan))], facts)


def parts(statement: Statement) -> dict[str, str]:
    """Write what each party gets."""
    return {party: str(amount) for party, amount in statement.totals.items()}


class TestNation:
    """Central and local, head office and branches."""

    def test_head_office(self) -> None:
        """A quarter, a half and a quarter of the local part; the last quarter is not the centre's."""
        assert parts(settled(published.HEAD_OFFICE_2012, 1600, RevenueKind.CIT)) == {
            "head_place": "400万元",
            "branch_places": "800万元",
            "localities": "400万元",
        }

    def test_annex_of_the_autonomous_region(self) -> None:
        """A profit of 16000万元 pays 4000: 1000 for the head office, 3000 for branches, and these by 60:10:30."""
        tax = 16000 // 4
        assert parts(settled(published.AUTONOMOUS_REGION_BRANCHES, tax, RevenueKind.CIT)) == {
            "head_place": "1000万元",
            "central": "1800万元",
            "region": "300万元",
            "locality": "900万元",
        }
        assert REGION_INCOME_TAX.known().tiers == ("central", "region", "locality")

    def test_three_factors(self) -> None:
        """0.35 for revenue, 0.35 for payroll, 0.30 for assets, of the year before; the annex's sums of all branches."""
        yearly = {
            "revenue@first": Money.wan(28000), "revenue@second": Money.wan(42000),
            "payroll@first": Money.wan(4500), "payroll@second": Money.wan(4500),
            "assets@first": Money.wan(18000), "assets@second": Money.wan(72000),
        }  # fmt: skip
        facts = Facts(unit="A", yearly={name: {2023: money} for name, money in yearly.items()})
        statement = settled(published.BRANCH_APPORTIONMENT_2012, 3000, RevenueKind.CIT, facts=[facts])
        # 0.35 * 0.4 + 0.35 * 0.5 + 0.30 * 0.2 = 0.375
        assert parts(statement) == {"first": "1125万元", "second": "1875万元"}

    def test_any_number_of_branches(self) -> None:
        """The terms name every branch once, in the order given."""
        terms = apportion_among([(name, To(name)) for name in ("a", "b", "c")])
        assert [branch.name for branch in terms.branches] == ["a", "b", "c"]
        assert sum(factor.weight.value for factor in BRANCH_FACTORS.known()) == 1

    @pytest.mark.parametrize(("year", "central"), [(2002, "500万元"), (2003, "600万元"), (2024, "600万元")])
    def test_income_tax(self, year: int, central: str) -> None:
        """Half and half in 2002, three fifths to the centre from 2003."""
        statement = settled(published.INCOME_TAX_2002, 1000, RevenueKind.CIT, year)
        assert str(statement.of("central")) == central

    @pytest.mark.parametrize(("year", "central"), [(2015, "750万元"), (2017, "500万元")])
    def test_vat(self, year: int, central: str) -> None:
        """Three quarters before the reform, a half after it."""
        assert str(settled(published.VAT_2016, 1000, RevenueKind.VAT, year).of("central")) == central

    def test_vat_of_the_year_of_reform(self) -> None:
        """The year 2016 has two divisions, and the notice states no convention for a sum of the whole year."""
        with pytest.raises(SettlementError, match="convention"):
            settled(published.VAT_2016, 1000, RevenueKind.VAT, 2016)

    @pytest.mark.parametrize("agreement", [published.VAT_2016, published.INCOME_TAX_2002])
    def test_base_is_unset(self, agreement: Agreement) -> None:
        """What is returned of the base was fixed for each locality and is not printed."""
        done = compensate(agreement, {}, [2017])
        assert done.transfers == ()
        assert "基" in done.unset[0].reason


class TestProvinces:
    """Rules of provinces."""

    def test_liaoning(self) -> None:
        """Half and half for ten years, weakly published; what follows waits."""
        facts = Facts(unit="A", milestones=[("sharing_start", "2019-01-01")])
        agreement = published.LIAONING_2018
        assert parts(settled(agreement, 100, RevenueKind.VAT, 2028, [facts])) == {
            "source": "50万元",
            "host": "50万元",
        }
        with pytest.raises(UnsetError, match="利益分享期为10年"):
            settled(agreement, 100, RevenueKind.VAT, 2029, [facts]).of("source")
        assert agreement.sharing[0].certainty is Certainty.WEAK
        assert agreement.certainty is Certainty.PUBLISHED

    def test_fujian_returns_its_fifth(self) -> None:
        """For five years from the first revenue the province gives its share back, and keeps it afterwards."""
        facts = Facts(unit="A", milestones=[("first_revenue", "2013-01-01")])
        agreement = published.FUJIAN_2012_RETURN
        assert parts(settled(agreement, 20, RevenueKind.VAT, 2017, [facts])) == {"localities": "20万元"}
        assert parts(settled(agreement, 20, RevenueKind.VAT, 2018, [facts])) == {"province": "20万元"}

    @pytest.mark.parametrize(
        ("before", "capital", "investment", "paid"),
        [
            (False, 5000, 0, {2010: "1500万元", 2011: "1500万元", 2012: "1500万元"}),
            (False, 4999, 10_0000, {2010: "1500万元", 2011: "1500万元", 2012: "1500万元"}),
            (False, 4999, 9_9999, {}),
            (True, 0, 0, {2013: "500万元", 2014: "500万元", 2015: "500万元"}),
        ],
    )
    def test_jiangsu(self, before: bool, capital: int, investment: int, paid: dict[int, str]) -> None:
        """1500万元 for three years to new parks of enough capital or investment, 500 for three more to older ones."""
        facts = Facts(
            unit="park",
            amounts={"paid_in_capital": Money.wan(capital), "fixed_investment": Money.wan(investment)},
            numbers={"capital_from_outside_north": "0.6"},
            flags={"supported_before": before, "passed_yearly_review": True, "built_by_itself": True},
            milestones=[("first_support", "2010-01-01")],
        )
        done = compensate(published.JIANGSU_PARKS_2009, {"park": facts}, range(2009, 2018))
        assert done.unset == ()
        got = {each.year.year: str(each.amount) for each in done.transfers if each.amount != Money(0)}
        assert got == paid

    def test_sutong_support(self) -> None:
        """All for three years from production inside the first area; 45% of the land fee; 1000万元 through 2012."""
        agreement = published.SUTONG_SUPPORT_2009
        firm = Facts(
            unit="A",
            flags={"set_up_2009_to_2012": True, "inside_first_area": True},
            milestones=[("production", "2011-01-01")],
        )
        assert parts(settled(agreement, 10, RevenueKind.CIT, 2013, [firm])) == {"park": "10万元"}
        assert parts(settled(agreement, 10, RevenueKind.CIT, 2014, [firm])) == {"upper": "10万元"}
        outside = Facts(unit="A", flags={"set_up_2009_to_2012": True, "inside_first_area": False})
        assert parts(settled(agreement, 10, RevenueKind.VAT, 2013, [outside])) == {"upper": "10万元"}
        assert parts(settled(agreement, 100, RevenueKind.NON_TAX, 2013)) == {
            "park": "45万元",
            "province": "55万元",
        }
        park = Facts(unit="park", flags={"passed_yearly_review": True})
        done = compensate(agreement, {"park": park}, range(2008, 2015))
        assert [(each.year.year, str(each.amount)) for each in done.transfers] == [
            (year, "1000万元") for year in range(2009, 2013)
        ]

    def test_guangdong_zones(self) -> None:
        """While the agreed years run, the source has it all; outside them nothing is known."""
        agreement = published.GUANGDONG_ZONES_2010
        inside = Facts(unit="zone", flags={"within_agreed_years": True})
        assert parts(settled(agreement, 10, RevenueKind.VAT, facts=[inside])) == {"source": "10万元"}
        outside = Facts(unit="zone", flags={"within_agreed_years": False})
        with pytest.raises(UnsetError, match="约定年限以外"):
            settled(agreement, 10, RevenueKind.VAT, facts=[outside]).of("source")


class TestCities:
    """Rules of cities."""

    def test_kunming_2024(self) -> None:
        """The incentive comes off first; how the rest is shared was not visible."""
        facts = Facts(unit="A", yearly={"incentives": {2024: Money.wan(30)}})
        statement = settled(published.KUNMING_2024, 100, RevenueKind.VAT, facts=[facts])
        assert parts(statement) == {"enterprise": "30万元"}
        with pytest.raises(UnsetError, match="扣除奖补后"):
            statement.of("source")

    @pytest.mark.parametrize(
        ("project_class", "words"),
        [
            ("moved_by_policy", "政策性流转"),
            ("moved_by_itself", "企业自主流转"),
            ("registered_as_before", "注册地不变更"),
            ("head_office_only", "仅搬迁总部"),
        ],
    )
    def test_kunming_2022(self, project_class: str, words: str) -> None:
        """Each of the four types of projects has its own ratio, and none of the four was visible."""
        receipt = Receipt(
            kind=RevenueKind.VAT,
            payer="A",
            year=2024,
            amount=Money.wan(1),
            project="p",
            project_class=project_class,
        )
        with pytest.raises(UnsetError, match=words):
            settle(published.KUNMING_2022, [receipt]).of("source")
