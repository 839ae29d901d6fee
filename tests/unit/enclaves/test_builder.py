# SPDX-License-Identifier: Apache-2.0
"""Three kinds of builder are supported."""

from feidi.enclaves.builder import BuilderKind


def test_three_builders_have_their_words() -> None:
    """Local governments, platform carriers and leading firms, each with its name."""
    assert [builder.label.zh for builder in BuilderKind] == ["地方政府", "产业平台载体", "龙头骨干企业"]
