# SPDX-License-Identifier: Apache-2.0
"""Reading terms back from their description."""

from collections.abc import Iterable

from feidi.agreements.party import Party
from feidi.agreements.readings.clauses import clause_lines
from feidi.agreements.readings.lines import fault, numbered, written
from feidi.agreements.readings.read_clauses import Reader
from feidi.agreements.readings.wording import Wording
from feidi.agreements.retention import Retention
from feidi.agreements.terms.tree import Terms
from feidi.labels import Lang, require_lang

__all__ = ["read_terms"]


def read_terms(
    text: str, lang: Lang, *, parties: Iterable[Party] = (), retentions: Iterable[Retention] = ()
) -> Terms:
    """Read terms back from the text that `describe` wrote.

    Parameters
    ----------
    text
        Numbered clauses; the first is the root. Blank lines and tables are passed over.
    lang
        The language it is written in.
    parties
        The parties of the agreement, where the text calls them by their labels.
    retentions
        The retentions that sentences name by the id of their parameter: dated figures with citations have no
        place in a sentence. The table under such a sentence is for the reader and is not read.

    Raises
    ------
    DocumentError
        If a line cannot be read; it names the line and the remedy.

    Notes
    -----
    Law: ``read_terms(describe(terms, lang), lang) == terms``.

    Examples
    --------
    >>> read_terms('''
    ... 1 按下列比例分配:
    ... 1.1 60%部分:全部归source。
    ... 1.2 40%部分:全部归host。
    ... ''', "zh").parts[0].share
    Share('3/5')
    """
    require_lang(lang)
    wording = Wording.of(parties, lang)
    root = numbered(text)
    terms = Reader(wording, tuple(retentions)).terms(root, root.text)
    _require_same(text, terms, wording)
    return terms


def _require_same(text: str, terms: Terms, wording: Wording) -> None:
    given = list(written(text))
    number = given[0][1].split(" ")[0]
    again = [line for _, line in written("\n".join(clause_lines(terms, wording).lines(number)))]
    for (at, line), expected in zip(given, again, strict=True):
        if line != expected:
            raise fault("this is not how the clause is written", at, line, f"write {expected!r}")
