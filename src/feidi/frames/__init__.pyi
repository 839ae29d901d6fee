# SPDX-License-Identifier: Apache-2.0
from feidi.frames.checking import Checked as Checked
from feidi.frames.checking import ColumnFinding as ColumnFinding
from feidi.frames.checking import check as check
from feidi.frames.scoring import NotScored as NotScored
from feidi.frames.scoring import Scored as Scored
from feidi.frames.scoring import ScoreReport as ScoreReport
from feidi.frames.scoring import grade as grade
from feidi.frames.scoring import score as score
from feidi.frames.scoring import weigh as weigh
from feidi.frames.settlement import ReceiptColumns as ReceiptColumns
from feidi.frames.settlement import Refusal as Refusal
from feidi.frames.settlement import SettledFrame as SettledFrame
from feidi.frames.settlement import SettlementReport as SettlementReport
from feidi.frames.settlement import settle as settle
from feidi.frames.splitting import split as split
