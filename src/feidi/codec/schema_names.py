# SPDX-License-Identifier: Apache-2.0
"""What the definitions inside a schema are called."""

from typing import TypeVar, get_args, get_origin

from attrs import has

from feidi.codec.forms import Hint
from feidi.codec.names import name_of

__all__ = ["definition_name"]


def definition_name(hint: Hint) -> str:
    """Name the definition of a noun, with what a generic one holds.

    Examples
    --------
    >>> from feidi.instruments import Figure
    >>> from feidi.quantities import Money
    >>> definition_name(Figure[Money]), definition_name(Figure)
    ('figure_of_money', 'figure')
    """
    origin, args = get_origin(hint), get_args(hint)
    if isinstance(hint, TypeVar):
        return "anything"
    if isinstance(origin, type) and has(origin):
        return "_".join([name_of(origin), "of", *map(definition_name, args)])
    if args:
        return "_or_".join(map(definition_name, args))
    return name_of(hint) if isinstance(hint, type) else "rest"
