# SPDX-License-Identifier: Apache-2.0
"""国家税务总局公告2012年第57号, article 15: income tax apportioned among branches by three factors."""

from collections.abc import Iterable
from typing import Final

from feidi.agreements.agreement import Agreement
from feidi.agreements.party import Party, PartyRole
from feidi.agreements.revenue import RevenueKind
from feidi.agreements.sharing import Sharing
from feidi.agreements.terms.split_by_factors import SplitByFactors
from feidi.agreements.terms.to import To
from feidi.agreements.terms.tree import Terms
from feidi.labels import Label
from feidi.published.instruments.national import SAT_2012_57
from feidi.published.parameters.branch_factors import BRANCH_FACTORS

__all__ = ["BRANCH_APPORTIONMENT_2012", "apportion_among"]

_CITED: Final = SAT_2012_57.cite(
    "第十五条",
    url="https://hangzhou.11467.com/info/34539551.htm",
    note="Earlier in 国税发〔2008〕28号 article 23. The figures are those of the year before.",
)


def apportion_among(branches: Iterable[tuple[str, Terms]]) -> SplitByFactors:
    """Give the terms for the branches of an enterprise.

    Parameters
    ----------
    branches
        Pairs of a branch's name and the terms its part flows to. The yearly facts ``revenue@name``,
        ``payroll@name`` and ``assets@name`` of the enterprise are asked for.

    Examples
    --------
    >>> [str(factor.weight) for factor in apportion_among([("north", To("north"))]).factors]
    ['7/20', '7/20', '3/10']
    """
    return SplitByFactors(BRANCH_FACTORS.known(), tuple(branches), lag=1, clause="三因素")


BRANCH_APPORTIONMENT_2012: Final = Agreement(
    id="branch-apportionment-2012",
    title=SAT_2012_57.title,
    parties=(
        Party(key="first", role=PartyRole.HOST, label=Label(zh="第一分支机构", en="the first branch")),
        Party(key="second", role=PartyRole.HOST, label=Label(zh="第二分支机构", en="the second branch")),
    ),
    sharing=(
        Sharing(
            id="income_tax",
            kinds=(RevenueKind.CIT,),
            of=Label(zh="各分支机构分摊部分", en="what the branches share among them"),
            terms=apportion_among([("first", To("first")), ("second", To("second"))]),
            citation=_CITED,
        ),
    ),
    citation=_CITED,
)
"""The rule for an enterprise with two branches; `apportion_among` gives its terms for any number."""
