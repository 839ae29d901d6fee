# SPDX-License-Identifier: Apache-2.0
"""How ranks and grades move when weights and bases move; needs ``feidi[analysis]``.

This is the one place of the package that calculates with floats: it asks how firm exact scores are.
"""

from feidi._lazy import load_on_demand

load_on_demand(__name__)
