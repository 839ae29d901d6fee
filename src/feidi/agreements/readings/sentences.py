# SPDX-License-Identifier: Apache-2.0
"""The table of sentences in which terms are written, in Chinese and English."""

from typing import Final, Literal

from feidi.agreements.facts import Milestone
from feidi.labels import Label, Lang

__all__ = [
    "AMOUNTS", "CLAUSES", "CLOCKS", "CONDITIONS", "EVENTS", "LEADS", "NOTHING_AGREED", "AmountName", "ClauseName",
    "ClockName", "ConditionName", "LeadName", "sentence",
]  # fmt: skip

AmountName = Literal[
    "money", "fact", "fact_of_year", "running", "sum_before", "mean_before", "escalating", "indexed",
    "indexed_open", "unset",
]  # fmt: skip
AMOUNTS: Final[dict[AmountName, Label]] = {
    "money": Label(zh="{money}", en="{money}"),
    "fact": Label(zh="{fact}所列金额", en="the amount {fact}"),
    "fact_of_year": Label(zh="当年{fact}所列金额", en="the year's amount {fact}"),
    "running": Label(zh="{fact}截至当年的累计金额", en="the running total of {fact}"),
    "sum_before": Label(
        zh="{event}前{years}{fact}合计金额", en="the sum of {fact} over the {years} before {event}"
    ),
    "mean_before": Label(
        zh="{event}前{years}{fact}年均金额", en="the yearly mean of {fact} over the {years} before {event}"
    ),
    "escalating": Label(
        zh="{money}(自{first}年度起,每{years}递增{rate})",
        en="{money} (from {first} on, growing by {rate} every {years})",
    ),
    "indexed": Label(
        zh="{money}({first}年度;此后逐年增长:{growth})",
        en="{money} (in {first}; growing by the year: {growth})",
    ),
    "indexed_open": Label(
        zh="{money}({first}年度;此后增长率未定)", en="{money} (in {first}; later growth is not stated)"
    ),
    "unset": Label(zh="未定金额({reason})", en="an amount not stated ({reason})"),
}

ClockName = Literal["at_once", "later"]
CLOCKS: Final[dict[ClockName, Label]] = {
    "at_once": Label(zh="自{event}之日起", en="from {event}"),
    "later": Label(zh="自{event}满{delay}起", en="from {delay} after {event}"),
}

ConditionName = Literal["holds", "at_least", "share_at_least", "all_of", "any_of", "not_so"]
CONDITIONS: Final[dict[ConditionName, Label]] = {
    "holds": Label(zh="{flag}成立。", en="{flag} holds."),
    "at_least": Label(zh="{amount}不低于{threshold}。", en="{amount} is at least {threshold}."),
    "share_at_least": Label(zh="{fact}所占比例不低于{share}。", en="the share {fact} is at least {share}."),
    "all_of": Label(zh="下列各项同时成立:", en="all of these hold:"),
    "any_of": Label(zh="下列各项至少一项成立:", en="at least one of these holds:"),
    "not_so": Label(zh="下列一项不成立:", en="this does not hold:"),
}

ClauseName = Literal[
    "to", "unset", "split", "split_by_stake", "split_by_factors", "split_by_tier", "up_to_year",
    "up_to_lifetime", "in_phases", "by_kind", "by_class", "when", "guarantee", "guarantee_since",
    "at_most_year", "at_most_lifetime",
]  # fmt: skip
CLAUSES: Final[dict[ClauseName, Label]] = {
    "to": Label(zh="全部归{party}。", en="all of it goes to {party}."),
    "unset": Label(
        zh="分配办法未定({reason}),暂不结算。",
        en="where it goes is not stated ({reason}); it is not settled.",
    ),
    "split": Label(zh="按下列比例分配:", en="it is split by these shares:"),
    "split_by_stake": Label(zh="按下列出资额的比例分配:", en="it is split in proportion to these stakes:"),
    "split_by_factors": Label(
        zh="以{figures_of}数据按下列因素及权重({factors})分摊:",
        en="it is apportioned by the figures of {figures_of} and these weights ({factors}):",
    ),
    "split_by_tier": Label(
        zh="先按各级政府留成比例({retentions})分级,再分别处理:",
        en="it is first divided among the tiers of government ({retentions}), and then:",
    ),
    "up_to_year": Label(zh="每年度以{limit}为限,分别处理:", en="it is divided at a limit of {limit} a year:"),
    "up_to_lifetime": Label(
        zh="各年累计以{limit}为限,分别处理:", en="it is divided at a limit of {limit} over all years:"
    ),
    "in_phases": Label(zh="{clock}分阶段处理:", en="by phases {clock}:"),
    "by_kind": Label(zh="按收入种类分别处理:", en="by kind of revenue:"),
    "by_class": Label(zh="按项目类别分别处理:", en="by class of project:"),
    "when": Label(zh="视下列条件是否成立分别处理:", en="by whether this condition holds:"),
    "guarantee": Label(
        zh="保证{party}每年度所得不低于{floor},不足部分由{payers}依次从其所得中补足:",
        en="{party} receives at least {floor} a year, and what is missing is made up in order by {payers}:",
    ),
    "guarantee_since": Label(
        zh="{clock},保证{party}每年度所得不低于{floor},不足部分由{payers}依次从其所得中补足:",
        en="{clock}, {party} receives at least {floor} a year, and what is missing is made up in order by {payers}:",
    ),
    "at_most_year": Label(
        zh="{party}每年度所得以{limit}为限,超出部分归{to}:",
        en="{party} keeps at most {limit} a year, and what is above goes to {to}:",
    ),
    "at_most_lifetime": Label(
        zh="{party}各年累计所得以{limit}为限,超出部分归{to}:",
        en="{party} keeps at most {limit} over all years, and what is above goes to {to}:",
    ),
}

