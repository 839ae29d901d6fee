# SPDX-License-Identifier: Apache-2.0
from feidi.codec.documents.kinds import KINDS as KINDS
from feidi.codec.documents.nouns import DOCUMENTS as DOCUMENTS
from feidi.codec.dumping import dumps as dumps
from feidi.codec.files import read as read
from feidi.codec.files import write as write
from feidi.codec.lines import read_lines as read_lines
from feidi.codec.lines import write_lines as write_lines
from feidi.codec.loading import loads as loads
from feidi.codec.migrations import FORMAT as FORMAT
from feidi.codec.schema import schema as schema
from feidi.codec.yaml_text import yaml_dumps as yaml_dumps
from feidi.codec.yaml_text import yaml_loads as yaml_loads
