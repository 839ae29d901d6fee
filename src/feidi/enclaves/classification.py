# SPDX-License-Identifier: Apache-2.0
"""Classes of the two statistical classifications: of all industries, and of the digital economy."""

import re
from typing import Final, final

from feidi._fields.frozen import frozen
from feidi.errors import InvariantError
from feidi.instruments.certainty import Certainty
from feidi.instruments.instrument import Citation
from feidi.labels import Label

__all__ = ["DigitalClass", "IndustryClass"]

_INDUSTRY_CODE: Final = re.compile(r"[0-9]{2,4}", re.ASCII)
_DIGITAL_CODE: Final = re.compile(r"0[1-5](?:[0-9]{2})?", re.ASCII)


@final
@frozen(kw_only=True)
class IndustryClass:
    """A division, group or class of the national classification of industries, GB/T 4754-2017.

    Parameters
    ----------
    code
        Two digits for a division, three for a group, four for a class.
    label
        The printed Chinese name; the English one is our translation.
    certainty
        How sure code and name are.
    citation
        The standard, and what kind of copy was read.

    Raises
    ------
    InvariantError
        If the code has another form.

    Notes
    -----
    Law: a class lies within itself, and within whatever the code of which its own begins with.

    References
    ----------
    Guideline clause G1.2 names the sectors that these classes are grouped into.

    Examples
    --------
    >>> from feidi.enclaves import industry_class
    >>> industry_class("3973").label.zh, industry_class("3581").is_within("35")
    ('集成电路制造', True)
    """

    code: str
    label: Label
    certainty: Certainty
    citation: Citation

    def __attrs_post_init__(self) -> None:
        if not _INDUSTRY_CODE.fullmatch(self.code):
            raise InvariantError(
                "not a code of GB/T 4754",
                place="industry_class.code",
                value=self.code,
                remedy="give two to four digits, without the letter of the section",
            )

    def is_within(self, code: str) -> bool:
        """Whether this class lies within the one of the given code.

        Examples
        --------
        >>> from feidi.enclaves import industry_class
        >>> industry_class("3581").is_within("35"), industry_class("3973").is_within("35")
        (True, False)
        """
        return self.code.startswith(code)


@final
@frozen(kw_only=True)
class DigitalClass:
    """A class or middle class of the 2021 statistical classification of the digital economy.

    Parameters
    ----------
    code
        Two digits for one of the five classes, four for a middle class.
    label
        The printed Chinese name; the English one is our translation.
    certainty
        How sure code and name are.
    citation
        The classification, and how the code was found.

    Raises
    ------
    InvariantError
        If the code has another form.

    References
    ----------
    Guideline clause G1.2 names the sectors that these classes are grouped into.

    Examples
    --------
    >>> from feidi.enclaves import digital_class
    >>> digital_class("0301").label.zh, digital_class("0301").parent, digital_class("05").is_core
    ('软件开发', '03', False)
    """

    code: str
    label: Label
    certainty: Certainty
    citation: Citation

    def __attrs_post_init__(self) -> None:
        if not _DIGITAL_CODE.fullmatch(self.code):
            raise InvariantError(
                "not a code of the 2021 classification of the digital economy",
                place="digital_class.code",
                value=self.code,
                remedy="give two digits from 01 to 05, or four that begin with them",
            )

    @property
    def parent(self) -> str | None:
        """The code of the class a middle class belongs to; a class has none."""
        return self.code[:2] if len(self.code) > 2 else None

    @property
    def is_core(self) -> bool:
        """Whether it belongs to the core industries of the digital economy, classes 01 to 04."""
        return not self.code.startswith("05")
