# SPDX-License-Identifier: Apache-2.0
"""Whether an operator may be proposed as a provincial professional operator."""

from feidi.dates.date import Date
from feidi.evaluation.accreditation.record import OperatorRecord
from feidi.evaluation.assessment import Assessment, assess
from feidi.evaluation.conditions import ConditionSet

__all__ = ["accreditation"]


def accreditation(
    record: OperatorRecord, conditions: ConditionSet[OperatorRecord], *, on: Date | None = None
) -> Assessment:
    """Assess an operator by the conditions of accreditation.

    Parameters
    ----------
    record
        The operator with the results of its enclaves.
    conditions
        The conditions, such as `feidi.published.demonstration.INCUBATION_OPERATOR_CONDITIONS`.
    on
        The day of which the record is asked; without one, years of work are not known.

    Returns
    -------
    Assessment
        Every condition met, not met or unknown, with the evidence; the whole likewise.

    References
    ----------
    Guideline clause G5.4.

    Examples
    --------
    >>> from feidi.enclaves import Organisation
    >>> from feidi.published.demonstration import INCUBATION_OPERATOR_CONDITIONS
    >>> from feidi.services import Operator
    >>> bare = OperatorRecord(operator=Operator(organisation=Organisation(name="示例运营公司")))
    >>> accreditation(bare, INCUBATION_OPERATOR_CONDITIONS).answer.value
    'unknown'
    """
    return assess(record, record.label, conditions, on)
