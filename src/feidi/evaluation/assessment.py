# SPDX-License-Identifier: Apache-2.0
"""A subject held against a set of conditions, each answered with what the answer rests on."""

from typing import TypeVar, final

from feidi._fields.frozen import frozen
from feidi.dates.date import Date
from feidi.errors import NotFoundError
from feidi.evaluation.answer import Answer, all_met
from feidi.evaluation.conditions import Binding, Condition, ConditionSet
from feidi.evaluation.evidence import Ground
from feidi.evaluation.table import Rows, html_table
from feidi.instruments.certainty import Certainty
from feidi.instruments.instrument import Citation
from feidi.labels import Label, Lang

__all__ = ["Assessment", "ConditionReply", "assess"]

S = TypeVar("S")


@final
@frozen(kw_only=True)
class ConditionReply:
    """One condition, answered.

    Parameters
    ----------
    id, label, binding, certainty, citation
        The condition.
    answer
        Whether it is met.
    evidence
        What the answer rests on.
    """

    id: str
    label: Label
    binding: Binding
    certainty: Certainty
    citation: Citation | None
    answer: Answer
    evidence: tuple[Ground, ...]

    @property
    def weighs(self) -> Answer:
        """What it counts toward the whole: short of a normal requirement is for the authority to judge."""
        if self.binding is Binding.NORMALLY and self.answer is Answer.NOT_MET:
            return Answer.UNKNOWN
        return self.answer

    def text(self, lang: Lang = "zh") -> str:
        """Write condition, answer and evidence for a person.

        Examples
        --------
        >>> reply = ConditionReply(
        ...     id="X-1",
        ...     label=Label(zh="政府主导", en="led by government"),
        ...     binding=Binding.NORMALLY,
        ...     certainty=Certainty.PROPOSED,
        ...     citation=None,
        ...     answer=Answer.UNKNOWN,
        ...     evidence=(),
        ... )
        >>> reply.text("en")
        'X-1 led by government [normally required] [proposed by this project]: unknown'
        """
        binding = "" if self.binding is Binding.REQUIRED else f" [{self.binding.label.text(lang)}]"
        cited = f" ({self.citation.text(lang)})" if self.citation else ""
        sure = f" [{self.certainty.label.text(lang)}]"
        head = f"{self.id} {self.label.text(lang)}{binding}{cited}{sure}: {self.answer.label.text(lang)}"
        return "\n".join((head, *(f"  - {ground.text(lang)}" for ground in self.evidence)))


@final
@frozen(kw_only=True)
class Assessment:
    """The answers to all conditions of a set, and to the set as a whole.

    Parameters
    ----------
    subject
        Who was assessed.
    title, certainty, citation
        The set of conditions.
    on
        The day of which the record was asked; ``None`` for the record as it stands.
    replies
        One for each condition, in their order.

    Notes
    -----
    Laws: the whole is met only where every condition is; it is not met as soon as a required one is not;
    filling in an unknown fact never turns another answer round.

    References
    ----------
    Guideline clause G5.4.
    """

    subject: Label
    title: Label
    certainty: Certainty
    citation: Citation | None
    on: Date | None
    replies: tuple[ConditionReply, ...]

    @property
    def answer(self) -> Answer:
        """The answer to the set as a whole."""
        return all_met(reply.weighs for reply in self.replies)

    @property
    def met(self) -> tuple[ConditionReply, ...]:
        """The conditions that are met."""
        return self._with(Answer.MET)

    @property
    def not_met(self) -> tuple[ConditionReply, ...]:
        """The conditions that are not met."""
        return self._with(Answer.NOT_MET)

    @property
    def unknown(self) -> tuple[ConditionReply, ...]:
        """The conditions that the record does not answer."""
        return self._with(Answer.UNKNOWN)

    def __getitem__(self, condition: str) -> ConditionReply:
        for reply in self.replies:
            if reply.id == condition:
                return reply
        ids = tuple(reply.id for reply in self.replies)
        raise NotFoundError(
            "no condition has this id",
            place=self.title.en,
            value=condition,
            remedy=f"use one of {', '.join(ids)}",
            candidates=ids,
        )

    def explain(self, lang: Lang = "zh") -> str:
        """Write the whole out: the answer, each condition, and what each answer rests on.

        Examples
        --------
        >>> from feidi.enclaves import Enclave, Region
        >>> from feidi.published.demonstration import CONDITIONS_2021
        >>> park = Enclave(name="甲园", sources=(Region.of("330800"),), host=Region.of("330110"))
        >>> assess(park, park.label, CONDITIONS_2021).explain("en").splitlines()[0]
        '甲园, Conditions for demonstration bases of enclaves, 2021: unknown'
        """
        day = "" if self.on is None else f" ({self.on})"
        head = f"{self.subject.text(lang)}{day}, {self.title.text(lang)}: {self.answer.label.text(lang)}"
        return "\n".join((head, *(reply.text(lang) for reply in self.replies)))

    def table(self, lang: Lang = "zh") -> Rows:
        """Return the answers as rows of text, the heads first.

        Examples
        --------
        >>> from feidi.enclaves import Enclave, Region
        >>> from feidi.published.demonstration import CONDITIONS_2021
        >>> park = Enclave(name="甲园", sources=(Region.of("330800"),), host=Region.of("330110"))
        >>> assess(park, park.label, CONDITIONS_2021).table("en")[0]
        ('id', 'condition', 'answer', 'evidence')
        """
        zh, en = ("编号", "条件", "判断", "依据"), ("id", "condition", "answer", "evidence")
        heads = zh if lang == "zh" else en
        rows = (
            (
                reply.id,
                reply.label.text(lang),
                reply.answer.label.text(lang),
                "; ".join(ground.text(lang) for ground in reply.evidence),
            )
            for reply in self.replies
        )
        return (heads, *rows)

    def _repr_html_(self) -> str:
        return html_table(f"{self.subject.zh}: {self.title.zh}: {self.answer.label.zh}", self.table())

    def _with(self, answer: Answer) -> tuple[ConditionReply, ...]:
        return tuple(reply for reply in self.replies if reply.answer is answer)


def assess(subject: S, name: Label, conditions: ConditionSet[S], on: Date | None = None) -> Assessment:
    """Assess a subject by a set of conditions.

    Parameters
    ----------
    subject
        Who is assessed.
    name
        What the subject is called.
    conditions
        The set.
    on
        The day of which the record is asked; without one, the record as it stands.

    Examples
    --------
    >>> from feidi.enclaves import Enclave, Region
    >>> from feidi.published.demonstration import CONDITIONS_2021
    >>> park = Enclave(name="甲园", sources=(Region.of("330800"),), host=Region.of("330110"))
    >>> assess(park, park.label, CONDITIONS_2021).answer.value
    'unknown'
    """
    return Assessment(
        subject=name,
        title=conditions.label,
        certainty=conditions.certainty,
        citation=conditions.citation,
        on=on,
        replies=tuple(_replied(condition, subject, on) for condition in conditions.conditions),
    )


def _replied(condition: Condition[S], subject: S, on: Date | None) -> ConditionReply:
    reply = condition.requirement.ask(subject, on)
    return ConditionReply(
        id=condition.id,
        label=condition.label,
        binding=condition.binding,
        certainty=condition.certainty,
        citation=condition.citation,
        answer=reply.answer,
        evidence=reply.evidence,
    )
