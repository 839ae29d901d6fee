# SPDX-License-Identifier: Apache-2.0
"""Errors as the command line prints them, in the language that was asked for.

Errors are written in English. In Chinese the frame, the commonest faults of documents and their remedies are said;
a message that has no Chinese words here stands as it is.
"""

import re
from errno import EACCES, EISDIR, ENOENT, ENOSPC, ENOTDIR, EROFS
from typing import Final

from feidi._languages import Lang
from feidi.cli.table_faults import MESSAGES, REMEDIES, place_text
from feidi.errors import DocumentError, FeidiError, Problem, SettlementError

__all__ = ["fault_text", "faults_in", "file_fault_text"]

_MESSAGES: Final = (
    (r"(\d+) faults?", r"\1 处错误"),
    (r"the first (\d+) faults of more", r"错误过多,只列前 \1 处"),
    (r"is missing", "缺少此项"),
    (r"stands twice in one object", "在同一对象中出现两次"),
    (r"is not an object(?: that holds an? (\w+))?", r"不是对象 \1"),
    (r"is not a list(?: of (\d+))?", r"不是列表 \1"),
    (r"is a bare list, which does not say what it holds", "是列表,没有说明内容的种类"),
    (r"names no kind of document|no such kind of document", "没有这种文档"),
    (r"is in no format from 1 to (\d+)", r"格式不在 1 至 \1 之内"),
    (r"is not the kind asked for, which is (\w+)", r"不是所要的种类 \1"),
    (r"an? (\w+) has no such key", r"\1 没有这个键"),
    (r"is null, not .+", "为 null"),
    (r"is not text", "不是文本"),
    (r"is not true or false", "不是 true 或 false"),
    (r"is not a whole number", "不是整数"),
    (r"is a bare number, not an? (\w+) written as text", r"是没有单位的数,应为文本写成的 \1"),
    (r"is no type that may stand here|is of a kind that may not stand here", "此处不能用这种类型"),
    (r"is no (\w+)", r"不是 \1 的取值"),
    (r"not a day of the calendar", "日历中没有这一天"),
    (r"not an amount of money", "不是金额"),
    (r"the shares add up to (\S+), not to 1", r"份额合计为 \1,不是 1"),
    (r"party '(.*)' is not declared", r"参与方 \1 没有声明"),
    (r"needs a name", "缺少名称"),
    (r"there are no receipts of this year", "该年度没有收入"),
    (r"is not (JSON|YAML|plain YAML)", r"不是 \1"),
    (r"is not UTF-8 from byte (\d+) on", r"从第 \1 字节起不是 UTF-8"),
    (r"is larger than (\S+) bytes", r"超过 \1 字节"),
    (r"nests deeper than (\d+) brackets", r"括号嵌套超过 \1 层"),
    (r"expected (\w+), found (\w+)", r"应为 \1,实为 \2"),
    (
        r"balances of the state belong to no limit of the agreement, or to more than one: (\d+)",
        r"结转余额在现行协议中没有对应的限额，或对应不止一处，共\1项",
    ),
    (r"CNY (\S+) of (\d+) more units", r"另有\2个单位，合计\1元"),
    (r"CNY (-?[\d./]+)", r"\1元"),
    (r"what is carried or dropped is not in the state", "拟结转或放弃的余额不在结转状态中"),
    (r"balances are carried and dropped at once", "同一余额既结转又放弃"),
    (r"the clause has no such limit over a lifetime", "该条款没有这一累计限额"),
    (r"there are receipts or settled years until (\d+)", r"已有截至\1年度的收入或结算"),
)
_REMEDIES: Final = (
    (r"use one of (.+)", r"可用:\1"),
    (r"write it as text, such as (.+)", r"写成文本,如 \1"),
    (r"keep one of the two", "只留一个"),
    (r"every (\w+) needs it", r"每个 \1 都要有"),
    (r"correct the text there", "改正该处"),
    (r"write it as YYYY-MM-DD", "写作 YYYY-MM-DD"),
    (r"write text in quotes", "写成引号中的文本"),
    (r"declare it among the parties, or use one of (.+)", r"在参与方中声明,或用:\1"),
    (r"say who receives the remainder", "说明余额归谁"),
    (r"write the name as it is published", "按公布的名称填写"),
    (r"save it as UTF-8 .*", "存为 UTF-8"),
    (r"write (.+)", r"写作 \1"),
    (
        r"give the limit the name under which its balance is kept, or state what becomes of it: (.+) or (.+)",
        r"请为限额填写原名称，或说明余额如何处理：\1（结转）或 \2（放弃）",
    ),
    (r"might go to (.+)", r"可结转至：\1"),
    (r"name clause, limit and unit as the state has them", "请按结转状态中的条款、限额和单位填写"),
    (r"state one of the two", "请只保留一种处理方式"),
    (r"carry balances to one of (.+)", r"可结转至：\1"),
    (r"settle through (\d+) or a later year", r"请结算至\1年度或以后年度"),
)
_FILES: Final = {
    ENOENT: "没有这个文件",
    EACCES: "无权读写",
    EISDIR: "是文件夹,不是文件",
    ENOTDIR: "路径中有一段不是文件夹",
    ENOSPC: "磁盘空间已满",
    EROFS: "磁盘为只读",
}


