# SPDX-License-Identifier: Apache-2.0
"""One interface for every single value: normalise, validate, is_valid, format."""

from collections.abc import Callable
from typing import Final, final

from feidi._fields.frozen import frozen
from feidi.errors import FeidiError, InvariantError
from feidi.labels import Label

__all__ = ["LONGEST", "ValueValidator", "as_typed"]

LONGEST: Final = 200
"""No single value of the domain is longer; formulas have a limit of their own."""

# Full-width forms of the printable ASCII characters, and the wide space, are what a Chinese keyboard types.
_TYPED: Final = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)} | {0x3000: 0x20}


def as_typed(text: str) -> str:
    """Turn full-width characters into the ASCII they stand for and strip blanks at both ends.

    Nothing else is touched: a Cyrillic or Greek look-alike stays what it is and is refused.

    Examples
    --------
    >>> as_typed(" ３３０１１０　"), as_typed("АВС") == "ABC"
    ('330110', False)
    """
    return text.translate(_TYPED).strip()


def _unchanged(text: str) -> str:
    return text


@final
@frozen(kw_only=True)
class ValueValidator:
    """How one kind of value is read, checked and written, all of it as text.

    Parameters
    ----------
    name
        The machine name; errors name it as their place.
    label
        What the value is called.
    read
        Gives the canonical text of a normalised one, or raises one of feidi's errors.
    fold
        What is forgiven before reading, beside full-width characters and blanks at the ends.
    show
        How the canonical text is written for a person.
    longest
        Longer text is refused unread. [characters]

    Notes
    -----
    Laws: :meth:`is_valid` never raises and is true exactly when :meth:`validate` returns; validating a
    canonical text gives it back; what :meth:`format` writes validates to the same canonical text.
    """

    name: str
    label: Label
    read: Callable[[str], str]
    fold: Callable[[str], str] = _unchanged
    show: Callable[[str], str] = _unchanged
    longest: int = LONGEST

    def normalise(self, value: str) -> str:
        """Forgive how it was typed: full-width characters, blanks, separators; says nothing on validity.

        Raises
        ------
        InvariantError
            If the value is not text, or longer than any such value.

        Examples
        --------
        >>> from feidi.validators.values import REGION_CODE
        >>> REGION_CODE.normalise(" ３３ ０１ １０")
        '330110'
        """
        if type(value) is not str or len(value) > self.longest:
            raise InvariantError(
                f"not a text of at most {self.longest} characters",
                place=self.name,
                value=value,
                remedy=f"give {self.label.en} as text",
            )
        return self.fold(as_typed(value))

    def validate(self, value: str) -> str:
        """Return the canonical text.

        Raises
        ------
        InvariantError
            If the value is not one of these; the error names place, value and remedy.

        Examples
        --------
        >>> from feidi.validators.values import REGION_CODE
        >>> REGION_CODE.validate("330110")
        '330110'
        """
        text = self.normalise(value)
        try:
            return self.read(text)
        except FeidiError as error:
            raise InvariantError(
                error.message, place=self.name, value=value, remedy=error.remedy or f"give {self.label.en}"
            ) from error

    def is_valid(self, value: object) -> bool:
        """Whether it validates; never raises, whatever the value.

        Examples
        --------
        >>> from feidi.validators.values import REGION_CODE
        >>> REGION_CODE.is_valid("330110"), REGION_CODE.is_valid("330199"), REGION_CODE.is_valid(330110)
        (True, False, False)
        """
        try:
            self.validate(value)  # type: ignore[arg-type]
        except InvariantError:
            return False
        return True

    def format(self, value: str) -> str:
        """Write it for a person, in canonical form.

        Raises
        ------
        InvariantError
            As :meth:`validate` does.

        Examples
        --------
        >>> from feidi.validators.values import REGION_CODE
        >>> REGION_CODE.format("330110")
        '33 01 10'
        """
        return self.show(self.validate(value))

    def __call__(self, *arguments: object) -> None:
        """Raise if the last argument is not valid: a validator for attrs, Django and their like.

        attrs calls with instance, attribute and value; others with the value alone.

        Raises
        ------
        InvariantError
            As :meth:`validate` does; it is a `ValueError`.
        """
        self.validate(arguments[-1])  # type: ignore[arg-type]

    def raising(self, error: Callable[[str], Exception]) -> Callable[[str], None]:
        """Return a validator that raises another framework's error, such as Django's ``ValidationError``.

        Parameters
        ----------
        error
            Makes the framework's error from a text.

        Examples
        --------
        >>> from feidi.validators.values import REGION_CODE
        >>> REGION_CODE.raising(TypeError)("33")
        Traceback (most recent call last):
        TypeError: region_code: not a region code (found '33'); fill it up with zeros: "330000"
        """

        def run(value: str) -> None:
            try:
                self.validate(value)
            except InvariantError as fault:
                raise error(str(fault)) from fault

        return run
