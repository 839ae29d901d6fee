# SPDX-License-Identifier: Apache-2.0
"""Built, bought or leased under the lead of a government."""

from typing import final

from feidi._fields.frozen import frozen
from feidi.dates.date import Date
from feidi.enclaves.builder import BuilderKind
from feidi.enclaves.enclave import Enclave
from feidi.evaluation.answer import Answer
from feidi.evaluation.evidence import NOT_RECORDED, Ground, Reply, require_subject
from feidi.labels import Label

__all__ = ["GovernmentLed"]


@final
@frozen
class GovernmentLed:
    """A local government is among those who build, buy or lease the enclave.

    Notes
    -----
    The record knows the builders and not who led: a government among them is read as its lead.

    References
    ----------
    Zhejiang notice on demonstration bases 2021, condition 2, which says "normally".

    Examples
    --------
    >>> GovernmentLed().label.en
    'built, bought or leased under the lead of a government'
    """

    @property
    def label(self) -> Label:
        """What it asks."""
        return Label(
            zh="由政府相关部门主导建设、购买或租赁",
            en="built, bought or leased under the lead of a government",
        )

    def ask(self, subject: Enclave, on: Date | None) -> Reply:
        """Answer for an enclave; the record does not date its builders.

        Examples
        --------
        >>> from feidi.enclaves import Region
        >>> quzhou, yuhang = Region.of("330800"), Region.of("330110")
        >>> park = Enclave(name="甲园", sources=(quzhou,), host=yuhang, established="2021-04-01")
        >>> GovernmentLed().ask(park, None).answer.value
        'unknown'
        """
        require_subject(subject, Enclave)
        del on
        what, found, led = Label(zh="建设主体", en="builders"), NOT_RECORDED, None
        if subject.builders is not None:
            led = BuilderKind.LOCAL_GOVERNMENT in subject.builders
            found = Label(
                zh="、".join(builder.label.zh for builder in subject.builders) or "无",
                en=", ".join(builder.label.en for builder in subject.builders) or "none",
            )
        return Reply(Answer.of(led), (Ground(what=what, path="builders", found=found),))
