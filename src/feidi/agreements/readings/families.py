# SPDX-License-Identifier: Apache-2.0
"""The three families of clauses as articles: sharing, compensation, attribution."""

from collections.abc import Iterator
from typing import Final, assert_never

from feidi.agreements.agreement import Agreement
from feidi.agreements.attribution import Attribution, AttributionMode
from feidi.agreements.compensation.compensation import Compensation
from feidi.agreements.compensation.describe import describe_formula
from feidi.agreements.readings.articles import days_of
from feidi.agreements.readings.clauses import clause_lines
from feidi.agreements.readings.gates import condition_lines
from feidi.agreements.readings.lines import Numbered
from feidi.agreements.readings.provenance import provenance
from feidi.agreements.readings.quoting import bracketed
from feidi.agreements.readings.wording import Wording
from feidi.agreements.sharing import PartYear, Sharing, UnitKind
from feidi.labels import Label
from feidi.quantities.money import MoneyUnit
from feidi.quantities.rounding import RoundedSum, Rounding, RoundingMethod

__all__ = ["attribution", "compensation", "sharing"]

_UNITS: Final = {
    UnitKind.ENTERPRISE: Label(
        zh="限额、期限和保底按每个企业分别计算。",
        en="Limits, phases and floors are counted for each enterprise.",
    ),
    UnitKind.PROJECT: Label(
        zh="限额、期限和保底按每个项目分别计算。",
        en="Limits, phases and floors are counted for each project.",
    ),
    UnitKind.ZONE: Label(
        zh="限额、期限和保底按园区整体计算。",
        en="Limits, phases and floors are counted for the zone as a whole.",
    ),
}
_PART_YEARS: Final = {
    PartYear.PRORATE: Label(
        zh="年度之内办法变更的,未分日期的全年数按天数划分。",
        en="Where a clause changes within a year, an undated sum of the year is divided by days.",
    ),
    PartYear.FIRST_DAY: Label(
        zh="年度之内办法变更的,未分日期的全年数适用年度首日的办法。",
        en="Where a clause changes within a year, the clause of the first day takes an undated sum of the year.",
    ),
    PartYear.LAST_DAY: Label(
        zh="年度之内办法变更的,未分日期的全年数适用年度末日的办法。",
        en="Where a clause changes within a year, the clause of the last day takes an undated sum of the year.",
    ),
}
_NO_PART_YEAR: Final = Label(
    zh="年度之内办法变更时未分日期的全年数如何处理,未作约定。",
    en="What happens to an undated sum of a year in which a clause changes is not agreed.",
)
_PART_PERIODS: Final = {
    PartYear.PRORATE: Label(
        zh="只在部分时间适用的测算期,按天数折算。",
        en="A period in which it holds in part counts by its days.",
    ),
    PartYear.FIRST_DAY: Label(
        zh="只在部分时间适用的测算期,以首日是否适用为准。",
        en="A period in which it holds in part counts if it holds on the first day.",
    ),
    PartYear.LAST_DAY: Label(
        zh="只在部分时间适用的测算期,以末日是否适用为准。",
        en="A period in which it holds in part counts if it holds on the last day.",
    ),
}
_METHODS: Final = {
    RoundingMethod.LARGEST_REMAINDER: Label(zh="最大余数法", en="largest remainder"),
    RoundingMethod.HALF_UP: Label(zh="四舍五入", en="half-up"),
    RoundingMethod.CEIL: Label(zh="进一法", en="rounding up"),
    RoundingMethod.FLOOR: Label(zh="去尾法", en="rounding down"),
}
_ROUNDED: Final = {
    RoundedSum.LINE: Label(zh="各方所得", en="Parts are"),
    RoundedSum.UNIT: Label(zh="各方每年自每一单位所得合计", en="The parties' sums of each unit's year are"),
    RoundedSum.YEAR: Label(zh="各方每年所得合计", en="The parties' sums of each year are"),
}
_EN_UNITS: Final = {
    MoneyUnit.FEN: "one fen",
    MoneyUnit.YUAN: "CNY 1",
    MoneyUnit.WAN: "CNY 10,000",
    MoneyUnit.YI: "CNY 100,000,000",
}


def sharing(agreement: Agreement, wording: Wording) -> Iterator[Numbered]:
    """Write every sharing clause: what it takes in, how it flows, and how it is counted and rounded."""
    for clause in agreement.sharing:
        yield Numbered(_takes_in(clause, wording), tuple(_sharing(clause, wording)))


def _takes_in(clause: Sharing, wording: Wording) -> str:
    article, kinds = bracketed(clause.clause, wording.lang), wording.kinds(clause.kinds)
    if wording.lang == "zh":
        of = f"(指{_line(clause.of, wording)})" if clause.of else ""
        return f"{article}{kinds}{of}按以下约定分成:"
    of = f" (of {_line(clause.of, wording)})" if clause.of else ""
    return f"{article}{kinds}{of}, shared as follows:"


