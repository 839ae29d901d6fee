# SPDX-License-Identifier: Apache-2.0
"""Set up on or before a day."""

from typing import final

from feidi._fields.frozen import field, frozen
from feidi.dates.date import Date, date_of
from feidi.enclaves.enclave import Enclave
from feidi.evaluation.answer import Answer
from feidi.evaluation.evidence import NOT_RECORDED, Ground, Reply, require_subject
from feidi.labels import Label

__all__ = ["EstablishedBy"]


@final
@frozen
class EstablishedBy:
    """The enclave was set up on or before a day.

    Parameters
    ----------
    day
        The last day that counts, as `Date` or ISO text.

    Notes
    -----
    A year without a day answers only where the whole of it lies on one side.

    References
    ----------
    Zhejiang notice on demonstration bases 2021, condition 4.

    Examples
    --------
    >>> EstablishedBy("2021-03-31").label.zh
    '2021-03-31前设立'
    """

    day: Date = field(converter=date_of)

    @property
    def label(self) -> Label:
        """What it asks."""
        return Label(zh=f"{self.day}前设立", en=f"set up by {self.day}")

    def ask(self, subject: Enclave, on: Date | None) -> Reply:
        """Answer for an enclave; the day asked of changes nothing, because the deadline is fixed.

        Examples
        --------
        >>> from feidi.enclaves import Region
        >>> quzhou, yuhang = Region.of("330800"), Region.of("330110")
        >>> park = Enclave(name="甲园", sources=(quzhou,), host=yuhang, established="2021-04-01")
        >>> EstablishedBy("2021-03-31").ask(park, None).answer.value
        'not_met'
        """
        require_subject(subject, Enclave)
        del on
        found, path = NOT_RECORDED, "established"
        if subject.established is not None:
            found = Label(zh=str(subject.established), en=str(subject.established))
        elif subject.established_year is not None:
            year, path = subject.established_year, "established_year"
            found = Label(zh=f"{year}年(日期未知)", en=f"{year}, day not known")
        what = Label(zh="设立日期", en="day it was set up")
        return Reply(
            Answer.of(subject.was_established_by(self.day)), (Ground(what=what, path=path, found=found),)
        )
