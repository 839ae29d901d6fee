# SPDX-License-Identifier: Apache-2.0
from feidi.codec.documents.kinds import DOCUMENTS as DOCUMENTS
from feidi.codec.documents.kinds import KINDS as KINDS
