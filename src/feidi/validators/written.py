# SPDX-License-Identifier: Apache-2.0
"""The texts that people write into nouns: names, ids, codes and free text."""

from collections.abc import Callable, Iterator
from functools import cache
from operator import attrgetter
from typing import Final, cast, get_args

import attrs

from feidi.agreements.agreement import Agreement
from feidi.agreements.attribution import Attribution
from feidi.agreements.compensation.compensation import Compensation
from feidi.agreements.compensation.exceedance import ExceedanceFactor
from feidi.agreements.compensation.load import Pollutant
from feidi.agreements.facts import Facts
from feidi.agreements.party import Party
from feidi.agreements.receipt import Receipt
from feidi.agreements.sharing import Sharing
from feidi.agreements.terms.split_by_factors import Branch
from feidi.agreements.terms.to import To
from feidi.agreements.unset import Unset
from feidi.enclaves.accreditation import Accreditation
from feidi.enclaves.alliance import Alliance, Convention, Membership
from feidi.enclaves.approval import ApprovalItem
from feidi.enclaves.carrier import InnovationCarrier
from feidi.enclaves.case_record import CaseRecord
from feidi.enclaves.enclave import Enclave
from feidi.enclaves.fact import PublishedFact
from feidi.enclaves.funding import Funding
from feidi.enclaves.governance import GovernanceBody, Member
from feidi.enclaves.host_plan import HostPlan
from feidi.enclaves.licence import RecognisedLicence
from feidi.enclaves.organisation import Organisation
from feidi.enclaves.project import Project
from feidi.enclaves.region import Region
from feidi.enclaves.talent import Talent
from feidi.enclaves.zone import Zone
from feidi.indicators.grades.class_counts import ClassCounts
from feidi.indicators.indicator import Indicator
from feidi.indicators.observation import Observation
from feidi.indicators.scoring.scheme import Scheme
from feidi.instruments.instrument import Citation, Clause, Instrument
from feidi.labels import Label
from feidi.services.digital_platform import Platform
from feidi.services.operator import Operator
from feidi.services.service import Service

__all__ = ["WRITTEN", "is_free", "texts_of"]

WRITTEN: Final[tuple[type[object], ...]] = (
    Accreditation, Agreement, Alliance, ApprovalItem, Attribution, Branch, CaseRecord, Citation, ClassCounts,
    Clause, Compensation, Convention, Enclave, ExceedanceFactor, Facts, Funding, GovernanceBody, HostPlan,
    Indicator, InnovationCarrier, Instrument, Label, Member, Membership, Observation, Operator, Organisation,
    Party, Platform, Pollutant, Project, PublishedFact, Receipt, RecognisedLicence, Region, Scheme, Service,
    Sharing, Talent, To, Unset, Zone,
)  # fmt: skip
"""The nouns in which people write names, ids and texts; what the library works out is left out."""

_FREE: Final = frozenset({"zh", "en", "note", "reason", "value", "basis"})


def is_free(field: str) -> bool:
    """Say whether a field holds running text, which may have several lines."""
    return field in _FREE


def texts_of(noun: attrs.AttrsInstance) -> Iterator[tuple[str, str]]:
    """Give the texts in the fields of a noun that are not empty, each with the name of its field.

    Tuples are looked into one pair deep; nouns inside are nouns of their own.

    Examples
    --------
    >>> list(texts_of(Label(zh="飞地", en="enclave")))
    [('zh', '飞地'), ('en', 'enclave')]
    """
    names, values = _fields(type(noun))
    for name, value in zip(names, values(noun), strict=True):
        if type(value) is str:
            if value:
                yield name, value
        elif type(value) is tuple:
            yield from ((name, text) for text in _inside(cast("tuple[object, ...]", value)))


def _inside(values: tuple[object, ...]) -> Iterator[str]:
    for value in values:
        if type(value) is str:
            yield value
        elif type(value) is tuple:
            yield from (text for text in cast("tuple[object, ...]", value) if type(text) is str)


@cache
def _fields(
    noun: type[attrs.AttrsInstance],
) -> tuple[tuple[str, ...], Callable[[object], tuple[object, ...]]]:
    """Give the fields that may hold text, and what takes their values out of a noun."""
    names = tuple(field.name for field in attrs.fields(noun) if _mentions_text(field.type))
    if len(names) == 1:
        return names, lambda noun: (getattr(noun, names[0]),)
    return names, attrgetter(*names)


def _mentions_text(hint: object) -> bool:
    return hint is str or any(_mentions_text(part) for part in get_args(hint))
