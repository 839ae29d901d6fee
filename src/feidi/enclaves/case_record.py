# SPDX-License-Identifier: Apache-2.0
"""Typical cases, summed up for others to learn from."""

from typing import final

from feidi._fields.frozen import field, frozen
from feidi.dates.date import Date, date_or_none
from feidi.enclaves.fields import require_name
from feidi.instruments.instrument import Citation
from feidi.labels import Label
from feidi.names import normal_name

__all__ = ["CaseRecord"]


@final
@frozen(kw_only=True)
class CaseRecord:
    """A typical case: what one enclave did that others may copy.

    Parameters
    ----------
    title
        What the case is called.
    enclave
        The id or name of the enclave.
    summary
        What was done, in our words.
    practices
        The practices worth copying, one each.
    published
        The day of publication, where known, as `Date` or ISO text.
    citation
        Where the case was published; ``None`` for one that is written by the user.

    Raises
    ------
    InvariantError
        If title or enclave is empty, or a field is of another type.

    References
    ----------
    Guideline clause G5.5.

    Examples
    --------
    >>> CaseRecord(
    ...     title=Label(zh="研发在杭州、生产在衢州", en="Research in Hangzhou, production in Quzhou"),
    ...     enclave="衢州海创园",
    ...     summary=Label(zh="研发孵化与产业化分处两地。", en="Research and production in two places."),
    ... ).practices
    ()
    """

    title: Label
    enclave: str = field(converter=normal_name)
    summary: Label
    practices: tuple[Label, ...] = ()
    published: Date | None = field(default=None, converter=date_or_none)
    citation: Citation | None = None

    def __attrs_post_init__(self) -> None:
        require_name(self.enclave, "case.enclave")
