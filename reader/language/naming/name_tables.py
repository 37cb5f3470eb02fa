"""Titles, surnames and endings by which names are known.

Knows nothing of sentences.
"""

from __future__ import annotations

from reader.language.tables import word_list, word_set

__all__ = [
    "COMMON_EN", "COMPANY_WORDS_EN", "CORPORATE_EN", "GENERIC_LATIN", "LONG_ORG_ENDINGS_KO",
    "NOT_NAMES_EN", "ORG_ENDINGS_KO", "ORG_WORDS_EN", "PLACE_ENDINGS_KO", "PLACE_FIRST_EN",
    "PLACE_WORDS_EN", "ROLES_KO", "SURNAMES", "TITLES_EN", "TITLES_KO",
]  # fmt: skip

TITLES_KO = word_list(
    """
    최고경영자 최고재무책임자 최고기술책임자 최고투자책임자 최고운영책임자 부총재보 부총재 총재
    부위원장 위원장 상임위원 위원 원내대표 공동대표 대표이사 대표 부회장 회장 부사장 사장
    국회의장 의장 국회의원 의원 장관 차관 수석대변인 대변인 본부장 부원장 원장 부소장 소장 팀장
    실장 국장 과장 부장판사 부장검사 부장 청장 서장 부시장 시장 도지사 부지사 지사 군수 구청장
    대통령 총리 부총리 감독 코치 선수 기자 변호사 판사 검사 의사 박사 수석연구위원 연구위원
    선임연구원 책임연구원 수석연구원 연구원 애널리스트 이코노미스트 사무총장 사무처장 총장 이사장
    전무 상무 이사 대사 특파원 작가 배우 가수 부단장 단장 센터장 조합장 지부장 지회장 교수 교사
    교장 선장 기관사 주무관 사무관 심의관 정책관 비서관 수석 보좌관 특보 고문 명예교수 회장님 씨
    군 양 CEO CFO CTO COO CIO 창업자 설립자 창립자 국왕 왕세자 교황 추기경 목사 스님 행장 은행장
    점장 지점장 서기관 경위 경감 경정 총경 상병 병장 중사 대위 소령 중령 대령 준장 소장 중장 대장
    전문의 간호사 약사 과학자 디렉터 프로듀서 앵커 아나운서 예비후보 후보자 후보 당선인 당선자
    권한대행 직무대행 최고위원 정책위의장 사무부총장 도의원 시의원 구의원 군의원 당협위원장
    교육감 교육장 부교육감 장학사 학장 부총장 교감 원감 학생회장 학부모회장 총학생회장 동문회장
    이장 면장 읍장 동장 부군수 부구청장 부읍장 입주자대표 노조위원장 지역위원장 총괄본부장
    부본부장 부소장 부팀장 부국장 처장 차장 대리 주임 계장 반장 조장 원내수석부대표 수석부대표
    부대표 사외이사 상임이사 전무이사 상무이사 국제국장 공보관 대변인실장 기획관 담당관 조사관
    감독관 수사관 검찰총장 재판관 대법관 대법원장 법원장 재판장 지검장 검사장 고검장 법무관 총재대행
    공격수 수비수 미드필더 골키퍼 투수 포수 타자 내야수 외야수 주장 해설위원 단장대행 구단주
    소방위 소방경 소방령 소방정 소방감 소방준감 소방교 소방장 순경 경사 경무관 치안감 치안정감
    이병 일병 하사 원사 소위 하원의원 상원의원 주지사 부통령 외무장관 국무장관 대주교
    신부 수녀 랍비 선교사 소설가 시인 화가 평론가 작곡가 지휘자 방송인 개그맨 노무사 세무사 회계사
    변리사 법무사 건축사 수의사 한의사 연출가 셰프 농장주 점주 업주 조교수 부교수 석좌교수
    수석부사장 부센터장 부지점장 사업부장 그룹장 파트장 부문장 상황실장 회장직무대행
    """
)
"""Korean titles that follow a name after a space; longer ones first where they overlap."""

ROLES_KO = word_set(
    """
    공격수 수비수 미드필더 골키퍼 투수 포수 타자 내야수 외야수 배우 가수 작가 개그맨 방송인
    소설가 시인 화가 지휘자 작곡가 앵커 아나운서
    """
)
"""Roles that stand before a name as often as behind it: 공격수 윤세람."""

SURNAMES = word_set(
    """
    김 이 박 최 정 강 조 윤 장 임 한 오 서 신 권 황 안 송 류 전 홍 고 문 양 손 배 백 허 유 남 심
    노 하 곽 성 차 주 우 구 민 나 진 지 엄 채 원 천 방 공 현 함 변 염 여 추 도 소 석 선 설 마 길
    연 위 표 명 기 반 라 왕 금 옥 육 인 맹 제 모 탁 국 어 은 편 용 예 경 봉 사 부 가 복 태 목 형
    두 감 호 온 음 빈 동 피 단 범 팽 남궁 황보 제갈 선우 독고 사공 서문
    """
)

