# SPDX-License-Identifier: Apache-2.0
"""Registered in one place and working in another."""

from typing import final

from feidi._fields.frozen import frozen
from feidi.dates.date import Date
from feidi.enclaves.enclave import Enclave
from feidi.evaluation.answer import Answer
from feidi.evaluation.eligibility.residents import residents_on
from feidi.evaluation.evidence import Ground, Reply, require_subject
from feidi.labels import Label

__all__ = ["RegisteredElsewhere"]


@final
@frozen
class RegisteredElsewhere:
    """The residents are registered in another place than where they work.

    Notes
    -----
    The notice defines an enclave by such firms and gives no share of them. All residents of a list: met; none
    of them: not met; some, or not known of some: not known, with the numbers as evidence.

    References
    ----------
    Zhejiang notice on demonstration bases 2021, condition 1.

    Examples
    --------
    >>> RegisteredElsewhere().label.zh
    '入驻企业注册登记地与生产经营地相分离'
    """

    @property
    def label(self) -> Label:
        """What it asks."""
        return Label(
            zh="入驻企业注册登记地与生产经营地相分离", en="residents registered elsewhere than they work"
        )

    def ask(self, subject: Enclave, on: Date | None) -> Reply:
        """Answer for an enclave on a day, or by the record as it stands.

        Examples
        --------
        >>> from feidi.enclaves import Region
        >>> quzhou, yuhang = Region.of("330800"), Region.of("330110")
        >>> park = Enclave(name="甲园", sources=(quzhou,), host=yuhang, established="2021-04-01")
        >>> RegisteredElsewhere().ask(park, None).answer.value
        'unknown'
        """
        require_subject(subject, Enclave)
        what = Label(zh="注册地与经营地", en="place of registration and of work")
        here, perhaps = residents_on(subject.projects or (), on)
        there = [project.places_differ for project in (*here, *perhaps)]
        if not there:
            return Reply(Answer.UNKNOWN, (Ground(what=what, path="projects"),))
        apart, same, open_ = there.count(True), there.count(False), there.count(None)
        # Who only perhaps resides there can spoil an answer that all give, and cannot carry one alone.
        answer = Answer.UNKNOWN
        if here and not open_ and not (apart and same):
            answer = Answer.of(bool(apart))
        found = Label(
            zh=f"分离{apart}个, 相同{same}个, 未知{open_}个",
            en=f"{apart} apart, {same} the same, {open_} not known",
        )
        return Reply(answer, (Ground(what=what, path="projects", found=found),))
