# SPDX-License-Identifier: Apache-2.0
"""Hypothesis profiles: ``dev`` at the desk, ``ci`` in the gate, ``deep`` for a long search.

The profile is ``ci`` where the environment sets CI, else ``dev``; HYPOTHESIS_PROFILE names another.
"""

import os

from hypothesis import settings

# No deadlines: the first example of a run pays for imports.
settings.register_profile("dev", deadline=None)
# The same examples every time, so that a red build can be repeated.
settings.register_profile("ci", deadline=None, derandomize=True, database=None, print_blob=True)
settings.register_profile("deep", deadline=None, max_examples=5_000)

settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE") or ("ci" if os.environ.get("CI") else "dev"))
