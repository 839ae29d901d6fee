# SPDX-License-Identifier: Apache-2.0
"""A portfolio: the enclaves, operators and agreements that one reader looks at together."""

from typing import final

from feidi._fields.frozen import field, frozen
from feidi.agreements.agreement import Agreement
from feidi.agreements.facts import Facts
from feidi.agreements.receipt import Receipt
from feidi.dates.date import Date, date_or_none
from feidi.enclaves.alliance import Alliance
from feidi.enclaves.case_record import CaseRecord
from feidi.enclaves.enclave import Enclave
from feidi.errors import NotFoundError
from feidi.indicators.observation import Observation
from feidi.indicators.scoring.scheme import Scheme
from feidi.instruments.instrument import Citation
from feidi.labels import Label
from feidi.names import normal_name
from feidi.services.operator import Operator
from feidi.settlement.statement import Statement

__all__ = ["Portfolio"]


@final
@frozen(kw_only=True)
class Portfolio:
    """What belongs to a province, a programme or an audit: nouns that rules look at side by side.

    An empty tuple says nothing: the portfolio simply does not hold such things.

    Parameters
    ----------
    label
        What it is called.
    enclaves, operators, agreements
        The enclaves, who runs them, and what was promised.
    receipts, facts, statements
        What came in, what is known of the payers, and what was settled.
    schemes, observations
        How they are judged, and what was observed of them.
    alliances, cases
        Alliances of them, and typical cases.
    as_of
        The day for which it was put together, where that is known, as `Date` or ISO text.
    citation
        Where it was published; ``None`` for one of the reader's own.

    Raises
    ------
    InvariantError
        If a field is of another type. Two enclaves under one id can stand in it, and are a finding.

    References
    ----------
    Guideline clauses G1.4 and G5.3 look at all enclaves of the province together.

    Examples
    --------
    >>> from feidi.enclaves.region import Region
    >>> quzhou, yuhang = Region.of("330800"), Region.of("330110")
    >>> park = Enclave(name="衢州海创园", id="haichuang", sources=(quzhou,), host=yuhang)
    >>> both = Portfolio(label=Label(zh="示例", en="Example"), enclaves=(park,))
    >>> both.enclave("haichuang").name, both.enclave("衢州海创园") is park
    ('衢州海创园', True)
    """

    label: Label
    enclaves: tuple[Enclave, ...] = ()
    operators: tuple[Operator, ...] = ()
    agreements: tuple[Agreement, ...] = ()
    receipts: tuple[Receipt, ...] = ()
    facts: tuple[Facts, ...] = ()
    statements: tuple[Statement, ...] = ()
    schemes: tuple[Scheme, ...] = ()
    observations: tuple[Observation, ...] = ()
    alliances: tuple[Alliance, ...] = ()
    cases: tuple[CaseRecord, ...] = ()
    as_of: Date | None = field(default=None, converter=date_or_none)
    citation: Citation | None = None

    def enclave(self, name: str) -> Enclave:
        """Return the first enclave of this id or name.

        Raises
        ------
        NotFoundError
            If there is none.

        Examples
        --------
        >>> from feidi.enclaves.region import Region
        >>> park = Enclave(name="衢州海创园", id="haichuang", sources=(Region.of("330800"),), host=Region.of("330110"))
        >>> Portfolio(label=Label(zh="示例", en="Example"), enclaves=(park,)).enclave("haichuang").name
        '衢州海创园'
        """
        name = normal_name(name)
        for enclave in self.enclaves:
            if name in (enclave.id, enclave.name):
                return enclave
        names = tuple(enclave.id or enclave.name for enclave in self.enclaves)
        raise NotFoundError(
            "no enclave of this id or name",
            place="portfolio.enclaves",
            value=name,
            remedy=f"use one of {', '.join(names[:20])}" if names else "add the enclave",
            candidates=names,
        )

    def agreements_for(self, enclave: Enclave) -> tuple[Agreement, ...]:
        """Return the agreements that name an enclave by its id or name.

        Examples
        --------
        >>> from feidi.enclaves.region import Region
        >>> park = Enclave(name="衢州海创园", id="haichuang", sources=(Region.of("330800"),), host=Region.of("330110"))
        >>> Portfolio(label=Label(zh="示例", en="Example"), enclaves=(park,)).agreements_for(park)
        ()
        """
        names = {enclave.id, enclave.name} - {""}
        return tuple(agreement for agreement in self.agreements if agreement.enclave in names)
