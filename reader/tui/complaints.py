"""What is wrong in the user's settings, and what the commands have to say, in Korean.

The rooms behind and the commands say it in English, and `refusal_in` gives the Korean to the screen
and to the terminal. Answers for scripts are in neither language. Knows nothing of how
settings are read.
"""

from __future__ import annotations

from reader.tui.wordings import Wording, as_it_is, row

# ruff: noqa: E501 - a row is a row
# fmt: off
COMPLAINTS: tuple[Wording, ...] = (
    # settings.toml and keymap.toml
    row(r"not TOML: (?P<why>.+)", "TOML이 아님: {why}", "not TOML: Invalid value"),
    as_it_is("not UTF-8 text", "UTF-8 글이 아님"),
    row(r"no setting is called (?P<name>.+)", "그런 설정이 없음: {name}", "no setting is called colour"),
    row(r"no action is called (?P<name>.+)", "그런 동작이 없음: {name}", "no action is called jump"),
    row(r"(?P<name>[^:]+) should be a theme's name", "{name}: 테마 이름이어야 함", "theme should be a theme's name"),
    row(r"(?P<name>[^:]+) should be (?P<one>\w+) or (?P<other>\w+)", "{name}: {one} 또는 {other}만 됨", "language should be en or ko"),
    row(r"(?P<name>[^:]+) should be a number from (?P<least>\d+) to (?P<most>\d+)", "{name}: {least}에서 {most} 사이의 수만 됨", "strictness should be a number from 0 to 1"),
    row(r"(?P<name>[^:]+) (?:should|must) be a whole number from (?P<least>\d+) to (?P<most>\d+)", "{name}: {least}에서 {most} 사이의 정수만 됨", "measure should be a whole number from 20 to 200"),
    row(r"(?P<name>[^:]+) (?:should|must) be a table", "{name}: [{name}] 표로 적어야 함", "judge should be a table"),
    row(r"(?P<name>[^:]+) should be a key or a list of keys", "{name}: 키나 키의 목록만 됨", "quit should be a key or a list of keys"),
    row(r"(?P<name>[^:]+): not a key: (?P<key>.+)", "{name}: 그런 키는 없음: {key}", "note: not a key: 'not a key!'"),
    row(r"(?P<name>[^:]+): (?P<key>\S+) is already the key of (?P<other>.+)", "{name}: {key} 키는 이미 {other}에 쓰임", "find: s is already the key of next-sentence"),
    row(r"(?P<name>[^:]+) must be a text or a list of texts", "{name}: 글이나 글의 목록만 됨", "loading.ignore must be a text or a list of texts"),
    row(r"(?P<name>[^:]+) is no field: (?P<names>.+)", "{name}: 그런 칸은 없음, 쓸 수 있는 칸: {names}", "loading.fields.kop is no field: title, text"),
    as_it_is("judge.key is no setting: name the key's variable in judge.key_env", "judge.key라는 설정은 없음: 키가 든 환경 변수의 이름을 judge.key_env에 적어야 함"),
    row(r"(?P<name>[^:]+) is no setting", "그런 설정이 없음: {name}", "loading.max is no setting"),
    # a model of the reader's own
    row(r"(?P<name>\S+) must be a web address", "{name}: 웹 주소만 됨", "judge.endpoint must be a web address"),
    row(r"(?P<name>\S+) must begin with http:// or https://", "{name}: http://나 https://로 시작해야 함", "judge.endpoint must begin with http:// or https://"),
    row(r"(?P<name>\S+) must name a host, in ASCII", "{name}: ASCII로 적은 호스트가 있어야 함", "judge.endpoint must name a host, in ASCII"),
    row(r"(?P<name>\S+) must have no user name in it: name the key's variable in judge\.key_env", "{name}: 사용자 이름을 넣을 수 없음, 키가 든 환경 변수의 이름을 judge.key_env에 적어야 함", "judge.endpoint must have no user name in it: name the key's variable in judge.key_env"),
    row(r"(?P<name>\S+) must end before \? and #", "{name}: ?와 # 앞에서 끝나야 함", "judge.endpoint must end before ? and #"),
    row(r"(?P<name>\S+) must be ASCII", "{name}: ASCII만 됨", "judge.endpoint must be ASCII"),
    row(r"(?P<name>\S+) must be the name that the server has for the model", "{name}: 서버가 아는 모델 이름이어야 함", "judge.model must be the name that the server has for the model"),
    row(r"(?P<name>\S+) must be a number of seconds from (?P<least>\d+) to (?P<most>\d+)", "{name}: {least}에서 {most} 사이의 초 수만 됨", "judge.timeout must be a number of seconds from 1 to 600"),
    row(r"(?P<name>\S+) must be the name of an environment variable", "{name}: 환경 변수의 이름만 됨", "judge.key_env must be the name of an environment variable"),
    row(r"(?P<host>\S+): (?P<why>.+); what it did not read is judged without it", "{host}: {why}, 여기서 판독하지 못한 것은 따로 판정함", "localhost: no answer in time; what it did not read is judged without it"),
    row(r"counted only, not read: (?P<why>.+)", "판독 없이 집계만 함: {why}", "counted only, not read: onnxruntime is not installed"),
    row(r"slow: (?P<n>\d+) of (?P<total>\d+) pairs in (?P<seconds>\S+) s", "느림: {seconds}초에 {total}쌍 중 {n}쌍", "slow: 2 of 8 pairs in 20 s"),
    row(r"names no verdict: (?P<said>.+)", "판정이 없는 답: {said}", "names no verdict: Well"),
    as_it_is("answers with nothing", "빈 답을 보냄"),
    row(r"needs a key, and the environment has no (?P<name>\w+)", "키가 필요한데 환경 변수 {name} 없음", "needs a key, and the environment has no MY_KEY"),
    row(r"the key in (?P<name>\w+) has characters that cannot be sent", "{name}의 키에 보낼 수 없는 글자가 있음", "the key in MY_KEY has characters that cannot be sent"),
    row(r"the key in (?P<name>\w+) is not taken", "{name}의 키를 받아 주지 않음", "the key in MY_KEY is not taken"),
    as_it_is("it wants a key", "키가 있어야 함"),
    as_it_is("it redirects, and that is not followed", "다른 주소로 돌리지만 따라가지 않음"),
    row(r"answers (?P<status>\d+): (?P<why>.+)", "응답 {status}: {why}", "answers 401: it wants a key"),
    row(r"answers (?P<status>\d+)", "응답 {status}", "answers 500"),
    row(r"answers with more than (?P<size>\d+ \w+)", "답이 {size}보다 큼", "answers with more than 256 KiB"),
    as_it_is("answers in JSON, but not as an OpenAI-compatible server", "JSON으로 답하지만 OpenAI 호환 서버가 아님"),
    row(r"does not answer in JSON but (?P<kind>.+)", "JSON이 아니라 {kind}로 답함", "does not answer in JSON but text/html"),
    as_it_is("does not answer in JSON", "JSON으로 답하지 않음"),
    as_it_is("its name does not lead to this machine", "이 기기를 가리키지 않는 이름"),
    as_it_is("does not speak TLS: is it http?", "TLS로 답하지 않음: http일 수 있음"),
    as_it_is("ends the connection without an answer", "답 없이 연결을 끊음"),
    as_it_is("cannot be reached", "연결할 수 없음"),
    as_it_is("does not answer as a web server does", "웹 서버처럼 답하지 않음"),
    row(r"cannot be asked \((?P<name>\w+)\)", "물을 수 없음({name})", "cannot be asked (ValueError)"),
    row(r"its certificate is not trusted: (?P<why>.+)", "믿을 수 없는 인증서: {why}", "its certificate is not trusted: self-signed certificate"),
    # a page from the web
    as_it_is("only http and https addresses are fetched: put https:// before it", "http와 https 주소만 받음: 앞에 https://를 붙여야 함"),
    as_it_is("only http and https addresses are fetched", "http와 https 주소만 받음"),
    as_it_is("an address with a user name in it is not fetched", "사용자 이름이 든 주소는 받지 않음"),
    as_it_is("not a web address: no host", "웹 주소가 아님: 호스트 없음"),
    as_it_is("not a web address: an odd host name", "웹 주소가 아님: 이상한 호스트 이름"),
    row(r"not a web address: (?P<why>.+)", "웹 주소가 아님: {why}", "not a web address: 'a..b'"),
    row(r"(?P<why>.+); `reader add --local` fetches it", "{why}, `reader add --local`로 받을 수 있음", "127.0.0.1 is an address of the local network; `reader add --local` fetches it"),
    row(r"(?P<host>\S+) is an address of the local network", "{host}: 내부망 주소", "127.0.0.1 is an address of the local network"),
    row(r"a redirection to no web address: (?P<why>.+)", "웹 주소가 아닌 곳으로 돌림: {why}", "a redirection to no web address: Invalid IPv6 URL"),
    as_it_is("a redirection to nowhere", "다른 주소로 돌리지만 주소가 없음"),
    row(r"more than (?P<n>\d+) redirections", "다른 주소로 {n}번 넘게 돌림", "more than 5 redirections"),
    as_it_is("no answer in time", "제때 답이 없음"),
    row(r"the server answers (?P<status>.+)", "서버의 응답: {status}", "the server answers 404 Not Found"),
    row(r"is (?P<kind>\S*), not a page", "글이 아니라 {kind}", "is image/png, not a page"),
    as_it_is("an empty page", "빈 글"),
    as_it_is("a damaged answer", "깨진 응답"),
    row(r"packed as (?P<name>.+), which was not asked for", "청하지 않은 {name}로 압축됨", "packed as br, which was not asked for"),
    row(r"larger than (?P<size>[\d.]+ \w+)", "{size}보다 큼", "larger than 8 MiB"),
    as_it_is("not a folder", "폴더가 아님"),
    as_it_is("connection refused", "연결을 받지 않음"),
    as_it_is("network is unreachable", "네트워크에 닿지 않음"),
    as_it_is("name or service not known", "그런 이름의 호스트가 없음"),
    as_it_is("temporary failure in name resolution", "지금은 호스트 이름을 찾을 수 없음"),
    # notes that are taken in
    as_it_is("cannot be imported: neither JSON-LD, nor Markdown or CSV of this reader", "가져올 수 없음: JSON-LD도, 이 프로그램이 쓴 Markdown이나 CSV도 아님"),
    row(r"cannot be imported: (?P<why>.+)", "가져올 수 없음: {why}", "cannot be imported: Expecting value"),
    row(r"row (?P<n>\d+): (?P<why>.+)", "{n}행: {why}", "row 3: a note needs a text"),
    as_it_is("a note needs a text", "글이 없는 메모"),
    row(r"not a note: (?P<why>.+)", "메모가 아님: {why}", "not a note: 'id'"),
    row(r"not CSV: (?P<why>.+)", "CSV가 아님: {why}", "not CSV: line contains NUL"),
    row(r"not an annotation: it has no (?P<name>.+)", "주석이 아님: {name} 없음", "not an annotation: it has no 'target'"),
    row(r"not an annotation: (?P<why>.+)", "주석이 아님: {why}", "not an annotation: TypeError: 3"),
    as_it_is("no note could be taken in", "가져올 수 있는 메모가 없음"),
    row(r"(?P<added>\d+) added, (?P<updated>\d+) updated, (?P<skipped>\d+) already there", "더함 {added}, 고침 {updated}, 이미 있음 {skipped}", "3 added, 0 updated, 1 already there"),
    # the commands themselves
    as_it_is("no pages found", "읽을 파일이 없음"),
    row(r"and (?P<n>\d+) more", "그 밖에 {n}건", "and 3 more"),
    as_it_is("no sentence of an article stands there", "거기에는 기사의 문장이 없음"),
    as_it_is("the reader needs a terminal; for scripts see `reader links --json`", "터미널에서만 열 수 있음, 스크립트에서는 `reader links --json`"),
)
# fmt: on
