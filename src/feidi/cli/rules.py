# SPDX-License-Identifier: Apache-2.0
"""``feidi rules [CODE]``: the rules as a table, or one of them explained."""

from argparse import ArgumentParser, Namespace

from feidi.cli.exit_code import ExitCode
from feidi.cli.screen import show, write
from feidi.labels import Lang
from feidi.reports.table import Table
from feidi.validators.explain import explain, find_rule
from feidi.validators.installed import all_rules

__all__ = ["add", "run"]


def add(parser: ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument("code", nargs="?", help="a rule's code or name; without it all rules are listed")


def run(given: Namespace) -> ExitCode:
    """List the built-in and the installed rules, or explain one."""
    if given.code is None:
        show(_table(given.lang))
        return ExitCode.FINE
    write(explain(find_rule(given.code, all_rules()), given.lang))
    return ExitCode.FINE


def _table(lang: Lang) -> Table:
    zh = lang == "zh"
    rows = tuple(
        (
            rule.RULE.code,
            rule.RULE.name,
            rule.RULE.severity.label.text(lang),
            rule.RULE.summary.text(lang),
            " ".join(rule.RULE.clauses),
        )
        for rule in all_rules()
    )
    heads = (
        ("代码", "名称", "级别", "说明", "条款") if zh else ("code", "name", "severity", "summary", "clauses")
    )
    return Table(title="规则" if zh else "Rules", heads=heads, rows=rows)
