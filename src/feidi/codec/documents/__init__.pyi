# SPDX-License-Identifier: Apache-2.0
from feidi.codec.documents.enumerations import ENUMERATIONS as ENUMERATIONS
from feidi.codec.documents.kinds import KINDS as KINDS
from feidi.codec.documents.named import NAMED as NAMED
from feidi.codec.documents.nouns import ANY_DOCUMENTS as ANY_DOCUMENTS
from feidi.codec.documents.nouns import ANYTHING as ANYTHING
from feidi.codec.documents.nouns import DOCUMENTS as DOCUMENTS
from feidi.codec.documents.nouns import REQUIREMENTS as REQUIREMENTS
