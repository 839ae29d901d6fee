# SPDX-License-Identifier: Apache-2.0
"""What an operator has run, and for how long."""

from typing import final

from feidi._fields.frozen import frozen
from feidi.dates.date import Date, years_after
from feidi.errors import InvariantError
from feidi.evaluation.accreditation.record import OperatorRecord
from feidi.evaluation.answer import Answer
from feidi.evaluation.evidence import NOT_RECORDED, Ground, Reply, require_subject
from feidi.labels import Label

__all__ = ["RunsEnclaves", "RunsPlatforms", "YearsOfWork"]


def _require_count(value: int) -> None:
    if value < 1:
        raise InvariantError("not a number", place="at_least", value=value, remedy="give 1 or more")


def _counted(what: Label, path: str, things: tuple[object, ...] | None, at_least: int) -> Reply:
    if things is None:
        return Reply(Answer.UNKNOWN, (Ground(what=what, path=path),))
    found = Label(zh=f"{len(things)}个", en=str(len(things)))
    return Reply(Answer.of(len(things) >= at_least), (Ground(what=what, path=path, found=found),))


@final
@frozen
class RunsEnclaves:
    """The operator runs at least so many enclaves.

    Parameters
    ----------
    at_least
        The threshold. [enclaves]

    Raises
    ------
    InvariantError
        If it is not a whole number above 0.

    References
    ----------
    Guideline clause G5.4.

    Examples
    --------
    >>> RunsEnclaves(1).label.en
    'runs at least 1 enclaves'
    """

    at_least: int

    def __attrs_post_init__(self) -> None:
        _require_count(self.at_least)

    @property
    def label(self) -> Label:
        """What it asks."""
        return Label(zh=f"运营“飞地”不少于{self.at_least}个", en=f"runs at least {self.at_least} enclaves")

    def ask(self, subject: OperatorRecord, on: Date | None) -> Reply:
        """Answer for an operator; the record does not date which enclaves it runs.

        Examples
        --------
        >>> from feidi.enclaves import Organisation
        >>> from feidi.services import Operator
        >>> bare = OperatorRecord(operator=Operator(organisation=Organisation(name="示例运营公司")))
        >>> RunsEnclaves(1).ask(bare, None).answer.value
        'unknown'
        """
        require_subject(subject, OperatorRecord)
        del on
        what = Label(zh="运营的“飞地”", en="enclaves it runs")
        return _counted(what, "enclaves", subject.operator.enclaves, self.at_least)


@final
@frozen
class RunsPlatforms:
    """The operator builds or runs at least so many platforms of industrial internet or cloud.

    Parameters
    ----------
    at_least
        The threshold. [platforms]

    Raises
    ------
    InvariantError
        If it is not a whole number above 0.

    Notes
    -----
    On a day, a platform that opened later does not count, and of one without a day it is not known.

    References
    ----------
    Guideline clauses G4.2 and G5.4.

    Examples
    --------
    >>> RunsPlatforms(1).label.zh
    '建设运营工业互联网或工业云平台不少于1个'
    """

    at_least: int

    def __attrs_post_init__(self) -> None:
        _require_count(self.at_least)

    @property
    def label(self) -> Label:
        """What it asks."""
        return Label(
            zh=f"建设运营工业互联网或工业云平台不少于{self.at_least}个",
            en=f"runs at least {self.at_least} platforms of industrial internet or cloud",
        )

    def ask(self, subject: OperatorRecord, on: Date | None) -> Reply:
        """Answer for an operator on a day, or by the record as it stands.

        Examples
        --------
        >>> from feidi.enclaves import Organisation
        >>> from feidi.services import Operator
        >>> bare = OperatorRecord(operator=Operator(organisation=Organisation(name="示例运营公司")))
        >>> RunsPlatforms(1).ask(bare, None).answer.value
        'unknown'
        """
        require_subject(subject, OperatorRecord)
        what, platforms = Label(zh="平台", en="platforms"), subject.operator.platforms
        if platforms is None or on is None:
            return _counted(what, "platforms", platforms, self.at_least)
        sure = sum(each.opened is not None and each.opened <= on for each in platforms)
        perhaps = sum(each.opened is None for each in platforms)
        answer = Answer.between(sure >= self.at_least, sure + perhaps >= self.at_least)
        found = Label(
            zh=f"当日已上线{sure}个, 日期未知{perhaps}个", en=f"{sure} open that day, {perhaps} without a day"
        )
        return Reply(answer, (Ground(what=what, path="platforms", found=found),))


@final
@frozen
class YearsOfWork:
    """The operator was founded at least so many years before the day asked of.

    Parameters
    ----------
    at_least
        The threshold. [years]

    Raises
    ------
    InvariantError
        If it is not a whole number above 0.

    Notes
    -----
    Without a day nothing is known: years are counted up to one.

    References
    ----------
    Guideline clause G5.4.

    Examples
    --------
    >>> YearsOfWork(1).label.zh
    '成立满1年'
    """

    at_least: int

    def __attrs_post_init__(self) -> None:
        _require_count(self.at_least)

    @property
    def label(self) -> Label:
        """What it asks."""
        return Label(zh=f"成立满{self.at_least}年", en=f"founded at least {self.at_least} years ago")

    def ask(self, subject: OperatorRecord, on: Date | None) -> Reply:
        """Answer for an operator on a day.

        Examples
        --------
        >>> from feidi.enclaves import Organisation
        >>> from feidi.services import Operator
        >>> bare = OperatorRecord(operator=Operator(organisation=Organisation(name="示例运营公司")))
        >>> from feidi.dates import date_of
        >>> YearsOfWork(1).ask(bare, date_of("2022-12-31")).answer.value
        'unknown'
        """
        require_subject(subject, OperatorRecord)
        founded = subject.operator.founded
        found = NOT_RECORDED if founded is None else Label(zh=str(founded), en=str(founded))
        passed = None
        if founded is not None and on is not None:
            passed = years_after(founded, self.at_least) <= on
        what = Label(zh="成立日期", en="day it was founded")
        return Reply(Answer.of(passed), (Ground(what=what, path="founded", found=found),))
