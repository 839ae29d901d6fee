# SPDX-License-Identifier: Apache-2.0
"""The records of rules share one small world, which they import by name."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
