# SPDX-License-Identifier: Apache-2.0
"""Days, spans, fiscal years and timelines; the only importer of pendulum."""

from feidi._lazy import load_on_demand

load_on_demand(__name__)