def fault_text(error: FeidiError, lang: Lang) -> str:
    """Write an error of feidi's, with every fault of a document on a line of its own.

    Examples
    --------
    >>> print(fault_text(Problem("is missing", place="$.name", line=3, column=1), "zh"))
    $.name (第 3 行第 1 列): 缺少此项
    """
    if lang == "en":
        return str(error)
    problems = error.problems if isinstance(error, DocumentError | SettlementError) else ()
    return "\n".join((_line(error), *(f"  {_line(problem)}" for problem in problems)))


def file_fault_text(error: OSError, lang: Lang) -> str:
    """Write what the system says of a file.

    Examples
    --------
    >>> print(file_fault_text(FileNotFoundError(ENOENT, "No such file or directory", "a.json"), "zh"))
    a.json: 没有这个文件
    """
    known = _FILES.get(error.errno or 0) if lang == "zh" else None
    stdout = "标准输出" if lang == "zh" else "standard output"
    return f"{error.filename or stdout}: {known or error.strerror or error}"


def faults_in(error: DocumentError, lang: Lang) -> list[Problem]:
    """Return the faults of a document, or its only one, each with its text in a language in place of its message.

    Examples
    --------
    >>> [fault] = faults_in(DocumentError("is not JSON", problems=(Problem("is missing", line=3, column=1),)), "zh")
    >>> fault.message, fault.line
    ('缺少此项', 3)
    """
    return [
        Problem(
            _body(fault)
            if lang == "zh"
            else str(FeidiError(fault.message, value=fault.value, remedy=fault.remedy)),
            place=fault.place if isinstance(fault, Problem) else "",
            line=getattr(fault, "line", None),
            column=getattr(fault, "column", None),
        )
        for fault in (error.problems or (error,))
    ]


def _line(error: FeidiError) -> str:
    at = f" (第 {error.line} 行第 {error.column} 列)" if isinstance(error, Problem) and error.line else ""
    place = f"{place_text(error.place)}{at}: ".lstrip() if error.place or at else ""
    return f"{place}{_body(error)}"


def _body(error: FeidiError) -> str:
    # The error itself knows how to shorten what it found.
    found = str(FeidiError("", value=error.value)).removeprefix(" (found ").removesuffix(")")
    shown = f" (实为 {found})" if found else ""
    remedy = f"; {_said(error.remedy, (*REMEDIES, *_REMEDIES))}" if error.remedy else ""
    return f"{_said(error.message, (*_MESSAGES, *MESSAGES))}{shown}{remedy}"


def _said(text: str, words: tuple[tuple[str, str], ...]) -> str:
    for pattern, chinese in words:
        match = re.fullmatch(pattern, text, re.DOTALL)
        if match:
            return match.expand(chinese).rstrip()
    return text
