# SPDX-License-Identifier: Apache-2.0
"""What rules report of the records that a command works on, told before the result."""

from collections.abc import Iterable

from feidi.cli.screen import tell
from feidi.labels import Lang
from feidi.validators.checking import check
from feidi.validators.installed import rules_in_use
from feidi.validators.severity import Severity

__all__ = ["tell_suspicious"]


def tell_suspicious(records: Iterable[object], lang: Lang) -> None:
    """Tell duplicates, tenfold changes and the like among records on standard error; the result stands all the same."""
    found = check(list(records), rules=rules_in_use(), at_least=Severity.WARNING).sorted()
    if found:
        tell(found.text(lang, hints=True))
