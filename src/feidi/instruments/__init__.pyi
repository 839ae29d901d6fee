# SPDX-License-Identifier: Apache-2.0
from feidi.instruments.certainty import Certainty as Certainty
from feidi.instruments.figure import Figure as Figure
from feidi.instruments.figure import Parameter as Parameter
from feidi.instruments.guideline import GUIDELINE as GUIDELINE
from feidi.instruments.guideline import GUIDELINE_CLAUSES as GUIDELINE_CLAUSES
from feidi.instruments.guideline import guideline_clause as guideline_clause
from feidi.instruments.instrument import Citation as Citation
from feidi.instruments.instrument import Clause as Clause
from feidi.instruments.instrument import Instrument as Instrument
