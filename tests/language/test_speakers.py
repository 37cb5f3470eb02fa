"""Who is told to say it: things never do, and who is told of is not who tells."""

from __future__ import annotations

import pytest

from reader.language import claims

KOREAN: tuple[tuple[str, str | None, str], ...] = (
    # a title and an office that the analyser takes apart
    ('한은 부총재보는 은행권에 "충당금을 더 쌓아야 한다"고 주문했다.', "한은 부총재보", "asks"),
    # who is told of inside …다는 주장에 대해
    (
        '주민들은 소음이 줄었다는 시공업체 주장에 대해 "밤에만 쟀다"고 재반박했다.',
        "주민들",
        "denies",
    ),
    ('학부모회는 급식이 나아졌다는 설명에 대해 "먹어 보라"고 말했다.', "학부모회", "says"),
    ('소음이 줄었다는 지적에 대해 "사실이 아니다"라고 말했다.', None, "says"),
    # a thing cannot say
    ("다만 대금은 알려진 50만달러가 아니라 30만달러라고 했다.", None, "says"),
    # whose words are denied is not who denies
    ("주민들은 정전이 낡은 전선 때문이라는 회사 설명을 거듭 부인했다.", "주민들", "denies"),
    ("상인들은 상권이 살아난다는 주장을 되풀이했다.", "상인들", "claims"),
    ("회사는 기록이 온전하다는 입장을 되풀이했다.", "회사", "says"),
    # who holds it stands behind what is held
    ("배가 늦은 것은 태풍 때문이라는 것이 선사 설명이다.", "선사", "says"),
    ("수출이 내년에 줄 것이라는 게 무역협회의 새 전망이다.", "무역협회", "forecasts"),
    ("수출이 내년에 줄 것이라는 게 한은의 새 전망이다.", "한은", "forecasts"),
    ("교실이 모자란다는 것이 시교육청의 설명이다.", "시교육청", "says"),
    ("값이 더 내린다는 것이 일반적인 시각이다.", None, "says"),
    ("업계에서는 환율이 오른 덕이라고 본다.", "업계", "says"),
    ("당국은 새가 전선에 부딪힌 것으로 보고 있다.", "당국", "says"),
    ("내년에는 값이 더 내릴 것으로 업계는 본다.", "업계", "says"),
    ("지난해 값이 올라, 농가들은 수요가 더 줄 것으로 본다.", "농가들", "says"),
    ("대표는 매각은 없다고 못 박았다.", "대표", "says"),
    ("당국은 새가 전선에 부딪힌 것으로 추정하고 있습니다.", "당국", "forecasts"),
    ("물에 잠긴 논이 80헥타르에 이를 것으로 군청은 추산했다.", "군청", "forecasts"),
    ("배심원단은 회사가 특허를 침해했다고 평결했다.", "배심원단", "announces"),
    # whose words an order quotes is not told by the quotation
    ('녹음에는 "고도를 그대로 유지하라"는 지시가 담겨 있다.', None, "asks"),
    # others' words are no speakers, nor is what is done before a particle
    ("빚이 늘었다는 조사도 낡은 자료를 본 것이라 틀렸다고 했다.", None, "says"),
    ('매각 소문에 대해서는 "검토한 적이 없다"고 일축했다.', None, "denies"),
)


@pytest.mark.parametrize(("text", "speaker", "verb_class"), KOREAN)
def test_korean_speakers(text: str, speaker: str | None, verb_class: str) -> None:
    (claim,) = [each for each in claims(text, "ko") if each.verb]
    assert (claim.speaker.text if claim.speaker else None) == speaker
    assert claim.verb_class == verb_class


def test_what_is_held_is_parted_from_who_holds_it() -> None:
    text = "배가 늦은 것은 태풍 때문이라는 것이 선사 설명이다."
    (claim,) = claims(text, "ko")
    assert text[slice(*claim.proposition)] == "배가 늦은 것은 태풍 때문이라"
    text = "업계에서는 환율이 오른 덕이라고 본다."
    (claim,) = claims(text, "ko")
    assert text[slice(*claim.proposition)] == "환율이 오른 덕이"


@pytest.mark.parametrize(
    "text",
    [
        "부모들이 바라는 것이 정확한 설명이다.",
        "여기서 눈에 띄는 것이 새 계산이다.",
        "우리는 어제 그 영화를 봤다.",
    ],
)
def test_nobody_says_it(text: str) -> None:
    assert not any(claim.verb for claim in claims(text, "ko"))


