# SPDX-License-Identifier: Apache-2.0
"""Errors are printed in the language that was asked for, and none loses its place, value or remedy."""

from errno import EMFILE, ENOENT, ENOSPC

import pytest

from feidi.cli.faults import fault_text, file_fault_text
from feidi.codec.loading import loads
from feidi.errors import DocumentError, FeidiError, Problem, SettlementError


def _caught(text: str) -> DocumentError:
    with pytest.raises(DocumentError) as caught:
        loads(text)
    return caught.value


def test_english_is_what_the_error_says() -> None:
    """In English nothing is changed."""
    error = _caught('{"feidi": "label/1", "zh": 1}')
    assert fault_text(error, "en") == str(error)


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        (
            '{"feidi": "label/1",\n "zh": 1}',
            [
                "2 处错误",
                "  $.zh (第 2 行第 8 列): 不是文本 (实为 1); 写成引号中的文本",
                "  $.en (第 1 行第 1 列): 缺少此项; 每个 Label 都要有",
            ],
        ),
        ("[]", None),
        ('{"feidi": "share/1", "value": 0.1}', None),
    ],
)
def test_documents_are_explained_in_chinese(text: str, lines: list[str] | None) -> None:
    """Each fault of a document is a line in Chinese."""
    said = fault_text(_caught(text), "zh").splitlines()
    assert lines is None or said == lines
    assert all(any("\u4e00" <= sign <= "\u9fff" for sign in line) for line in said)


def test_what_has_no_chinese_words_stands_as_it_is() -> None:
    """An unknown message keeps its words between place and value."""
    error = FeidiError("is odd", place="x", value=3, remedy="mend it")
    assert fault_text(error, "zh") == "x: is odd (实为 3); mend it"
    assert fault_text(FeidiError("is odd"), "zh") == "is odd"
    assert fault_text(Problem("is missing", line=1, column=2), "zh") == "(第 1 行第 2 列): 缺少此项"


def test_balances_that_nobody_claims_are_listed_in_chinese() -> None:
    """Each balance stands on a line of its own, with what might go on from it."""
    error = SettlementError(
        "balances of the state belong to no limit of the agreement, or to more than one: 1",
        place="agreement park",
        remedy="give the limit the name under which its balance is kept, or state what becomes of it: "
        "carry={'tax/a': 'CLAUSE/LIMIT'} or drop=['tax/a']",
        problems=(Problem("CNY 6000000", place="tax/a/甲厂", remedy="might go to tax/b"),),
    )
    assert fault_text(error, "zh").splitlines() == [
        (
            "agreement park: 结转余额在现行协议中没有对应的限额，或对应不止一处，共1项; 请为限额填写原名称，"
            "或说明余额如何处理：carry={'tax/a': 'CLAUSE/LIMIT'}（结转）或 drop=['tax/a']（放弃）"
        ),
        "  tax/a/甲厂: 6000000元; 可结转至：tax/b",
    ]


def test_files_are_named() -> None:
    """What the system says is said in Chinese where it is known."""
    gone, odd = OSError(ENOENT, "No such file", "a"), OSError(EMFILE, "Too many open files", "b")
    assert [file_fault_text(each, "zh") for each in (gone, odd)] == [
        "a: 没有这个文件",
        "b: Too many open files",
    ]
    assert [file_fault_text(each, "en") for each in (gone, odd)] == [
        "a: No such file",
        "b: Too many open files",
    ]
    assert file_fault_text(OSError(ENOSPC, "No space left"), "zh") == "标准输出: 磁盘空间已满"
    assert file_fault_text(OSError("odd"), "en") == "standard output: odd"
