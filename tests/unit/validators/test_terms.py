# SPDX-License-Identifier: Apache-2.0
"""Walks over terms give the path of every clause and the kinds of revenue that reach it."""

from feidi.agreements import ByKind, RevenueKind, Sharing, Split, To
from feidi.validators.terms import clauses, steps

VAT, CIT, RENT = RevenueKind.VAT, RevenueKind.CIT, RevenueKind.RENT


def test_paths_are_steps() -> None:
    """Fields are text and positions numbers."""
    assert steps("parts[12].terms.otherwise") == ("parts", 12, "terms", "otherwise")
    assert steps("") == ()


def test_kinds_are_narrowed() -> None:
    """Below a choice only the kinds of the case are left, and in the rest those that no case names."""
    half = Split([("1/2", To("source")), ("1/2", To("host"))])
    terms = ByKind([((VAT, RENT), half)], otherwise=To("host"))
    walked = {path: kinds for path, _, kinds in clauses(Sharing(id="tax", kinds=(VAT, CIT), terms=terms))}
    assert walked == {
        ("terms",): (VAT, CIT),
        ("terms", "cases", 0, "terms"): (VAT,),
        ("terms", "cases", 0, "terms", "parts", 0, "terms"): (VAT,),
        ("terms", "cases", 0, "terms", "parts", 1, "terms"): (VAT,),
        ("terms", "otherwise"): (CIT,),
    }


def test_paths_lead_there() -> None:
    """Every path leads from the clause to the node beside it."""
    sharing = Sharing(id="tax", kinds=(VAT,), terms=Split([("1/3", To("source")), ("2/3", To("host"))]))
    for path, clause, _ in clauses(sharing):
        value: object = sharing
        for step in path:
            value = value[step] if isinstance(step, int) else getattr(value, step)  # type: ignore[index]
        assert value is clause
