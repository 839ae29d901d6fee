# SPDX-License-Identifier: Apache-2.0
"""An enclave that is in operation."""

from typing import final

from feidi._fields.frozen import frozen
from feidi.dates.date import Date
from feidi.enclaves.enclave import Enclave
from feidi.enclaves.life import LifeEvent, LifeStage
from feidi.evaluation.answer import Answer
from feidi.evaluation.evidence import Ground, Reply, require_subject
from feidi.labels import Label

__all__ = ["OperatingNormally"]


@final
@frozen
class OperatingNormally:
    """The enclave is in operation: the last recorded step of its life says so.

    Notes
    -----
    A suspended enclave does not operate normally. Nothing finer than the stage is recorded, so nothing finer
    is judged.

    References
    ----------
    Zhejiang notice on demonstration bases 2021, condition 4.

    Examples
    --------
    >>> OperatingNormally().label.zh
    '正常开展运营'
    """

    @property
    def label(self) -> Label:
        """What it asks."""
        return Label(zh="正常开展运营", en="operating normally")

    def ask(self, subject: Enclave, on: Date | None) -> Reply:
        """Answer for an enclave on a day, or by its last step.

        Examples
        --------
        >>> from feidi.enclaves import Region
        >>> quzhou, yuhang = Region.of("330800"), Region.of("330110")
        >>> park = Enclave(name="甲园", sources=(quzhou,), host=yuhang, established="2021-04-01")
        >>> OperatingNormally().ask(park, None).answer.value
        'unknown'
        """
        require_subject(subject, Enclave)
        step = _last_step(subject, on)
        what = Label(zh="运营阶段", en="stage")
        if step is None:
            return Reply(Answer.UNKNOWN, (Ground(what=what, path="life"),))
        found = Label(
            zh=f"{step.stage.label.zh}(自{step.day}起)", en=f"{step.stage.label.en} since {step.day}"
        )
        return Reply(
            Answer.of(step.stage is LifeStage.OPERATING),
            (Ground(what=what, path="life", found=found, citation=step.citation),),
        )


def _last_step(enclave: Enclave, on: Date | None) -> LifeEvent | None:
    events = () if enclave.life is None else enclave.life.events
    return next((event for event in reversed(events) if on is None or event.day <= on), None)