LeadName = Literal[
    "share", "stake", "branch", "tier", "within", "beyond", "phase", "before", "after", "kinds", "other_kinds",
    "class", "other_classes", "condition", "holds", "fails", "first_of_all", "uncapped",
]  # fmt: skip
LEADS: Final[dict[LeadName, Label]] = {
    "share": Label(zh="{share}部分:", en="{share} of it: "),
    "stake": Label(zh="出资{money}的一方:", en="for the stake of {money}: "),
    "branch": Label(zh="分支{name}的部分:", en="the part of branch {name}: "),
    "tier": Label(zh="{name}一级的部分:", en="the part of tier {name}: "),
    "within": Label(zh="限额以内的部分:", en="up to the limit: "),
    "beyond": Label(zh="超过限额的部分:", en="beyond the limit: "),
    "phase": Label(zh="第{number}阶段({years}):", en="phase {number} ({years}): "),
    "before": Label(zh="起算以前:", en="before that: "),
    "after": Label(zh="各阶段期满以后:", en="after the last phase: "),
    "kinds": Label(zh="{kinds}:", en="{kinds}: "),
    "other_kinds": Label(zh="其余种类的收入:", en="every other kind: "),
    "class": Label(zh="{name}类项目:", en="projects of class {name}: "),
    "other_classes": Label(zh="其余类别的项目:", en="projects of every other class: "),
    "condition": Label(zh="条件:", en="condition: "),
    "holds": Label(zh="条件成立的:", en="where it holds: "),
    "fails": Label(zh="条件不成立的:", en="where it does not: "),
    "first_of_all": Label(zh="补足以前:", en="before that is made up: "),
    "uncapped": Label(zh="计限以前:", en="before the limit is looked at: "),
}

NOTHING_AGREED: Final = Label(zh="未作约定。", en="nothing is agreed.")
"""Where a clause may be left out: phases without a before or after, cases without an otherwise."""

EVENTS: Final[dict[str, Label]] = {
    Milestone.SIGNING: Label(zh="签约", en="signing"),
    Milestone.REGISTRATION: Label(zh="注册登记", en="registration"),
    Milestone.MOVE: Label(zh="迁入", en="the move"),
    Milestone.PRODUCTION: Label(zh="投产", en="the start of production"),
    Milestone.FULL_PRODUCTION: Label(zh="达产", en="full production"),
    Milestone.FIRST_REVENUE: Label(zh="首次产生财政收入", en="the first fiscal revenue"),
    Milestone.INVESTMENT: Label(zh="投资到位", en="the investment"),
    Milestone.AID_PAID: Label(zh="援建资金全部到位", en="full payment of the aid"),
    Milestone.COST_RECOVERED: Label(zh="成本收回", en="recovery of the cost"),
}
"""The words for milestones; events of an agreement's own stand in quotation marks."""


def sentence(label: Label, lang: Lang, /, **fields: str) -> str:
    """Return a sentence of the table with its fields filled in.

    Examples
    --------
    >>> sentence(CLAUSES["to"], "zh", party="衢州市")
    '全部归衢州市。'
    """
    return label.text(lang).format_map(fields)
