# SPDX-License-Identifier: Apache-2.0
"""The articles around the clauses: parties, term, governance, exit and renewal."""

from collections.abc import Iterator

from feidi.agreements.agreement import Agreement
from feidi.agreements.party import Party
from feidi.agreements.readings.lines import Numbered
from feidi.agreements.readings.wording import Wording
from feidi.dates.span import Span
from feidi.enclaves.governance import GovernanceBody, Member
from feidi.labels import Label, Lang

__all__ = ["days_of", "force", "governance", "leaving", "parties"]


def parties(agreement: Agreement, wording: Wording) -> Iterator[Numbered]:
    """Name every party, its role and its region."""
    for party in agreement.parties:
        yield Numbered(_party(party, wording))


def _party(party: Party, wording: Wording) -> str:
    role = party.role.label.text(wording.lang)
    name = wording.party(party.key)
    if wording.lang == "zh":
        region = f",{party.region.full_name}" if party.region else ""
        return f"{name}:{role}{region}。"
    region = f", {party.region.full_name} ({party.region.code})" if party.region else ""
    return f"{name}: {role}{region}."


def force(agreement: Agreement, wording: Wording) -> Iterator[Numbered]:
    """Say when it was signed and when it is in force."""
    signed, term = agreement.signed, agreement.term
    if wording.lang == "zh":
        yield Numbered(f"本协议于{signed}签订。" if signed else "签订日期未载明。")
        yield Numbered(f"有效期{days_of(term, 'zh')}。" if term else "有效期未载明。")
    else:
        yield Numbered(f"It was signed on {signed}." if signed else "The day of signing is not stated.")
        yield Numbered(f"It is in force {days_of(term, 'en')}." if term else "Its term is not stated.")


def days_of(span: Span, lang: Lang) -> str:
    """Write the first and the last day of a span.

    Examples
    --------
    >>> from feidi.dates.date import date_of
    >>> days_of(Span(date_of("2012-04-01"), date_of("2022-04-01")), "zh")
    '自2012-04-01起至2022-03-31止'
    """
    if span.end is None:
        return (
            f"自{span.start}起,未定终止日"
            if lang == "zh"
            else f"from {span.start} on, with no last day stated"
        )
    last = span.end.subtract(days=1)
    return f"自{span.start}起至{last}止" if lang == "zh" else f"from {span.start} to {last}"


def governance(agreement: Agreement, wording: Wording) -> Iterator[Numbered]:
    """Say who runs the enclave, and whether owner and operator are apart."""
    body, apart = agreement.governance, agreement.ownership_separated
    if body is not None:
        yield Numbered(_body(body, wording.lang))
    if apart is not None:
        text = (
            Label(zh="所有权与经营权分离。", en="Ownership and operation are separated.")
            if apart
            else Label(zh="所有权与经营权不分离。", en="Ownership and operation are not separated.")
        )
        yield Numbered(text.text(wording.lang))


def _body(body: GovernanceBody, lang: Lang) -> str:
    if lang == "zh":
        members = "、".join(_member(member, lang) for member in body.members or ())
        known = f",成员为{members}" if members else ",成员未载明"
        return f"由{body.name}管理{known}。"
    members = ", ".join(_member(member, lang) for member in body.members or ())
    known = f"; its members are {members}" if members else "; its members are not stated"
    return f"It is run by {body.name}{known}."


def _member(member: Member, lang: Lang) -> str:
    side = member.side.label.text(lang)
    if lang == "zh":
        seats = "" if member.seats is None else f",{member.seats}席"
        return f"{member.name}({side}{seats}{',牵头' if member.leads else ''})"
    seats = "" if member.seats is None else f", {member.seats} seat{'' if member.seats == 1 else 's'}"
    return f"{member.name} ({side}{seats}{', leading' if member.leads else ''})"


def leaving(agreement: Agreement, wording: Wording) -> Iterator[Numbered]:
    """Say what is agreed of leaving and of going on."""
    for heading, text in (
        (Label(zh="退出:", en="Exit: "), agreement.exit),
        (Label(zh="续期:", en="Renewal: "), agreement.renewal),
    ):
        if text is not None:
            yield Numbered(heading.text(wording.lang) + " ".join(text.text(wording.lang).split()))
