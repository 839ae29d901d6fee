# SPDX-License-Identifier: Apache-2.0
from feidi.indicators.weights.ahp import Ahp as Ahp
from feidi.indicators.weights.ahp import AhpMethod as AhpMethod
from feidi.indicators.weights.critic import Critic as Critic
from feidi.indicators.weights.critic import Deviation as Deviation
from feidi.indicators.weights.critic import correlation as correlation
from feidi.indicators.weights.entropy import Entropy as Entropy
from feidi.indicators.weights.entropy import EntropyBase as EntropyBase
from feidi.indicators.weights.given import Equal as Equal
from feidi.indicators.weights.given import Given as Given
from feidi.indicators.weights.given import Stated as Stated
from feidi.indicators.weights.unpublished import UnpublishedWeights as UnpublishedWeights
from feidi.indicators.weights.weighting import Combined as Combined
from feidi.indicators.weights.weighting import Combining as Combining
from feidi.indicators.weights.weighting import Weighting as Weighting
