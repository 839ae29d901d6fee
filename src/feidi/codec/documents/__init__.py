# SPDX-License-Identifier: Apache-2.0
"""The classes that documents hold, written out."""

from feidi.codec.documents.kinds import DOCUMENTS as DOCUMENTS
from feidi.codec.documents.kinds import KINDS as KINDS

__all__ = ["DOCUMENTS", "KINDS"]
