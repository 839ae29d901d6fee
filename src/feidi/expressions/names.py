# SPDX-License-Identifier: Apache-2.0
"""Names: the leaves of an expression that are looked up."""

from typing import final

from attrs import frozen

from feidi.expressions.nodes import Operators
from feidi.expressions.shape import depth_field, require_name

__all__ = ["Name"]


@final
@frozen(order=False)
class Name(Operators):
    """A fact, a definition or an event, by its name; with ``of`` the figure of that party.

    Parameters
    ----------
    name
        The name, in any script.
    of
        The party or unit whose figure it is; empty for the unit that is evaluated.

    Examples
    --------
    >>> Name("population", of="source")
    Name(name='population', of='source')
    """

    name: str
    of: str = ""
    depth: int = depth_field()

    def __attrs_post_init__(self) -> None:
        require_name(self.name, "name")
        if self.of:
            require_name(self.of, f"name {self.name}@")
