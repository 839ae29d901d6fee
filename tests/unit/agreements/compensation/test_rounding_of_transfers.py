# SPDX-License-Identifier: Apache-2.0
"""A transfer is rounded by itself."""

import pytest

from feidi.agreements import Compensation, Fixed
from feidi.errors import InvariantError
from feidi.labels import Label
from feidi.quantities import Money, RoundedSum, Rounding


@pytest.mark.parametrize("how", [Rounding(each=RoundedSum.YEAR), Rounding(carried=False)])
def test_other_accounts_are_refused(how: Rounding) -> None:
    """What is stated for shares of revenue means nothing for a transfer."""
    with pytest.raises(InvariantError, match="a transfer is rounded by itself"):
        Compensation(
            id="paid",
            label=Label(zh="补偿", en="paid"),
            formula=Fixed(Money.wan(1)),
            payer="host",
            payee="source",
            rounding=how,
        )
