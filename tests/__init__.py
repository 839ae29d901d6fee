# SPDX-License-Identifier: Apache-2.0
"""The tests of feidi; `tests.support` is what they share."""
