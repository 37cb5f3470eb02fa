"""Bytes to text: marks, declarations, detection, and odd bytes that stay visible."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.loading.decode import decode, split_lines
from tests.loading.samples import ENGLISH, PARAGRAPHS

KOREAN = "\n".join(PARAGRAPHS)
WESTERN = "“Le café était fermé”, a déclaré l’élu. Où sont passées les années ? " * 5
JAPANESE = (
    "港湾局は四日、コンテナ千二百個が水に浸かったと発表した。復旧には三週間かかる見通しだ。" * 5
)


@pytest.mark.parametrize(
    ("text", "encoding", "told"),
    [
        (KOREAN, "utf-8", "utf-8"),
        (KOREAN, "utf-8-sig", "utf-8"),
        (KOREAN, "utf-16", "utf-16"),
        (KOREAN, "utf-16-le", "utf-16-le"),
        (KOREAN, "utf-16-be", "utf-16-be"),
        (KOREAN, "utf-32", "utf-32"),
        (KOREAN, "cp949", "cp949"),
        ("믜똠방각하 펲시콜라를 마셨다. " + KOREAN, "cp949", "cp949"),
        ("\n".join(ENGLISH).replace("’", "'"), "ascii", "utf-8"),
    ],
)
def test_encodings_without_a_declaration(text: str, encoding: str, told: str) -> None:
    assert decode(text.encode(encoding)) == (text, told, ())


@pytest.mark.parametrize(("text", "encoding"), [(WESTERN, "cp1252"), (JAPANESE, "cp932")])
def test_other_encodings_are_detected(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding))[0] == text


@pytest.mark.parametrize(
    ("declared", "encoding"),
    [("euc-kr", "cp949"), ("ks_c_5601-1987", "cp949"), ("shift_jis", "cp932"), ("gbk", "gb18030")],
)
def test_declarations_are_believed(declared: str, encoding: str) -> None:
    text = {"cp949": KOREAN, "cp932": JAPANESE, "gb18030": "海港局说，一千二百个集装箱被淹。"}[
        encoding
    ]
    html = f'<html><head><meta charset="{declared}"></head><body>{text}</body></html>'
    assert decode(html.encode(encoding), declared=True)[0] == html
    assert decode(text.encode(encoding), charset=declared)[0] == text


@pytest.mark.parametrize(
    "declared", ["euc-kr", "zlib", "rot13", "idna", "undefined", "nonsense", ""]
)
def test_wrong_declarations_are_not(declared: str) -> None:
    html = f'<html><head><meta charset="{declared}"></head><body>{KOREAN}</body></html>'
    assert decode(html.encode(), declared=True) == (html, "utf-8", ())


def test_odd_bytes_stay_visible_and_are_counted() -> None:
    data = KOREAN.encode() + b"\xff end"
    text, encoding, warnings = decode(data)
    assert text == KOREAN + "\ufffd end"
    assert (encoding, warnings) == ("utf-8", ("1 byte is not utf-8",))
    text, encoding, _ = decode(KOREAN.encode("cp949") + b"\xff\xff end")
    assert encoding == "cp949"
    assert text.startswith(KOREAN)


@given(st.binary(max_size=3000))
def test_any_bytes_decode(data: bytes) -> None:
    text, encoding, warnings = decode(data, declared=True)
    assert isinstance(text, str)
    assert "\ufffd" not in text or warnings or b"\xef\xbf\xbd" in data or "utf-" in encoding


@given(st.text())
def test_utf8_is_never_lost(text: str) -> None:
    if "\0" not in text:
        assert decode(text.encode("utf-8"))[0] == text.removeprefix("\ufeff")


def test_lines_end_at_line_ends_only() -> None:
    assert split_lines("a\r\nb\rc\nd\x0ce\u2028f\n\n") == ("a", "b", "c", "d\x0ce\u2028f", "")
    assert split_lines("") == ()


def test_lines_of_two_encodings_are_each_read_in_theirs() -> None:
    lines = KOREAN.split("\n")
    data = lines[0].encode() + b"\n" + lines[1].encode("cp949") + b"\r\n" + lines[2].encode()
    text, encoding, warnings = decode(data)
    assert text.replace("\r", "") == KOREAN
    assert (encoding, warnings) == ("utf-8", ("1 line was in cp949, the others in utf-8",))
    html = f'<html><meta charset="utf-8">\n{KOREAN}\n'.encode() + lines[1].encode("cp949")
    assert decode(html, declared=True)[0].endswith(lines[1])
    # A stray byte in a line makes no line of another encoding of it.
    assert decode(data + b" \xff")[2][1] == "1 byte is not utf-8"
    assert decode(KOREAN.encode() + b"\xb0")[2] == ("1 byte is not utf-8",)


@pytest.mark.parametrize("word", ["치", "치킨", "커피"])
def test_a_file_in_one_encoding_is_not_taken_for_two(word: str) -> None:
    text = f"{KOREAN}\n{word}\n{KOREAN}"
    assert decode(text.encode("cp949")) == (text, "cp949", ())
