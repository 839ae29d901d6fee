# SPDX-License-Identifier: Apache-2.0
"""The receipt of a run: enough for a second bureau to repeat it and compare."""

from collections.abc import Iterable
from hashlib import sha256
from typing import final

from feidi._fields.frozen import frozen
from feidi._version import __version__
from feidi.agreements.agreement import Agreement
from feidi.agreements.facts import Facts
from feidi.agreements.receipt import Receipt
from feidi.agreements.terms.tree import walk

__all__ = ["RunReceipt", "run_receipt"]


@final
@frozen(kw_only=True)
class RunReceipt:
    """What went into a settlement and what came out, as digests.

    Parameters
    ----------
    version
        The version of this library.
    agreement
        The id of the agreement.
    clauses
        The path of every clause that was applied.
    agreement_digest, receipts_digest, facts_digest, state_digest
        SHA-256 over the inputs in canonical order; the order in which receipts were given does not count. What was
        stated about balances of the state counts with it.
    result_digest
        SHA-256 over the lines of the statement.
    """

    version: str
    agreement: str
    clauses: tuple[str, ...]
    agreement_digest: str
    receipts_digest: str
    facts_digest: str
    state_digest: str
    result_digest: str


def run_receipt(
    agreement: Agreement,
    receipts: Iterable[Receipt],
    facts: Iterable[Facts],
    resumed: str,
    lines: Iterable[str],
) -> RunReceipt:
    """Write the receipt of a run."""
    return RunReceipt(
        version=__version__,
        agreement=agreement.id,
        clauses=tuple(
            path
            for at, clause in enumerate(agreement.sharing)
            for path, _ in walk(clause.terms, f"sharing[{at}].terms")
        ),
        agreement_digest=_digest([repr(agreement)]),
        receipts_digest=_digest(repr(receipt) for receipt in receipts),
        facts_digest=_digest(repr(given) for given in facts),
        state_digest=_digest([resumed] if resumed else []),
        result_digest=_digest(lines),
    )


def _digest(lines: Iterable[str]) -> str:
    # The texts are sorted: two runs over the same receipts in another order are the same run.
    return sha256("\n".join(sorted(lines)).encode()).hexdigest()
