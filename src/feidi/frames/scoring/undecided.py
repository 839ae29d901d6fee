# SPDX-License-Identifier: Apache-2.0
"""What is raised where doubles leave a weighting undecided."""

from typing import final

__all__ = ["InDoubt"]


@final
class InDoubt(Exception):  # noqa: N818 (it never leaves the package)
    """Doubles cannot say whether the weights are defined, or whether one is 0: exact numbers decide."""
