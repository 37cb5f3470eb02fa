"""Why a file gave no page, what reading it had to mend, why notes are not kept, in either language.

The rooms behind say it in English. A row gives the Korean of such a reason, or of a pattern of
reasons, with an example; what no row knows (a parser's own words, the system's) is shown as it
stands, since a reason in another language is better than none. Knows nothing of formats.
"""

from __future__ import annotations

from reader.tui.words.complaints import COMPLAINTS
from reader.tui.words.strings import Words
from reader.tui.words.wordings import INNER, Wording, as_it_is, row

# ruff: noqa: E501 - a row is a row
# fmt: off
REFUSALS: tuple[Wording, ...] = (
    # files and folders
    as_it_is("no pages in this folder", "폴더에 읽을 파일이 없음"),
    as_it_is("empty file", "빈 파일"),
    as_it_is("holds no page", "글이 들어 있지 않음"),
    as_it_is("no article text in this page", "기사 글이 없음"),
    as_it_is("cannot be kept", "캐시에 담지 못함"),
    as_it_is("not a regular file", "보통 파일이 아님"),
    as_it_is("changes while it is read", "읽는 동안 파일이 바뀜"),
    as_it_is("a broken link", "끊어진 링크"),
    as_it_is("a loop of links", "돌고 도는 링크"),
    as_it_is("a link out of the folder, not followed", "폴더 밖을 가리키는 링크라 따라가지 않음"),
    row(r"folders nested more than (?P<n>\d+) deep", "폴더가 {n}겹보다 깊음", "folders nested more than 64 deep"),
    row(r"(?P<n>\d+) more items give no page", "그 밖에 {n}건도 글이 없음", "12 more items give no page"),
    as_it_is("no such file or directory", "그런 파일이나 폴더가 없음"),
    as_it_is("permission denied", "읽을 권한이 없음"),
    as_it_is("is a directory", "파일이 아니라 폴더"),
    as_it_is("input/output error", "입출력 오류"),
    as_it_is("file name too long", "파일 이름이 너무 긺"),
    # bounds
    row(r"too large: (?P<size>[\d.]+ \w+), the limit is (?P<limit>[\d.]+ \w+)", "너무 큼: {size}, 한도 {limit}", "too large: 64.1 MiB, the limit is 64 MiB"),
    row(r"too large, the limit is (?P<limit>[\d.]+ \w+)", "너무 큼: 한도 {limit}", "too large, the limit is 64 MiB"),
    as_it_is("too large", "너무 큼"),
    row(r"a page of more than (?P<n>[\d.]+) M characters", "글자가 {n}백만 자를 넘음", "a page of more than 2 M characters"),
    row(r"HTML of (?P<size>[\d.]+) M characters without its scripts, the limit is (?P<n>[\d.]+) M", "스크립트를 빼고도 {size}백만 자인 HTML, 한도 {n}백만 자", "HTML of 9.5 M characters without its scripts, the limit is 4 M"),
    as_it_is("unpacks to more than the limit: a decompression bomb?", "풀면 한도를 넘음: 압축 폭탄일 수 있음"),
    as_it_is("holds more pages than the limit", "글 수가 한도를 넘음"),
    as_it_is("nested too deeply", "너무 깊이 겹침"),
    as_it_is("needs too much memory", "메모리가 너무 많이 필요함"),
    row(r"cannot be read: (?P<why>\w+)", "읽을 수 없음: {why}", "cannot be read: ValueError"),
    # what is no page
    as_it_is("binary data, not a page", "글이 아닌 이진 자료"),
    as_it_is("a PNG picture, not a page", "글이 아니라 PNG 그림"),
    as_it_is("a JPEG picture, not a page", "글이 아니라 JPEG 그림"),
    as_it_is("a GIF picture, not a page", "글이 아니라 GIF 그림"),
    as_it_is("a media file, not a page", "글이 아니라 소리나 영상"),
    as_it_is("a program, not a page", "글이 아니라 프로그램"),
    as_it_is("a database, not a page", "글이 아니라 데이터베이스"),
    as_it_is("a font, not a page", "글이 아니라 글꼴"),
    row(r"an? (?P<kind>\w+) archive, not a page: unpack it first", "{kind} 압축 파일: 먼저 풀어야 함", "a tar archive, not a page: unpack it first"),
    as_it_is("an old Office or Hangul document, or a locked one, not a page: save it as text", "옛 오피스·한글 문서이거나 잠긴 문서: 텍스트로 저장해야 함"),
    as_it_is("an RTF document, not a page: save it as text", "RTF 문서: 텍스트로 저장해야 함"),
    as_it_is("a Hangul document, not a page: save it as text", "한글 문서: 텍스트로 저장해야 함"),
    as_it_is("a document of another program: save it as text", "다른 프로그램의 문서: 텍스트로 저장해야 함"),
    as_it_is("an Office document of another kind: save it as text", "다른 종류의 오피스 문서: 텍스트로 저장해야 함"),
    as_it_is("a spreadsheet, not a page: save it as CSV", "글이 아니라 스프레드시트: CSV로 저장해야 함"),
    as_it_is("a presentation, not a page: save it as PDF or text", "글이 아니라 발표 자료: PDF나 텍스트로 저장해야 함"),
    row(r"not an? (?P<kind>\w+) file, whatever its name says", "이름과 달리 {kind} 파일이 아님", "not a pdf file, whatever its name says"),
    # bookmarks and property lists
    row(r"a bookmark, not the page: `reader add` fetches it(?P<address>.*)", "글이 아니라 북마크: `reader add`로 받아 올 수 있음{address}", "a bookmark, not the page: `reader add` fetches it https://example.org/a"),
    as_it_is("a bookmark: the page's text is not in it", "북마크라 글이 들어 있지 않음"),
    row(r"(?P<n>\d+) bookmarks? without a page's text: `reader add` fetches pages", "글 없는 북마크 {n}건: `reader add`로 받아 올 수 있음", "3 bookmarks without a page's text: `reader add` fetches pages"),
    as_it_is("a property list, not a saved page", "저장한 글이 아니라 속성 목록"),
    as_it_is("a property list with too many parts", "속성 목록의 항목이 너무 많음"),
    row(r"a property list that cannot be read: (?P<why>.+)", "읽을 수 없는 속성 목록: {why}", "a property list that cannot be read: InvalidFileException"),
    # archives
    as_it_is("no pages in this archive", "압축 파일에 글이 없음"),
    as_it_is("archives nested too deeply", "압축 안에 압축이 너무 깊음"),
    row(r"an archive of more than (?P<n>\d+) members", "압축된 파일이 {n}개를 넘음", "an archive of more than 20000 members"),
    row(r"a gzip stream of more than (?P<n>\d+) members", "gzip 조각이 {n}개를 넘음", "a gzip stream of more than 200000 members"),
    as_it_is("a name that leads out of the archive", "압축 파일 밖을 가리키는 이름"),
    as_it_is("a link in an archive, not followed", "압축 안의 링크라 따라가지 않음"),
    as_it_is("locked with a password", "암호로 잠김"),
    as_it_is("a gzip stream that ends early: what came before it is kept", "중간에 끊긴 gzip: 그 앞까지만 읽음"),
    row(r"a damaged gzip stream: (?P<why>.+)", "깨진 gzip: {why}", "a damaged gzip stream: Error -3"),
    row(r"a damaged zip archive: (?P<why>.+)", "깨진 zip: {why}", "a damaged zip archive: File is not a zip file"),
    row(r"a damaged member: (?P<why>.+)", "압축 안의 깨진 파일: {why}", "a damaged member: Bad CRC-32"),
    # records and tables
    row(r"not JSON: (?P<why>.+)", "JSON이 아님: {why}", "not JSON: Expecting value"),
    as_it_is("not a JSON object", "JSON 객체가 아님"),
    as_it_is("JSON without articles", "기사가 없는 JSON"),
    as_it_is("JSON that is nested too deeply", "너무 깊이 겹친 JSON"),
    as_it_is("JSON with too many parts; save it as JSON Lines", "항목이 너무 많은 JSON: JSON Lines로 저장해야 함"),
    as_it_is("an empty list of articles", "빈 기사 목록"),
    as_it_is("a record larger than the limit", "한도보다 큰 기록"),
    row(r"a record larger than (?P<limit>[\d.]+ \w+)", "{limit}보다 큰 기록", "a record larger than 8 MiB"),
    row(r"a record that cannot be read: (?P<why>.+)", "읽을 수 없는 기록: {why}", "a record that cannot be read: ValueError"),
    as_it_is("no text in this record: no field that is known to hold it", "글이 없는 기록: 글을 담은 칸을 찾지 못함"),
    as_it_is("a table without columns that are known", "아는 칸 이름이 없는 표"),
    row(r"not a row of a table: (?P<why>.+)", "표의 행이 아님: {why}", "not a row of a table: line contains NUL"),
    # feeds, mail, WARC, XML
    as_it_is("XML that is neither a feed nor a page", "피드도 글도 아닌 XML"),
    as_it_is("XML that cannot be read", "읽을 수 없는 XML"),
    row(r"XML that cannot be read: (?P<why>.+)", "읽을 수 없는 XML: {why}", "XML that cannot be read: Start tag expected"),
    as_it_is("XML whose document type does not end", "문서 형식 선언이 끝나지 않는 XML"),
    as_it_is("a feed larger than the limit", "한도보다 큰 피드"),
    as_it_is("a feed without entries", "글이 없는 피드"),
    as_it_is("no text in this entry", "피드 항목에 글이 없음"),
    row(r"not a feed that can be read: (?P<why>.+)", "읽을 수 없는 피드: {why}", "not a feed that can be read: ValueError"),
    row(r"an mbox file of more than (?P<n>\d+) mails", "메일이 {n}통을 넘는 mbox", "an mbox file of more than 20000 mails"),
    as_it_is("mail with too many lines or parts", "줄이나 부분이 너무 많은 메일"),
    row(r"not a mail that can be read: (?P<why>.+)", "읽을 수 없는 메일: {why}", "not a mail that can be read: ValueError"),
    as_it_is("no HTML part in this MHTML page", "HTML이 없는 MHTML"),
    as_it_is("no text in this mail", "글이 없는 메일"),
    as_it_is("a WARC file without records", "기록이 없는 WARC"),
    as_it_is("a WARC file with too many records", "기록이 너무 많은 WARC"),
    # HTML, documents, PDF
    as_it_is("no text found in this HTML page", "HTML에서 글을 찾지 못함"),
    as_it_is("no text in this document", "문서에 글이 없음"),
    as_it_is("a document larger than the limit", "한도보다 큰 문서"),
    as_it_is("reading PDF needs an extra: pip install 'crossreader[pdf]'", "PDF를 읽으려면 추가 설치가 필요함: pip install 'crossreader[pdf]'"),
    row(r"a PDF that takes more than (?P<n>\d+) s to read", "읽는 데 {n}초가 넘는 PDF", "a PDF that takes more than 20 s to read"),
    as_it_is("a PDF that needs too much memory or time to read", "읽는 데 메모리나 시간이 너무 드는 PDF"),
    as_it_is("a PDF that needs too much memory to read", "읽는 데 메모리가 너무 드는 PDF"),
    as_it_is("a PDF that is nested too deeply", "너무 깊이 겹친 PDF"),
    as_it_is("a PDF that is locked with a password", "암호로 잠긴 PDF"),
    as_it_is("a PDF that is damaged or breaks off", "손상되었거나 중간에 끊긴 PDF"),
    as_it_is("a PDF that cannot be read", "읽을 수 없는 PDF"),
    as_it_is("no text in this PDF: pictures of pages?", "글이 없는 PDF: 쪽을 찍은 그림일 수 있음"),
    # what was mended on reading
    as_it_is("only the first sheets were read", "앞쪽만 읽음"),
    as_it_is("no article found: all lines of the page are kept", "기사를 가려내지 못해 모든 줄을 남김"),
    row(r"(?P<n>\d+) bytes? (?:is|are) not (?P<name>[\w-]+)", "바이트 {n}개가 {name}에 맞지 않음", "3 bytes are not utf-8"),
    row(r"(?P<n>\d+) lines? (?:was|were) in cp949, the others in utf-8", "{n}줄은 cp949, 나머지는 utf-8", "1 line was in cp949, the others in utf-8"),
    # what the notes say
    row(r"cannot save notes: (?P<why>.+)", "메모를 저장하지 못했습니다: {why}", "cannot save notes: the disk is full"),
    row(r"cannot read the notes: (?P<why>.+)", "메모를 읽지 못했습니다: {why}", "cannot read the notes: permission denied"),
    as_it_is("another reader holds the notes: try again", "다른 프로그램이 메모를 쓰고 있음: 다시 해 보세요"),
    row(r"there is no such note any more: (?P<id>.+)", "그 메모는 이제 없습니다", "there is no such note any more: urn:uuid:1"),
    as_it_is("the note was changed elsewhere since: nothing saved", "그 사이 다른 곳에서 고친 메모라 저장하지 않았습니다"),
    as_it_is("the note was changed by another reader since: nothing undone", "그 사이 다른 프로그램이 메모를 고쳐서 되돌리지 않았습니다"),
    as_it_is("the note was changed by another reader since: nothing done again", "그 사이 다른 프로그램이 메모를 고쳐서 다시 하지 않았습니다"),
    row(r"(?P<file>.+) is not a file of notes: left as it is", "메모 파일이 아니라서 그대로 둠: {file}", "/x/notes.json is not a file of notes: left as it is"),
    row(r"(?P<file>.+) was written by a newer reader \(schema (?P<n>.+)\): left as it is", "더 새로운 판이 쓴 파일이라 그대로 둠: {file}", "notes.json was written by a newer reader (schema 9): left as it is"),
    row(r"(?P<what>.+): notes restored; kept aside as (?P<file>.+)", "메모를 되살림({what}), 손상된 파일은 따로 둠: {file}", "notes.json was missing: notes restored; kept aside as notes.json.damaged-1"),
    row(r"(?P<what>.+): notes restored", "메모를 되살림({what})", "notes.json was missing: notes restored"),
    row(r"(?P<what>.+): notes shown as far as they could be restored, not yet repaired", "되살린 데까지 메모를 보임, 파일은 아직 고치지 못함({what})", "notes.json was missing: notes shown as far as they could be restored, not yet repaired"),
    row(r"notes brought to the present form; the file as it was is (?P<file>.+)", "메모를 지금 형식으로 옮김, 전의 파일: {file}", "notes brought to the present form; the file as it was is notes.json.schema-1"),
    row(r"kept, but not understood: (?P<why>.+)", "알아볼 수 없지만 남겨 둔 메모: {why}", "kept, but not understood: not a note: 3"),
    row(r"(?P<file>\S+) was missing", "{file} 없음", "notes.json was missing"),
    row(r"(?P<file>\S+) was damaged \((?P<why>.+)\)", "{file} 손상: {why}", "notes.json was damaged (cut short)"),
    row(r"(?P<file>\S+) was older than its backup", "{file}: 예비 파일보다 오래됨", "notes.json was older than its backup"),
    as_it_is("the disk is full", "디스크가 가득 참"),
    as_it_is("the disk quota is used up", "디스크 할당량을 다 씀"),
    as_it_is("the disk is read-only", "쓸 수 없는 디스크"),
    as_it_is("the disk reports a read or write error", "디스크 읽기·쓰기 오류"),
    as_it_is("the folder is gone", "폴더가 없어짐"),
    as_it_is("it is a folder", "파일이 아니라 폴더"),
    as_it_is("a part of its path is a file", "경로 가운데에 파일이 있음"),
    as_it_is("the name is too long", "이름이 너무 긺"),
    # why sentences are only counted
    row(r"(?P<name>[\w.]+) is not installed", "{name} 설치 안 됨", "onnxruntime is not installed"),
    row(r"(?P<name>[\w./]+) is missing", "{name} 없음", "data/joined.json is missing"),
    # what is wrong in the settings, and what the commands have to say
    *COMPLAINTS,
)
# fmt: on
_MOST_PLACES = 9
"""So many parts of a reason may say where something is wrong, before the reason itself."""


def refusal_in(reason: str, say: Words) -> str:
    """A reason in the language of the screen, and the reason in it; as it stands where unknown.

    Before a reason may stand what it is about: a path, an address, a line of the settings.
    """
    if say.language != "ko":
        return reason
    at = -2
    for _ in range(_MOST_PLACES):
        korean = _korean(reason[at + 2 :], say)
        if korean is not None:
            return reason[: at + 2] + korean
        at = reason.find(": ", at + 2)
        if at < 0:
            break
    return reason


def _korean(reason: str, say: Words) -> str | None:
    for wording in REFUSALS:
        if found := wording.pattern.fullmatch(reason):
            parts = found.groupdict()
            known = {name: refusal_in(part, say) for name, part in parts.items() if name in INNER}
            return wording.korean.format(**parts | known)
    return None
