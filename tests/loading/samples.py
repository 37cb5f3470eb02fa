"""A sample of every format, made here: one short story in Korean and English.

Each sample is bytes as a person would have saved them; the tests of loading read them, and
the fuzzer starts from them.
"""

from __future__ import annotations

import base64
import csv
import gzip
import io
import json
import plistlib
import zipfile
from dataclasses import dataclass

TITLE = "항만청 “컨테이너 1200개 침수”…복구에 3주"
PARAGRAPHS = (
    "해온항만청은 4일 새벽 폭우로 부두에 쌓인 컨테이너 1200개가 물에 잠겼다고 밝혔다.",
    "항만청 관계자는 “크레인 두 대가 멈춰 복구에 3주가 걸릴 것”이라며 “피해액은 모른다”고 말했다.",
    "하역노조는 항만청의 집계가 절반에 그친다며 실제 침수 물량은 2500개라고 반박했다.",
)
ENGLISH_TITLE = "Harbour says 1,200 containers were flooded"
ENGLISH = (
    "The Haeon harbour office said on Tuesday that 1,200 containers on its quay had been flooded.",
    "Repairs will take three weeks because two cranes have stopped, an official said.",
    "The dockers’ union called the figure half the truth and spoke of 2,500 containers.",
)
URL = "https://news.example/2026/08/04/haeon-quay"

TEXT = "\n\n".join((TITLE, *PARAGRAPHS)) + "\n"
MARKDOWN = f"# {TITLE}\n\n![부두](https://img.example/q.jpg)\n\n" + "\n\n".join(PARAGRAPHS) + "\n"
_LINKED = {
    "@context": "https://schema.org",
    "@graph": [
        {
            "@type": "NewsArticle",
            "headline": TITLE,
            "datePublished": "2026-08-04T06:30:00+09:00",
            "dateModified": "2026-08-04T09:10:00+09:00",
            "author": [{"@type": "Person", "name": "윤서라"}],
            "publisher": {"@type": "Organization", "name": "해온일보"},
        }
    ],
}
HTML = f"""<!DOCTYPE html>
<html lang="ko"><head><meta charset="utf-8">
<title>{TITLE} | 해온일보</title>
<meta property="og:site_name" content="해온일보">
<link rel="canonical" href="{URL}">
<script type="application/ld+json">{json.dumps(_LINKED, ensure_ascii=False)}</script>
<script>var tracker = "<p>no text</p>"; if (1 < 2) {{ track() }}</script>
<style>body {{ color: black }}</style>
</head><body>
<nav><ul><li><a href="/">홈</a></li><li><a href="/politics">정치</a></li></ul></nav>
<main><article><h1>{TITLE}</h1>
{"".join(f"<p>{paragraph}</p>" for paragraph in PARAGRAPHS)}
<p>[해온일보] 제보는 <a href="javascript:alert(1)">여기</a>로.</p></article></main>
<footer>Copyright 해온일보</footer></body></html>
"""


def mhtml() -> bytes:
    """As a browser saves `Webpage, single file`."""
    body = base64.encodebytes(HTML.encode()).decode()
    picture = base64.encodebytes(b"\x89PNG\r\n\x1a\n" + bytes(500)).decode()
    return (
        "From: <Saved by Blink>\r\n"
        f"Snapshot-Content-Location: {URL}?ref=feed\r\n"
        "Subject: =?utf-8?B?" + base64.b64encode(TITLE.encode()).decode() + "?=\r\n"
        "Date: Tue, 4 Aug 2026 01:00:00 -0000\r\nMIME-Version: 1.0\r\n"
        'Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----Bound"\r\n\r\n'
        "------Bound\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n"
        f"Content-Location: {URL}\r\n\r\n{body}\r\n"
        "------Bound\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n"
        f"Content-Location: {URL}/q.png\r\n\r\n{picture}\r\n------Bound--\r\n"
    ).encode()


def mail() -> bytes:
    """A newsletter with a plain and an HTML part, in two encodings."""
    marked = "".join(f"<p>{paragraph}</p>" for paragraph in PARAGRAPHS)
    html = f"<html><body><table><tr><td>{marked}</td></tr></table></body></html>"
    coded = base64.encodebytes(html.encode("cp949")).decode()
    return (
        "Return-Path: <news@haeon.example>\nReceived: from a.example by b.example; Tue\n"
        "From: =?utf-8?B?" + base64.b64encode("해온일보 레터".encode()).decode() + "?="
        " <news@haeon.example>\nTo: reader@home.example\n"
        "Subject: =?euc-kr?B?" + base64.b64encode(TITLE.encode("cp949")).decode() + "?=\n"
        "Date: Tue, 04 Aug 2026 07:00:00 +0900\nMessage-ID: <1@haeon.example>\n"
        f"Archived-At: <{URL}>\n"
        'MIME-Version: 1.0\nContent-Type: multipart/alternative; boundary="b1"\n\n'
        "--b1\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n"
        "브라우저에서 보기\n\n"
        "--b1\nContent-Type: text/html; charset=euc-kr\nContent-Transfer-Encoding: base64\n\n"
        f"{coded}\n--b1--\n"
    ).encode()


