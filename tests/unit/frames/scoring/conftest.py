# SPDX-License-Identifier: Apache-2.0
"""The cases of the laws."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[3] / "laws"))
