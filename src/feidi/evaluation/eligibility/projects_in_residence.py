# SPDX-License-Identifier: Apache-2.0
"""Enough projects in residence."""

from fractions import Fraction
from typing import final

from feidi._fields.frozen import frozen
from feidi.dates.date import Date
from feidi.enclaves.enclave import Enclave
from feidi.enclaves.residence import PROJECT_COUNT
from feidi.errors import InvariantError
from feidi.evaluation.answer import Answer
from feidi.evaluation.eligibility.residents import fact_ground, reaches, residents_on
from feidi.evaluation.evidence import Ground, Reply, require_subject
from feidi.labels import Label

__all__ = ["ProjectsInResidence"]


@final
@frozen
class ProjectsInResidence:
    """At least so many projects reside in the enclave.

    Parameters
    ----------
    at_least
        The threshold. [projects]

    Raises
    ------
    InvariantError
        If the threshold is not a whole number above 0.

    Notes
    -----
    Counted from the list of projects where there is one, else by the published fact `PROJECT_COUNT`.
    Law: one more project never turns met into not met.

    References
    ----------
    Zhejiang notice on demonstration bases 2021, condition 4.

    Examples
    --------
    >>> ProjectsInResidence(10).label.zh
    '已入驻项目不少于10个'
    """

    at_least: int

    def __attrs_post_init__(self) -> None:
        if self.at_least < 1:
            raise InvariantError(
                "not a number of projects", place="at_least", value=self.at_least, remedy="give 1 or more"
            )

    @property
    def label(self) -> Label:
        """What it asks."""
        return Label(
            zh=f"已入驻项目不少于{self.at_least}个", en=f"at least {self.at_least} projects in residence"
        )

    def ask(self, subject: Enclave, on: Date | None) -> Reply:
        """Answer for an enclave on a day, or by the record as it stands.

        Examples
        --------
        >>> from feidi.enclaves import Region
        >>> quzhou, yuhang = Region.of("330800"), Region.of("330110")
        >>> park = Enclave(name="甲园", sources=(quzhou,), host=yuhang, established="2021-04-01")
        >>> ProjectsInResidence(10).ask(park, None).answer.value
        'unknown'
        """
        require_subject(subject, Enclave)
        fact = subject.fact(PROJECT_COUNT)
        published = () if fact is None else (fact_ground(fact),)
        what = Label(zh="入驻项目名单", en="list of projects")
        if subject.projects is None:
            answer = Answer.of(reaches(fact, Fraction(self.at_least), on))
            return Reply(answer, published or (Ground(what=what, path="projects"),))
        here, perhaps = residents_on(subject.projects, on)
        answer = Answer.between(len(here) >= self.at_least, len(here) + len(perhaps) >= self.at_least)
        zh, en = f"{len(here)}个", f"{len(here)}"
        if perhaps:
            zh, en = (
                f"{zh}, 另有{len(perhaps)}个当日是否入驻未知",
                f"{en}, and {len(perhaps)} perhaps that day",
            )
        return Reply(answer, (Ground(what=what, path="projects", found=Label(zh=zh, en=en)), *published))