def mbox() -> bytes:
    """Two mails as mail programs export a folder; the first quotes a `From ` line."""
    first = mail().replace(
        b"\n--b1\nContent-Type: text/html", b"\nFrom here on\n--b1\nContent-Type: text/html"
    )
    line = b"From news@haeon.example Tue Aug  4 07:0%d:00 2026\n"
    return line % 0 + first + b"\n" + line % 1 + mail().replace(b"07:00:00", b"07:01:00") + b"\n"


RECORDS: tuple[dict[str, object], ...] = (
    {
        "headline": TITLE,
        "body": "\n".join(PARAGRAPHS),
        "press": "해온일보",
        "pubDate": "2026-08-04 06:30",
        "url": URL,
    },
    {
        "title": {"rendered": ENGLISH_TITLE},
        "content": {"rendered": "".join(f"<p>{line}</p>" for line in ENGLISH)},
        "source": {"id": None, "name": "Haeon Herald"},
        "author": ["Ida Brandt", "Lee Su-min"],
        "publishedAt": "2026-08-04T01:00:00Z",
        "link": "https://herald.example/q",
    },
)
JSON_LINES = "".join(json.dumps(record, ensure_ascii=False) + "\n" for record in RECORDS)
JSON_LIST = json.dumps({"status": "ok", "articles": RECORDS}, ensure_ascii=False)


def table(delimiter: str = ",") -> str:
    """A table as archives of newspapers export it."""
    text = io.StringIO()
    writer = csv.writer(text, delimiter=delimiter)
    writer.writerow(["뉴스 식별자", "일자", "언론사", "기고자", "제목", "본문", "URL"])
    for number in range(2):
        body = "\n".join(PARAGRAPHS)
        writer.writerow([f"0{number}", "20260804", "해온일보", "윤서라", TITLE, body, URL])
    return text.getvalue()


def rss() -> str:
    """RSS 2.0 with a named entity and content in CDATA."""
    body = "".join(f"<p>{line}</p>" for line in PARAGRAPHS)
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
<title>해온일보</title><link>https://news.example/</link><language>ko-kr</language>
<item><title>{TITLE}</title><link>{URL}</link><author>윤서라</author>
<pubDate>Tue, 04 Aug 2026 06:30:00 +0900</pubDate>
<content:encoded><![CDATA[{body}]]></content:encoded></item>
<item><title>Quay&nbsp;flooded &amp; closed</title><description>{ENGLISH[0]}</description></item>
<item></item></channel></rss>"""


def atom() -> str:
    """Atom with a source of its own in the entry."""
    return f"""<feed xmlns="http://www.w3.org/2005/Atom"><title>Quay news</title>
