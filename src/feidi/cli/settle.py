# SPDX-License-Identifier: Apache-2.0
"""``feidi settle AGREEMENT RECEIPTS``: who gets what, and why."""

from argparse import ArgumentParser, Namespace

from feidi.agreements.agreement import Agreement
from feidi.agreements.facts import Facts
from feidi.agreements.receipt import Receipt
from feidi.agreements.receipt_table import receipts_of
from feidi.cli.document import is_table, read_as, read_document, read_many
from feidi.cli.exit_code import ExitCode
from feidi.cli.screen import show, tell, write, write_document
from feidi.cli.suspicious import tell_suspicious
from feidi.codec.dumping import dumps
from feidi.codec.files import write as write_file
from feidi.errors import DocumentError, InvariantError, NotFoundError, SettlementError
from feidi.reports.statement import statement_table
from feidi.settlement.settle import settle
from feidi.settlement.state import State
from feidi.settlement.statement import Statement
from feidi.tables.csv_file import read_csv

__all__ = ["add", "run"]


def add(parser: ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument("agreement", help="an agreement as a document")
    parser.add_argument("receipts", help="receipts: a table in CSV, or a list of them as a document")
    parser.add_argument("--facts", help="a list of facts as a document")
    parser.add_argument(
        "--explain", metavar="PARTY:YEAR", help="say where a party's sum of a year comes from"
    )
    parser.add_argument(
        "--state", metavar="FILE", help="the state, or the statement, of the years before, to go on from"
    )
    parser.add_argument("--save-state", metavar="FILE", help="write the state that next year goes on from")
    parser.add_argument(
        "--carry",
        metavar="OLD=NEW",
        action="append",
        default=[],
        help="balances of the state that an amendment has moved: CLAUSE/LIMIT=CLAUSE/LIMIT",
    )
    parser.add_argument(
        "--drop",
        metavar="CLAUSE/LIMIT",
        action="append",
        default=[],
        help="balances of the state that are given up",
    )
    parser.add_argument("--through", metavar="YEAR", type=int, help="the last year, if without receipts")
    parser.add_argument("--format", choices=("table", "json"), default="table")


def run(given: Namespace) -> ExitCode:
    """Settle, and print the statement or an explanation."""
    agreement = read_as(given.agreement, Agreement)
    receipts = (
        list(receipts_of(read_csv(given.receipts)))
        if is_table(given.receipts)
        else read_many(given.receipts, Receipt)
    )
    facts = read_many(given.facts, Facts) if given.facts else []
    tell_suspicious((*receipts, *facts), given.lang)
    statement = settle(
        agreement,
        receipts,
        facts,
        after=_state(given.state) if given.state else None,
        carry=dict(_pair(one) for one in given.carry),
        drop=given.drop,
        through=given.through,
    )
    if given.save_state:
        _save(statement, given.save_state)
    if given.explain:
        party, year = _party_and_year(given.explain, receipts)
        write(statement.explain(party, year, given.lang))
    elif given.format == "json":
        write_document(dumps(statement, indent=2))
    else:
        show(statement_table(statement, given.lang))
        return ExitCode.FINE
    for remark in statement.remarks(given.lang):
        tell(remark)
    return ExitCode.FINE


def _state(file: str) -> State:
    """Read a state, or the one of a statement."""
    thing = read_document(file)
    found = thing.state if isinstance(thing, Statement) else thing
    if not isinstance(found, State):
        raise DocumentError(
            f"expected State or Statement, found {type(thing).__name__}",
            place=file,
            remedy="give what --save-state wrote, or a statement that has settled a year",
        )
    return found


def _save(statement: Statement, file: str) -> None:
    if statement.state is None:
        raise SettlementError(
            "nothing was settled, so there is no state",
            place="--save-state",
            value=file,
            remedy="give receipts",
        )
    write_file(statement.state, file)


def _pair(text: str) -> tuple[str, str]:
    old, _, new = text.partition("=")
    if not (old and new):
        raise InvariantError(
            "not a pair of balances", place="--carry", value=text, remedy="write CLAUSE/LIMIT=CLAUSE/LIMIT"
        )
    return old, new


def _party_and_year(text: str, receipts: list[Receipt]) -> tuple[str, int]:
    party, _, year = text.partition(":")
    if not (year.isascii() and year.isdigit()):
        raise InvariantError(
            "not a party and a year", place="--explain", value=text, remedy="write PARTY:YEAR"
        )
    years = sorted({receipt.year.year for receipt in receipts})
    if int(year) not in years:
        raise NotFoundError(
            "there are no receipts of this year",
            place="--explain",
            value=year,
            remedy=f"use one of {', '.join(map(str, years))}" if years else "give receipts of the year",
        )
    return party, int(year)
