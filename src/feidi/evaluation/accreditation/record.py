# SPDX-License-Identifier: Apache-2.0
"""An operator with what was observed of the enclaves it runs."""

from collections.abc import Iterable
from typing import final

from feidi._fields.frozen import field, frozen
from feidi.errors import InvariantError
from feidi.indicators.observation import Observation
from feidi.labels import Label
from feidi.services.operator import Operator

__all__ = ["OperatorRecord"]


def _observations(given: Iterable[Observation]) -> tuple[Observation, ...]:
    return tuple(given)


@final
@frozen(kw_only=True)
class OperatorRecord:
    """What an operator is judged by: its own record, and the results of its enclaves in one period.

    Parameters
    ----------
    operator
        The operator.
    observations
        What was observed of the enclaves it runs, each once.

    Raises
    ------
    InvariantError
        If an enclave is observed twice.

    References
    ----------
    Guideline clauses G4.1, G4.2 and G5.4.

    Examples
    --------
    >>> from feidi.enclaves import Organisation
    >>> OperatorRecord(operator=Operator(organisation=Organisation(name="示例运营公司"))).label.zh
    '示例运营公司'
    """

    operator: Operator
    observations: tuple[Observation, ...] = field(default=(), converter=_observations)

    def __attrs_post_init__(self) -> None:
        units = [seen.unit for seen in self.observations]
        if len(set(units)) < len(units):
            raise InvariantError(
                "an enclave is observed twice",
                place=f"record of {self.operator.name}",
                value=", ".join(units),
                remedy="give one period, each enclave once",
            )

    @property
    def label(self) -> Label:
        """The name of the operator; no English one is recorded."""
        return Label(zh=self.operator.name, en=self.operator.name)