<entry><title>{ENGLISH_TITLE}</title><link href="https://herald.example/q"/>
<updated>2026-08-04T02:00:00Z</updated><published>2026-08-04T01:00:00Z</published>
<author><name>Ida Brandt</name></author><source><title>Haeon Herald</title></source>
<content type="html">&lt;p&gt;{ENGLISH[0]}&lt;/p&gt;&lt;p&gt;{ENGLISH[1]}&lt;/p&gt;</content>
</entry></feed>"""


def warc_record(kind: str, headers: str, body: bytes, url: str = URL) -> bytes:
    """A record of a WARC file."""
    head = (
        f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Target-URI: {url}\r\n"
        "WARC-Date: 2026-08-04T00:00:00Z\r\nWARC-Record-ID: <urn:uuid:0>\r\n"
        f"{headers}Content-Length: {len(body)}\r\n\r\n"
    )
    return head.encode() + body + b"\r\n\r\n"


def warc() -> bytes:
    """A crawl of one page: info, request, a chunked response, a picture, a broken record."""
    html = HTML.encode()
    half = len(html) // 2
    chunks = b"".join(b"%x\r\n%s\r\n" % (len(part), part) for part in (html[:half], html[half:]))
    http = "Content-Type: application/http; msgtype=response\r\n"
    page = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n"
    page += b"Transfer-Encoding: chunked\r\n\r\n" + chunks + b"0\r\n\r\n"
    picture = b"HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\n\x89PNG"
    gone = b"HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n<html>gone</html>"
    return b"".join(
        (
            warc_record(
                "warcinfo", "Content-Type: application/warc-fields\r\n", b"software: x\r\n"
            ),
            warc_record("response", http, picture),
            b"WARC/1.0\r\nWARC-Type: response\r\nContent-Length: nonsense\r\n\r\nx\r\n\r\n",
            warc_record("response", http, gone),
            warc_record("response", http, page),
        )
    )


def pdf(lines: tuple[str, ...] = (ENGLISH_TITLE, *ENGLISH)) -> bytes:
    """A one-sheet PDF, written by hand."""
    shown = "".join(
        "({}) Tj T* ".format(line.replace("’", "'").replace("(", "\\(").replace(")", "\\)"))
        for line in lines
    )
    stream = f"BT /F1 9 Tf 40 800 Td 12 TL {shown}ET".encode("latin-1")
    objects = (
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 5 0 R"
        b"/Resources<</Font<</F1 4 0 R>>>>>>",
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
        b"<</Length %d>>stream\n%s\nendstream" % (len(stream), stream),
        b"<</Title(" + lines[0].encode("latin-1") + b")>>",
    )
    out = b"%PDF-1.4\n"
    places = []
    for number, body in enumerate(objects, start=1):
        places.append(len(out))
        out += b"%d 0 obj%s\nendobj\n" % (number, body)
    table_at = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    return out + b"trailer<</Size %d/Root 1 0 R/Info 6 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (
        len(objects) + 1,
        table_at,
    )


def archive(members: dict[str, bytes]) -> bytes:
    """A zip archive of the members, the same bytes at any time of day."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as file:
        for name, data in members.items():
            file.writestr(zipfile.ZipInfo(name), data, zipfile.ZIP_DEFLATED)
    return out.getvalue()


_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_DUBLIN = "http://purl.org/dc/elements/1.1/"


