# SPDX-License-Identifier: Apache-2.0
"""The unified social credit code (统一社会信用代码) of GB 32100-2015."""

from typing import Final

from feidi.errors import InvariantError
from feidi.labels import Label
from feidi.validators.values.validator import ValueValidator

__all__ = ["CREDIT_CODE", "check_character"]

# GB 32100-2015: digits and capitals without I, O, S, V and Z; the place in the row is the value.
_ALPHABET: Final = "0123456789ABCDEFGHJKLMNPQRTUWXY"
_VALUES: Final = {character: value for value, character in enumerate(_ALPHABET)}
# GB 32100-2015: the weight of place i is 3**(i - 1) modulo 31.
_WEIGHTS: Final = tuple(pow(3, place, 31) for place in range(17))
_SEPARATORS: Final = str.maketrans("", "", " -")


def check_character(first_17: str) -> str:
    """Compute the 18th character from the 17 before it (GB 32100-2015).

    Raises
    ------
    InvariantError
        If these are not 17 characters of the code's alphabet.

    Examples
    --------
    >>> check_character("91110000600037341")
    'L'
    """
    if len(first_17) != 17 or not _VALUES.keys() >= set(first_17):
        raise InvariantError(
            "not the first 17 characters of a unified social credit code",
            place="credit_code",
            value=first_17,
            remedy="use digits and capitals without I, O, S, V and Z",
        )
    total = sum(_VALUES[character] * weight for character, weight in zip(first_17, _WEIGHTS, strict=True))
    return _ALPHABET[-total % 31]


def _read(text: str) -> str:
    expected = check_character(text[:17])
    # The first two characters may be letters: village collectives are registered under N.
    if not text[2:8].isdecimal():
        raise InvariantError(
            "characters 3 to 8 are the code of a region, six digits",
            remedy="check the code against the licence",
        )
    if text[17:] != expected:
        raise InvariantError(
            f"the check character should be {expected}", remedy="check the code against the licence"
        )
    return text


def _fold(text: str) -> str:
    return text.translate(_SEPARATORS).upper()


def _show(code: str) -> str:
    return f"{code[:2]} {code[2:8]} {code[8:17]} {code[17]}"


CREDIT_CODE: Final = ValueValidator(
    name="credit_code",
    label=Label(zh="统一社会信用代码", en="a unified social credit code"),
    read=_read,
    fold=_fold,
    show=_show,
)
"""18 characters, with the check character; blanks, hyphens and small letters are forgiven."""
