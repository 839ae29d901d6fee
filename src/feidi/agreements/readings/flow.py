# SPDX-License-Identifier: Apache-2.0
"""The way of the money as a Mermaid flowchart."""

import re
from collections.abc import Iterator
from typing import Final, assert_never

from feidi.agreements.agreement import Agreement
from feidi.agreements.readings.edges import edge_labels
from feidi.agreements.readings.phrases import amount_phrase, clock_phrase
from feidi.agreements.readings.sentences import sentence
from feidi.agreements.readings.wording import Wording
from feidi.agreements.terms.at_most import AtMost
from feidi.agreements.terms.by_class import ByClass
from feidi.agreements.terms.by_kind import ByKind
from feidi.agreements.terms.guarantee import Guarantee
from feidi.agreements.terms.in_phases import InPhases
from feidi.agreements.terms.split import Split
from feidi.agreements.terms.split_by_factors import SplitByFactors
from feidi.agreements.terms.split_by_stake import SplitByStake
from feidi.agreements.terms.split_by_tier import SplitByTier
from feidi.agreements.terms.to import To
from feidi.agreements.terms.tree import Terms, children, parties
from feidi.agreements.terms.up_to import Over, UpTo
from feidi.agreements.terms.when import When
from feidi.agreements.unset import Unset
from feidi.labels import Label, Lang, require_lang

__all__ = ["flow"]

_WORDS: Final = {
    "split": Label(zh="按比例分配", en="by shares"),
    "by_stake": Label(zh="按出资分配", en="by stakes"),
    "by_factors": Label(zh="按因素分摊", en="by factors"),
    "by_tier": Label(zh="按留成分级", en="by tiers of government"),
    "year": Label(zh="每年限额{limit}", en="limit {limit} a year"),
    "lifetime": Label(zh="累计限额{limit}", en="limit {limit} over all years"),
    "in_phases": Label(zh="{clock}分阶段", en="phases {clock}"),
    "by_kind": Label(zh="按收入种类", en="by kind of revenue"),
    "by_class": Label(zh="按项目类别", en="by class of project"),
    "when": Label(zh="条件是否成立", en="does the condition hold"),
    "guarantee": Label(zh="保证{party}每年不少于{floor}", en="{party} gets at least {floor} a year"),
    "year_of": Label(zh="{party}每年不超过{limit}", en="{party} gets at most {limit} a year"),
    "lifetime_of": Label(zh="{party}累计不超过{limit}", en="{party} gets at most {limit} over all years"),
    "unset": Label(zh="未定:{reason}", en="not stated: {reason}"),
    "made_up": Label(zh="补足", en="made up"),
    "above": Label(zh="超出部分", en="what is above"),
}
_PARTY: Final = "party_"


def flow(subject: Agreement | Terms, lang: Lang) -> str:
    """Draw where the money goes, as the text of a Mermaid flowchart.

    Parameters
    ----------
    subject
        An agreement: every sharing clause starts at its kinds of revenue. Or terms alone.
    lang
        ``"zh"`` or ``"en"``.

    Returns
    -------
    str
        Mermaid text. The id of a node is the path of its clause, so charts of two versions can be compared line by
        line; parties are one node each, however many clauses pay them.

    Raises
    ------
    InvariantError
        If the language is neither ``"zh"`` nor ``"en"``.

    Examples
    --------
    >>> from feidi.agreements.terms import Split, To
    >>> print(flow(Split([("60%", To("source")), ("40%", To("host"))]), "zh"))
    flowchart LR
        terms["按比例分配"]
        terms -->|"60%"| party_source
        terms -->|"40%"| party_host
        party_source(["source"])
        party_host(["host"])
    """
    require_lang(lang)
    if not isinstance(subject, Agreement):
        wording = Wording(lang)
        return _chart([*_node(subject, "terms", wording), *_ends(parties(subject), wording)])
    wording = Wording.of(subject.parties, lang)
    lines: list[str] = []
    paid: dict[str, None] = {}
    for at, clause in enumerate(subject.sharing):
        top, start = f"sharing[{at}].terms", _id(f"sharing[{at}]")
        lines.append(f'{start}[/"{_text(wording.kinds(clause.kinds))}"/]')
        lines.append(f"{start} --> {_target(clause.terms, top)}")
        lines += _node(clause.terms, top, wording)
        paid.update(dict.fromkeys(parties(clause.terms)))
    return _chart([*lines, *_ends(paid, wording)])


