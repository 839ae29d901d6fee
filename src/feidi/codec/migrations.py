# SPDX-License-Identifier: Apache-2.0
"""How documents of earlier formats are read: each step turns one kind of one format into the next."""

from collections.abc import Callable
from typing import Final, final

from attrs import frozen

__all__ = ["FORMAT", "MIGRATIONS", "Migration", "migrated"]

FORMAT: Final = 1
"""The format that is written. It grows when the schema of any published kind changes; see ``docs/explanation``."""

Content = dict[str, object]


@final
@frozen
class Migration:
    """One step: how a kind changed from a format to the next.

    Parameters
    ----------
    kind
        The kind of document.
    from_format
        The format it is read in; the step leads to the one after.
    step
        Takes the content as it was, without the key ``feidi``, and gives it as it is now.
    """

    kind: str
    from_format: int
    step: Callable[[Content], Content]


MIGRATIONS: Final[tuple[Migration, ...]] = ()
"""Every step, oldest first. A kind that is not named did not change."""


def migrated(
    content: Content,
    kind: str,
    written: int,
    steps: tuple[Migration, ...] = MIGRATIONS,
    current: int = FORMAT,
) -> Content:
    """Bring the content of a document from the format it was written in to the current one.

    Examples
    --------
    >>> renamed = Migration("label", 1, lambda content: {"zh": content["cn"], "en": content["en"]})
    >>> migrated({"cn": "飞地", "en": "enclave"}, "label", 1, (renamed,), current=2)
    {'zh': '飞地', 'en': 'enclave'}
    """
    for number in range(written, current):
        for migration in steps:
            if migration.kind == kind and migration.from_format == number:
                content = migration.step(content)
    return content
