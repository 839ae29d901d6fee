# SPDX-License-Identifier: Apache-2.0
"""The transfers of one compensation clause in one fiscal year."""

from collections.abc import Mapping
from fractions import Fraction

from feidi.agreements.compensation.compensation import Compensation
from feidi.agreements.compensation.fixed import Fixed
from feidi.agreements.compensation.formula import PlainFormula, Prepaid, SumOf
from feidi.agreements.compensation.load import SharedLoad
from feidi.agreements.compensation.period import Every, Period
from feidi.agreements.compensation.pool import Pool
from feidi.agreements.facts import Facts
from feidi.dates.fiscal_year import FiscalYear
from feidi.dates.span import Span
from feidi.labels import Label
from feidi.quantities.money import Money
from feidi.quantities.rounding import split
from feidi.settlement.compensation.plain_formula import in_force, worked_out
from feidi.settlement.compensation.pollution import pollutant_load
from feidi.settlement.compensation.pools import PooledPart, drawn, paid_in, pool_total
from feidi.settlement.compensation.reading import Reading
from feidi.settlement.compensation.returns import Worked, fixed
from feidi.settlement.compensation.rounded import rounded
from feidi.settlement.compensation.transfer import Transfer, TransferStep
from feidi.settlement.compensation.wording import in_brackets, money
from feidi.settlement.condition import holds
from feidi.settlement.intake import by_unit, facts_of

__all__ = ["transfers"]


def transfers(
    clause: Compensation, facts: Mapping[str, Facts], year: FiscalYear | int, *, term: Span | None = None
) -> tuple[Transfer, ...]:
    """Work out one clause for one fiscal year, exactly, and round once.

    Parameters
    ----------
    clause
        The clause.
    facts
        What is known, under the unit of the clause (its id, where it names none).
    year
        The fiscal year.
    term
        The days on which the agreement is in force: those of the clause where it states none.

    Returns
    -------
    tuple of Transfer
        None while the clause is not in force or its gate is shut; one with the amount 0 where it comes to
        nothing.

    Raises
    ------
    InvariantError
        If facts stand under another unit than their own.
    UnsetError
        If the document gives no number that is needed.
    MissingFactError
        If a fact, a period or a milestone is needed and not given.
    SettlementError
        If the clause is in force in part of a period and states no convention for that.

    Notes
    -----
    Nothing is kept from year to year: what is prepaid is worked out again when it is settled, so years may be
    asked for in any order and one at a time.

    Examples
    --------
    >>> from feidi.agreements.compensation import UnitPrice
    >>> forest = Compensation(
    ...     id="forest",
    ...     label=Label(zh="森林面积指标", en="forest quota"),
    ...     payer="yuzhong",
    ...     payee="wuxi",
    ...     formula=UnitPrice(price=Money.yuan(2500), quantity=11190, unit="亩"),
    ... )
    >>> (transfer,) = transfers(forest, {}, 2019)
    >>> transfer.amount, transfer.steps[0].working.zh
    (Money.from_text('2797.5万元'), '2500元/亩 × 11190亩 = 2797.5万元')
    """
    at = year if isinstance(year, FiscalYear) else FiscalYear(year)
    place = f"compensation {clause.id}"
    known = by_unit(facts_of(facts)).get(clause.facts_id)
    if clause.condition is not None and not holds(clause.condition, known, at.year, place):
        return ()

    def reading(period: Period) -> Reading:
        within = clause.span or term
        return Reading(facts=known, period=period, within=within, part_year=clause.part_year, place=place)

    readings = [reading(period) for period in clause.every.of(at)]
    match clause.formula:
        case Pool():
            return _pooled(clause, clause.formula, readings[0])
        case SharedLoad():
            return _shared(clause, clause.formula, readings)
        case Prepaid():
            return _prepaid(clause, clause.formula, readings[0], reading(Every.YEAR.of(at)[0].before(1)))
        case _:
            return _between_two(clause, clause.formula, readings)


def _between_two(
    clause: Compensation, formula: PlainFormula | SumOf, readings: list[Reading]
) -> tuple[Transfer, ...]:
    steps: list[TransferStep] = []
    for reading in readings:
        worked = worked_out(formula, reading)
        if worked is not None:
            steps.append(_step(worked, reading))
    return (_transfer(clause, clause.payer, clause.payee, readings[0], tuple(steps)),) if steps else ()


def _shared(clause: Compensation, formula: SharedLoad, readings: list[Reading]) -> tuple[Transfer, ...]:
    steps: dict[str, list[TransferStep]] = {payer: [] for payer in formula.payers}
    for reading in readings:
        if not reading.part_in(None):
            continue
        loads = {
            pollutant.name: in_force(pollutant_load(pollutant, formula.load, reading), reading)
            for pollutant in formula.load.pollutants
        }
        for payer in formula.payers:
            steps[payer].append(_step(_borne(payer, formula, loads), reading))
    return tuple(
        _transfer(clause, payer, clause.payee, readings[0], tuple(borne))
        for payer, borne in steps.items()
        if borne
    )


