"""The units that news measures in, one row each.

`factor` turns the unit into the base unit of its dimension: days, metres, square
metres, kilograms, litres, degrees Celsius, watt hours, watts, kilometres an
hour, bytes; money stays in its currency. Knows nothing of numbers or sentences.
"""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["ENGLISH_UNITS", "KOREAN_UNITS", "UNITS", "Unit"]


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit as written: `words` parted by `|`, and a sentence that uses the first."""

    words: str
    dimension: str
    unit: str
    factor: float
    example: str
    offset: float = 0.0


KOREAN_UNITS: tuple[Unit, ...] = (
    # money
    Unit("원|KRW", "money", "KRW", 1, "예산은 300억 원이다"),
    Unit("달러|미국달러|미국 달러|미달러|弗|불", "money", "USD", 1, "값은 5달러다"),
    Unit("센트", "money", "USD", 0.01, "값은 20센트다"),
    Unit("유로", "money", "EUR", 1, "값은 7유로다"),
    Unit("엔", "money", "JPY", 1, "값은 700엔이다"),
    Unit("위안", "money", "CNY", 1, "값은 9위안이다"),
    Unit("파운드", "money", "GBP", 1, "값은 3파운드다"),
    Unit("루피", "money", "INR", 1, "값은 30루피다"),
    Unit("루블", "money", "RUB", 1, "값은 30루블이다"),
    Unit("스위스프랑|프랑", "money", "CHF", 1, "값은 30프랑이다"),
    Unit("호주달러|호주 달러", "money", "AUD", 1, "값은 30호주달러다"),
    Unit("홍콩달러|홍콩 달러", "money", "HKD", 1, "값은 30홍콩달러다"),
    Unit("대만달러|대만 달러", "money", "TWD", 1, "값은 30대만달러다"),
    Unit("캐나다달러|캐나다 달러", "money", "CAD", 1, "값은 30캐나다달러다"),
    Unit("싱가포르달러|싱가포르 달러", "money", "SGD", 1, "값은 30싱가포르달러다"),
    Unit("페소", "money", "MXN", 1, "값은 30페소다"),
    Unit("바트", "money", "THB", 1, "값은 30바트다"),
    Unit("헤알", "money", "BRL", 1, "값은 30헤알이다"),
    Unit("리라", "money", "TRY", 1, "값은 30리라다"),
    Unit("리얄|사우디리얄", "money", "SAR", 1, "값은 30리얄이다"),
    Unit("디르함", "money", "AED", 1, "값은 30디르함이다"),
    Unit("루피아", "money", "IDR", 1, "값은 30루피아다"),
    # shares
    Unit(
        "%p|％p|%P|%포인트|%포인트P|퍼센트포인트|퍼센트 포인트|%ｐ|pp",
        "points",
        "%p",
        1,
        "0.25%p 올랐다",
    ),
    Unit("bp|bps|베이시스포인트|베이시스 포인트|㏃", "points", "%p", 0.01, "25bp 올랐다"),
    Unit("%|％|퍼센트|프로|percent", "share", "%", 1, "17% 늘었다"),
    Unit("할", "share", "%", 10, "3할을 넘었다"),
    Unit("배", "multiple", "x", 1, "3배로 늘었다"),
    Unit("포인트|P", "index", "point", 1, "지수가 30포인트 빠졌다"),
    # duration
    Unit("초", "duration", "day", 1 / 86400, "30초 걸렸다"),
    Unit("분", "duration", "day", 1 / 1440, "20분 걸렸다"),
    Unit("시간", "duration", "day", 1 / 24, "5시간 걸렸다"),
    Unit("일간|일 간|일|날", "duration", "day", 1, "5일 동안 잤다"),
    Unit("주일|주간|주", "duration", "day", 7, "8주 동안 앓았다"),
    Unit("개월|달|개월간|달간", "duration", "day", 30.44, "3개월 걸렸다"),
    Unit("년|년간|해", "duration", "day", 365.25, "3년을 살았다"),
    Unit("세기", "duration", "day", 36525, "2세기 동안 남았다"),
    # length, area
    Unit("㎜|mm|밀리미터|밀리", "length", "m", 0.001, "30㎜ 내렸다"),
    Unit("㎝|cm|센티미터|센티", "length", "m", 0.01, "30㎝ 쌓였다"),
    Unit("m|미터|ｍ", "length", "m", 1, "높이 30m 탑이다"),
    Unit("㎞|km|킬로미터|킬로", "length", "m", 1000, "30㎞ 떨어졌다"),
    Unit("마일", "length", "m", 1609.344, "30마일 떨어졌다"),
    Unit("피트", "length", "m", 0.3048, "30피트 높이다"),
    Unit("인치", "length", "m", 0.0254, "30인치 화면이다"),
    Unit("해리", "length", "m", 1852, "30해리 밖이다"),
    Unit("나노미터|나노|㎚|nm", "length", "m", 1e-9, "3나노 공정이다"),
    Unit("㎡|m²|m2|제곱미터|평방미터", "area", "m2", 1, "30㎡ 집이다"),
    Unit("㎢|km²|km2|제곱킬로미터", "area", "m2", 1e6, "30㎢ 숲이다"),
    Unit("㏊|ha|헥타르|헥타아르", "area", "m2", 1e4, "30㏊를 태웠다"),
    Unit("평", "area", "m2", 3.305785, "30평 집이다"),
    Unit("에이커", "area", "m2", 4046.856, "30에이커 숲이다"),
    # mass, volume
    Unit("㎍|마이크로그램", "mass", "kg", 1e-9, "30㎍ 나왔다"),
    Unit("㎎|mg|밀리그램", "mass", "kg", 1e-6, "30㎎ 나왔다"),
    Unit("g|그램|ｇ", "mass", "kg", 0.001, "30g 나왔다"),
    Unit("㎏|kg|킬로그램", "mass", "kg", 1, "30㎏ 나간다"),
    Unit("t|톤|ｔ", "mass", "kg", 1000, "30t 나왔다"),
    Unit("온스", "mass", "kg", 0.0283495, "금 30온스다"),
    Unit("돈", "mass", "kg", 0.00375, "금 30돈이다"),
    Unit("㎖|ml|mL|밀리리터", "volume", "l", 0.001, "30㎖ 마셨다"),
    Unit("L|ℓ|리터", "volume", "l", 1, "30L 마셨다"),
    Unit("㎥|m³|m3|세제곱미터|입방미터", "volume", "l", 1000, "30㎥ 흘렀다"),
    Unit("배럴", "volume", "l", 158.987, "30배럴 팔았다"),
    Unit("갤런", "volume", "l", 3.78541, "30갤런 팔았다"),
    # energy, power, speed, data and the rest
    Unit("℃|°C|도씨", "temperature", "C", 1, "30℃까지 올랐다"),
    Unit("℉|°F", "temperature", "C", 5 / 9, "86℉까지 올랐다", -160 / 9),
    Unit("도", "degree", "C", 1, "30도까지 올랐다"),
    Unit("Wh", "energy", "Wh", 1, "30Wh 썼다"),
    Unit("kWh|㎾h|킬로와트시", "energy", "Wh", 1e3, "30kWh 썼다"),
    Unit("MWh|㎿h|메가와트시", "energy", "Wh", 1e6, "30MWh 썼다"),
    Unit("GWh|기가와트시", "energy", "Wh", 1e9, "30GWh 썼다"),
    Unit("TWh|테라와트시", "energy", "Wh", 1e12, "30TWh 썼다"),
    Unit("W|와트", "power", "W", 1, "30W 전구다"),
    Unit("kW|㎾|킬로와트", "power", "W", 1e3, "30kW 발전기다"),
    Unit("MW|㎿|메가와트", "power", "W", 1e6, "30MW 발전소다"),
    Unit("GW|기가와트", "power", "W", 1e9, "30GW 발전소다"),
    Unit("km/h|㎞/h|㎞/시|kph", "speed", "km/h", 1, "130km/h로 달렸다"),
    Unit("m/s|㎧", "speed", "km/h", 3.6, "30m/s로 불었다"),
    Unit("노트", "speed", "km/h", 1.852, "30노트로 달렸다"),
    Unit("KB|킬로바이트", "data", "byte", 1e3, "30KB 썼다"),
    Unit("MB|메가바이트|메가", "data", "byte", 1e6, "30MB 썼다"),
    Unit("GB|기가바이트|기가", "data", "byte", 1e9, "30GB 썼다"),
    Unit("TB|테라바이트|테라", "data", "byte", 1e12, "30TB 썼다"),
    Unit("㎓|GHz|기가헤르츠", "frequency", "Hz", 1e9, "3GHz로 돈다"),
    Unit("㎒|MHz|메가헤르츠", "frequency", "Hz", 1e6, "30MHz로 돈다"),
    Unit("㎐|Hz|헤르츠", "frequency", "Hz", 1, "30Hz로 떤다"),
    Unit("dB|㏈|데시벨", "sound", "dB", 1, "70dB로 시끄럽다"),
    Unit("ppm", "concentration", "ppm", 1, "30ppm 나왔다"),
    Unit("Sv|시버트", "radiation", "Sv", 1, "30시버트 나왔다"),
    Unit("hPa|헥토파스칼", "pressure", "hPa", 1, "990hPa로 떨어졌다"),
    # age, rank, order
    Unit("세|살|歲", "age", "year", 1, "48세로 숨졌다"),
    Unit("위", "rank", "rank", 1, "3위에 올랐다"),
    Unit("등", "rank", "rank", 1, "3등을 했다"),
    Unit("차례|번째|회째|번 째", "ordinal", "time", 1, "3번째로 졌다"),
)

ENGLISH_UNITS: tuple[Unit, ...] = (
    Unit("won", "money", "KRW", 1, "It cost 300 won."),
    Unit("dollars|dollar|US dollars|U.S. dollars", "money", "USD", 1, "It cost 300 dollars."),
    Unit("cents|cent", "money", "USD", 0.01, "It cost 30 cents."),
    Unit("euros|euro", "money", "EUR", 1, "It cost 30 euros."),
    Unit("yen", "money", "JPY", 1, "It cost 300 yen."),
    Unit("yuan|renminbi", "money", "CNY", 1, "It cost 300 yuan."),
    Unit("pounds sterling|pounds|pound|quid", "money", "GBP", 1, "It cost 300 pounds."),
    Unit("pence|penny", "money", "GBP", 0.01, "It cost 30 pence."),
    Unit("rupees|rupee", "money", "INR", 1, "It cost 300 rupees."),
    Unit("roubles|rubles|rouble|ruble", "money", "RUB", 1, "It cost 300 roubles."),
    Unit("Swiss francs|francs|franc", "money", "CHF", 1, "It cost 300 francs."),
    Unit("Australian dollars", "money", "AUD", 1, "It cost 300 Australian dollars."),
    Unit("Canadian dollars", "money", "CAD", 1, "It cost 300 Canadian dollars."),
    Unit("Hong Kong dollars", "money", "HKD", 1, "It cost 300 Hong Kong dollars."),
    Unit("pesos|peso", "money", "MXN", 1, "It cost 300 pesos."),
    Unit("reais|real", "money", "BRL", 1, "It cost 300 reais."),
    Unit("rand", "money", "ZAR", 1, "It cost 300 rand."),
    Unit("kronor|kroner|krona", "money", "SEK", 1, "It cost 300 kronor."),
    Unit(
        "percentage points|percentage point|points of a percent|pp|%-points",
        "points",
        "%p",
        1,
        "It rose 2 percentage points.",
    ),
    Unit(
        "basis points|basis point|basis-point|bps|bp",
        "points",
        "%p",
        0.01,
        "It rose 25 basis points.",
    ),
    Unit("percent|per cent|%|percents|pc", "share", "%", 1, "It rose 17 percent."),
    Unit("times|-fold|fold|x", "multiple", "x", 1, "It rose 3 times."),
    Unit("points|point", "index", "point", 1, "The index lost 30 points."),
    Unit("seconds|second|secs|sec", "duration", "day", 1 / 86400, "It took 30 seconds."),
    Unit("minutes|minute|mins|min", "duration", "day", 1 / 1440, "It took 30 minutes."),
    Unit("hours|hour|hrs|hr", "duration", "day", 1 / 24, "It took 30 hours."),
    Unit("days|day", "duration", "day", 1, "It took 30 days."),
    Unit("nights|night", "duration", "day", 1, "It took 30 nights."),
    Unit("weeks|week", "duration", "day", 7, "It took 3 weeks."),
    Unit("fortnights|fortnight", "duration", "day", 14, "It took 2 fortnights."),
    Unit("months|month", "duration", "day", 30.44, "It took 3 months."),
    Unit("years|year", "duration", "day", 365.25, "It took 3 years."),
    Unit("decades|decade", "duration", "day", 3652.5, "It took 3 decades."),
    Unit("centuries|century", "duration", "day", 36525, "It took 3 centuries."),
    Unit(
        "mm|millimetres|millimeters|millimetre|millimeter",
        "length",
        "m",
        0.001,
        "Rain of 30 mm fell.",
    ),
    Unit(
        "cm|centimetres|centimeters|centimetre|centimeter",
        "length",
        "m",
        0.01,
        "Snow of 30 cm fell.",
    ),
    Unit("metres|meters|metre|meter|m", "length", "m", 1, "It is 30 metres high."),
    Unit(
        "kilometres|kilometers|kilometre|kilometer|km|kms",
        "length",
        "m",
        1000,
        "It is 30 kilometres off.",
    ),
    Unit("miles|mile", "length", "m", 1609.344, "It is 30 miles off."),
    Unit("nautical miles|nautical mile", "length", "m", 1852, "It is 30 nautical miles off."),
    Unit("feet|foot|ft", "length", "m", 0.3048, "It is 30 feet high."),
    Unit("inches|inch", "length", "m", 0.0254, "It is 30 inches long."),
    Unit("yards|yard", "length", "m", 0.9144, "It is 30 yards off."),
    Unit("square metres|square meters|sq m|m²|m2", "area", "m2", 1, "It covers 30 square metres."),
    Unit(
        "square kilometres|square kilometers|sq km|km²",
        "area",
        "m2",
        1e6,
        "It covers 30 square kilometres.",
    ),
    Unit("square miles|square mile|sq miles", "area", "m2", 2589988, "It covers 30 square miles."),
    Unit("square feet|sq ft|square foot", "area", "m2", 0.092903, "It covers 30 square feet."),
    Unit("hectares|hectare|ha", "area", "m2", 1e4, "It covers 30 hectares."),
    Unit("acres|acre", "area", "m2", 4046.856, "It covers 30 acres."),
    Unit("micrograms|microgram", "mass", "kg", 1e-9, "It holds 30 micrograms."),
    Unit("milligrams|milligram|mg", "mass", "kg", 1e-6, "It holds 30 milligrams."),
    Unit("grams|gram|grammes|g", "mass", "kg", 0.001, "It weighs 30 grams."),
    Unit("kilograms|kilogram|kilos|kilo|kg|kgs", "mass", "kg", 1, "It weighs 30 kilograms."),
    Unit(
        "tonnes|tonne|metric tons|metric tonnes|tons|ton|t",
        "mass",
        "kg",
        1000,
        "It weighs 30 tonnes.",
    ),
    Unit("lb|lbs", "mass", "kg", 0.453592, "It weighs 30 lb."),
    Unit("ounces|ounce|oz", "mass", "kg", 0.0283495, "It weighs 30 ounces."),
    Unit("millilitres|milliliters|ml", "volume", "l", 0.001, "It holds 30 ml."),
    Unit("litres|liters|litre|liter", "volume", "l", 1, "It holds 30 litres."),
    Unit("cubic metres|cubic meters|m³", "volume", "l", 1000, "It holds 30 cubic metres."),
    Unit(
        "cubic centimetres|cubic centimeters|cc",
        "volume",
        "l",
        0.001,
        "It holds 30 cubic centimetres.",
    ),
    Unit("barrels|barrel", "volume", "l", 158.987, "It holds 30 barrels."),
    Unit("gallons|gallon", "volume", "l", 3.78541, "It holds 30 gallons."),
    Unit(
        "degrees Celsius|degree Celsius|degrees C|°C|C|celsius",
        "temperature",
        "C",
        1,
        "It reached 30 degrees Celsius.",
    ),
    Unit(
        "degrees Fahrenheit|degrees F|°F|F|fahrenheit",
        "temperature",
        "C",
        5 / 9,
        "It reached 86 degrees Fahrenheit.",
        -160 / 9,
    ),
    Unit("degrees|degree", "degree", "C", 1, "It warmed by 30 degrees."),
    Unit("watt-hours|watt hours|watt-hour|Wh", "energy", "Wh", 1, "It used 30 watt-hours."),
    Unit("kilowatt-hours|kilowatt hours|kWh", "energy", "Wh", 1e3, "It used 30 kWh."),
    Unit("megawatt-hours|megawatt hours|MWh", "energy", "Wh", 1e6, "It used 30 MWh."),
    Unit("gigawatt-hours|gigawatt hours|GWh", "energy", "Wh", 1e9, "It used 30 GWh."),
    Unit("terawatt-hours|terawatt hours|TWh", "energy", "Wh", 1e12, "It used 30 TWh."),
    Unit("watts|watt|W", "power", "W", 1, "It gives 30 watts."),
    Unit("kilowatts|kilowatt|kW", "power", "W", 1e3, "It gives 30 kilowatts."),
    Unit("megawatts|megawatt|MW", "power", "W", 1e6, "It gives 30 megawatts."),
    Unit("gigawatts|gigawatt|GW", "power", "W", 1e9, "It gives 30 gigawatts."),
    Unit(
        "km per hour|kilometres per hour|kilometers per hour|kilometres an "
        "hour|kilometers an hour|km/h|kph|kmh",
        "speed",
        "km/h",
        1,
        "Winds of 130 km per hour blew.",
    ),
    Unit("miles per hour|miles an hour|mph", "speed", "km/h", 1.609344, "Winds of 130 mph blew."),
    Unit("metres per second|meters per second|m/s", "speed", "km/h", 3.6, "Winds of 30 m/s blew."),
    Unit("knots|knot", "speed", "km/h", 1.852, "Winds of 30 knots blew."),
    Unit("megabytes|megabyte|MB", "data", "byte", 1e6, "It sent 30 MB."),
    Unit("gigabytes|gigabyte|GB", "data", "byte", 1e9, "It sent 30 GB."),
    Unit("terabytes|terabyte|TB", "data", "byte", 1e12, "It sent 30 TB."),
    Unit("gigahertz|GHz", "frequency", "Hz", 1e9, "It runs at 3 GHz."),
    Unit("megahertz|MHz", "frequency", "Hz", 1e6, "It runs at 30 MHz."),
    Unit("decibels|decibel|dB", "sound", "dB", 1, "It made 70 decibels."),
    Unit("parts per million|ppm", "concentration", "ppm", 1, "It found 30 ppm."),
    Unit(
        "-year-old|-year-olds|years old|year old|years of age|-years-old",
        "age",
        "year",
        1,
        "A 48-year-old died.",
    ),
)


def _lookup(rows: tuple[Unit, ...]) -> dict[str, Unit]:
    table: dict[str, Unit] = {}
    for row in rows:
        for word in row.words.split("|"):
            table.setdefault(word, row)
    return table


UNITS: dict[str, dict[str, Unit]] = {"ko": _lookup(KOREAN_UNITS), "en": _lookup(ENGLISH_UNITS)}
"""Language to written unit to its row."""
