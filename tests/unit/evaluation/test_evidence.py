# SPDX-License-Identifier: Apache-2.0
"""Evidence names the value, where it stands and how sure it is."""

import pytest

from feidi.errors import InvariantError
from feidi.evaluation.answer import Answer
from feidi.evaluation.evidence import Ground, Reply, require_subject
from feidi.instruments.certainty import Certainty
from feidi.instruments.instrument import Instrument
from feidi.labels import Label

WHAT = Label(zh="入驻项目", en="projects")
NEWS = Instrument(id="news", title=Label(zh="报道", en="News")).cite()


def test_nothing_found_is_said() -> None:
    """Without a value the record is said to be silent."""
    assert Ground(what=WHAT, path="projects").text() == "入驻项目: 未记录"


def test_citation_and_certainty_are_written() -> None:
    """The citation stands behind the value, with how sure it is where that is known."""
    found = Label(zh="12个", en="12")
    cited = Ground(what=WHAT, path="projects", found=found, citation=NEWS)
    assert cited.text("en") == "projects: 12 (News)"
    weak = Ground(what=WHAT, path="projects", found=found, citation=NEWS, certainty=Certainty.WEAK)
    assert weak.text("zh") == "入驻项目: 12个 (《报道》, 公开(来源较弱))"


def test_a_reply_may_rest_on_nothing() -> None:
    """Evidence may be empty."""
    assert Reply(Answer.UNKNOWN).evidence == ()


def test_a_subject_is_of_one_class() -> None:
    """Another subject is refused, and said what to do with."""
    require_subject(WHAT, Label)
    with pytest.raises(InvariantError, match=r"not a Label .*hold it against conditions of its own kind"):
        require_subject("入驻项目", Label)