def _borne(payer: str, formula: SharedLoad, loads: dict[str, Worked]) -> Worked:
    fen = Fraction(0)
    zh: list[str] = []
    en: list[str] = []
    for burden in formula.burdens:
        for entry in burden.shares:
            if entry.party == payer:
                load, text = loads[burden.pollutant]
                fen += load * entry.share.value
                zh.append(f"({text.zh}) × {entry.share.percent()}")
                en.append(f"({text.en}) × {entry.share.percent()}")
    return fen, Label(
        zh=f"{' + '.join(zh)} = {money(fen, 'zh')}", en=f"{' + '.join(en)} = {money(fen, 'en')}"
    )


def _prepaid(
    clause: Compensation, formula: Prepaid, reading: Reading, before: Reading
) -> tuple[Transfer, ...]:
    steps: list[TransferStep] = []
    whole = 0
    if before.part_in(None):
        due = worked_out(formula.due, before) or (Fraction(0), Label(zh="0", en="0"))
        # Both years together come to what was due, rounded, whatever the method did to the advance.
        paid = rounded(_advance(formula, before)[0], clause.rounding)
        whole += rounded(due[0], clause.rounding) - paid
        text = Label(
            zh=f"上年清算:{in_brackets(due[1].zh)} - 预付{money(Fraction(paid), 'zh')} = {money(due[0] - paid, 'zh')}",
            en=f"last year settled: {in_brackets(due[1].en)} - advance {money(Fraction(paid), 'en')}"
            f" = {money(due[0] - paid, 'en')}",
        )
        steps.append(_step((due[0] - paid, text), before))
    if reading.part_in(None):
        fen, text = _advance(formula, reading)
        paid = rounded(fen, clause.rounding)
        whole += paid
        zh, en = f"预付:{text.zh}", f"advance: {text.en}"
        if paid != fen:
            zh = f"{zh},舍入后{money(Fraction(paid), 'zh')}"
            en = f"{en}, rounded to {money(Fraction(paid), 'en')}"
        text = Label(zh=zh, en=en)
        steps.append(_step((Fraction(paid), text), reading))
    made = _made(clause, clause.payer, clause.payee, reading, tuple(steps), whole)
    return (made,) if steps else ()


def _advance(formula: Prepaid, reading: Reading) -> Worked:
    return in_force(fixed(Fixed(formula.advance), reading), reading)


def _pooled(clause: Compensation, pool: Pool, reading: Reading) -> tuple[Transfer, ...]:
    total = Fraction(rounded(pool_total(pool, reading), clause.rounding))
    if not reading.part_in(None):
        return ()
    both = ((paid_in(pool, total), True), (drawn(pool, total, reading), False))
    return tuple(
        transfer
        for parts, is_paid_in in both
        for transfer in _flows(clause, pool, parts, reading, is_paid_in)
    )


def _flows(
    clause: Compensation, pool: Pool, parts: tuple[PooledPart, ...], reading: Reading, is_paid_in: bool
) -> list[Transfer]:
    exact = {party: fen for party, fen, _ in parts}
    texts = {party: text for party, _, text in parts}
    whole = split(int(sum(exact.values(), Fraction(0))), exact, clause.rounding)
    made: list[Transfer] = []
    for party, fen in whole.items():
        payer, payee = (party, pool.fund) if is_paid_in else (pool.fund, party)
        text = texts.get(party, Label(zh="舍入余数", en="what rounding leaves"))
        step = _step((exact.get(party, Fraction(0)), text), reading)
        made.append(_made(clause, payer, payee, reading, (step,), fen))
    return made


def _step(worked: Worked, reading: Reading) -> TransferStep:
    return TransferStep(
        period=reading.period.text, amount=worked[0], working=worked[1], facts=tuple(reading.read)
    )


def _transfer(
    clause: Compensation, payer: str, payee: str, reading: Reading, steps: tuple[TransferStep, ...]
) -> Transfer:
    exact = sum((step.amount for step in steps), Fraction(0))
    return _made(clause, payer, payee, reading, steps, rounded(exact, clause.rounding))


def _made(
    clause: Compensation, payer: str, payee: str, reading: Reading, steps: tuple[TransferStep, ...], fen: int
) -> Transfer:
    return Transfer(
        compensation=clause.id,
        year=reading.period.year,
        payer=payer,
        payee=payee,
        amount=Money(fen),
        exact=sum((step.amount for step in steps), Fraction(0)),
        steps=steps,
        article=clause.clause,
        citation=clause.citation,
    )
