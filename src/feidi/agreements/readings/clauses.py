# SPDX-License-Identifier: Apache-2.0
"""Terms as numbered sentences."""

from collections.abc import Iterator
from typing import assert_never

from feidi.agreements.readings.gates import condition_lines
from feidi.agreements.readings.lines import Numbered
from feidi.agreements.readings.phrases import amount_phrase, clock_phrase
from feidi.agreements.readings.quoting import bracketed, name_in_front, quoted
from feidi.agreements.readings.retention_table import retention_phrase, retention_table
from feidi.agreements.readings.sentences import CLAUSES, LEADS, NOTHING_AGREED, ClauseName, LeadName, sentence
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
from feidi.agreements.terms.tree import Terms
from feidi.agreements.terms.up_to import Over, UpTo
from feidi.agreements.terms.when import When
from feidi.agreements.unset import Unset

__all__ = ["clause_lines"]


def clause_lines(terms: Terms | None, wording: Wording, lead: str = "") -> Numbered:
    """Write a clause, those inside it below; ``None`` is a way that the agreement leaves open."""
    if terms is None:
        return Numbered(lead + NOTHING_AGREED.text(wording.lang))
    article = "" if isinstance(terms, Unset) else terms.clause
    name = terms.name if isinstance(terms, UpTo | Guarantee | AtMost) else ""
    front = bracketed(article, wording.lang) + name_in_front(name, wording.lang)
    head = lead + front + _head(terms, wording)
    table = tuple(retention_table(terms.retentions, wording)) if isinstance(terms, SplitByTier) else ()
    return Numbered(head, tuple(_below(terms, wording)), table)


def _head(terms: Terms, wording: Wording) -> str:  # one arm for each clause class
    match terms:
        case To(party=party):
            return _sentence("to", wording, party=wording.party(party))
        case Unset(reason=reason):
            return _sentence("unset", wording, reason=quoted(reason, wording.lang))
        case Split():
            return _sentence("split", wording)
        case SplitByStake():
            return _sentence("split_by_stake", wording)
        case SplitByFactors():
            return _factors(terms, wording)
        case SplitByTier(retentions=retentions):
            return _sentence("split_by_tier", wording, retentions=retention_phrase(retentions, wording))
        case UpTo(limit=limit, over=over):
            name: ClauseName = "up_to_year" if over is Over.YEAR else "up_to_lifetime"
            return _sentence(name, wording, limit=amount_phrase(limit, wording))
        case InPhases(clock=clock):
            return _sentence("in_phases", wording, clock=clock_phrase(clock, wording))
        case ByKind():
            return _sentence("by_kind", wording)
        case ByClass():
            return _sentence("by_class", wording)
        case When():
            return _sentence("when", wording)
        case Guarantee():
            return _guarantee(terms, wording)
        case AtMost():
            return _at_most(terms, wording)
        case _:
            assert_never(terms)


def _sentence(name: ClauseName, wording: Wording, /, **fields: str) -> str:
    return sentence(CLAUSES[name], wording.lang, **fields)


def _factors(terms: SplitByFactors, wording: Wording) -> str:
    weights = wording.weights(terms.factors)
    years = wording.years(terms.lag)
    if wording.lang == "zh":
        figures_of = f"前{years}度" if terms.lag else "当年度"
    else:
        figures_of = f"{years} before" if terms.lag else "the same year"
    return _sentence("split_by_factors", wording, figures_of=figures_of, factors=weights)


def _guarantee(terms: Guarantee, wording: Wording) -> str:
    fields = {
        "party": wording.party(terms.party),
        "floor": amount_phrase(terms.floor, wording),
        "payers": wording.parties(terms.payers),
    }
    if terms.since is None:
        return _sentence("guarantee", wording, **fields)
    return _sentence("guarantee_since", wording, clock=clock_phrase(terms.since, wording), **fields)


def _at_most(terms: AtMost, wording: Wording) -> str:
    fields = {
        "party": wording.party(terms.party),
        "limit": amount_phrase(terms.limit, wording),
        "to": wording.party(terms.to),
    }
    return _sentence("at_most_year" if terms.over is Over.YEAR else "at_most_lifetime", wording, **fields)


def _below(terms: Terms, wording: Wording) -> Iterator[Numbered]:  # noqa: C901, PLR0912  # likewise
    match terms:
        case To() | Unset():
            pass
        case Split(parts=parts):
            for part in parts:
                yield _led("share", part.terms, wording, share=wording.number(part.share))
        case SplitByStake(stakes=stakes):
            for stake in stakes:
                yield _led("stake", stake.terms, wording, money=wording.money(stake.value))
        case SplitByFactors(branches=branches):
            for branch in branches:
                yield _led("branch", branch.terms, wording, name=quoted(branch.name, wording.lang))
        case SplitByTier(tiers=tiers):
            for tier in tiers:
                yield _led("tier", tier.terms, wording, name=quoted(tier.name, wording.lang))
        case UpTo():
            yield _led("within", terms.terms, wording)
            yield _led("beyond", terms.then, wording)
        case InPhases(phases=phases):
            yield _led("before", terms.before, wording)
            for at, phase in enumerate(phases, start=1):
                yield _led("phase", phase.terms, wording, number=str(at), years=wording.years(phase.years))
            yield _led("after", terms.after, wording)
        case ByKind(cases=cases):
            for case in cases:
                yield _led("kinds", case.terms, wording, kinds=wording.kinds(case.kinds))
            yield _led("other_kinds", terms.otherwise, wording)
        case ByClass():
            for one in terms.cases:
                yield _led("class", one.terms, wording, name=quoted(one.project_class, wording.lang))
            yield _led("other_classes", terms.otherwise, wording)
        case When():
            yield condition_lines(terms.condition, wording, sentence(LEADS["condition"], wording.lang))
            yield _led("holds", terms.terms, wording)
            yield _led("fails", terms.otherwise, wording)
        case Guarantee():
            yield _led("first_of_all", terms.terms, wording)
        case AtMost():
            yield _led("uncapped", terms.terms, wording)
        case _:
            assert_never(terms)


def _led(lead: LeadName, terms: Terms | None, wording: Wording, /, **fields: str) -> Numbered:
    return clause_lines(terms, wording, sentence(LEADS[lead], wording.lang, **fields))
