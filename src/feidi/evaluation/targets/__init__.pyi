# SPDX-License-Identifier: Apache-2.0
from feidi.evaluation.targets.counting import Counted as Counted
from feidi.evaluation.targets.counting import holds_title as holds_title
from feidi.evaluation.targets.plan_target import Attainment as Attainment
from feidi.evaluation.targets.plan_target import PlanTarget as PlanTarget
from feidi.evaluation.targets.plan_target import attain as attain
from feidi.evaluation.targets.portfolio_target import PortfolioTarget as PortfolioTarget
from feidi.evaluation.targets.portfolio_target import Progress as Progress
from feidi.evaluation.targets.portfolio_target import Progresses as Progresses
from feidi.evaluation.targets.portfolio_target import progress as progress
from feidi.evaluation.targets.target import Aim as Aim
from feidi.evaluation.targets.target import aim_on as aim_on
