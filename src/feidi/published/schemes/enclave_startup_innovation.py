# SPDX-License-Identifier: Apache-2.0
"""A scheme for start-up and innovation enclaves, proposed by this project.

An outpost that gathers founders in the stronger region is judged by who comes and by what goes home: landing
weighs most, then projects, their fields and teams; talent, research and space follow.
"""

from typing import Final

from feidi.indicators.enclave.innovation_teams import INNOVATION_TEAMS
from feidi.indicators.enclave.key_field_share import KEY_FIELD_SHARE
from feidi.indicators.enclave.landing_rate import LANDING_RATE
from feidi.indicators.enclave.occupancy import OCCUPANCY
from feidi.indicators.enclave.projects_in_residence import PROJECTS_IN_RESIDENCE
from feidi.indicators.enclave.services_per_firm import SERVICES_PER_FIRM
from feidi.indicators.enclave.talent_density import TALENT_DENSITY
from feidi.indicators.observation import UnitKind
from feidi.indicators.per_mu.rd_intensity import RD_INTENSITY
from feidi.indicators.scoring.item import Item, Missing
from feidi.indicators.scoring.scheme import Scheme
from feidi.instruments.certainty import Certainty
from feidi.labels import Label
from feidi.published.schemes.enclave_marks import ENCLAVE_GRADING, TO_THE_MEAN

__all__ = ["ENCLAVE_STARTUP_INNOVATION"]

ENCLAVE_STARTUP_INNOVATION: Final = Scheme(
    id="enclave-startup-innovation",
    label=Label(
        zh="创业创新飞地评价(本项目建议)",
        en="Start-up and innovation enclaves (proposed)",
    ),
    items=(
        Item(indicator=PROJECTS_IN_RESIDENCE, scale=TO_THE_MEAN, weight=15),
        Item(indicator=KEY_FIELD_SHARE, scale=TO_THE_MEAN, weight=15),
        Item(indicator=INNOVATION_TEAMS, scale=TO_THE_MEAN, weight=15),
        Item(indicator=TALENT_DENSITY, scale=TO_THE_MEAN, weight=10),
        Item(indicator=RD_INTENSITY, scale=TO_THE_MEAN, weight=10),
        Item(indicator=LANDING_RATE, scale=TO_THE_MEAN, weight=20),
        Item(indicator=OCCUPANCY, scale=TO_THE_MEAN, weight=10),
        Item(indicator=SERVICES_PER_FIRM, scale=TO_THE_MEAN, weight=5),
    ),
    kinds=(UnitKind.ENCLAVE,),
    missing=Missing.LEAVE_OUT,
    least_coverage="60%",
    grading=ENCLAVE_GRADING,
    certainty=Certainty.PROPOSED,
)
