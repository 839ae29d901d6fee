# SPDX-License-Identifier: Apache-2.0
"""Names: the leaves of an expression that are looked up."""

from typing import final

from feidi._fields.frozen import field, frozen
from feidi.expressions.nodes import Operators
from feidi.expressions.shape import depth_field, require_name
from feidi.names import normal_name

__all__ = ["Name"]


@final
@frozen(order=False)
class Name(Operators):
    """A fact, a definition or an event, by its name; with ``of`` the figure of that party.

    Parameters
    ----------
    name
        The name, in any script; its normal form is kept (`feidi.names.normal_name`).
    of
        The party or unit whose figure it is; empty for the unit that is evaluated.

    Examples
    --------
    >>> Name("population", of="source")
    Name(name='population', of='source')
    """

    name: str = field(converter=normal_name)
    of: str = field(default="", converter=normal_name)
    depth: int = depth_field()

    def __attrs_post_init__(self) -> None:
        require_name(self.name, "name")
        if self.of:
            require_name(self.of, f"name {self.name}@")
