# SPDX-License-Identifier: Apache-2.0
"""Cases, comparisons and small worlds that tests of several folders share."""
