# SPDX-License-Identifier: Apache-2.0
"""Whether an enclave may be proposed as a demonstration base."""

from feidi._fields.refused import admit
from feidi.dates.date import Date
from feidi.enclaves.enclave import Enclave
from feidi.evaluation.assessment import Assessment, assess
from feidi.evaluation.conditions import ConditionSet

__all__ = ["eligibility"]


def eligibility(enclave: Enclave, conditions: ConditionSet[Enclave], *, on: Date | None = None) -> Assessment:
    """Assess an enclave by the conditions of a year.

    Parameters
    ----------
    enclave
        The enclave.
    conditions
        The conditions of the year, such as `feidi.published.demonstration.CONDITIONS_2021`.
    on
        The day of which the record is asked; without one, the record as it stands.

    Returns
    -------
    Assessment
        Every condition met, not met or unknown, with the evidence; the whole likewise.

    References
    ----------
    Guideline clause G5.4.

    Examples
    --------
    >>> from feidi.enclaves import Region
    >>> from feidi.published.demonstration import CONDITIONS_2021
    >>> park = Enclave(
    ...     name="甲园", sources=(Region.of("330800"),), host=Region.of("330110"), established="2021-04-01"
    ... )
    >>> found = eligibility(park, CONDITIONS_2021)
    >>> found.answer.value, [reply.id for reply in found.not_met]
    ('not_met', ['E2021-4a'])
    """
    admit(enclave, Enclave, "enclave")
    admit(conditions, ConditionSet, "conditions")
    return assess(enclave, enclave.label, conditions, on)
