# SPDX-License-Identifier: Apache-2.0
"""Written rules of operation, service and guarantee."""

from typing import Final, final

from feidi._fields.frozen import frozen
from feidi.dates.date import Date
from feidi.enclaves.enclave import Enclave
from feidi.evaluation.answer import Answer
from feidi.evaluation.evidence import NOT_RECORDED, Ground, Reply, require_subject
from feidi.labels import Label

__all__ = ["HasOperatingRules"]

_FOUND: Final = {
    True: Label(zh="有", en="yes"),
    False: Label(zh="无", en="no"),
    None: NOT_RECORDED,
}


@final
@frozen
class HasOperatingRules:
    """The enclave has written rules of operation, of public service and of guarantee.

    References
    ----------
    Zhejiang notice on demonstration bases 2021, condition 3.

    Examples
    --------
    >>> HasOperatingRules().label.zh
    '具备运营管理、公共服务、保障机制等制度规范'
    """

    @property
    def label(self) -> Label:
        """What it asks."""
        return Label(
            zh="具备运营管理、公共服务、保障机制等制度规范",
            en="written rules of operation, public service and guarantee",
        )

    def ask(self, subject: Enclave, on: Date | None) -> Reply:
        """Answer for an enclave; the record does not date its rules.

        Examples
        --------
        >>> from feidi.enclaves import Region
        >>> quzhou, yuhang = Region.of("330800"), Region.of("330110")
        >>> park = Enclave(name="甲园", sources=(quzhou,), host=yuhang, established="2021-04-01")
        >>> HasOperatingRules().ask(park, None).answer.value
        'unknown'
        """
        require_subject(subject, Enclave)
        del on
        what = Label(zh="成文制度", en="written rules")
        found = _FOUND[subject.has_operating_rules]
        return Reply(
            Answer.of(subject.has_operating_rules),
            (Ground(what=what, path="has_operating_rules", found=found),),
        )
