# SPDX-License-Identifier: Apache-2.0
"""Records that look-alike-character (INS014) lets pass, and records that it flags with the places."""

from feidi.instruments import Citation, Instrument
from feidi.labels import Label
from tests.support.rule_world import firm, park

TITLE = Label(zh="示例文件", en="Example")
GOOD = (
    park(name="大数据（一期）产业园", name_en="Big Data Park"),
    firm("TGFβ1研究所"),
    firm("Газпром"),
    Citation(instrument=Instrument(id="x", title=TITLE), clause="第６条"),
)
BAD = (
    (firm("⼤数据公司"), ("$.name",)),
    (park(name_en="Quzh\u043eu Park", id="\u0445z-1"), ("$.name_en", "$.id")),
    (firm("示例\u0391I公司"), ("$.name",)),
    (firm("示例公司\uf9d1"), ("$.name",)),
    (Instrument(id="x", title=TITLE, number="A\u0421-1"), ("$.number",)),
)
