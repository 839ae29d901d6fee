# SPDX-License-Identifier: Apache-2.0
"""What became of a code, by stated rules over two neighbouring tables.

The rules run in the order of :data:`RULES`, prefectures before counties; each links regions that end with one table
to regions that begin with the next, one to one, and only where exactly one pair fits. What no rule links stays
unknown. Links that amendments cite are taken first and are never overruled.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from typing import Final, NamedTuple

from region_tables import FIRST_YEAR, LAST_YEAR, Entry, Tables

# Whole provinces that were cut out of another one: their regions may be looked for across the border.
NEW_PROVINCES: Final[Mapping[int, tuple[str, str]]] = {
    1987: ("44", "46"),
    1996: ("51", "50"),
    1997: ("51", "50"),
}

# A region that took another one in may still be what a third one became.
PARTIAL: Final = frozenset({"merged", "split"})

# Pairs that fit a rule and are wrong: 延吉县 is missing from the table of 1983 and comes back in 1984 as 龙井县.
REFUSED: Final = frozenset({(1982, "222421")})


class Link(NamedTuple):
    """One region that became another between the table of `year` and the next."""

    year: int
    old: str
    new: str
    change: str
    evidence: str
    basis: str


class Step(NamedTuple):
    """The two tables a link is sought between, and what is linked already."""

    year: int
    before: Mapping[str, Entry]
    after: Mapping[str, Entry]
    parents: Mapping[str, str]

    def same_province(self, old: str, new: str) -> bool:
        """Say whether the two codes belong to one province, counting provinces that were cut out that year."""
        return old[:2] == new[:2] or NEW_PROVINCES.get(self.year) == (old[:2], new[:2])

    def same_parent(self, old: str, new: str) -> bool:
        """Say whether the new parent is the old one or what became of it."""
        parent = self.before[old].parent
        return self.after[new].parent in (parent, self.parents.get(parent))


Rule = Callable[[Step, str, str], bool]


def _same_code_and_name(step: Step, old: str, new: str) -> bool:
    return old == new and step.before[old].name == step.after[new].name


def _same_checked_identity(step: Step, old: str, new: str) -> bool:
    before, after = step.before[old], step.after[new]
    return before.level == after.level == 2 and before.identity == after.identity


def _same_name(step: Step, old: str, new: str) -> bool:
    before, after = step.before[old], step.after[new]
    return before.name == after.name and before.level == after.level and step.same_province(old, new)


def _same_stem(step: Step, old: str, new: str) -> bool:
    before, after = step.before[old], step.after[new]
    heir = step.after.get(old)
    # 庐山区 kept its code and became 濂溪区 in the year in which 星子县 became 庐山市.
    if heir and before.name.endswith("区") and heir.name.endswith("区") and not after.name.endswith("区"):
        return False
    return before.short == after.short and before.level == after.level and step.same_province(old, new)


def _same_code(step: Step, old: str, new: str) -> bool:
    return old == new and step.same_parent(old, new)


def _same_county_identity(step: Step, old: str, new: str) -> bool:
    before, after = step.before[old], step.after[new]
    return (
        before.level == after.level == 3 and before.identity == after.identity and step.same_parent(old, new)
    )


def _same_stem_other_level(step: Step, old: str, new: str) -> bool:
    before, after = step.before[old], step.after[new]
    # A prefecture of counties (地区) is not the county of the same name inside it; only towns change their level.
    town = before.name.endswith(("市", "县") if before.level == 3 else ("市", "行政区"))
    return (
        town and before.short == after.short and before.level != after.level and step.same_province(old, new)
    )


# rule, evidence, what the evidence is
RULES: Final[tuple[tuple[Rule, str, str], ...]] = (
    (_same_code_and_name, "tables", "same code and name"),
    (_same_checked_identity, "tables", "same prefecture id"),
    (_same_name, "inferred", "same name"),
    (_same_stem, "inferred", "same name stem"),
    (_same_code, "inferred", "same code and parent"),
    (_same_county_identity, "inferred", "same county id"),
    (_same_stem_other_level, "inferred", "same name stem, other level"),
)


def links(tables: Tables, cited: Iterator[Link]) -> list[Link]:
    """Find what every region that ended became, cited links first."""
    found = list(cited)
    for year in range(FIRST_YEAR, LAST_YEAR):
        before, after = tables[year], tables[year + 1]
        known = [link for link in found if link.year == year]
        gone = {c for c in before if after.get(c, ("", ""))[:2] != before[c][:2]} - {
            link.old for link in known
        }
        born = {c for c in after if before.get(c, ("", ""))[:2] != after[c][:2]} - {
            link.new for link in known if link.change not in PARTIAL
        }
        parents: dict[str, str] = {}
        for level in (2, 3):
            step = Step(year, before, after, parents)
            some = list(_link_level(step, {c for c in gone if before[c].level == level}, born))
            parents.update({link.old: link.new for link in some})
            gone -= {link.old for link in some}
            born -= {link.new for link in some}
            found += some
        found += _absorbed(Step(year, before, after, parents), gone)
    return sorted(found)


def _link_level(step: Step, gone: set[str], born: set[str]) -> Iterator[Link]:
    gone, born = set(gone), set(born)
    for rule, evidence, basis in RULES:
        pairs = _unique(step, [(old, new) for old in gone for new in born if rule(step, old, new)])
        for old, new in sorted(pairs):
            yield Link(
                step.year, old, new, change(step.before[old], step.after[new], old == new), evidence, basis
            )
        gone -= {old for old, _ in pairs}
        born -= {new for _, new in pairs}


def _unique(step: Step, pairs: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """Keep the pairs that are alone on both sides, judged within one parent where names repeat in a province."""
    kept: list[tuple[str, str]] = []
    for candidates in (pairs, [pair for pair in pairs if step.same_parent(*pair)]):
        olds, news = Counter(old for old, _ in candidates), Counter(new for _, new in candidates)
        taken = {code for pair in kept for code in (f"<{pair[0]}", f">{pair[1]}")}
        kept += [
            (old, new)
            for old, new in candidates
            if olds[old] == news[new] == 1 and f"<{old}" not in taken and f">{new}" not in taken
        ]
    return kept


def change(before: Entry, after: Entry, same_code: bool) -> str:
    """Name the change between two entries that are held to be one region."""
    if before.short != after.short:
        return "renamed"
    if before.name != after.name:
        return "reclassified"
    return "moved" if same_code else "recoded"


def _absorbed(step: Step, gone: set[str]) -> Iterator[Link]:
    """Link what is left to the city of the same stem that was there before and goes on: 地区 or 县 into 市."""
    for old in sorted(gone):
        entry = step.before[old]
        heirs = [new for new in step.after if new in step.before and _absorbs(step, old, new)]
        if len(heirs) == 1:
            yield Link(step.year, old, heirs[0], "merged", "inferred", "same name stem, existing city")
        elif entry.level == 2 and heirs:
            raise SystemExit(f"{old} {entry.name} has several heirs in {step.year}: {heirs}")


def _absorbs(step: Step, old: str, new: str) -> bool:
    before, after = step.before[old], step.after[new]
    if before.level != after.level or before.short != after.short or not step.same_province(old, new):
        return False
    if before.level == 2:
        return before.name.endswith("地区")
    if (step.year, old) in REFUSED:
        return False
    return before.name.endswith("县") and after.name.endswith("市") and step.same_parent(old, new)
