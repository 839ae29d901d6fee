# SPDX-License-Identifier: Apache-2.0
from feidi.frames.scoring.grade import grade as grade
from feidi.frames.scoring.report import NotScored as NotScored
from feidi.frames.scoring.report import Scored as Scored
from feidi.frames.scoring.report import ScoreReport as ScoreReport
from feidi.frames.scoring.score import score as score
from feidi.frames.scoring.weigh import weigh as weigh
