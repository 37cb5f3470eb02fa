"""gzip streams and zip archives, EPUB and Office documents too, unpacked within a budget.

Nothing is ever written: a member's name is a label, and one that leads out of the
archive is refused all the same.
"""

from __future__ import annotations

import io
import re
import stat
import zipfile
import zlib
from collections.abc import Callable
from functools import partial

from reader.loading.book import CONTAINER, Book, book_of
from reader.loading.detect import SNIFFED, is_page_name, is_plain_asset, looks_like_page
from reader.loading.errors import FileRefusedError
from reader.loading.office import document_of, read_document
from reader.loading.source import Pages, Source
from reader.model import Failure, RawPage
from reader.records import replace

MAX_DEPTH = 3
"""Archives within archives."""
MAX_MEMBERS = 20_000
MAX_GZIP_MEMBERS = 200_000
"""As many as records of a WARC file, each of which is a member of its own."""
_CHUNK = 1 << 20
_FIRST_PORTION = 1 << 12
_GZIP_MARK = b"\x1f\x8b"
_ZEROS = re.compile(rb"\0*")
_DIRECTORY_MARK = b"PK\x01\x02"
_CHAPTER = re.compile(r"\.x?html?$", re.IGNORECASE)
"""Members of an EPUB book that are text: the rest says how they hang together."""
_UNSAFE = re.compile(r"(?:^|[/\\])\.\.(?:[/\\]|$)|^[/\\]|^[A-Za-z]:|[\x00-\x1f]")

Open = Callable[[Source], Pages]


def read_gzip(source: Source, opened: Open) -> Pages:
    """What a gzip stream holds, under the same path: its name is the file's less `.gz`."""
    if source.depth >= MAX_DEPTH:
        raise FileRefusedError("archives nested too deeply")
    data, complete = _inflate(source)
    name = re.sub(r"\.gz$", "", source.name, flags=re.IGNORECASE)
    yield from opened(
        Source(source.path, name, data, source.options, source.budget, source.depth + 1)
    )
    if not complete:
        yield Failure(source.path, "a gzip stream that ends early: what came before it is kept")


def _inflate(source: Source) -> tuple[bytes, bool]:
    """All members of a gzip stream (RFC 1952), and whether the last one was whole."""
    pieces: list[bytes] = []
    data = memoryview(source.data)
    place = members = 0
    while data[place : place + 2] == _GZIP_MARK:
        members += 1
        if members > MAX_GZIP_MEMBERS:
            raise FileRefusedError(f"a gzip stream of more than {MAX_GZIP_MEMBERS} members")
        unpacker = zlib.decompressobj(wbits=31)
        portion = _FIRST_PORTION
        while not unpacker.eof:
            # In portions: what stands behind a member's end is copied for each member.
            fed: bytes | memoryview = unpacker.unconsumed_tail
            if not fed:
                fed = data[place : place + portion]
                place += len(fed)
                portion = min(2 * portion, _CHUNK)
            try:
                piece = unpacker.decompress(fed, _CHUNK)
            except zlib.error as error:
                if not any(pieces):
                    raise FileRefusedError(f"a damaged gzip stream: {error}") from None
                return b"".join(pieces), False
            source.budget.take_inflated(len(piece))
            pieces.append(piece)
            if not piece and not fed and not unpacker.eof:
                return b"".join(pieces), False
        place -= len(unpacker.unused_data)
        if padding := _ZEROS.match(source.data, place):
            place = padding.end()
    return b"".join(pieces), True


def read_zip(source: Source, opened: Open) -> Pages:
    """The pages of an archive's members, each under `path!member`."""
    if source.depth >= MAX_DEPTH:
        raise FileRefusedError("archives nested too deeply")
    # Opening an archive makes an object for each entry: count them first.
    if source.data.count(_DIRECTORY_MARK) > MAX_MEMBERS:
        raise FileRefusedError(f"an archive of more than {MAX_MEMBERS} members")
    try:
        archive = zipfile.ZipFile(io.BytesIO(source.data))
    except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError, EOFError) as error:
        raise FileRefusedError(f"a damaged zip archive: {str(error)[:80]}") from None
    with archive:
        members = archive.infolist()
        names = [member.filename for member in members]
        document = document_of(names)
        if document is not None:
            whole = partial(_named, source, archive)
            source.budget.take_page()
            yield read_document(source.path, document, names, whole)
            return
        book = book_of(partial(_named, source, archive)) if CONTAINER in names else None
        if book is not None:
            members = _chapters(members, book)
        found = False
        for member in members:
            for page in _member(source, archive, member, opened):
                found = True
                if book is not None and isinstance(page, RawPage):
                    page = replace(page, metadata=book.told(page.metadata))  # noqa: PLW2901
                yield page
    if not found:
        raise FileRefusedError("no pages in this archive")


def _chapters(members: list[zipfile.ZipInfo], book: Book) -> list[zipfile.ZipInfo]:
    """A book's members that are text, in its reading order; others behind, as they lie."""
    last = len(book.order)
    found = [
        one
        for one in members
        if _CHAPTER.search(one.filename) and one.filename not in book.contents
    ]
    return sorted(found, key=lambda one: book.order.get(one.filename, last))


def _member(
    source: Source, archive: zipfile.ZipFile, member: zipfile.ZipInfo, opened: Open
) -> Pages:
    name = member.filename
    parts = [part for part in re.split(r"[/\\]", name) if part]
    if not parts or member.is_dir() or parts[0] == "__MACOSX" or is_plain_asset(parts[-1]):
        return
    path = f"{source.path}!{name}"
    if _UNSAFE.search(name):
        yield Failure(path, "a name that leads out of the archive")
        return
    if any(part.startswith(".") for part in parts):
        return
    if stat.S_ISLNK(member.external_attr >> 16):
        yield Failure(path, "a link in an archive, not followed")
        return
    if member.flag_bits & 0x1:
        yield Failure(path, "locked with a password")
        return
    try:
        data = _unpack(source, archive, member)
    except FileRefusedError as error:
        yield Failure(path, str(error))
        return
    if data is None:
        return
    yield from opened(
        Source(path, parts[-1], data, source.options, source.budget, source.depth + 1)
    )


def _named(source: Source, archive: zipfile.ZipFile, name: str) -> bytes | None:
    """The bytes of a member by its name; `None` when there is none."""
    try:
        member = archive.getinfo(name)
    except KeyError:
        return None
    if member.flag_bits & 0x1:
        raise FileRefusedError("locked with a password")
    return _unpack(source, archive, member, always=True)


def _unpack(
    source: Source, archive: zipfile.ZipFile, member: zipfile.ZipInfo, *, always: bool = False
) -> bytes | None:
    """The bytes of a member; `None` when neither name nor head are those of a page."""
    pieces: list[bytes] = []
    size = 0
    try:
        with archive.open(member) as file:
            head = file.read(SNIFFED)
            if not always and not is_page_name(member.filename) and not looks_like_page(head):
                return None
            piece = head
            while piece:
                source.budget.take_inflated(len(piece))
                size += len(piece)
                if size > source.options.max_bytes:
                    raise FileRefusedError("too large")
                pieces.append(piece)
                piece = file.read(_CHUNK)
    except (FileRefusedError, MemoryError):
        raise
    except Exception as error:  # each way of packing has errors of its own (LZMA, bzip2, Zstandard)
        raise FileRefusedError(f"a damaged member: {str(error)[:80]}") from None
    return b"".join(pieces)