ENGLISH: tuple[tuple[str, str | None, str, str], ...] = (
    (
        "Law firm Dunn & Haye, named as a client, said it had never signed.",
        "Law firm Dunn & Haye, named as a client",
        "it had never signed",
        "says",
    ),
    (
        "In a statement, the ferry line said it had lost money.",
        "the ferry line",
        "it had lost money",
        "says",
    ),
    (
        "Speaking to reporters, Harbour Master Lena Voss denied that the pier was unsafe.",
        "Harbour Master Lena Voss",
        "the pier was unsafe",
        "denies",
    ),
    (
        "The ferry line, in a letter to the port, rejected the claim that it had lost money.",
        "The ferry line",
        "it had lost money",
        "denies",
    ),
    (
        "The ferry line, founded in 1970, said it had lost money.",
        "The ferry line, founded in 1970",
        "it had lost money",
        "says",
    ),
    (
        "The offer is the last one, said its chairman, Noel Voss.",
        "its chairman, Noel Voss",
        "The offer is the last one",
        "says",
    ),
    ("Adeyo repeated that sales rose.", "Adeyo", "sales rose", "says"),
    (
        "Fernholt on Friday rejected Drayloft's claim that its pumps leaked.",
        "Fernholt",
        "its pumps leaked",
        "denies",
    ),
    (
        'The firm dismissed reports that it was for sale, calling them "idle."',
        "The firm",
        "it was for sale",
        "denies",
    ),
    (
        "The auditors did the sums and found that the money was gone.",
        None,
        "the money was gone",
        "reports",
    ),
    ("Crews have been told that the yard will shut.", None, "the yard will shut", "says"),
    (
        "Gull Post reported on June 7 that the quay was shut.",
        "Gull Post",
        "the quay was shut",
        "reports",
    ),
    (
        "The agent for one suspect said her client had paid.",
        "The agent for one suspect",
        "her client had paid",
        "says",
    ),
    (
        "The cuts saved the town £58,000, council papers show.",
        "council papers",
        "The cuts saved the town £58,000",
        "reports",
    ),
    (
        "The quay was never safe, the port's divers told the court.",
        "the port's divers",
        "The quay was never safe",
        "says",
    ),
    ("The yard earlier denied that it was for sale.", "The yard", "it was for sale", "denies"),
    ("She recalls that the lights went out.", "She", "the lights went out", "says"),
)


@pytest.mark.parametrize(("text", "speaker", "proposition", "verb_class"), ENGLISH)
def test_english_speakers(
    text: str, speaker: str | None, proposition: str, verb_class: str
) -> None:
    (claim,) = [each for each in claims(text, "en") if each.verb]
    assert (claim.speaker.text if claim.speaker else None) == speaker
    assert text[slice(*claim.proposition)] == proposition
    assert claim.verb_class == verb_class


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "Catches fell to 61 tonnes, the harbour board said, the fewest since 1994.",
            [
                ("the harbour board", "Catches fell to 61 tonnes"),
                ("the harbour board", "the fewest since 1994"),
            ],
        ),
        (
            "Pell has not paid the fine, his lawyer said; reports that he had are untrue.",
            [("his lawyer", "Pell has not paid the fine")],
        ),
        (
            "Gullwood says that it sent a draft in May; Tern denies ever having received one.",
            [("Gullwood", "it sent a draft in May"), ("Tern", "ever having received one")],
        ),
        (
            "The film said that 41 people drowned; the court put the figure at six.",
            [("The film", "41 people drowned")],
        ),
        (
            "Linden said the old lake had never frozen in her time; the ice was always too thin.",
            [
                ("Linden", "the old lake had never frozen in her time"),
                ("Linden", "the ice was always too thin"),
            ],
        ),
    ],
)
def test_who_says_what_in_a_sentence_of_several(text: str, said: list[tuple[str, str]]) -> None:
    found = [
        (claim.speaker.text, text[slice(*claim.proposition)])
        for claim in claims(text, "en")
        if claim.speaker
    ]
    assert found == said


@pytest.mark.parametrize(
    "text",
    [
        "The agency did not say whether it would act.",
        "The firm has not said when it will pay.",
        "She declined to say whether the shop would close.",
        "The number of confirmed cases rose to 12 on Thursday.",
        "Fernholt Dairy recalls soft cheese over listeria",
        "The virus infects an estimated 400 million people a year.",
        "The new owner is said to be opening a bar.",
        "On Tuesday the yard showed the Loop, a hull that it says needs no paint.",
        "In 2023, the yard reported sales of $3 million.",
        "Ms Voss rejected that claim as false.",
    ],
)
def test_what_nobody_said(text: str) -> None:
    assert not any(claim.verb for claim in claims(text, "en"))
