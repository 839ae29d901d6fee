# SPDX-License-Identifier: Apache-2.0
"""From numbered sentences to clauses: the way back of `feidi.agreements.readings.clauses`."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final, Literal, assert_never, final

from attrs import frozen

from feidi.agreements.readings.gates import read_condition
from feidi.agreements.readings.grammar import found, grammar_of
from feidi.agreements.readings.lines import Numbered, fault
from feidi.agreements.readings.phrases import first_number, read_amount, read_clock
from feidi.agreements.readings.quoting import article_of, unquoted
from feidi.agreements.readings.retention_table import read_retentions
from feidi.agreements.readings.sentences import NOTHING_AGREED, LeadName
from feidi.agreements.readings.wording import Wording
from feidi.agreements.retention import Retention
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
from feidi.errors import InvariantError, NotFoundError
from feidi.quantities.money import Money
from feidi.quantities.share import Share

__all__ = ["Reader"]

_REMEDY: Final = "write it as describe() writes it"
_Divided = Literal["split", "split_by_stake", "split_by_factors", "split_by_tier"]


@final
@frozen
class _Led:
    """A sentence below a clause: the fields of its lead, and the terms after it, if any are agreed."""

    fields: Mapping[str, str]
    terms: Terms | None
    lines: Numbered

    @property
    def some(self) -> Terms:
        """The terms, where the clause cannot do without."""
        if self.terms is None:
            raise fault(
                "this part cannot be left open", self.lines.line, self.lines.text, "say where it flows"
            )
        return self.terms


@final
@frozen
class _Clause:
    """A sentence that was found in the table."""

    fields: Mapping[str, str]
    article: str
    name: str
    lines: Numbered


@final
@frozen
class Reader:
    """What is known while a text is read."""

    wording: Wording
    retentions: tuple[Retention, ...] = ()

    def terms(self, lines: Numbered, text: str) -> Terms:
        """Read a clause and all below it.

        Raises
        ------
        DocumentError
            If it cannot be read, or cannot exist.
        """
        grammar = grammar_of(self.wording)
        front = grammar.front.fullmatch(text)
        assert front is not None  # the pattern takes any line
        row = found(grammar.clauses, front[3])
        if row is None:
            raise fault("not a clause", lines.line, text, _REMEDY)
        name, fields = row
        article = article_of(front[1]) if front[1] else ""
        clause = _Clause(fields, article, unquoted(front[2].rstrip(": ")) if front[2] else "", lines)
        try:
            match name:
                case "to" | "unset":
                    return self._leaf(name, clause)
                case "split" | "split_by_stake" | "split_by_factors" | "split_by_tier":
                    return self._divided(name, clause)
                case "up_to_year" | "up_to_lifetime":
                    return self._up_to(Over.YEAR if name == "up_to_year" else Over.LIFETIME, clause)
                case "in_phases":
                    return self._in_phases(clause)
                case "by_kind" | "by_class":
                    return self._by_case(name, clause)
                case "when":
                    return self._when(clause)
                case "guarantee" | "guarantee_since":
                    return self._guarantee(clause)
                case "at_most_year" | "at_most_lifetime":
                    return self._at_most(Over.YEAR if name == "at_most_year" else Over.LIFETIME, clause)
                case _:
                    assert_never(name)
        except (InvariantError, NotFoundError) as wrong:
            raise fault(wrong.message, lines.line, text, wrong.remedy) from None

    def _leaf(self, name: Literal["to", "unset"], clause: _Clause) -> Terms:
        self._below(clause, ())
        if name == "to":
            return To(self.wording.key_of(clause.fields["party"]), clause=clause.article)
        return Unset(unquoted(clause.fields["reason"]))

    def _divided(self, name: _Divided, clause: _Clause) -> Terms:
        fields, article = clause.fields, clause.article
        leads: dict[_Divided, LeadName] = {
            "split": "share",
            "split_by_stake": "stake",
            "split_by_factors": "branch",
            "split_by_tier": "tier",
        }
        several: list[LeadName] = [leads[name]] * len(clause.lines.below)
        parts = self._below(clause, several)
        match name:
            case "split":
                return Split([(Share(one.fields["share"]), one.some) for one in parts], clause=article)
            case "split_by_stake":
                stakes = [(Money.from_text(one.fields["money"]), one.some) for one in parts]
                return SplitByStake(stakes, clause=article)
            case "split_by_factors":
                branches = [(unquoted(one.fields["name"]), one.some) for one in parts]
                weights = self.wording.weights_of(fields["factors"])
                lag = first_number(fields["figures_of"])
                return SplitByFactors(weights, branches, lag=lag, clause=article)
            case "split_by_tier":
                tiers = [(unquoted(one.fields["name"]), one.some) for one in parts]
                held = read_retentions(fields["retentions"], self.retentions, self.wording)
                return SplitByTier(held, tiers, clause=article)
            case _:
                assert_never(name)

    def _up_to(self, over: Over, clause: _Clause) -> Terms:
        within, beyond = self._below(clause, ("within", "beyond"))
        limit = read_amount(clause.fields["limit"], self.wording)
        return UpTo(limit, within.some, beyond.some, over, name=clause.name, clause=clause.article)

    def _in_phases(self, clause: _Clause) -> Terms:
        phases: list[LeadName] = ["phase"] * (len(clause.lines.below) - 2)
        before, *within, after = self._below(clause, ("before", *phases, "after"))
        return InPhases(
            [(first_number(one.fields["years"]), one.some) for one in within],
            clock=read_clock(clause.fields["clock"], self.wording),
            before=before.terms,
            after=after.terms,
            clause=clause.article,
        )

    def _by_case(self, name: Literal["by_kind", "by_class"], clause: _Clause) -> Terms:
        article = clause.article
        count = len(clause.lines.below) - 1
        if name == "by_kind":
            kinds: list[LeadName] = ["kinds"] * count
            *by_kind, rest = self._below(clause, (*kinds, "other_kinds"))
            cases = [(self.wording.kinds_of(one.fields["kinds"]), one.some) for one in by_kind]
            return ByKind(cases, otherwise=rest.terms, clause=article)
        classes: list[LeadName] = ["class"] * count
        *by_class, rest = self._below(clause, (*classes, "other_classes"))
        named = [(unquoted(one.fields["name"]), one.some) for one in by_class]
        return ByClass(named, otherwise=rest.terms, clause=article)

    def _when(self, clause: _Clause) -> Terms:
        lines = clause.lines
        if len(lines.below) != 3:
            raise fault("a gate has its condition and two ways", lines.line, lines.text, _REMEDY)
        first, *ways = lines.below
        _, text = self._lead(first, "condition")
        condition = read_condition(first, text, self.wording)
        holds, fails = self._led(ways[0], "holds"), self._led(ways[1], "fails")
        return When(condition, holds.some, fails.some, clause=clause.article)

    def _guarantee(self, clause: _Clause) -> Terms:
        fields = clause.fields
        (first,) = self._below(clause, ("first_of_all",))
        since = read_clock(fields["clock"], self.wording) if "clock" in fields else None
        return Guarantee(
            self.wording.key_of(fields["party"]),
            read_amount(fields["floor"], self.wording),
            first.some,
            self.wording.keys_of(fields["payers"]),
            since,
            name=clause.name,
            clause=clause.article,
        )

    def _at_most(self, over: Over, clause: _Clause) -> Terms:
        fields = clause.fields
        (uncapped,) = self._below(clause, ("uncapped",))
        return AtMost(
            self.wording.key_of(fields["party"]),
            read_amount(fields["limit"], self.wording),
            uncapped.some,
            to=self.wording.key_of(fields["to"]),
            over=over,
            name=clause.name,
            clause=clause.article,
        )

    def _below(self, clause: _Clause, leads: Sequence[LeadName]) -> list[_Led]:
        lines = clause.lines
        if len(lines.below) != len(leads):
            message = f"this clause has {len(leads)} clauses right below it, not {len(lines.below)}"
            raise fault(message, lines.line, lines.text, _REMEDY)
        return list(self._each(lines, leads))

    def _each(self, lines: Numbered, leads: Sequence[LeadName]) -> Iterator[_Led]:
        for one, lead in zip(lines.below, leads, strict=True):
            yield self._led(one, lead)

    def _led(self, lines: Numbered, lead: LeadName) -> _Led:
        fields, rest = self._lead(lines, lead)
        nothing = rest == NOTHING_AGREED.text(self.wording.lang)
        return _Led(fields, None if nothing else self.terms(lines, rest), lines)

    def _lead(self, lines: Numbered, lead: LeadName) -> tuple[Mapping[str, str], str]:
        match = grammar_of(self.wording).leads[lead].match(lines.text)
        if match is None:
            message = f"the clause above expects its part {lead!r} here"
            raise fault(message, lines.line, lines.text, _REMEDY)
        return match.groupdict(), lines.text[match.end() :]
