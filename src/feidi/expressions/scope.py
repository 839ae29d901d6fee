# SPDX-License-Identifier: Apache-2.0
"""What a holder declares: the facts that its expressions may name, definitions, and labels of parties and kinds."""

from collections.abc import Mapping
from typing import final

from feidi._fields.frozen import field, frozen
from feidi.dates.period import Grain
from feidi.errors import InvariantError
from feidi.expressions.measures import Kind, Measure
from feidi.expressions.names import Name
from feidi.expressions.nodes import Operators
from feidi.expressions.tree import Expression
from feidi.expressions.walk import names_in
from feidi.instruments.instrument import Citation
from feidi.labels import Label
from feidi.quantities.unit import Unit

__all__ = ["Definition", "Fact", "Scope"]


@final
@frozen(order=False)
class Fact(Operators):
    """A fact that expressions may name.

    Parameters
    ----------
    name
        Its name in expressions and tables.
    label
        What it is called in both languages.
    unit
        The unit in which plain numbers of it are given; any unit of the same dimension is taken.
    kind
        Whether it is a number, a condition or an event.
    grain
        The length of the periods for which it is given; ``None`` for one value for all time.
    is_flow
        Whether it is what came about within a period (tax, output) and not a level (area, a rate): a level of a longer
        period also holds in its parts.

    Examples
    --------
    >>> tax = Fact("tax", Label(zh="税收", en="tax"), Unit.from_text("万元"))
    >>> land = Fact("land", Label(zh="用地", en="land"), Unit.from_text("亩"), is_flow=False)
    >>> tax / land
    Arithmetic(sign='/', left=Name(name='tax'), right=Name(name='land'))
    """

    name: str
    label: Label
    unit: Unit = field(factory=Unit)
    kind: Kind = field(default=Kind.NUMBER, kw_only=True)
    grain: Grain | None = field(default=Grain.YEAR, kw_only=True)
    is_flow: bool = field(default=True, kw_only=True)

    def __attrs_post_init__(self) -> None:
        Name(self.name)
        if self.kind is not Kind.NUMBER and self.unit.powers:
            raise InvariantError(
                "only a number has a unit",
                place=f"fact {self.name}.unit",
                value=self.unit.text(),
                remedy="leave the unit out",
            )

    @property
    def expression(self) -> Name:
        """The name as an expression."""
        return Name(self.name)

    @property
    def measure(self) -> Measure:
        """What it gives."""
        return Measure(self.kind, self.unit)


@final
@frozen(kw_only=True)
class Definition:
    """A named expression of a document, quoted by its label and worked out on a line of its own.

    Parameters
    ----------
    name
        Its name in other expressions.
    label
        What the document calls it.
    expression
        What it stands for.
    citation
        Where it stands.
    """

    name: str
    label: Label
    expression: Expression
    citation: Citation | None = None

    def __attrs_post_init__(self) -> None:
        Name(self.name)


@final
@frozen(kw_only=True)
class Scope:
    """The names that the expressions of one holder may use.

    Parameters
    ----------
    facts
        Declared facts. A name that is not among them is inferred from its place.
    definitions
        Named expressions.
    parties, kinds
        Labels of parties and of kinds of revenue, by key.
    is_closed
        Whether every name must be declared.

    Raises
    ------
    InvariantError
        If a name is declared twice, or definitions name each other in a circle.
    """

    facts: tuple[Fact, ...] = field(default=(), converter=tuple[Fact, ...])
    definitions: tuple[Definition, ...] = field(default=(), converter=tuple[Definition, ...])
    parties: tuple[tuple[str, Label], ...] = field(default=(), converter=tuple[tuple[str, Label], ...])
    kinds: tuple[tuple[str, Label], ...] = field(default=(), converter=tuple[tuple[str, Label], ...])
    is_closed: bool = False
    by_name: "Mapping[str, Fact | Definition]" = field(init=False, repr=False, eq=False)

    def __attrs_post_init__(self) -> None:
        by_name: dict[str, Fact | Definition] = {}
        declared: tuple[Fact | Definition, ...] = (*self.facts, *self.definitions)
        for entry in declared:
            if by_name.setdefault(entry.name, entry) is not entry:
                raise InvariantError(
                    "a name is declared twice",
                    place=f"scope {entry.name}",
                    value=entry.name,
                    remedy="give each fact and each definition a name of its own",
                )
        object.__setattr__(self, "by_name", by_name)
        _require_acyclic(by_name)

    @property
    def labels(self) -> dict[str, Label]:
        """The labels of everything that is declared, by name."""
        return {
            **{name: entry.label for name, entry in self.by_name.items()},
            **dict(self.parties),
            **dict(self.kinds),
        }

    @property
    def names(self) -> dict[str, str]:
        """Names by what else they are called: their Chinese and English labels."""
        found: dict[str, str] = {}
        for name, label in self.labels.items():
            for text in (label.zh, label.en):
                if found.setdefault(text, name) != name:
                    found[text] = text  # two bear this label, so that it names neither
        return {text: name for text, name in found.items() if text not in self.labels}


def _require_acyclic(by_name: "Mapping[str, Fact | Definition]") -> None:
    done: set[str] = set()
    open_names: list[str] = []

    def visit(name: str) -> None:
        entry = by_name.get(name)
        if name in done or not isinstance(entry, Definition):
            return
        if name in open_names:
            circle = [*open_names[open_names.index(name) :], name]
            raise InvariantError(
                "definitions name each other in a circle",
                place=f"definition {name}",
                value=" → ".join(circle),
                remedy="state one of them without the others",
            )
        open_names.append(name)
        for each in sorted(names_in(entry.expression)):
            visit(each)
        open_names.pop()
        done.add(name)

    for name in by_name:
        visit(name)
