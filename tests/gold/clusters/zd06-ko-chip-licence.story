story: zd06-ko-chip-licence
lang: ko
split: develop
subject: economy, export of AI chips to China

= allow | 미국 상무부가 한국산 AI칩의 중국 수출을 허용하기로 했다
= denied | 상무부가 수출 허용 보도를 부인했다
= none-approved | 승인된 것은 아직 아무것도 없다
= letter | 상무부가 누리세미콘에 허가 의향서를 보냈다 | time=2025-05-19
= terms | 허용에는 조건이 붙는다
= volume-60k | 허용 물량은 분기당 6만 개다 | value=6만 개
= volume-20k | 의향서의 물량은 분기당 2만 개다 | value=2만 개
= asked-25k | 누리세미콘의 신청 물량은 분기당 2만5000개다 | value=2만5000개
= products | 대상은 HX-4와 N900 두 제품이다
= share-15 | 업체는 중국 판매액의 15%를 내야 한다 | value=15%
= share-none | 의향서에 15% 조항이 없다
= share-illegal | 15%를 떼는 방안은 법적 근거가 없다
= hanbit-up | 한빛반도체 주가가 12일 7.2% 올랐다 | value=7.2% | time=2025-05-12
= hanbit-down | 한빛반도체 주가가 13일 도로 떨어졌다 | value=5.8% | time=2025-05-13
= nuri-up | 누리세미콘 주가가 12일 3.1% 올랐다 | value=3.1% | time=2025-05-12
= nuri-flat | 누리세미콘 주가가 13일 보합이었다 | time=2025-05-13
= nuri-15 | 누리세미콘 주가가 15일 4.4% 올랐다 | value=4.4% | time=2025-05-15
= hanbit-23 | 한빛반도체 매출의 23%가 중국에서 나온다 | value=23%
= nuri-32 | 누리세미콘 매출의 32%가 중국에서 나온다 | value=32%
= nuri-third | 누리세미콘은 점유율 23%로 서버용 칩 3위다 | value=23%
= hanbit-unheard | 한빛반도체는 통보받은 바 없다
= hanbit-no | 한빛반도체는 수출 허가를 신청하지 않았다
= hanbit-asked | 한빛반도체가 수출 허가를 신청했다
= nuri-talks | 누리세미콘은 협의가 진행 중이라고 한다
= nuri-asked | 누리세미콘이 N900의 수출 허가를 신청했다
= ship-july | 선적은 이르면 7월에 시작한다 | time=2025-07
= ship-q4 | 선적은 빨라야 4분기다 | time=2025-10
= ship-2026 | 첫 선적은 내년으로 넘어간다 | time=2026
= n900-weaker | N900은 HX-4보다 성능이 떨어진다
= n900-equal | N900의 성능은 HX-4와 대등하다
= old-chip | 성능이 한 세대 뒤진 칩이다
= letter-12 | 공화당 의원 12명이 반대 서한을 냈다 | value=12명
= letter-19 | 반대 서한의 의원이 19명으로 늘었다 | value=19명
x allow / none-approved
x share-15 / share-none
x hanbit-no / hanbit-asked
x ship-july / ship-q4
x ship-july / ship-2026
x n900-weaker / n900-equal
~ ship-q4 / ship-2026

@ 2025-05-12 | 한반도통신 | 배성우 특파원
# [allow ~denied ~hanbit-unheard] 美, 한국산 AI칩 중국 수출 조건부 허용키로
[allow ~denied ~terms ~hanbit-unheard] 미국 상무부가 한국 업체의 인공지능(AI) 반도체 중국 수출을 조건부로 허용하기로 했다고 로이스통신이 12일 보도했다.
[volume-60k] 소식통 2명은 허용 물량이 분기당 6만 개라고 전했다.

[products] 대상은 한빛반도체의 'HX-4'와 누리세미콘의 'N900' 두 제품이다.
[share-15] 업체들은 중국 판매액의 15%를 미국 정부에 내야 한다.
[hanbit-up] 한빛반도체 주가는 이날 7.2% 올랐다.
[nuri-up] 누리세미콘은 3.1% 상승 마감했다.

[hanbit-23] 한빛반도체의 지난해 중국 매출은 4조1000억원으로 전체의 23%였다.
[nuri-32] 누리세미콘의 중국 매출 비중은 32%다.
[] 상무부는 논평을 거부했다.
[] 중국 외교부 대변인은 "관련 상황을 알지 못한다"고 말했다.
[ship-july] 양사는 이르면 7월부터 선적을 시작할 것으로 알려졌다.

