# SPDX-License-Identifier: Apache-2.0
from feidi.indicators.sensitivity.draws import Perturbation as Perturbation
from feidi.indicators.sensitivity.leave_one_out import LeftOut as LeftOut
from feidi.indicators.sensitivity.leave_one_out import leave_one_out as leave_one_out
from feidi.indicators.sensitivity.monte_carlo import RankSensitivity as RankSensitivity
from feidi.indicators.sensitivity.monte_carlo import UnitSensitivity as UnitSensitivity
from feidi.indicators.sensitivity.monte_carlo import rank_sensitivity as rank_sensitivity
from feidi.indicators.sensitivity.sobol import Influence as Influence
from feidi.indicators.sensitivity.sobol import rank_influence as rank_influence
