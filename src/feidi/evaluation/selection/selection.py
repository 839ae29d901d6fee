# SPDX-License-Identifier: Apache-2.0
"""The proposal: who is ranked, who is vetoed, of whom it is not known, and where ties stand."""

from collections.abc import Iterator
from typing import final

from feidi._fields.frozen import frozen
from feidi.errors import NotFoundError
from feidi.evaluation.selection.candidate import Candidate
from feidi.evaluation.selection.criteria import SelectionScheme
from feidi.evaluation.table import Rows, html_table
from feidi.indicators.decimals import shown
from feidi.labels import Label, Lang

__all__ = ["Selection"]


@final
@frozen(kw_only=True)
class Selection:
    """A ranked proposal of demonstration enclaves, with everyone who is not in it and why.

    Parameters
    ----------
    scheme
        How candidates were weighed.
    places
        How many are to be proposed; ``None`` proposes all that are ranked.
    ranked
        The eligible with a total, the best first.
    unscored
        The eligible of whom a criterion has no score.
    unknown
        Those whose eligibility the record does not tell: without a rank, with scores where there are any.
    vetoed
        Those who are not eligible.

    Notes
    -----
    Laws: every candidate is in exactly one of the four; who is vetoed changes nothing for the others; nobody is
    proposed before somebody with a higher total; a tie across the last place is stated and not broken.

    References
    ----------
    Guideline clause G5.4.
    """

    scheme: SelectionScheme
    places: int | None
    ranked: tuple[Candidate, ...]
    unscored: tuple[Candidate, ...]
    unknown: tuple[Candidate, ...]
    vetoed: tuple[Candidate, ...]

    @property
    def proposed(self) -> tuple[Candidate, ...]:
        """Those who have a place whatever is decided on a tie."""
        tied = self.tied_at_the_cut
        return tuple(
            one
            for one in self.ranked
            if self._is_within(one) and one.rank != (tied[0].rank if tied else None)
        )

    @property
    def tied_at_the_cut(self) -> tuple[Candidate, ...]:
        """Those of equal totals of whom some have a place and some have not; empty where the cut is clear."""
        if self.places is None or not 0 < self.places < len(self.ranked):
            return ()
        last, first_out = self.ranked[self.places - 1 : self.places + 1]
        return tuple(one for one in self.ranked if one.rank == last.rank == first_out.rank)

    @property
    def ties(self) -> tuple[tuple[Candidate, ...], ...]:
        """Every group of equal totals."""
        ranks = dict.fromkeys(one.rank for one in self.ranked)
        groups = (tuple(one for one in self.ranked if one.rank == rank) for rank in ranks)
        return tuple(group for group in groups if len(group) > 1)

    def _is_within(self, candidate: Candidate) -> bool:
        return self.places is None or (candidate.rank or 0) <= self.places

    def __iter__(self) -> Iterator[Candidate]:
        yield from (*self.ranked, *self.unscored, *self.unknown, *self.vetoed)

    def __getitem__(self, key: str) -> Candidate:
        for candidate in self:
            if candidate.key == key:
                return candidate
        raise NotFoundError(
            "not a candidate",
            place=f"selection {self.scheme.id}",
            value=key,
            remedy="use the id or name of a candidate",
            candidates=tuple(candidate.key for candidate in self),
        )

    def explain(self, lang: Lang = "zh") -> str:
        """Write the proposal out: who and why, the ties, and everyone apart with the reason.

        Examples
        --------
        >>> from feidi.enclaves import Enclave, Region
        >>> from feidi.evaluation import select
        >>> from feidi.published.demonstration import CONDITIONS_2021, FIVE_CRITERIA
        >>> quzhou, yuhang = Region.of("330800"), Region.of("330110")
        >>> park = Enclave(name="甲园", sources=(quzhou,), host=yuhang, established="2021-04-01")
        >>> found = select((park,), FIVE_CRITERIA, conditions=CONDITIONS_2021, observations=())
        >>> found.explain("en").splitlines()[0]
        'Selection of demonstration enclaves by five criteria (proposed) [proposed by this project]'
        """
        sure = self.scheme.certainty.label.text(lang)
        lines = [f"{self.scheme.label.text(lang)} [{sure}]"]
        lines += _part(Label(zh="拟推荐", en="proposed"), self.proposed, lang)
        lines += _part(Label(zh="并列于末位, 需另行决定", en="tied at the last place, to be decided"),
                       self.tied_at_the_cut, lang)  # fmt: skip
        rest = tuple(one for one in self.ranked if not self._is_within(one))
        lines += _part(Label(zh="未入围", en="ranked below"), rest, lang)
        for group in self.ties:
            names = ", ".join(one.label.text(lang) for one in group)
            lines.append(
                f"并列第{group[0].rank}: {names}" if lang == "zh" else f"tied at {group[0].rank}: {names}"
            )
        lines += _part(Label(zh="资料不全, 未评分", en="not scored"), self.unscored, lang, missing=True)
        lines += _part(
            Label(zh="资格无法判断", en="eligibility unknown"), self.unknown, lang, conditions=True
        )
        lines += _part(Label(zh="不符合资格", en="not eligible"), self.vetoed, lang, conditions=True)
        return "\n".join(lines)

    def table(self, lang: Lang = "zh") -> Rows:
        """Return every candidate as a row of text, the heads first.

        Examples
        --------
        >>> from feidi.enclaves import Enclave, Region
        >>> from feidi.evaluation import select
        >>> from feidi.published.demonstration import CONDITIONS_2021, FIVE_CRITERIA
        >>> quzhou, yuhang = Region.of("330800"), Region.of("330110")
        >>> park = Enclave(name="甲园", sources=(quzhou,), host=yuhang, established="2021-04-01")
        >>> found = select((park,), FIVE_CRITERIA, conditions=CONDITIONS_2021, observations=())
        >>> found.table("en")[1][:2]
        ('-', '甲园')
        """
        zh, en = ("名次", "飞地", "资格", "总分"), ("rank", "enclave", "eligible", "total")
        criteria = tuple(each.criterion.label.text(lang) for each in self.scheme.criteria)
        rows = (
            (
                str(one.rank or "-"),
                one.label.text(lang),
                one.eligibility.answer.label.text(lang),
                "-" if one.total is None else shown(one.total),
                *("-" if score.points is None else shown(score.points) for score in one.scores),
            )
            for one in self
        )
        return ((*(zh if lang == "zh" else en), *criteria), *rows)

    def _repr_html_(self) -> str:
        return html_table(self.scheme.label.zh, self.table())


def _part(
    head: Label,
    candidates: tuple[Candidate, ...],
    lang: Lang,
    *,
    missing: bool = False,
    conditions: bool = False,
) -> list[str]:
    if not candidates:
        return []
    lines = [f"{head.text(lang)}:"]
    for one in candidates:
        lines.append(f"  {one.text(lang)}")
        if missing:
            scores = (score for score in one.scores if score.points is None)
            lines += [f"    {score.text(lang)}".replace("\n", "\n    ") for score in scores]
        if conditions:
            # What decides against somebody stands first; what is open comes after.
            open_ = (reply for reply in (*one.eligibility.not_met, *one.eligibility.unknown))
            lines += [f"    {reply.text(lang)}".replace("\n", "\n    ") for reply in open_]
    return lines