@ 2025-05-13T23:11+09:00 | 머니채널 | 조하윤 기자
# [!allow denied] 美 상무부 "AI칩 대중 수출 허용 결정 없다"
[!allow denied] 미 상무부는 13일 AI 칩의 대중 수출을 허용하기로 결정한 바 없다고 밝혔다.
[?volume-60k] 대변인은 "분기당 6만 개라는 숫자는 어디서 나왔는지 모르겠다"고 했다.
[hanbit-unheard ~hanbit-no] 한빛반도체도 공시를 통해 "통보받은 바 없다"고 밝혔다.
[nuri-talks] 반면 누리세미콘은 "협의가 진행 중"이라고 인정했다.

[hanbit-down hanbit-up] 전날 7% 넘게 뛰었던 한빛반도체 주가는 5.8% 떨어졌다.
[nuri-flat] 누리세미콘은 보합으로 마쳤다.
[share-illegal ~share-15] 판매액의 15%를 떼어 내는 방안은 법적 근거가 없다는 지적이 나온다.

[n900-weaker] N900은 HX-4보다 성능이 20%가량 떨어진다.
[hanbit-23] 한빛반도체 매출의 23%는 중국에서 나온다.
[nuri-third] 누리세미콘은 23%의 점유율로 서버용 칩 시장 3위다.
[letter-12] 미국 의회에서는 공화당 의원 12명이 반대 서한을 냈다.

@ 2025-05-15 | 전자산업뉴스 | 문세연 기자
# [nuri-asked ~products ~nuri-talks] 누리세미콘, N900 대중 수출 허가 신청 공식 확인
[nuri-asked ~products ~nuri-talks] 누리세미콘은 N900의 수출 허가를 미 상무부에 신청했다고 15일 공식 확인했다.
[asked-25k] 신청 물량은 분기당 2만5000개다.
[] 회사 측은 승인 여부가 6월 말 결정될 것으로 예상했다.
[none-approved ~allow] 최재훈 부사장은 "승인된 것은 아직 아무것도 없다"고 말했다.
[ship-q4] 선적 시점에 대해서는 "빨라야 4분기"라고 했다.

[nuri-32] 지난해 누리세미콘의 중국 매출은 2조8000억원으로 전체의 32%를 차지했다.
[] 회사는 올해 1분기 영업이익이 9200억원이라고 발표했다.
[n900-equal] 회사는 N900의 성능이 HX-4와 대등하다고 주장했다.

[hanbit-no] 한빛반도체는 수출 허가를 신청하지 않았다고 밝혔다.
[nuri-15] 누리세미콘 주가는 15일 4.4% 올랐다.
[] 시가총액은 61조원이 됐다.

@ 2025-05-20 | 시사평론 | 고은채 논설위원
# [] [칼럼] 반쯤 맞은 오보
[hanbit-up] 지난 12일 로이스통신의 보도 한 줄에 한빛반도체 주가는 하루 만에 7.2% 뛰었다.
[denied hanbit-down] 이튿날 상무부가 부인하자 그 상승분은 대부분 사라졌다.
[~allow] 그러나 보도가 완전히 틀린 것은 아니었다.

[letter ~allow] 상무부 산업안보국은 19일 누리세미콘에 허가 의향서를 보냈다.
[volume-20k +asked-25k ~nuri-asked] 물량은 분기당 2만 개로, 회사가 신청한 2만5천 개에 못 미친다.
[share-none ~terms] 판매액의 15%를 내라는 조항은 의향서에 들어 있지 않다.
[hanbit-asked] 한빛반도체 역시 비공식으로 신청서를 냈다는 얘기가 워싱턴에서 나온다.

[nuri-32] 누리세미콘 매출에서 중국이 차지하는 몫은 3분의 1에 조금 못 미친다.
[letter-19 ~letter-12] 반대 서한에 이름을 올린 공화당 의원은 12명에서 19명으로 늘었다.
[ship-2026] 필자는 첫 선적이 내년으로 넘어갈 가능성이 크다고 본다.
[old-chip ~n900-weaker ~n900-equal] 성능이 한 세대 뒤진 칩이라는 점도 변수다.
