# SPDX-License-Identifier: Apache-2.0
"""What an answer rests on: a field or a published fact, the value there, and where it stands."""

from typing import Final, final

from feidi._fields.frozen import frozen
from feidi.errors import InvariantError
from feidi.evaluation.answer import Answer
from feidi.instruments.certainty import Certainty
from feidi.instruments.instrument import Citation
from feidi.labels import Label, Lang

__all__ = ["NOT_RECORDED", "Ground", "Reply", "require_subject"]

NOT_RECORDED: Final = Label(zh="未记录", en="not recorded")
"""What is found where the record says nothing."""


@final
@frozen(kw_only=True)
class Ground:
    """One thing that an answer rests on.

    Parameters
    ----------
    what
        What was looked at.
    path
        Where it stands in the record, such as ``"facts.project_count"``.
    found
        What was found there.
    citation, certainty
        Where the value was published and how sure it is; ``None`` where the record does not say.

    References
    ----------
    Guideline clause G5.4.

    Examples
    --------
    >>> seen = Ground(what=Label(zh="入驻项目", en="projects"), path="projects", found=Label(zh="12个", en="12"))
    >>> seen.text("en")
    'projects: 12'
    """

    what: Label
    path: str
    found: Label = NOT_RECORDED
    citation: Citation | None = None
    certainty: Certainty | None = None

    def text(self, lang: Lang = "zh") -> str:
        """Write it for a person, with its citation where it has one.

        Examples
        --------
        >>> seen = Ground(what=Label(zh="入驻项目", en="projects"), path="projects", found=Label(zh="12个", en="12"))
        >>> seen.text("en")
        'projects: 12'
        """
        said = f"{self.what.text(lang)}: {self.found.text(lang)}"
        if self.citation is None:
            return said
        sure = f", {self.certainty.label.text(lang)}" if self.certainty else ""
        return f"{said} ({self.citation.text(lang)}{sure})"


@final
@frozen
class Reply:
    """An answer and what it rests on.

    Examples
    --------
    >>> Reply(Answer.UNKNOWN).answer.label.en
    'unknown'
    """

    answer: Answer
    evidence: tuple[Ground, ...] = ()


def require_subject(subject: object, kind: type[object]) -> None:
    """Refuse a subject that a requirement does not ask about: a set read from a document may be of other things.

    Raises
    ------
    InvariantError
        If it is of another class.

    Examples
    --------
    >>> require_subject("甲园", Label)
    Traceback (most recent call last):
    feidi.errors.InvariantError: subject: not a Label (found '甲园'); hold it against conditions of its own kind
    """
    if type(subject) is not kind:
        raise InvariantError(
            f"not a {kind.__name__}",
            place="subject",
            value=subject,
            remedy="hold it against conditions of its own kind",
        )
