# SPDX-License-Identifier: Apache-2.0
"""``feidi demo``: the bundled portfolio shown, checked, settled and scored, without a server and a network."""

from argparse import ArgumentParser, Namespace

from feidi.agreements.readings import describe
from feidi.cli.exit_code import ExitCode
from feidi.cli.screen import show, write
from feidi.labels import Label, Lang
from feidi.published.illustrative.qingchuan import FLOOR_OF_QINGCHUAN
from feidi.published.observations.lishui_2019 import LISHUI_2019
from feidi.published.portfolio import PORTFOLIO
from feidi.published.schemes.huangyan_2022_above_scale import HUANGYAN_2022_ABOVE_SCALE
from feidi.reports.clauses import clauses_table
from feidi.reports.enclaves import enclaves_table
from feidi.reports.findings import findings_summary
from feidi.reports.scores import scores_table
from feidi.reports.statement import statement_table
from feidi.settlement.settle import settle
from feidi.validators.checking import check

__all__ = ["add", "run"]

_MADE_UP = Label(
    zh="以下收入与企业为示例数据;条款为公开协议。",
    en="The receipts and firms are made up; the terms are published.",
)
_LISHUI = Label(
    zh="丽水2019年数据来自承建方公开的仪表盘,按黄岩2022年基准值试算;缺排放数据的县取该项平均得分。",
    en="Lishui 2019 comes from a contractor's public dashboard; scored for show by the base values of Huangyan 2022. "
    "Areas without emissions get that item's average score.",
)


def add(parser: ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument("--explain", action="store_true", help="explain one settled figure and one score")


def run(given: Namespace) -> ExitCode:
    """Load, check, settle, score and print."""
    lang: Lang = given.lang
    show(enclaves_table(PORTFOLIO.enclaves, lang))
    show(findings_summary(check(PORTFOLIO), lang))
    case = FLOOR_OF_QINGCHUAN
    write(describe(case.agreement, lang))
    write()
    write(_MADE_UP.text(lang))
    statement = settle(case.agreement, case.receipts, case.facts)
    show(statement_table(statement, lang))
    cards = HUANGYAN_2022_ABOVE_SCALE.score(LISHUI_2019)
    show(scores_table(cards, lang, _LISHUI.text(lang)))
    show(clauses_table(lang))
    if given.explain:
        write(statement.explain("source", statement.lines[0].year, lang))
        write()
        write(cards.explain(lang))
    return ExitCode.FINE
