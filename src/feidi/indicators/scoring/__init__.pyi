# SPDX-License-Identifier: Apache-2.0
from feidi.indicators.scoring.card import Scorecard as Scorecard
from feidi.indicators.scoring.card import ScoreLine as ScoreLine
from feidi.indicators.scoring.card import Treatment as Treatment
from feidi.indicators.scoring.cards import Scorecards as Scorecards
from feidi.indicators.scoring.item import Item as Item
from feidi.indicators.scoring.item import Missing as Missing
from feidi.indicators.scoring.scheme import Scheme as Scheme
