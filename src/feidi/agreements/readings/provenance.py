# SPDX-License-Identifier: Apache-2.0
"""Where a clause stands and how sure it is, in one line."""

from feidi.instruments.certainty import Certainty
from feidi.instruments.instrument import Citation
from feidi.labels import Lang

__all__ = ["provenance"]


def provenance(citation: Citation | None, certainty: Certainty, lang: Lang) -> str:
    """Name the document and say how sure the clause is; without a document nothing is called published.

    Examples
    --------
    >>> provenance(None, Certainty.ILLUSTRATIVE, "zh"), provenance(None, Certainty.PUBLISHED, "zh")
    ('依据:未列文件;确定程度:示例。', '依据:未列文件。')
    """
    if citation is None and certainty in (Certainty.PUBLISHED, Certainty.WEAK):
        return "依据:未列文件。" if lang == "zh" else "Citation: no document is named."
    if lang == "zh":
        cited = citation.text(lang) if citation else "未列文件"
        note = f"({citation.note})" if citation and citation.note else ""
        return f"依据:{cited}{note};确定程度:{certainty.label.zh}。"
    cited = citation.text(lang) if citation else "no document is named"
    note = f" ({citation.note})" if citation and citation.note else ""
    return f"Citation: {cited}{note}; certainty: {certainty.label.en}."
