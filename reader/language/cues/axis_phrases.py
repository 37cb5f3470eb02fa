"""Korean phrases that stand at one end of an axis, as surface text.

For what the analyser takes apart or misreads (줄었다, 높아졌다) and for set phrases; single
words stand in `axes.py`.
"""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["AXIS_PHRASES", "AxisPhrase"]


@dataclass(frozen=True, slots=True)
class AxisPhrase:
    """Korean surface text that stands at one end of an axis, where morphemes do not tell.

    `also` is an axis at whose plus end it stands as well: what fell is no longer what it was.
    """

    axis: str
    polarity: int
    pattern: str
    example: str
    also: str = ""


AXIS_PHRASES: tuple[AxisPhrase, ...] = (
    AxisPhrase(
        "rise",
        -1,
        r"줄(?=었|어[든들나 ]|어$|인|이[고며는지자기]|일 |여|며|고 |면서|지 )",
        "빚이 줄었다",
        also="level",
    ),
    AxisPhrase(
        "rise", 1, r"높아[지졌진질]|커[지졌진질]|많아[지졌진질]|폭증|가팔라|↑", "위험이 높아졌다"
    ),
    AxisPhrase(
        "rise",
        -1,
        r"낮아[지졌진질]|작아[지졌진질]|적어[지졌진질]|역성장|뒷걸음|↓",
        "위험이 낮아졌다",
    ),
    AxisPhrase(
        "change", -1, r"제자리걸음|제자리를|요지부동|변동 없|변함없|그대로", "값은 제자리걸음이다"
    ),
    AxisPhrase(
        "likely",
        1,
        r"가능성[이은도]? ?(?:매우 |더 |상당히 |훨씬 )?(?:높|크|커|큰|충분|"
        r"유력)|유력(?=하|시|한)|확실시",
        "통과될 가능성이 높다",
    ),
    AxisPhrase(
        "likely",
        -1,
        r"가능성[이은도]? ?(?:매우 |더 |거의 |그리 |훨씬 )?(?:낮|작|희박|없|"
        r"적[다은])|어려울 (?:것|전망|듯)|힘들 (?:것|전망|듯)|물 ?건너",
        "통과될 가능성이 낮다",
    ),
    AxisPhrase("better", 1, r"나아[지졌진질]|좋아[지졌진질]|되살아", "경기가 나아졌다"),
    AxisPhrase(
        "better", -1, r"나빠[지졌진질]|심해[지졌진질]|가라앉|얼어붙|주저앉", "경기가 나빠졌다"
    ),
    AxisPhrase("early", 1, r"빨라[지졌진질]|앞당겨", "개통이 빨라진다"),
    AxisPhrase("early", -1, r"늦어[지졌진질]|늦춰[지졌진질]|미뤄[지졌진질]", "개통이 늦어진다"),
    AxisPhrase(
        "tight",
        1,
        r"엄격해[지졌진질]|까다로워|빡빡해|세[졌진질]|고삐를 [죄조]",
        "심사가 엄격해진다",
    ),
    AxisPhrase("tight", -1, r"느슨해[지졌진질]|빗장을 풀|고삐를 (?:늦|풀)", "심사가 느슨해진다"),
    AxisPhrase("deliberate", 1, r"계획적|의도적|의도된|일부러|작정하고", "계획적 범행이다"),
    AxisPhrase(
        "deliberate", -1, r"우발적|단순 (?:사고|실수|과실)|실수로|자연 ?발화", "우발적 범행이다"
    ),
    AxisPhrase("unanimous", -1, r"소수 ?의견|반대표|이탈표|의견이 갈", "소수의견이 나왔다"),
    AxisPhrase("enough", -1, r"못 ?미[치친쳤]|미치지 못|태부족|턱없이", "수요에 못 미친다"),
    AxisPhrase(
        "safe",
        1,
        r"안전(?=했|하다|하며|하고|합니다|한 것|할|성에 문제가 없|에는? 문제가? "
        r"없)|이상이? 없|문제가? 없",
        "다리는 안전했다",
    ),
    AxisPhrase("profit", 1, r"흑자로|이익을 [냈내올거]|남는 장사", "회사가 이익을 냈다"),
    AxisPhrase("profit", -1, r"적자로|손실을 [냈내봤입]|밑지", "회사가 손실을 냈다"),
    AxisPhrase("win", 1, r"손을 들어|승기를|금메달", "법원은 원고의 손을 들어줬다"),
    AxisPhrase("win", -1, r"쓴잔|고배를|무릎을 꿇", "그는 고배를 마셨다"),
    AxisPhrase(
        "succeed", 1, r"계약을 [맺따체]|협약을 [맺체]|손을 잡|손잡[았고]", "두 회사가 계약을 맺었다"
    ),
    AxisPhrase("succeed", -1, r"물거품|빈손으로|없던 일이|수포로", "협상은 물거품이 됐다"),
    AxisPhrase("change", -1, r"꿈쩍도|변화가 없|변화는 없|보합", "값은 꿈쩍도 하지 않았다"),
    AxisPhrase(
        "survive", -1, r"목숨을 잃|숨을 거|숨진|숨졌|세상을 떠|주검|시신", "세 명이 목숨을 잃었다"
    ),
    AxisPhrase("survive", 1, r"목숨을 건|살아[남났]|무사히|무사하", "세 명이 살아남았다"),
    AxisPhrase(
        "start", -1, r"없던 일|없었던 일|백지화|손을 뗐|접기로|접었", "계획을 없던 일로 했다"
    ),
    AxisPhrase("stay", -1, r"물러[나났난]|자리에서 내려|옷을 벗|짐을 쌌", "장관이 물러났다"),
)
"""Rows for what the analyser takes apart or misreads (줄었다, 높아졌다) and for set phrases."""
