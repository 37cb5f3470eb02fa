"""A short run of the fuzzer, and any bytes at all."""

from __future__ import annotations

import gzip
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.fuzz.__main__ import _hangs, main
from tests.fuzz.mutate import Mutator
from tests.fuzz.trial import try_input
from tests.loading.samples import SAMPLES

NAMES = ("", "a.txt", *(sample.name for sample in SAMPLES if "pdf" not in sample.name))


def test_a_short_run_finds_nothing(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert main(["--seconds", "120", "--inputs", "250", "--save", str(tmp_path / "failed")]) == 0
    told = capsys.readouterr().out
    assert "250 inputs tried" in told
    assert "0 crashes, 0 hangs over 5 s" in told


def test_an_input_can_be_made_again() -> None:
    first = [Mutator(7).make(number) for number in range(50)]
    assert first == [Mutator(7).make(number) for number in range(50)]
    assert first != [Mutator(8).make(number) for number in range(50)]


@pytest.mark.parametrize(
    "attack",
    [
        b"-links" * 60,
        b"<svg/>" * 10_000,
        b"; charset*" + b"9" * 5000 + b"=utf-8",
        b"Content-Length: " + b"9" * 5000,
        gzip.compress(b"", mtime=0) * 150_000,
    ],
    ids=["names", "tags", "parameters", "numbers", "members"],
)
def test_inputs_go_for_time_and_for_the_length_of_numbers(attack: bytes) -> None:
    start = (("a", b"Content-Type: text/html; charset=utf-8\nContent-Length: 9\n\nWords"),)
    mutator = Mutator(3, start)
    assert any(attack in mutator.make(number)[1] for number in range(5000))


def test_most_inputs_still_give_articles() -> None:
    """The damage is mild enough to reach what lies behind the first check of a format."""
    made = [Mutator(1).make(number) for number in range(120)]
    useful = sum(try_input(name, data).articles > 0 for name, data in made if ".pdf" not in name)
    assert useful > 50


@settings(max_examples=150, deadline=5000, suppress_health_check=[HealthCheck.too_slow])
@given(st.sampled_from(NAMES), st.one_of(st.binary(max_size=2000), st.text().map(str.encode)))
def test_any_bytes_under_any_name(name: str, data: bytes) -> None:
    try_input(name, data)


def test_a_busy_machine_is_no_hang_and_a_hang_is_one(monkeypatch: pytest.MonkeyPatch) -> None:
    assert not _hangs(1, 0, True)
    monkeypatch.setattr("tests.fuzz.__main__.HANG_SECONDS", -1.0)  # whatever it takes is too long
    assert _hangs(1, 0, True)
