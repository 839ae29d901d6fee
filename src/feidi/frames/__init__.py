# SPDX-License-Identifier: Apache-2.0
"""The same terms and schemes over columns: pandas, polars, pyarrow, DuckDB and PySpark, through Arrow.

Needs ``pip install "feidi[frames]"``; the engine stays the user's.
"""

from feidi._lazy import load_on_demand
from feidi.frames.installed import NEEDED  # noqa: F401  # looked at before anything that needs it

load_on_demand(__name__)
