# SPDX-License-Identifier: Apache-2.0
"""What an indicator is worth: a quantity, or unknown with the reasons why."""

from feidi.errors import UndefinedError
from feidi.expressions.outcome import Unknown
from feidi.quantities.quantity import Quantity

__all__ = ["Outcome", "known"]

Outcome = Quantity | Unknown


def known(outcome: Outcome) -> Quantity:
    """Return the quantity.

    Raises
    ------
    UndefinedError
        If there is none.

    Examples
    --------
    >>> from feidi.expressions.outcome import Cause
    >>> known(Unknown.because(Cause.MISSING, "land"))
    Traceback (most recent call last):
    feidi.errors.UndefinedError: land: not given; give the fact or choose a rule for missing values
    """
    if isinstance(outcome, Quantity):
        return outcome
    reason = outcome.reasons[0]
    raise UndefinedError(
        reason.cause.label.en, place=reason.of, remedy="give the fact or choose a rule for missing values"
    )
