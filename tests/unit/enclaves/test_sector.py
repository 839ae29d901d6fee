# SPDX-License-Identifier: Apache-2.0
"""Nine sectors: five core, four in transformation."""

from feidi.enclaves.sector import Sector


def test_five_are_core() -> None:
    """Integrated circuits, software, AI, cloud and big data are core, and only they."""
    assert [sector.label.zh for sector in Sector if sector.is_core] == [
        "集成电路",
        "高端软件",
        "人工智能",
        "云计算",
        "大数据",
    ]


def test_four_are_in_transformation() -> None:
    """Biomedicine, equipment, textiles and electrical industry are not core."""
    assert [sector.label.zh for sector in Sector if not sector.is_core] == [
        "生物医药",
        "高端装备",
        "纺织服装",
        "电气",
    ]
