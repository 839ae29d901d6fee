# SPDX-License-Identifier: Apache-2.0
"""What employees of an enclave receive as residents of the host do."""

from enum import StrEnum
from typing import Final, final

from feidi._fields.frozen import frozen
from feidi.enclaves.governance import Side
from feidi.instruments.instrument import Citation
from feidi.labels import Label

__all__ = ["BenefitKind", "EmployeeBenefit"]


@final
class BenefitKind(StrEnum):
    """One of the four basic public services that the guideline names for employees.

    References
    ----------
    Guideline clause G3.3.

    Examples
    --------
    >>> [kind.label.zh for kind in BenefitKind]
    ['医疗', '教育', '卫生', '社保']
    """

    HEALTH_CARE = "health_care"
    SCHOOLING = "schooling"
    PUBLIC_HEALTH = "public_health"
    """Hygiene and disease control, apart from medical treatment."""
    SOCIAL_SECURITY = "social_security"

    @property
    def label(self) -> Label:
        """The words for it."""
        return _LABELS[self]


_LABELS: Final = {
    BenefitKind.HEALTH_CARE: Label(zh="医疗", en="health care"),
    BenefitKind.SCHOOLING: Label(zh="教育", en="schooling"),
    BenefitKind.PUBLIC_HEALTH: Label(zh="卫生", en="public health and hygiene"),
    BenefitKind.SOCIAL_SECURITY: Label(zh="社保", en="social security"),
}


@final
@frozen(kw_only=True)
class EmployeeBenefit:
    """A basic public service promised to the employees.

    Parameters
    ----------
    kind
        Which of the four.
    as_residents
        Whether on the same terms as residents; ``None`` where that is not said.
    given_by
        The side that gives it, where known.
    citation
        Where the promise stands.

    Raises
    ------
    InvariantError
        If a field is of another type.

    References
    ----------
    Guideline clause G3.3.

    Examples
    --------
    >>> EmployeeBenefit(kind=BenefitKind.SCHOOLING, as_residents=True).kind.label.en
    'schooling'
    """

    kind: BenefitKind
    as_residents: bool | None = None
    given_by: Side | None = None
    citation: Citation | None = None
