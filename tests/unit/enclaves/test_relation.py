# SPDX-License-Identifier: Apache-2.0
"""How far apart two regions lie."""

import pytest

from feidi.enclaves.region import Region
from feidi.enclaves.relation import YANGTZE_DELTA, Relation, is_within_yangtze_delta, relation_of

PAIRS = [
    ("330127", "330106", Relation.SAME_CITY),  # 淳安, 西湖
    ("330100", "330106", Relation.SAME_CITY),  # 杭州, 西湖
    ("310117", "310115", Relation.SAME_CITY),  # 松江, 浦东 in one municipality
    ("330800", "330110", Relation.SAME_PROVINCE),  # 衢州, 余杭
    ("429004", "429005", Relation.SAME_PROVINCE),  # 仙桃, 潜江, both governed by the province itself
    ("429004", "420000", Relation.SAME_PROVINCE),
    ("330000", "330110", Relation.SAME_PROVINCE),
    ("330503", "310117", Relation.CROSS_PROVINCE),  # 南浔, 松江
]


@pytest.mark.parametrize(("one", "other", "relation"), PAIRS)
def test_relation_is_mutual(one: str, other: str, relation: Relation) -> None:
    """Each pair has the relation of its lowest common government, seen from either side."""
    assert relation_of(Region.of(one), Region.of(other)) is relation
    assert relation_of(Region.of(other), Region.of(one)) is relation


def test_relations_have_their_words() -> None:
    """Each relation has a name of its own."""
    assert [relation.label.zh for relation in Relation] == ["市域内", "省内跨市", "跨省"]


def test_delta_is_four_provinces() -> None:
    """Shanghai, Jiangsu, Zhejiang and Anhui are the delta; one region outside is enough to be outside."""
    assert [Region.of(code).short_name for code in YANGTZE_DELTA] == ["上海", "江苏", "浙江", "安徽"]
    assert is_within_yangtze_delta(Region.of(code) for code in ("310117", "341500", "330503", "320500"))
    assert not is_within_yangtze_delta((Region.of("330503"), Region.of("510100")))
