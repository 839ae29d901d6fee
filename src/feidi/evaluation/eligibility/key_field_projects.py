# SPDX-License-Identifier: Apache-2.0
"""Enough of the projects in key fields."""

from fractions import Fraction
from typing import final

from feidi._fields.frozen import field, frozen
from feidi.dates.date import Date
from feidi.enclaves.enclave import Enclave
from feidi.enclaves.project import Project
from feidi.enclaves.residence import KEY_FIELD_SHARE
from feidi.evaluation.answer import Answer
from feidi.evaluation.eligibility.residents import fact_ground, reaches, residents_on
from feidi.evaluation.evidence import Ground, Reply, require_subject
from feidi.labels import Label
from feidi.quantities.share import Share, share_of

__all__ = ["KeyFieldProjects"]


@final
@frozen
class KeyFieldProjects:
    """At least such a share of the residents is in the digital economy or another key field.

    Parameters
    ----------
    at_least
        The threshold, as a `Share` or what one is read from.

    Notes
    -----
    Worked out from the list of projects in whole numbers: where the field or the residence of some is not
    known the least and the greatest share possible answer, and where the two disagree nothing is known. Without
    a list that has residents the published fact `KEY_FIELD_SHARE` answers.

    References
    ----------
    Zhejiang notice on demonstration bases 2021, condition 4.

    Examples
    --------
    >>> KeyFieldProjects("50%").label.en
    'at least 50% of the projects in key fields'
    """

    at_least: Share = field(converter=share_of)

    @property
    def label(self) -> Label:
        """What it asks."""
        share = self.at_least.percent()
        return Label(
            zh=f"数字经济等重点领域项目占比不低于{share}",
            en=f"at least {share} of the projects in key fields",
        )

    def ask(self, subject: Enclave, on: Date | None) -> Reply:
        """Answer for an enclave on a day, or by the record as it stands.

        Examples
        --------
        >>> from feidi.enclaves import Region
        >>> quzhou, yuhang = Region.of("330800"), Region.of("330110")
        >>> park = Enclave(name="甲园", sources=(quzhou,), host=yuhang, established="2021-04-01")
        >>> KeyFieldProjects("50%").ask(park, None).answer.value
        'unknown'
        """
        require_subject(subject, Enclave)
        fact = subject.fact(KEY_FIELD_SHARE)
        published = () if fact is None else (fact_ground(fact),)
        here, perhaps = residents_on(subject.projects or (), on)
        what = Label(zh="重点领域项目", en="projects in key fields")
        if not here and not perhaps:
            answer = Answer.of(reaches(fact, self.at_least.value, on))
            return Reply(answer, published or (Ground(what=what, path="projects"),))
        seen = Ground(what=what, path="projects", found=_found(here, perhaps))
        if not here:
            # Perhaps nobody resides there, and then there is no share at all.
            return Reply(Answer.UNKNOWN, (seen, *published))
        least, most = _bounds(here, perhaps)
        answer = Answer.between(least >= self.at_least.value, most >= self.at_least.value)
        return Reply(answer, (seen, *published))


def _bounds(here: tuple[Project, ...], perhaps: tuple[Project, ...]) -> tuple[Fraction, Fraction]:
    """Return the least and the greatest share possible; somebody resides there for sure."""
    key, other, open_ = _counts(here)
    may_key, may_other, may_open = _counts(perhaps)
    most_key = key + open_ + may_key + may_open
    return (
        Fraction(key, key + other + open_ + may_other + may_open),
        Fraction(most_key, most_key + other),
    )


def _counts(projects: tuple[Project, ...]) -> tuple[int, int, int]:
    fields = [project.is_key_field for project in projects]
    return fields.count(True), fields.count(False), fields.count(None)


def _found(here: tuple[Project, ...], perhaps: tuple[Project, ...]) -> Label:
    key, other, open_ = _counts(here)
    zh, en = f"{key}个(共{key + other + open_}个)", f"{key} of {key + other + open_}"
    if open_:
        zh, en = f"{zh}, {open_}个领域未知", f"{en}, the field of {open_} not known"
    if perhaps:
        zh, en = f"{zh}, 另有{len(perhaps)}个当日是否入驻未知", f"{en}, and {len(perhaps)} perhaps that day"
    return Label(zh=zh, en=en)
