# SPDX-License-Identifier: Apache-2.0
"""Documents of earlier formats become documents of the current one, step by step."""

from feidi.codec.envelope import kind_named
from feidi.codec.migrations import FORMAT, MIGRATIONS, Migration, migrated

RENAMED = Migration("label", 1, lambda content: {"zh": content["cn"], "en": content["en"]})
MARKED = Migration("label", 2, lambda content: {**content, "en": f"{content['en']}!"})
OTHER = Migration("span", 1, lambda content: {})


def test_steps_follow_each_other() -> None:
    """From format 1 both steps are taken, from format 2 the second alone, from format 3 none."""
    steps = (RENAMED, MARKED, OTHER)
    old = {"cn": "飞地", "en": "enclave"}
    new = {"zh": "飞地", "en": "enclave!"}
    assert migrated(old, "label", 1, steps, current=3) == new
    assert migrated({"zh": "飞地", "en": "enclave"}, "label", 2, steps, current=3) == new
    assert migrated(new, "label", 3, steps, current=3) == new


def test_a_kind_without_steps_did_not_change() -> None:
    """Its content is read as it stands."""
    assert migrated({"id": "x"}, "instrument", 1, (RENAMED,), current=2) == {"id": "x"}


def test_every_step_leads_to_a_format_there_is() -> None:
    """Steps name kinds that exist and lead no further than the current format."""
    assert FORMAT >= 1
    for migration in MIGRATIONS:
        assert kind_named(migration.kind)
        assert 1 <= migration.from_format < FORMAT