def _sharing(clause: Sharing, wording: Wording) -> Iterator[Numbered]:
    lang = wording.lang
    yield clause_lines(clause.terms, wording)
    yield Numbered(_UNITS[clause.unit].text(lang))
    yield Numbered(_part_year(clause.part_year).text(lang))
    yield Numbered(_rounding(clause.rounding, wording))
    yield Numbered(provenance(clause.citation, clause.certainty, lang))


def _part_year(convention: PartYear | None) -> Label:
    return _NO_PART_YEAR if convention is None else _PART_YEARS[convention]


def _rounding(rounding: Rounding, wording: Wording) -> str:
    method = _METHODS[rounding.method].text(wording.lang)
    if wording.lang == "zh":
        order = f",同等时依次为{wording.parties(rounding.order)}" if rounding.order else ""
        residue = f",尾差归{wording.party(rounding.residue_to)}" if rounding.residue_to else ""
        of, kept = _ROUNDED[rounding.each].zh, "" if rounding.carried else ",差额不结转"
        return f"{of}按{method}取整到1{rounding.unit.zh}{order}{residue}{kept}。"
    order = f", ties in the order {wording.parties(rounding.order)}" if rounding.order else ""
    residue = f", what is left over to {wording.party(rounding.residue_to)}" if rounding.residue_to else ""
    of, kept = _ROUNDED[rounding.each].en, "" if rounding.carried else "; what rounding leaves is not carried"
    return f"{of} made whole multiples of {_EN_UNITS[rounding.unit]} by {method}{order}{residue}{kept}."


def compensation(agreement: Agreement, wording: Wording) -> Iterator[Numbered]:
    """Write every transfer: who pays whom, by what formula, and when."""
    for clause in agreement.compensation:
        yield Numbered(_transfer(clause, wording), tuple(_compensation(clause, wording)))


def _transfer(clause: Compensation, wording: Wording) -> str:
    article, name = bracketed(clause.clause, wording.lang), _line(clause.label, wording)
    formula = " ".join(describe_formula(clause.formula, wording.lang).split())
    if wording.lang == "zh":
        sides = f"由{wording.party(clause.payer)}" if clause.payer else ""
        sides += f"向{wording.party(clause.payee)}支付:" if clause.payee else ""
        return f"{article}{name}:{sides}{formula}。"
    payer = f"{wording.party(clause.payer)} pays " if clause.payer else ""
    payee = f"to {wording.party(clause.payee)}: " if clause.payee else ""
    return f"{article}{name}: {payer}{payee}{formula}."


def _compensation(clause: Compensation, wording: Wording) -> Iterator[Numbered]:
    lang = wording.lang
    if clause.span is not None:
        held = (
            f"适用期间{days_of(clause.span, lang)}。"
            if lang == "zh"
            else f"It holds {days_of(clause.span, lang)}."
        )
        yield Numbered(held)
    if clause.condition is not None:
        head = Label(zh="适用条件:", en="It holds on this condition: ").text(lang)
        yield condition_lines(clause.condition, wording, head)
    worked_out = clause.every.label.text(lang)
    yield Numbered(f"{worked_out}测算一次。" if lang == "zh" else f"It is worked out {worked_out}.")
    if clause.part_year is not None:
        yield Numbered(_PART_PERIODS[clause.part_year].text(lang))
    yield Numbered(_rounding(clause.rounding, wording))
    yield Numbered(provenance(clause.citation, clause.certainty, lang))


def attribution(agreement: Agreement, wording: Wording) -> Iterator[Numbered]:
    """Write whose statistics each figure counts in."""
    for clause in agreement.attribution:
        below = Numbered(provenance(clause.citation, clause.certainty, wording.lang))
        yield Numbered(_counted(clause, wording), (below,))


def _counted(clause: Attribution, wording: Wording) -> str:
    article = bracketed(clause.clause, wording.lang)
    statistics = wording.comma.join(_line(label, wording) for label in clause.statistics)
    names = wording.parties(entry.party for entry in clause.shares)
    shares = wording.comma.join(
        f"{wording.party(entry.party)} {wording.number(entry.share)}" for entry in clause.shares
    )
    match clause.mode:
        case AttributionMode.SPLIT:
            zh, en = f"按比例分别计入:{shares}", f"is split between {shares}"
        case AttributionMode.FULL_ON_EACH:
            zh, en = f"由{names}各自全额计入", f"counts in full on each side: {names}"
        case AttributionMode.WHOLLY_TO_ONE:
            zh, en = f"全部计入{names}", f"counts wholly for {names}"
        case _:
            assert_never(clause.mode)
    return f"{article}{statistics}{zh}。" if wording.lang == "zh" else f"{article}{statistics}: {en}."


def _line(label: Label, wording: Wording) -> str:
    return " ".join(label.text(wording.lang).split())
