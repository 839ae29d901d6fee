# SPDX-License-Identifier: Apache-2.0
"""Chun'an in Hangzhou: farmland quota for industrial land; tax follows by no visible clause."""

from typing import Final

from feidi.agreements.agreement import Agreement
from feidi.agreements.party import PartyRole
from feidi.enclaves.region import Region
from feidi.instruments.certainty import Certainty
from feidi.labels import Label
from feidi.published.instruments.reports_zhejiang import FEIDI_ONLINE_823
from feidi.published.shapes import unset_taxes
from feidi.published.sides import side_of, source_of

__all__ = ["CHUNAN_HANGZHOU"]

_CITED: Final = FEIDI_ONLINE_823.cite(
    note="A swap in kind: quota against quota, which no clause here counts."
)

CHUNAN_HANGZHOU: Final = Agreement(
    id="chunan-hangzhou",
    title=Label(zh="淳安在杭“飞地”", en="Chun'an's enclaves in Hangzhou"),
    parties=(
        source_of(Region.of("330127"), "Chun'an"),
        side_of("xihu", PartyRole.HOST, Region.of("330106"), "Xihu"),
        side_of("qiantang", PartyRole.HOST, Region.of("330114"), "Qiantang"),
    ),
    sharing=(unset_taxes("以耕地指标置换工业用地指标,税收分成条款未见", _CITED),),
    enclave="chunan-hangzhou",
    citation=_CITED,
    certainty=Certainty.UNSET,
)
"""What is known of it; a year's tax stands as a fact of the enclave."""
