"""Every word on the screen, in English and Korean.

A row is a key and its wording in each language; `{name}` is filled in by the
caller with text that was made harmless before. Knows nothing of the screen.
"""

from __future__ import annotations

import locale
import os
from collections.abc import Mapping

LANGUAGES = ("en", "ko")

# ruff: noqa: E501 - a row is a row
# fmt: off
_ROWS: tuple[tuple[str, str, str], ...] = (
    # what an action does
    ("do.next-sentence", "next sentence", "다음 문장"),
    ("do.previous-sentence", "previous sentence", "이전 문장"),
    ("do.next-paragraph", "next paragraph", "다음 문단"),
    ("do.previous-paragraph", "previous paragraph", "이전 문단"),
    ("do.page-down", "a screenful down", "한 화면 아래로"),
    ("do.page-up", "a screenful up", "한 화면 위로"),
    ("do.first", "to the beginning", "맨 앞으로"),
    ("do.last", "to the end", "맨 끝으로"),
    ("do.next-linked", "next sentence with links (while finding: next match)", "관련 문장이 있는 다음 문장 (찾는 중: 다음 결과)"),
    ("do.previous-linked", "previous sentence with links (while finding: previous match)", "관련 문장이 있는 이전 문장 (찾는 중: 이전 결과)"),
    ("do.next-pane", "to the next pane: article, related, articles", "다음 창으로: 기사, 관련 문장, 기사 목록"),
    ("do.previous-pane", "to the previous pane", "이전 창으로"),
    ("do.open", "open the other article beside this one; once more: make it the main article", "다른 기사를 나란히 열기, 한 번 더 누르면 그 기사로 옮기기"),
    ("do.back", "back to where you were", "이전 자리로"),
    ("do.forward", "forward again", "다시 앞으로"),
    ("do.close", "close what is open: find, the article beside, a screen", "닫기: 찾기, 나란히 본 기사, 화면"),
    ("do.articles", "to the list of articles", "기사 목록으로"),
    ("do.filter-kind", "related: all, repeats only, disputes only", "관련 문장: 모두, 같은 내용만, 다른 내용만"),
    ("do.widen", "show more links, less certain ones too", "덜 확실한 것까지 더 보기"),
    ("do.narrow", "show fewer links, only the more certain", "더 확실한 것만 보기"),
    ("do.confirm", "confirm the link (again: take it back)", "이 연결이 맞다고 표시 (다시 누르면 취소)"),
    ("do.dismiss", "dismiss the link (again: take it back)", "이 연결이 틀렸다고 표시 (다시 누르면 취소)"),
    ("do.show-dismissed", "show or hide dismissed links", "틀렸다고 한 연결 보이기/숨기기"),
    ("do.cleaned", "what was cleaned away: folded, the raw page, hidden", "걷어낸 부분: 접기, 원문 그대로, 숨기기"),
    ("do.first-copy", "to the first copy of the next repeated passage", "다음 중복 부분의 첫 번째 자리로"),
    ("do.flagged", "list all repeated and cleaned away passages", "중복되거나 걷어낸 부분 모두 보기"),
    ("do.overview", "overview: which articles share how much", "한눈에: 기사끼리 얼마나 겹치는지"),
    ("do.timeline", "timeline: who said this when", "시간순: 누가 언제 말했는지"),
    ("do.failures", "list pages that could not be opened", "열지 못한 파일 보기"),
    ("do.find", "find in the article", "기사에서 찾기"),
    ("do.find-library", "find in all articles", "모든 기사에서 찾기"),
    ("do.switch", "go to an article by a few letters (ㄷㅅㅋ works)", "기사 바로 가기 (초성 ㄷㅅㅋ 가능)"),
    ("do.note", "write or edit a note on the sentence", "문장에 메모 쓰기/고치기"),
    ("do.notes", "list notes", "메모 모두 보기"),
    ("do.undo", "undo the last change of notes and verdicts", "메모·판정의 마지막 변경 되돌리기"),
    ("do.copy", "copy the sentence as a citation", "문장을 출처와 함께 복사"),
    ("do.open-link", "open the page's web address", "원문 웹 주소 열기"),
    ("do.edit-raw", "open the raw file in $EDITOR", "$EDITOR로 원본 파일 열기"),
    ("do.page-raw", "show the raw file in $PAGER", "$PAGER로 원본 파일 보기"),
    ("do.help", "show all keys", "모든 키 보기"),
    ("do.theme", "next theme", "다음 테마"),
    ("do.language", "English / Korean", "한국어 / 영어"),
    ("do.stop", "stop comparing (again: go on)", "비교 멈추기 (다시 누르면 계속)"),
    ("do.quit", "quit", "끝내기"),
    # short words of the hint bar
    ("hint.next-sentence", "sentence", "문장"),
    ("hint.next-linked", "next linked", "다음 관련"),
    ("hint.match", "next match", "다음 결과"),
    ("hint.next-pane", "related", "관련 문장"),
    ("hint.next-pane-back", "article", "기사"),
    ("hint.next-pane-list", "articles", "기사 목록"),
    ("hint.open", "open beside", "나란히 열기"),
    ("hint.open-main", "make main", "이 기사로"),
    ("hint.open-read", "read", "읽기"),
    ("hint.note", "note", "메모"),
    ("hint.edit-note", "edit note", "메모 고치기"),
    ("hint.back", "back", "뒤로"),
    ("hint.close", "close", "닫기"),
    ("hint.cleaned", "cleaned away", "걷어낸 것"),
    ("hint.confirm", "holds", "맞음"),
    ("hint.dismiss", "wrong", "틀림"),
    ("hint.filter-kind", "kind", "종류"),
    ("hint.find", "find", "찾기"),
    ("hint.switch", "go to", "바로 가기"),
    ("hint.timeline", "timeline", "시간순"),
    ("hint.overview", "overview", "한눈에"),
    ("hint.help", "keys", "키"),
    ("hint.quit", "quit", "끝내기"),
    ("hint.stop", "stop", "멈추기"),
    ("hint.go", "go there", "그리로"),
    ("hint.copy-first", "first copy", "첫 번째 자리"),
    ("hint.delete", "delete", "지우기"),
    ("hint.save", "save", "저장"),
    ("hint.do", "do it", "실행"),
    ("hint.choose", "choose", "고르기"),
    # groups of the help screen
    ("group.move", "Moving", "움직이기"),
    ("group.panes", "Panes and places", "창과 자리"),
    ("group.related", "Who else says it", "같은 말, 다른 말"),
    ("group.look", "Looking closer", "자세히 보기"),
    ("group.find", "Finding", "찾기"),
    ("group.notes", "Notes", "메모"),
    ("group.out", "Taking it elsewhere", "밖으로"),
    ("group.app", "The reader", "프로그램"),
    ("table.keys", "Keys", "키"),
    ("table.does", "What it does", "하는 일"),
    # articles
    ("articles", "Articles", "기사"),
    ("articles.count", "{n} articles", "기사 {n}건"),
    ("articles.one", "1 article", "기사 1건"),
    ("articles.failed", "{n} failed", "{n}건 실패"),
    ("articles.opening", "Opening pages…", "파일을 여는 중…"),
    ("articles.none", "No article could be opened. F lists what went wrong; q quits.", "열린 기사가 없습니다. F를 누르면 이유가 나오고 q는 끝내기입니다."),
    ("undated", "undated", "날짜 없음"),
    ("unsourced", "no source", "출처 없음"),
    ("failures", "Pages that could not be opened", "열지 못한 파일"),
    ("failures.none", "Every page was opened.", "모든 파일을 열었습니다."),
    ("warnings", "Pages that were mended on reading", "읽으면서 바로잡은 파일"),
    # cleaned away
    ("fold", "▸ {lines} cleaned away ({place}): {what} · b shows", "▸ {lines} 걷어냄({place}행): {what} · b로 보기"),
    ("fold.line", "1 line", "1줄"),
    ("fold.lines", "{n} lines", "{n}줄"),
    ("copy.line", "repeats line {first}", "{first}행의 중복"),
    ("copy.lines", "repeats lines {first}-{last}", "{first}-{last}행의 중복"),
    ("kind.duplicate", "repeated", "중복"),
    ("kind.byline", "byline", "기자"),
    ("kind.date", "date", "날짜"),
    ("kind.counter", "counter", "조회수"),
    ("kind.reactions", "reactions", "반응"),
    ("kind.tags", "tags", "태그"),
    ("kind.menu", "menu", "메뉴"),
    ("kind.related", "related articles", "관련 기사"),
    ("kind.promo", "promotion", "홍보"),
    ("kind.copyright", "copyright", "저작권"),
    ("kind.footer", "footer", "꼬리말"),
    ("kind.comments", "comments", "댓글"),
    ("kind.share", "sharing", "공유"),
    ("kind.ads", "advertising", "광고"),
    ("kind.other", "not part of the article", "기사 아님"),
    ("view.folded", "", ""),
    ("view.raw", "the raw page", "원문 그대로"),
    ("view.hidden", "cleaned away text hidden", "걷어낸 부분 숨김"),
    ("flagged", "Repeated and cleaned away", "중복되거나 걷어낸 부분"),
    ("flagged.none", "Nothing was cleaned away in this library.", "걷어낸 부분이 없습니다."),
    ("first-copy.none", "Nothing is repeated in this article.", "이 기사에는 중복된 부분이 없습니다."),
    ("line", "line {n}", "{n}행"),
    ("lines", "lines {first}-{last}", "{first}-{last}행"),
    # related
    ("related", "Who else says it", "같은 말, 다른 말"),
    ("repeats", "repeats", "같은 내용"),
    ("disputes", "disputes", "다른 내용"),
    ("repeats.head", "REPEATS {n}", "같은 내용 {n}"),
    ("disputes.head", "DISPUTES {n}", "다른 내용 {n}"),
    ("shown.all", "all, strict {percent}%", "모두 · 엄격도 {percent}%"),
    ("shown.repeats", "repeats, strict {percent}%", "같은 내용만 · 엄격도 {percent}%"),
    ("shown.disputes", "disputes, strict {percent}%", "다른 내용만 · 엄격도 {percent}%"),
    ("score", "{percent}% sure", "확실도 {percent}%"),
    ("confirmed", "you confirmed", "맞다고 표시함"),
    ("dismissed", "you dismissed", "틀렸다고 표시함"),
    ("also", "{n} sentences of", "이 기사의 문장 {n}개:"),
    ("waiting", "Comparing the articles. Read on: what others say appears here.", "기사들을 비교하고 있습니다. 계속 읽으시면 여기에 나타납니다."),
    ("stopped", "Comparing was stopped, so nothing is known here.", "비교를 멈춰서 알 수 없습니다."),
    ("failed", "Comparing failed: {reason}", "비교하지 못했습니다: {reason}"),
    ("asking", "Looking…", "찾는 중…"),
    ("alone", "No other article says this.", "이 말을 하는 다른 기사가 없습니다."),
    ("alone.kind", "None of this kind. {key} shows all kinds.", "이 종류는 없습니다. {key}를 누르면 모두 보입니다."),
    ("alone.next", "{key} goes to the next sentence that has links.", "{key}: 관련 문장이 있는 다음 문장으로 갑니다."),
    ("nearest", "The nearest, {percent}% sure ({key} shows less certain ones):", "가장 가까운 것, 확실도 {percent}% ({key}로 덜 확실한 것도 보기):"),
    ("peek", "{marks} {source}: {text}", "{marks} {source}: {text}"),
    ("peek.key", "{key} shows all", "{key} 모두 보기"),
    ("reason.verbatim", "word for word", "글자 그대로"),
    ("reason.same-words", "same words", "같은 낱말"),
    ("reason.same-quantity", "same figure", "같은 수치"),
    ("reason.same-name", "same name", "같은 이름"),
    ("reason.same-speaker", "same speaker", "같은 발언자"),
    ("reason.same-date", "same date", "같은 날짜"),
    ("reason.different-quantity", "other figure", "다른 수치"),
    ("reason.different-date", "other date", "다른 날짜"),
    ("reason.denial", "denied", "부인"),
    ("reason.doubt", "doubted", "의문"),
    ("reason.negation", "negated", "부정"),
    ("reason.correction", "corrected", "정정"),
    ("reason.opposite", "opposite", "반대"),
    ("reason.read", "read as contradicting", "읽어 보니 어긋남"),
    ("place", "sentence {n} of {total}", "문장 {n}/{total}"),
    # work under way
    ("work.loading", "opening", "여는 중"),
    ("work.cleaning", "cleaning", "정리 중"),
    ("work.linking", "comparing", "비교 중"),
    ("work.counting", "marking", "표시 중"),
    ("work.of", "{stage} {done} of {total}", "{stage} {done}/{total}"),
    ("work.so-far", "{stage} {done}", "{stage} {done}"),
    ("work.stopped", "stopped", "멈춤"),
    ("work.failed", "{reason}", "{reason}"),
    # notes
    ("note", "Note", "메모"),
    ("note.new", "Note on this sentence", "이 문장에 대한 메모"),
    ("note.text", "What do you want to remember?", "무엇을 기억하고 싶으세요?"),
    ("note.tags", "tags, separated by commas", "태그, 쉼표로 구분"),
    ("note.colour", "colour", "색"),
    ("note.saved", "Note saved. {key} lists all notes.", "메모를 저장했습니다. {key}를 누르면 모두 보입니다."),
    ("note.deleted", "Note deleted; {key} brings it back.", "메모를 지웠습니다. {key}로 되돌립니다."),
    ("note.empty", "An empty note is not saved.", "빈 메모는 저장하지 않습니다."),
    ("note.keys", "Ctrl+S saves · Esc leaves without saving · Tab next field", "Ctrl+S 저장 · Esc 저장하지 않고 나가기 · Tab 다음 칸"),
    ("notes", "Notes", "메모"),
    ("notes.none", "No notes yet. Put the cursor on a sentence and press {key}.", "아직 메모가 없습니다. 문장 위에서 {key}를 누르세요."),
    ("notes.orphan", "its sentence is gone", "문장이 없어짐"),
    ("notes.failed", "Notes cannot be saved: {reason}", "메모를 저장할 수 없습니다: {reason}"),
    ("colour.none", "no colour", "색 없음"),
    ("colour.yellow", "yellow", "노랑"),
    ("colour.green", "green", "초록"),
    ("colour.blue", "blue", "파랑"),
    ("colour.red", "red", "빨강"),
    ("undone", "Undone: {what}", "되돌림: {what}"),
    ("undo.none", "Nothing to undo.", "되돌릴 것이 없습니다."),
    ("verdict.confirmed", "Confirmed; kept with the notes. {key} undoes.", "맞다고 표시했습니다. {key}로 되돌립니다."),
    ("verdict.dismissed", "Dismissed; not shown again. {key} undoes.", "틀렸다고 표시했습니다. {key}로 되돌립니다."),
    ("verdict.none", "Put the cursor on a link first: Tab goes to the related pane.", "먼저 관련 문장을 고르세요: Tab으로 갑니다."),
    # finding
    ("find", "Find in the article", "기사에서 찾기"),
    ("find.count", "{n} of {total}", "{n}/{total}"),
    ("find.none", "no match", "없음"),
    ("find.library", "Find in all articles", "모든 기사에서 찾기"),
    ("find.results", "{n} sentences in {articles} articles", "기사 {articles}건의 문장 {n}개"),
    ("find.start", "Type a word, a phrase or initial consonants (ㄷㅅㅋ).", "낱말이나 구절, 초성(ㄷㅅㅋ)을 치세요."),
    ("switch", "Go to an article", "기사 바로 가기"),
    # screens
    ("overview", "Overview: sentences that two articles share", "한눈에: 두 기사가 함께 말하는 문장"),
    ("overview.legend", "≈ repeats  ≠ disputes · arrows move, Enter opens the pair", "≈ 같은 내용  ≠ 다른 내용 · 화살표로 움직이고 Enter로 엽니다"),
    ("overview.waiting", "Counting what each pair shares… {done}", "기사끼리 세고 있습니다… {done}"),
    ("overview.pair", "{one}\n× {other}\n{repeats} repeated, {disputes} disputed", "{one}\n× {other}\n같은 내용 {repeats}, 다른 내용 {disputes}"),
    ("overview.few", "The overview needs two articles.", "기사가 두 건은 있어야 합니다."),
    ("timeline", "Who said it when", "누가 언제 말했나"),
    ("timeline.here", "this sentence", "이 문장"),
    ("timeline.first", "first", "처음"),
    ("timeline.alone", "No other article says this, so there is no order to show.", "이 말을 하는 다른 기사가 없어 순서가 없습니다."),
    ("timeline.waiting", "The articles are still being compared.", "아직 비교하고 있습니다."),
    ("help", "Keys", "키"),
    ("help.marks", "Marks: {repeats}2 two sentences elsewhere repeat this · {disputes}1 one disputes it · {note} a note of yours", "표시: {repeats}2 다른 곳 두 문장이 같은 내용 · {disputes}1 한 문장이 다른 내용 · {note} 내 메모"),
    ("help.ranges", "Underlined: what agrees. Bold and underlined: what differs.", "밑줄: 일치하는 부분. 굵은 밑줄: 다른 부분."),
    ("help.section", "Marks and more", "표시와 그 밖"),
    ("help.palette", "Ctrl+P searches all actions by name.", "Ctrl+P: 모든 동작을 이름으로 찾기"),
    # out
    ("copied", "Copied with its source.", "출처와 함께 복사했습니다."),
    ("link.none", "This page has no web address.", "이 기사에는 웹 주소가 없습니다."),
    ("link.unsafe", "Not opened: only http and https addresses are.", "열지 않았습니다: http와 https 주소만 엽니다."),
    ("link.opened", "Opened {url}", "열었습니다: {url}"),
    ("raw.no-program", "Set {name} to a program first.", "먼저 {name}에 프로그램을 지정하세요."),
    ("raw.failed", "{program} did not start: {reason}", "{program}을(를) 실행하지 못했습니다: {reason}"),
    ("back.none", "This is where you began.", "여기가 처음입니다."),
    ("forward.none", "Nothing ahead.", "앞에 아무것도 없습니다."),
    ("open.none", "No other article says this sentence; n goes to one that has links.", "이 문장을 말하는 다른 기사가 없습니다. n을 누르면 관련 문장으로 갑니다."),
    ("linked.none", "No sentence of this article has links.", "이 기사에는 관련 문장이 없습니다."),
    ("linked.waiting", "The articles are still being compared.", "아직 비교하고 있습니다."),
    ("changed", "Pages changed on disk and were read again: {n}", "바뀐 파일을 다시 읽었습니다: {n}"),
    ("keymap.problem", "keymap: {problem}", "키 설정: {problem}"),
    ("settings.problem", "settings: {problem}", "설정: {problem}"),
    ("theme.now", "Theme: {name}", "테마: {name}"),
    ("nothing", "Nothing here yet.", "아직 없습니다."),
)
# fmt: on
ROWS: Mapping[str, tuple[str, str]] = {key: (english, korean) for key, english, korean in _ROWS}


class Words:
    """Says things in one language: `say("find.count", n=1, total=3)`."""

    def __init__(self, language: str) -> None:
        self.language = language if language in LANGUAGES else "en"
        self._column = LANGUAGES.index(self.language)

    def __call__(self, row: str, /, **values: object) -> str:
        text = ROWS[row][self._column]
        return text.format(**values) if values else text


def words(language: str) -> Words:
    """The words of a language; English when it is not one of ours."""
    return Words(language)


def language_of_locale() -> str:
    """`ko` when the environment asks for Korean, else `en`."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if value := os.environ.get(name):
            return "ko" if value.lower().startswith("ko") else "en"
    try:
        return "ko" if (locale.getlocale()[0] or "").lower().startswith("ko") else "en"
    except ValueError:
        return "en"
