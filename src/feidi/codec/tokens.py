# SPDX-License-Identifier: Apache-2.0
"""What JSON text may hold and no noun takes: it is kept as it stands until its path is known."""

from typing import Any, TypeGuard, final

from attrs import frozen

__all__ = ["NumberToken", "Parsed", "Repeated", "is_list", "is_object"]

Parsed = Any
"""A value as a parser of JSON or YAML leaves it."""


@final
@frozen(repr=False, eq=False)
class NumberToken:
    """A number that is not a whole one of reasonable length, as text: ``0.1``, ``1e400``, ``NaN``."""

    text: str

    def __repr__(self) -> str:
        return self.text if len(self.text) <= 40 else f"{self.text[:37]}..."


@final
@frozen(eq=False)
class Repeated:
    """An object in which keys stand twice."""

    values: dict[str, object]
    keys: tuple[str, ...]


def is_list(value: object) -> TypeGuard[list[Parsed]]:
    """Say whether a parsed value is a list."""
    return type(value) is list


def is_object(value: object) -> TypeGuard[dict[str, Parsed]]:
    """Say whether a parsed value is an object, with each key once."""
    return type(value) is dict
