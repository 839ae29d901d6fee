# SPDX-License-Identifier: Apache-2.0
"""A unit without facts: the error says for which units facts were given, and what that may mean.

Facts of units that no receipt or clause names are let be: one list of facts serves a park over many years, in some
of which a firm pays nothing, and its compensation clauses name units of their own.
"""

from collections.abc import Iterable
from typing import Final

from feidi.agreements.sharing import UnitKind
from feidi.errors import MissingFactError
from feidi.settlement.intake import ZONE

__all__ = ["without_facts"]

_SHOWN: Final = 12


def without_facts(fault: MissingFactError, counts_by: UnitKind, given: Iterable[str]) -> MissingFactError:
    """Complete the error of a unit without facts by the units that have some.

    Examples
    --------
    >>> fault = MissingFactError("'base' is needed", place="terms of firm", remedy="give the facts of the unit")
    >>> without_facts(fault, UnitKind.ENTERPRISE, ["zone"]).remedy.partition("; ")[2]
    'facts were given for zone; if the clause counts for the zone as a whole set unit=UnitKind.ZONE'
    """
    units = sorted(given)
    if not units:
        return fault
    named = ", ".join(units[:_SHOWN]) + (" and more" if len(units) > _SHOWN else "")
    if counts_by is UnitKind.ZONE:
        meaning = f"the clause counts for the zone as a whole, so give them as Facts(unit={ZONE!r}, ...)"
    elif ZONE in units:
        meaning = "if the clause counts for the zone as a whole set unit=UnitKind.ZONE"
    elif counts_by is UnitKind.PROJECT:
        meaning = "the clause counts by project, so the unit is the project of the receipt"
    else:
        meaning = "the clause counts by enterprise, so the unit is the payer of the receipt"
    return MissingFactError(
        fault.message,
        place=fault.place,
        value=fault.value,
        remedy=f"{fault.remedy}; facts were given for {named}; {meaning}",
    )
