# SPDX-License-Identifier: Apache-2.0
"""The families of rules: the letters of their codes, and where their files stand."""

from typing import Final, final

from attrs import frozen

from feidi.labels import Label

__all__ = ["FAMILIES", "Family"]


@final
@frozen
class Family:
    """A family of rules.

    Parameters
    ----------
    folder
        The folder of its files, one rule a file.
    label
        What its rules look at.
    """

    folder: str
    label: Label


FAMILIES: Final = {
    "ENC": Family("enclaves", Label(zh="飞地", en="enclaves")),
    "SVC": Family("services", Label(zh="运营机构与服务", en="operators and services")),
    "AGR": Family("agreements", Label(zh="协议", en="agreements")),
    "SET": Family("settlement", Label(zh="结算", en="settlement")),
    "IND": Family("indicators", Label(zh="指标", en="indicators")),
    "INS": Family("instruments", Label(zh="文件、引用与文字", en="documents, citations and texts")),
    "PFL": Family("portfolios", Label(zh="组合", en="portfolios")),
}
"""The built-in families by the letters of their codes; rules of your own take other letters."""
