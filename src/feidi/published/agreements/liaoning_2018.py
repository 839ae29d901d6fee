# SPDX-License-Identifier: Apache-2.0
"""辽政发〔2018〕43号: Liaoning's enclaves share half and half; one copy says for ten years.

The words visible name neither the event from which the ten years count nor what follows them: the event is a
milestone of this agreement, and what comes later stays unsettled.
"""

from typing import Final

from feidi.agreements.agreement import Agreement
from feidi.agreements.compensation.compensation import Compensation
from feidi.agreements.compensation.fixed import Fixed
from feidi.agreements.revenue import RevenueKind
from feidi.agreements.sharing import Sharing
from feidi.agreements.terms.in_phases import InPhases
from feidi.agreements.unset import Unset
from feidi.instruments.certainty import Certainty
from feidi.labels import Label
from feidi.published.instruments.provincial import LIAOZHENG_2018_43
from feidi.published.shapes import ALL_TAXES, HALVES
from feidi.published.sides import ANY_HOST, ANY_PROVINCE, ANY_SOURCE

__all__ = ["LIAONING_2018"]

_CITED: Final = LIAOZHENG_2018_43.cite(
    note="Statistics are shared too, without a visible ratio. At most five parks a city are supported."
)

LIAONING_2018: Final = Agreement(
    id="liaoning-2018",
    title=LIAOZHENG_2018_43.title,
    parties=(ANY_SOURCE, ANY_HOST, ANY_PROVINCE),
    sharing=(
        Sharing(
            id="taxes",
            kinds=(*ALL_TAXES, RevenueKind.OTHER),
            of=Label(zh="园区项目税收等收益", en="taxes and other benefits of projects in the park"),
            terms=InPhases(
                [(10, HALVES)],
                clock="sharing_start",
                after=Unset("利益分享期为10年,期满后如何未见"),
                clause="利益分享期10年",
            ),
            citation=LIAOZHENG_2018_43.cite(
                url="https://xingfa8.com/a/Product/daishiguolvqi/681.html",
                note="5:5 as the basis stands in several copies; the ten years in this one mirror of a newspaper only.",
            ),
            certainty=Certainty.WEAK,
        ),
    ),
    compensation=(
        Compensation(
            id="provincial_support",
            label=Label(zh="省级资金支持", en="support from the provincial fund"),
            payer="province",
            payee="host",
            formula=Fixed(Unset("省级每年不超过5亿元,每个园区多少未见")),
            citation=_CITED,
            certainty=Certainty.UNSET,
        ),
    ),
    citation=_CITED,
)
"""The rule as an agreement of any source and host of the province."""
