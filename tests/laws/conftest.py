# SPDX-License-Identifier: Apache-2.0
"""What the laws share stands beside them."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