def docx() -> bytes:
    """As a word processor saves it: runs, a deleted word, a text box in two forms."""
    first, *rest = PARAGRAPHS
    half = len(first) // 2
    runs = (
        f"<w:r><w:t>{first[:half]}</w:t></w:r><w:del><w:r><w:delText>gone</w:delText></w:r></w:del>"
    )
    runs += f'<w:r><w:t xml:space="preserve">{first[half:]}</w:t></w:r>'
    box = "<w:txbxContent><w:p><w:r><w:t>In a box.</w:t></w:r></w:p></w:txbxContent>"
    both = (
        f'<mc:Choice xmlns:mc="mc">{box}</mc:Choice><mc:Fallback xmlns:mc="mc">{box}</mc:Fallback>'
    )
    blocks = [f"<w:p>{runs}<w:r>{both}</w:r></w:p>"]
    blocks += [f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>" for text in rest]
    document = f'<w:document xmlns:w="{_WORD}"><w:body>{"".join(blocks)}</w:body></w:document>'
    core = (
        f'<cp xmlns:dc="{_DUBLIN}"><dc:title>{TITLE}</dc:title><dc:creator>윤서라</dc:creator></cp>'
    )
    return archive(
        {
            "[Content_Types].xml": b"<Types/>",
            "docProps/core.xml": core.encode(),
            "word/document.xml": document.encode(),
            "word/footnotes.xml": b"<x/>",
        }
    )


def odt() -> bytes:
    """An OpenDocument text: a heading, spans, tabs and a comment."""
    blocks = [f"<t:h>{TITLE}</t:h>"]
    blocks += [f"<t:p><t:span>{text[:9]}</t:span>{text[9:]}</t:p>" for text in PARAGRAPHS]
    blocks += [
        "<t:p>a<t:tab/>b<o:annotation><t:p>remark</t:p></o:annotation><t:line-break/>c</t:p>"
    ]
    inner = "".join(blocks)
    text = f'<o:d xmlns:o="o" xmlns:t="t"><o:body><o:text>{inner}</o:text></o:body></o:d>'
    about = f'<o:d xmlns:o="o" xmlns:dc="{_DUBLIN}"><dc:title>{TITLE}</dc:title></o:d>'
    return archive(
        {
            "mimetype": b"application/vnd.oasis.opendocument.text",
            "content.xml": text.encode(),
            "meta.xml": about.encode(),
            "META-INF/manifest.xml": b"<m/>",
        }
    )


def hwpx() -> bytes:
    """A Hangul document of two sections."""
    sections = {}
    for number, texts in enumerate((PARAGRAPHS[:2], PARAGRAPHS[2:])):
        inner = "".join(f"<hp:p><hp:run><hp:t>{text}</hp:t></hp:run></hp:p>" for text in texts)
        sections[f"Contents/section{number}.xml"] = (
            f'<hs:sec xmlns:hs="s" xmlns:hp="p">{inner}</hs:sec>'.encode()
        )
    return archive({"mimetype": b"application/hwp+zip", **sections})


def epub() -> bytes:
    """A book of one chapter."""
    return archive(
        {
            "mimetype": b"application/epub+zip",
            "META-INF/container.xml": b'<?xml version="1.0"?><container/>',
            "OEBPS/content.opf": b'<?xml version="1.0"?><package/>',
            "OEBPS/toc.ncx": b'<?xml version="1.0"?><ncx/>',
            "OEBPS/one.xhtml": HTML.encode(),
        }
    )


def webarchive() -> bytes:
    """As Safari saves a page."""
    main = {
        "WebResourceData": HTML.replace(' charset="utf-8"', "").encode("cp949"),
        "WebResourceMIMEType": "text/html",
        "WebResourceTextEncodingName": "EUC-KR",
        "WebResourceURL": URL,
    }
    return plistlib.dumps({"WebMainResource": main}, fmt=plistlib.FMT_BINARY)


@dataclass(frozen=True, slots=True)
class Sample:
    """A file as a person saved it. `format` and `pages` are what loading makes of it."""

    name: str
    data: bytes
    format: str
    pages: int
    sentence: str = PARAGRAPHS[0]
    published: str | None = None


SAMPLES: tuple[Sample, ...] = (
    Sample("a.txt", TEXT.encode(), "text", 1),
    Sample("bom.txt", TEXT.encode("utf-8-sig"), "text", 1),
    Sample("wide.txt", TEXT.encode("utf-16"), "text", 1),
    Sample("wide-be.txt", b"\xfe\xff" + TEXT.encode("utf-16-be"), "text", 1),
    Sample("korean.txt", TEXT.encode("cp949"), "text", 1),
    Sample("a.md", MARKDOWN.encode(), "markdown", 1),
    Sample("a.html", HTML.encode(), "html", 1, published="2026-08-04T06:30:00+09:00"),
    Sample(
        "korean.htm",
        HTML.replace('charset="utf-8"', 'charset="euc-kr"').encode("cp949"),
        "html",
        1,
        published="2026-08-04T06:30:00+09:00",
    ),
    Sample("a.mhtml", mhtml(), "mhtml", 1, published="2026-08-04T06:30:00+09:00"),
    Sample("a.eml", mail(), "email", 1, published="2026-08-04T07:00:00+09:00"),
    Sample("a.mbox", mbox(), "email", 2, published="2026-08-04T07:00:00+09:00"),
    Sample("a.jsonl", JSON_LINES.encode(), "jsonl", 2, published="2026-08-04T06:30"),
    Sample("a.json", JSON_LIST.encode(), "json", 2, published="2026-08-04T06:30"),
    Sample("a.csv", table().encode("utf-8-sig"), "csv", 2, published="2026-08-04"),
    Sample("a.tsv", table("\t").encode("cp949"), "csv", 2, published="2026-08-04"),
    Sample("a.rss", rss().encode(), "feed", 2, published="2026-08-04T06:30:00+09:00"),
    Sample("a.xml", atom().encode(), "feed", 1, ENGLISH[0], "2026-08-04T01:00:00+00:00"),
    Sample("a.warc", warc(), "warc", 1, published="2026-08-04T06:30:00+09:00"),
    Sample("a.pdf", pdf(), "pdf", 1, ENGLISH[0]),
    Sample("a.docx", docx(), "docx", 1),
    Sample("a.odt", odt(), "odt", 1),
    Sample("a.hwpx", hwpx(), "hwpx", 1),
    Sample("a.epub", epub(), "html", 1, published="2026-08-04T06:30:00+09:00"),
    Sample("a.webarchive", webarchive(), "webarchive", 1, published="2026-08-04T06:30:00+09:00"),
    Sample("a.txt.gz", gzip.compress(TEXT.encode()), "text", 1),
    Sample("a.warc.gz", gzip.compress(warc()), "warc", 1),
    Sample(
        "a.zip",
        archive({"in/a.html": HTML.encode(), "in/pic.png": b"\x89PNG", "b.md": MARKDOWN.encode()}),
        "html",
        2,
    ),
)
