# SPDX-License-Identifier: Apache-2.0
"""One service in an operator's catalogue."""

from enum import StrEnum
from typing import Final, final

from feidi._fields.frozen import frozen
from feidi.enclaves.fields import require_count_if_known
from feidi.enclaves.organisation import Organisation
from feidi.instruments.instrument import Citation
from feidi.labels import Label
from feidi.services.fee import Charged, Free, Negotiated
from feidi.services.service_kind import ServiceKind

__all__ = ["Audience", "Service"]


@final
class Audience(StrEnum):
    """For whom a service is.

    References
    ----------
    Guideline clauses G4.1 (founders of firms) and G4.2 (firms of the enclave).

    Examples
    --------
    >>> Audience.ENTREPRENEURS.label.zh
    '创业创新者'
    """

    ENTREPRENEURS = "entrepreneurs"
    ENCLAVE_FIRMS = "enclave_firms"
    LOCAL_FIRMS = "local_firms"
    """Firms of source or host outside the enclave."""
    GOVERNMENTS = "governments"

    @property
    def label(self) -> Label:
        """The words for it."""
        return _LABELS[self]


_LABELS: Final = {
    Audience.ENTREPRENEURS: Label(zh="创业创新者", en="entrepreneurs"),
    Audience.ENCLAVE_FIRMS: Label(zh="“飞地”企业", en="firms of the enclave"),
    Audience.LOCAL_FIRMS: Label(zh="当地企业", en="local firms outside the enclave"),
    Audience.GOVERNMENTS: Label(zh="政府部门", en="governments"),
}


@final
@frozen(kw_only=True)
class Service:
    """A service that an operator offers.

    Parameters
    ----------
    kind
        The kind among those the guideline names.
    name
        What the operator calls it; empty where it has no name of its own.
    audience
        For whom it is; ``None`` where that is not known.
    fee
        What it costs; ``None`` where that is not known.
    promised_days
        The working days promised at most [working days]; ``None`` where none are promised.
    provider
        Who does the work, where that is not the operator.
    evidence
        Documents that show it is offered.

    Raises
    ------
    InvariantError
        If a field is of another type, or the days are below 0.

    References
    ----------
    Guideline clauses G4.1 and G4.2.

    Examples
    --------
    >>> Service(kind=ServiceKind.CAPITAL_MATCHING, audience=(Audience.ENTREPRENEURS,), fee=Free()).label.zh
    '资本对接'
    """

    kind: ServiceKind
    name: str = ""
    audience: tuple[Audience, ...] | None = None
    fee: Free | Charged | Negotiated | None = None
    promised_days: int | None = None
    provider: Organisation | None = None
    evidence: tuple[Citation, ...] = ()

    def __attrs_post_init__(self) -> None:
        require_count_if_known(self.promised_days, "service.promised_days")

    @property
    def label(self) -> Label:
        """The operator's name for it, or that of its kind."""
        return Label(zh=self.name, en=self.kind.label.en) if self.name else self.kind.label
