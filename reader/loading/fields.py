"""Names under which dumps of articles carry the fields of an article.

The commonest first. A dot leads into a nested object; names are compared without case.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache


@dataclass(frozen=True, slots=True)
class FieldNames:
    """`field` of an article, the `names` that dumps give it, and where one was seen."""

    field: str
    names: tuple[str, ...]
    example: str


FIELDS: tuple[FieldNames, ...] = (
    FieldNames(
        "title",
        (
            "title",
            "headline",
            "title.rendered",
            "webtitle",
            "fields.headline",
            "headline.main",
            "subject",
            "article_title",
            "news_title",
            "title_nm",
            "제목",
            "기사제목",
            "뉴스제목",
        ),
        "schema.org NewsArticle `headline`, WordPress `title.rendered`",
    ),
    FieldNames(
        "text",
        (
            "text",
            "body",
            "articlebody",
            "content.rendered",
            "content",
            "article",
            "maintext",
            "main_text",
            "article_text",
            "article_body",
            "full_text",
            "fulltext",
            "content_text",
            "content_html",
            "bodytext",
            "fields.bodytext",
            "fields.body",
            "body_text",
            "cleaned_text",
            "raw_text",
            "paragraphs",
            "paragraph",
            "contents",
            "news_text",
            "news_content",
            "article_content",
            "document",
            "story",
            "본문",
            "기사본문",
            "본문내용",
            "기사내용",
            "내용",
            "description",
            "excerpt.rendered",
            "summary",
            "abstract",
        ),
        "news-please `maintext`, JSON Feed `content_html`, BigKinds `본문`",
    ),
    FieldNames(
        "source",
        (
            "source.name",
            "source",
            "publisher.name",
            "publisher",
            "source_name",
            "site",
            "sitename",
            "site_name",
            "outlet",
            "press",
            "media",
            "media_name",
            "publication",
            "newspaper",
            "provider",
            "source_domain",
            "domain",
            "hostname",
            "media.name",
            "media_nm",
            "언론사",
            "언론사명",
            "매체",
            "매체명",
            "신문사",
            "신문사명",
        ),
        "NewsAPI `source.name`",
    ),
    FieldNames(
        "author",
        (
            "author.name",
            "author",
            "authors",
            "byline",
            "byline.original",
            "reporter",
            "writer",
            "creator",
            "reporter_nm",
            "_embedded.author",
            "기자",
            "기자명",
            "기고자",
            "작성자",
            "글쓴이",
        ),
        "New York Times `byline.original`",
    ),
    FieldNames(
        "published",
        (
            "published",
            "datepublished",
            "date_published",
            "published_at",
            "publishedat",
            "pubdate",
            "pub_date",
            "publish_date",
            "published_date",
            "date_publish",
            "webpublicationdate",
            "publication_date",
            "publication_time",
            "date_gmt",
            "date",
            "datetime",
            "created_at",
            "timestamp",
            "time",
            "reg_dt",
            "일자",
            "날짜",
            "일시",
            "작성일",
            "작성일시",
            "작성일자",
            "입력일",
            "입력일시",
            "등록일",
            "등록일시",
            "게시일",
            "발행일",
            "기사일자",
            "보도일",
            "보도일자",
        ),
        "Guardian `webPublicationDate`",
    ),
    FieldNames(
        "updated",
        ("updated", "datemodified", "date_modified", "modified", "updated_at", "수정일"),
        "schema.org `dateModified`",
    ),
    FieldNames(
        "url",
        (
            "url",
            "link",
            "canonical",
            "canonical_url",
            "source_url",
            "article_url",
            "weburl",
            "web_url",
            "href",
            "uri",
            "링크",
            "주소",
        ),
        "Guardian `webUrl`",
    ),
    FieldNames("language", ("language", "lang", "inlanguage", "언어"), "schema.org `inLanguage`"),
)

SUMMARIES: frozenset[str] = frozenset({"description", "excerpt.rendered", "summary", "abstract"})
"""Names of a text that a list of articles may have as well: what all of them are about."""

LISTS: tuple[str, ...] = (
    "articles",
    "items",
    "entries",
    "results",
    "docs",
    "documents",
    "data",
    "posts",
    "news",
    "stories",
    "records",
    "rows",
    "hits",
    "response",
    "@graph",
)
"""Names under which a JSON document holds its list of articles, the commonest first."""

KNOWN_NAMES: frozenset[str] = frozenset(name for row in FIELDS for name in row.names)
_NAMES: dict[str, tuple[str, ...]] = {row.field: row.names for row in FIELDS}


def names_of(field: str, own: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    """The names of one field, the reader's own ones first."""
    known = _NAMES.get(field, ())
    # Asked nine times a record, and hardly anyone has names of their own.
    return (*(name.lower() for name in own[field]), *known) if field in own else known


@lru_cache(maxsize=4096)
def spelled(name: str) -> str:
    """A name as the table has it: in lower case, `News Title` with `_`, Korean without spaces."""
    words = name.strip('\ufeff \t\r\n"').lower().replace("-", "_").split()
    return ("" if any("가" <= c <= "힣" for c in name) else "_").join(words)


def looks_like_header(cells: list[str]) -> bool:
    """Whether the cells of a table's first row name fields of articles."""
    named = [spelled(cell) for cell in cells]
    if any(len(name) > 60 for name in named):
        return False
    texts = set(names_of("text", {})) | set(names_of("title", {}))
    return sum(name in KNOWN_NAMES for name in named) >= 2 and any(name in texts for name in named)
