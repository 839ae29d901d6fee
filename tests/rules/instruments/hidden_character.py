# SPDX-License-Identifier: Apache-2.0
"""Records that hidden-character (INS013) lets pass, and records that it flags with the places."""

from feidi.instruments import Instrument
from feidi.labels import Label
from tests.support.rule_world import firm, observed, park

GOOD = (
    park(name="衢州\u200b海创园", name_en="Quzhou Park", id="quzhou\n1"),
    firm("示例（杭州）有限公司\u3000一部"),
    Instrument(id="x", title=Label(zh="第一行\n第二行", en="line 1\tand 2")),
    observed("甲\ufeff", **{"ta\u2066x": "3 万元"}),  # units and facts keep the normal form of their names
)
BAD = (
    (park(name_en="Quzhou\u200b Park"), ("$.name_en",)),
    (firm("示例\n公司"), ("$.name",)),
    (firm("示例\x00公司"), ("$.name",)),
    (Instrument(id="x", title=Label(zh="文\u00ad件", en="a\u3164b")), ("$.title.zh", "$.title.en")),
)