ORG_ENDINGS_KO = word_list(
    """
    위원회 은행 증권 대학교 대학원 대학 대 병원 의료원 전자 중공업 그룹 공사 공단 재단 협회 노조
    노동조합 신문 일보 방송 통신 바이오 제약 건설 화학 항공 해운 조선 텔레콤 게임즈 식품 푸드
    푸드시스템 학교 중학교 고등학교 초등학교 법원 검찰청 지검 고검 고법 지법 경찰청 경찰서 소방서
    소방청 해경 교육청 세무서 연구소 연구원 연구센터 연합회 연맹 조합 학회 센터 본부 당 부 청 처
    시청 군청 구청 도청 의회 국회 모터스 자동차 철강 에너지 전력 가스 보험 생명 화재 카드 캐피탈
    자산운용 투자증권 홀딩스 컴퍼니 테크 시스템 소프트 네트웍스 엔터테인먼트 미디어 출판 호텔
    리조트 마트 몰 백화점 산후조리원 요양원 어린이집 유치원 저축은행 금고 물산 산업 제철 정유
    반도체 디스플레이 토건 지회 지부 중앙회 총연맹 상공회의소 조선해양 정밀 로지스틱스 로지스
    모빌리티 머티리얼즈 머티리얼 파트너스 스페이스 디펜스 로보틱스 벤처스 인베스트먼트 엔지니어링
    통운 택배 항공우주 파운드리 메디컬 랩스 리서치 산업개발 유업 제과 제분 방직 섬유 타이어
    의과대 의료재단 복지재단 수협 농협 신협 축협 페이 뱅크 클라우드 코리아 인더스트리 재정부
    """
)
LONG_ORG_ENDINGS_KO = tuple(ending for ending in ORG_ENDINGS_KO if len(ending) >= 2)
PLACE_ENDINGS_KO = word_list(
    "특별시 광역시 특별자치도 시 군 구 읍 면 동 리 도 항 역 공항 산 강 섬 호 만 해협 반도"
)

GENERIC_LATIN = word_set(
    """
    AI CEO CFO CTO COO CIO GPU CPU IT SNS TV GDP GNP R&D PF OTT PC USB LED LNG LPG ESG M&A IPO
    ETF VIP PR Q&A DNA RNA PCR CCTV SUV EV LTE VR AR MZ FTA PER PBR ROE DSR LTV UHD HD OLED LCD
    HBM IR SOS NGO MOU km kg cm mm bp bps TWh GWh kWh MW GW
    """
)
"""Latin words in Korean text that name a kind of thing, not one thing."""