def _chart(lines: list[str]) -> str:
    return "\n".join(["flowchart LR", *(f"    {line}" for line in lines)])


def _ends(keys: "dict[str, None] | tuple[str, ...]", wording: Wording) -> Iterator[str]:
    for key in keys:
        yield f'{_PARTY}{key}(["{_text(wording.party(key))}"])'


def _id(path: str) -> str:
    return re.sub(r"[^A-Za-z0-9]+", "_", path).strip("_")


def _target(terms: Terms, path: str) -> str:
    # A clause without an article that pays one party is that party; with an article it is a node to be named.
    return f"{_PARTY}{terms.party}" if isinstance(terms, To) and not terms.clause else _id(path)


def _text(text: str) -> str:
    """Escape what Mermaid reads as syntax: quotation marks, brackets, entities and line breaks."""
    return "".join(
        letter if letter.isalnum() or letter in " .,:%()/“”、。¥_-" else f"#{ord(letter)};" for letter in text
    )


def _node(terms: Terms, path: str, wording: Wording) -> Iterator[str]:
    name = _id(path)
    if isinstance(terms, To) and not terms.clause and path != "terms":
        return
    article = "" if isinstance(terms, Unset) or not terms.clause else f"{_text(terms.clause)}<br>"
    opening, closing = ('{{"', '"}}') if isinstance(terms, When | ByKind | ByClass) else ('["', '"]')
    called = f"{_text(terms.name)}<br>" if isinstance(terms, UpTo | Guarantee | AtMost) and terms.name else ""
    yield f"{name}{opening}{article}{called}{_text(_title(terms, wording))}{closing}"
    if isinstance(terms, To):
        yield f"{name} --> {_PARTY}{terms.party}"
    for (below, child), label in zip(children(terms), edge_labels(terms, wording), strict=True):
        yield f'{name} -->|"{_text(label) or "#160;"}"| {_target(child, f"{path}.{below}")}'
    if isinstance(terms, Guarantee):
        for payer in terms.payers:
            made_up = _WORDS["made_up"].text(wording.lang)
            yield f'{_PARTY}{payer} -. "{made_up}" .-> {_PARTY}{terms.party}'
    if isinstance(terms, AtMost):
        above = _WORDS["above"].text(wording.lang)
        yield f'{_PARTY}{terms.party} -. "{above}" .-> {_PARTY}{terms.to}'
    for below, child in children(terms):
        yield from _node(child, f"{path}.{below}", wording)


def _title(terms: Terms, wording: Wording) -> str:
    lang = wording.lang
    match terms:
        case To(party=party):
            return wording.party(party)
        case Unset(reason=reason):
            return sentence(_WORDS["unset"], lang, reason=reason)
        case Split():
            return _WORDS["split"].text(lang)
        case SplitByStake():
            return _WORDS["by_stake"].text(lang)
        case SplitByFactors():
            return _WORDS["by_factors"].text(lang)
        case SplitByTier():
            return _WORDS["by_tier"].text(lang)
        case UpTo(limit=limit, over=over):
            row = _WORDS["year" if over is Over.YEAR else "lifetime"]
            return sentence(row, lang, limit=amount_phrase(limit, wording))
        case InPhases(clock=clock):
            return sentence(_WORDS["in_phases"], lang, clock=clock_phrase(clock, wording))
        case ByKind():
            return _WORDS["by_kind"].text(lang)
        case ByClass():
            return _WORDS["by_class"].text(lang)
        case When():
            return _WORDS["when"].text(lang)
        case Guarantee(party=party, floor=floor):
            row = _WORDS["guarantee"]
            return sentence(row, lang, party=wording.party(party), floor=amount_phrase(floor, wording))
        case AtMost(party=party, limit=limit, over=over):
            row = _WORDS["year_of" if over is Over.YEAR else "lifetime_of"]
            return sentence(row, lang, party=wording.party(party), limit=amount_phrase(limit, wording))
        case _:
            assert_never(terms)
