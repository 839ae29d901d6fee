# SPDX-License-Identifier: Apache-2.0
"""Published rules and agreements, one a file, each with its citation and how sure it is."""

from feidi.published.agreements.jingjinji_2015 import JINGJINJI_2015 as JINGJINJI_2015

__all__ = ["JINGJINJI_2015"]
