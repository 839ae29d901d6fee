# SPDX-License-Identifier: Apache-2.0
"""What a reader of a statement must know besides the sums, in words."""

from collections.abc import Iterable, Iterator
from typing import Final, assert_never

from feidi.agreements.sharing import PartYear
from feidi.labels import Label, Lang
from feidi.settlement.line import LeftOut, Unmet, Unsettled
from feidi.settlement.notes import BeganAtZero, CameDown, GivenUp, HandedOver, Note, PartYearSettled
from feidi.settlement.readings.wording import money_text

__all__ = ["note_text", "remarks"]

_LEFT_OUT: Final = Label(zh="协议期限之外,未予分成", en="outside the term, not shared")
_WAITS: Final = Label(zh="未结算", en="not settled")
_UNMET: Final = Label(zh="保底未足额", en="guarantee not met")
_CONVENTIONS: Final = {
    PartYear.PRORATE: Label(zh="按日折算", en="divided by days"),
    PartYear.FIRST_DAY: Label(zh="以首日为准", en="as on the first day"),
    PartYear.LAST_DAY: Label(zh="以末日为准", en="as on the last day"),
    None: Label(zh="未约定折算办法", en="no convention is stated"),
}


def remarks(
    unsettled: Iterable[Unsettled],
    unmet: Iterable[Unmet],
    left_out: Iterable[LeftOut],
    notes: Iterable[Note],
    lang: Lang,
) -> Iterator[str]:
    """Yield a line for each thing a reader must know: what waits, what is missing, left out, handed over."""
    for waiting in unsettled:
        kind, amount = waiting.kind.label.text(lang), waiting.amount.text(lang)
        which = f"{waiting.year} {waiting.unit} {kind} {amount}"
        yield f"{_WAITS.text(lang)}: {which} ({'; '.join(waiting.reasons)})"
    for one in unmet:
        yield f"{_UNMET.text(lang)}: {one.year} {one.unit} {money_text(one.missing, lang)} ({one.path})"
    for apart in left_out:
        kind, amount = apart.kind.label.text(lang), apart.amount.text(lang)
        yield f"{_LEFT_OUT.text(lang)}: {apart.year} {apart.unit} {kind} {amount}"
    for note in notes:
        yield note_text(note, lang)


def note_text(note: Note, lang: Lang) -> str:
    """Write a note of a statement as a sentence.

    Examples
    --------
    >>> from feidi.dates.fiscal_year import FiscalYear
    >>> year = PartYearSettled(sharing="tax", year=FiscalYear(2021), days=184, of=365, convention=PartYear.PRORATE)
    >>> print(note_text(year, "zh"))
    tax:2021年度协议有效184天(全年365天),按日折算
    """
    match note:
        case HandedOver():
            said = _handed_over(note, lang)
        case GivenUp(sharing=sharing, limit=limit, units=units):
            amount = money_text(note.amount, lang)
            said = Label(
                zh=f"{sharing}:按声明放弃余额“{limit}”{amount}({units}个单位)",
                en=f"{sharing}: balances of {limit} given up as stated: {amount} of {_units(units)}",
            )
        case PartYearSettled(sharing=sharing, year=year, days=days, of=whole):
            how = _CONVENTIONS[note.convention].text(lang)
            said = Label(
                zh=f"{sharing}:{year}年度协议有效{days}天(全年{whole}天),{how}",
                en=f"{sharing}: in {year} the agreement is in force on {days} of {whole} days, {how}",
            )
        case BeganAtZero(sharing=sharing, limit=limit, year=year, began=None):
            said = Label(
                zh=f"{sharing}:累计限额“{limit}”自{year}年度起由零计算",
                en=f"{sharing}: the lifetime limit {limit} is counted from zero in {year}",
            )
        case BeganAtZero(sharing=sharing, limit=limit, year=year, began=began):
            said = Label(
                zh=f"{sharing}:累计限额“{limit}”自{year}年度起由零计算,而协议或计期始于{began};此前年度未计入",
                en=f"{sharing}: the lifetime limit {limit} is counted from zero in {year}, though the agreement or a "
                f"clock of it began on {began}; earlier years are not counted",
            )
        case CameDown(sharing=sharing, limit=limit, year=year, units=units):
            said = Label(
                zh=f"{sharing}:累计限额“{limit}”在{year}年度低于以前年度已计金额({units}个单位),已分部分不追回;请核对以前年度数据是否齐全",
                en=f"{sharing}: in {year} the lifetime limit {limit} is below what it had taken before, of {_units(units)}; "
                "what was given is not taken back; see whether figures of earlier years are missing",
            )
        case _:
            assert_never(note)
    return said.text(lang)


def _handed_over(note: HandedOver, lang: Lang) -> Label:
    taken, passed = money_text(note.taken, lang), money_text(note.passed, lang)
    moved = (note.from_sharing, str(note.from_limit)) != (note.sharing, str(note.limit))
    origin = f"{note.from_sharing}/{note.from_limit}" if moved else ""
    return Label(
        zh=f"{note.sharing}:限额“{note.limit}”承接自{note.since}年度起的余额{f'(原为{origin})' if moved else ''}:"
        f"限内已计{taken},超限{passed}({note.units}个单位)",
        en=f"{note.sharing}: the limit {note.limit} goes on from balances since {note.since}"
        f"{f' (of {origin})' if moved else ''}: {taken} within it, {passed} beyond, of {_units(note.units)}",
    )


def _units(count: int) -> str:
    return "1 unit" if count == 1 else f"{count} units"