TITLES_EN = word_set(
    """
    Mr Mrs Ms Miss Dr Prof Professor Sir Dame Lord Lady President Minister Mayor Governor Senator
    Judge Justice Captain Colonel General Chief Officer Inspector Detective Sergeant Lieutenant
    Major Admiral Ambassador King Queen Prince Princess Pope Chancellor Chairman Chairwoman
    Secretary Rep Representative Coach Councillor Commissioner Prime Vice Deputy Acting Foreign
    Finance Defence Defense Interior Health Attorney Director Curator Prosecutor Bishop
    Archbishop Reverend Rev Pastor Corporal Private Commander Analyst Economist Historian
    Det Insp Supt Superintendent Sgt Constable PC DC DI DCI DS Cllr Col Capt Lt Gen Sen Gov Lieut
    """
)
CORPORATE_EN = word_set(
    "inc corp co ltd plc llc group holdings company corporation limited ag sa nv gmbh"
)
COMPANY_WORDS_EN = word_set(
    """
    Foods Food Farms Farm Dairy Dairies Brewery Breweries Bakery Mills Steel Steelworks Chemicals
    Industries Logistics Software Labs Media Studios Pictures Productions Records Stores
    Supermarkets Hotels Insurance Telecom Telecoms Airlines Airways Motors Energy Power Capital
    Partners Securities Holdings Group Systems Technologies Technology Pharma Pharmaceuticals Bio
    Biotech Therapeutics Robotics Electric Electronics Semiconductor Semiconductors Batteries
    Shipping Shipyard Ferries Lines Railways Rail Freight Parcels Couriers Cloud Networks Wireless
    Games Interactive Publishing Books Mining Minerals Resources Oil Gas Petroleum Water Hydro
    Homes Properties Realty Developments Construction Engineering Aerospace Aviation Automotive
    Financial Ventures Pay Inc Corp Ltd Company Cosmetics Textiles Beverages Wines Distillery
    """
)
"""Last words of a firm's name that the press leaves off: Hollow Foods, then Hollow."""
ORG_WORDS_EN = (
    word_set(
        """
    Bank University College Ministry Department Agency Council Court Committee Commission
    Association Federation Union Institute Party Inc Corp Ltd Group Holdings Company Hospital
    Trust School Airlines Airways Motors Energy Capital Partners Securities Foundation Authority
    Police Times Post News Journal Museum Club United City Dairy Office Bureau Board Fund
    Organization Organisation Parliament Senate Congress Army Navy Reserve Press Society Centre
    Center Laboratory Laboratories Research Pharma Bio Systems Technologies
    """
    )
    | COMPANY_WORDS_EN
)
PLACE_WORDS_EN = word_set(
    """
    Street Road Creek River Lake Valley Bay Island Islands Pass Bridge Avenue Park Hill Hills
    Beach Mountain Mount County Bend Canyon Ridge Harbour Harbor Wharf Sea Ocean Coast Point Square
    Lane Forest Desert Cape Strait Gulf Airport Station Quay Dam Peninsula
    """
)
PLACE_FIRST_EN = word_set(
    """
    Port Lake Loch Lough Mount New North South East West Upper Lower St Saint San Santa Glen Costa
    Cape Fort Northern Southern Eastern Western Central Greater Isle Inner Outer
    """
)
"""First words of a place of two words: Port Hale, New Marlow."""
COMMON_EN = word_set(
    """
    accommodation action aid air alcohol anger autumn bail beef beer bird blood board bread bus
    business butter campaign cancer car cash caution charge cheese chemistry chicken child climate
    coal coast coffee colour commerce competition concern control cooling copper corn cost cotton
    counsel country courage court crime crop crude culture custom dam damage danger data dating
    daylight death debate debt demand demolition diesel dinner dirt doctor drought dust duty
    education electricity employment energy evidence exercise experience failure faith farm fear
    fire fish flight flood flour fog food football footage freight fruit fuel funding gas gold
    government grain grass grid growth guidance guild harbour hail heat heating help history home
    hope hospital housing hunger ice income industry inflation information insurance interest
    investment iron journal judge justice labour labor land law lead leader life light lightning
    lithium livestock logic lunch machine mail maintenance man management market marriage material
    mayor meat medicine memory milk minister money morning mud museum music nature nickel night
    noise oak oil opposition output ownership packing pain paper parking parliament patience pay
    payment peace petrol plastic play plenty poetry pollution poverty power practice press price
    pride production profit progress protection protest public quality radiation rain reaction
    recovery regulation regulator relief rent rescue research retail revenue rice rival river road
    rubbish rugby safety salt sand school science security sewage silence silver smoke snow soil
    soup space speculation speed spring staff steam steel storm strike sugar summer support
    surgery survey tea technology temperature tension tension terminal theft time timber tourism
    trade traffic training transport travel treatment trust turnout uncertainty unemployment union
    vaccine value video violence visibility voting war waste water wealth weather wheat wildlife
    wind wine winter woman wood wool work youth ours hers yours theirs everyone everybody anyone
    someone somebody anything something everything whatever whoever perhaps maybe elsewhere
    mine titanium watchdog reanalysis trading fishing mining banking lending cooking farming damning
    racing shipping statistics science tonight nationwide nationally overnight abroad sadly luckily
    """
)
"""Common nouns and adverbs that open a sentence with a capital and name nothing, lower case."""
NOT_NAMES_EN = word_set(
    """
    The A An And But Or So Yet In On At By For With From To Of As If When While After Before
    Because Since Until Although Though It Its He She They We I You His Her Their Our My This That
    These Those There Here What Which Who Whose How Why Where No Not Nobody Nothing None Nor
    Neither Both Either Each Every All Some Any Many Most More Few Several Another Other One Two
    Three Four Five Six Seven Eight Nine Ten Monday Tuesday Wednesday Thursday Friday Saturday
    Sunday January February March April May June July August September October November December
    Mr Mrs Ms Dr However Meanwhile Moreover Instead Still Even Now Then Once Later Earlier Last
    Next First Second Third Despite During Under Over About According Asked Also Only Just Yes
    Dozens Hundreds Thousands Officials Police Experts Critics Analysts Residents Reports Shares
    Prices Sales Figures Data Workers Staff Ministers Members Investigators Scientists Researchers
    Doctors Lawyers Prosecutors Firefighters Families People Half Nearly Almost Around Between
    Without Within Among Against Across Through Like Unlike Today Yesterday Tomorrow Tests Talks
    Voters Teachers Students Parents Rival Rivals Fellow Former Neighbouring Neighboring Nearby
    Local Such Following Given Based Founded Formed Launched Built Asked Told Was Were Had Has
    Have Is Are Did Does Do Can Could Would Should Will May Might Must Be Being Having Let I'm
    I've I'd I'll We've We're We'll They're He's She's It's That's There's What's Don't
    """
)
"""Words that begin a sentence with a capital and name nothing."""
