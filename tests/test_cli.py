from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner

from sayso.cli import app
from sayso.demo import find_articles

runner = CliRunner()
COMMANDS = ("add", "read", "show", "check", "search", "failures", "export", "version", "weigh", "demo")


def run(*arguments: str | Path, code: int = 0) -> tuple[str, str]:
    result = runner.invoke(app, [str(argument) for argument in arguments], catch_exceptions=False)
    assert result.exit_code == code, result.output
    return result.stdout, result.stderr


def by_id(printed: str) -> list[object]:
    return sorted(json.loads(printed)["stories"], key=lambda story: str(story["id"]))


@pytest.fixture(scope="module")
def case(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("cli") / "demo.sayso"
    out, err = run("demo", path)
    assert "Who copied whom" in out
    assert "try next" in err
    return path


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_explains_itself_with_an_example(command: str) -> None:
    out, _ = run(command, "--help")
    assert f"sayso {command}" in out.split("Example", 1)[1]


def test_without_a_command_the_commands_are_listed() -> None:
    result = runner.invoke(app, [])
    assert all(command in result.output for command in COMMANDS)


def test_adding_says_what_was_done_and_what_to_do_next(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Four miners were killed at the Orlik mine, director Petr Havel said.")
    (tmp_path / "b.txt").write_bytes(b"")
    out, err = run("add", tmp_path / "x.sayso", tmp_path / "a.txt", tmp_path / "b.txt")
    assert out == ""
    assert "1 new article, 1 could not be read; 1 story, 1 weighed" in err
    assert "sayso failures" in err
    assert "next: sayso show" in err
    _, err = run("add", tmp_path / "x.sayso", tmp_path / "a.txt")
    assert "0 new articles, 1 already there; 1 story, 0 weighed" in err
    out, _ = run("failures", tmp_path / "x.sayso", "--json")
    assert [f["reason"] for f in json.loads(out)["failures"]] == ["the file is empty"]


def test_a_missing_source_leaves_no_case_behind(tmp_path: Path) -> None:
    run("add", tmp_path / "x.sayso", tmp_path / "none", code=1)
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("place", ["-", "notes.txt", "articles.jsonl"])
def test_articles_without_a_case_are_refused_with_what_to_do(
    place: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.txt").write_text("The bridge is shut, the mayor said.")
    _, err = run("add", place, "a.txt", code=2)
    assert "sayso add CASE SOURCES" in " ".join(err.split())
    assert not (tmp_path / place).exists()


def test_articles_that_exist_are_no_case(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("The bridge is shut, the mayor said.")
    _, err = run("add", tmp_path / "a.txt", tmp_path / "a.txt", code=1)
    assert "give the case first and the articles after it" in err


def test_options_give_what_an_article_does_not_say(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("The bridge is shut, the mayor said.")
    (tmp_path / "b.txt").write_text("Outlet: Lom Post\nDate: 1 May 2031\n\nThe bridge is shut, the mayor said.")
    out, _ = run("read", tmp_path, "--json", "--outlet", "Dol Courier", "--published", "2031-05-13")
    articles = [json.loads(line)["article"] for line in out.splitlines()]
    assert [(a["outlet"], a["published"], a["published_basis"], a["source"]) for a in articles] == [
        ("Dol Courier", "2031-05-13", "given", "a.txt"),
        ("Lom Post", "2031-05-01", "given", "b.txt"),
    ]
    run("read", tmp_path, "--published", "03/04/2031", code=2)


def test_the_example_articles_can_be_written_into_a_folder(tmp_path: Path) -> None:
    run("demo", "--articles", tmp_path / "new")
    assert (tmp_path / "new" / "articles.jsonl").read_bytes() == find_articles().read_bytes()


def test_the_version_is_printed_by_command_and_by_option() -> None:
    assert run("--version") == run("version")


def test_an_interrupted_add_ends_at_once_and_says_what_is_kept(tmp_path: Path) -> None:
    articles = tmp_path / "a.jsonl"
    lines = (json.dumps({"id": str(n), "text": f"Bridge {n} is shut, the mayor said. " * 40}) for n in range(4000))
    articles.write_text("\n".join(lines))
    command = [sys.executable, "-m", "sayso", "add", str(tmp_path / "x.sayso"), str(articles), "--processes", "2"]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as process:
        while not (tmp_path / "x.sayso").exists():
            assert process.poll() is None
        process.send_signal(signal.SIGINT)
        _, err = process.communicate(timeout=20)
    assert process.returncode == 130
    assert "every article read so far is kept" in err


def test_adding_nothing_readable_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "b.txt").write_bytes(b"")
    run("add", tmp_path / "x.sayso", tmp_path / "b.txt", code=1)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("show", "none.sayso"), "there is no case none.sayso; make one with: sayso add"),
        (("add", "new.sayso", "none.txt"), "no such file or folder: 'none.txt'"),
        (("add", ".", "x.txt"), "is a folder, not a case"),
        (("read", "none.txt"), "no such file or folder"),
        (("weigh", "none.jsonl"), "none.jsonl: No such file or directory; check the path"),
    ],
)
def test_an_error_is_one_line(
    arguments: tuple[str, ...], message: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    out, err = run(*arguments, code=1)
    assert out == ""
    assert err.startswith("error: ")
    assert message in err
    assert err.count("\n") == 1


def test_a_reading_is_one_line_of_json(tmp_path: Path) -> None:
    text = "Odd \u2028 text \x85 here, the mayor said."
    (tmp_path / "a.jsonl").write_text(json.dumps({"id": "1", "text": text}))
    out, _ = run("read", tmp_path / "a.jsonl", "--json")
    assert len(out.splitlines()) == 1
    assert json.loads(out)["article"]["text"] == text


def test_readings_can_be_weighed_without_a_case(tmp_path: Path, case: Path) -> None:
    articles = tmp_path / "articles.jsonl"
    articles.write_bytes(find_articles().read_bytes())
    readings, _ = run("read", articles, "--json")
    (tmp_path / "r.jsonl").write_text(readings, encoding="utf-8")
    weighed, _ = run("weigh", tmp_path / "r.jsonl", "--json")
    shown, _ = run("show", case, "--json")
    assert by_id(weighed) == by_id(shown)


def test_what_is_no_reading_is_told_with_its_line(tmp_path: Path) -> None:
    (tmp_path / "r.jsonl").write_text('\n{"article": 1}\n')
    _, err = run("weigh", tmp_path / "r.jsonl", "--json", code=1)
    assert "r.jsonl:2: expected a Reading" in err


def test_ids_are_those_given(case: Path) -> None:
    out, _ = run("show", case, "--json")
    names = {name for story in json.loads(out)["stories"] for name in story["articles"]}
    assert names == {f"khums-depot-2033/x{n}" for n in range(1, 10)}


def test_a_claim_is_shown_with_every_sentence_that_makes_it(case: Path) -> None:
    out, _ = run("show", case, "--json")
    claim = max((c for s in json.loads(out)["stories"] for c in s["claims"]), key=lambda c: len(c["assertions"]))
    detail = json.loads(run("show", case, "--claim", claim["id"], "--json")[0])
    texts = {a["id"]: a["text"] for a in map(json.loads, find_articles().read_text().splitlines())}
    for assertion in detail["claim"]["assertions"]:
        start, end = assertion["span"]
        assert assertion["quote"] == texts[assertion["article"]][start:end]
    shown, _ = run("show", case, "--claim", claim["id"])
    assert "Who makes it" in shown


def test_the_beginning_of_an_id_is_enough(case: Path) -> None:
    claims = [claim for story in json.loads(run("show", case, "--json")[0])["stories"] for claim in story["claims"]]
    wanted = claims[0]["id"]
    for written in (wanted, wanted.removeprefix("c-"), wanted[:-1]):
        assert json.loads(run("show", case, "--claim", written, "--json")[0])["claim"]["id"] == wanted
    assert "several claims begin with" in run("show", case, "--claim", "c-", code=1)[1]
    _, err = run("show", case, "--claim", wanted + "0", code=1)
    assert f"did you mean {wanted}" in err


def test_a_sentence_needs_no_quotation_marks(case: Path) -> None:
    joined, _ = run("check", case, "A drone struck the depot", "--json")
    assert run("check", case, "A", "drone", "struck", "the", "depot", "--json")[0] == joined


def test_a_check_names_what_it_found(case: Path) -> None:
    out, _ = run("check", case, "Four people were killed in the explosion", "--json")
    answer = json.loads(out)["answers"][0]
    assert answer["verdict"] == "supports"
    assert answer["on_whose_word"]
    out, _ = run("check", case, "The queen visited Malta")
    assert "Nothing in this case speaks to it." in out


def test_search_prints_articles_and_json(case: Path) -> None:
    out, _ = run("search", case, "valve", "--json")
    assert {hit["article"] for hit in json.loads(out)["hits"]} >= {"khums-depot-2033/x2"}
    assert "No article in this case holds all of" in run("search", case, "zzz")[0]


def test_export_holds_readings_stories_and_failures(case: Path) -> None:
    out, _ = run("export", case)
    assert {key: len(value) for key, value in json.loads(out).items() if key != "stories"} == {
        "readings": 9,
        "failures": 0,
    }


def test_a_closed_pipe_is_quiet(case: Path) -> None:
    command = f"{sys.executable} -m sayso export {case} --json | head -c 10"
    done = subprocess.run(["bash", "-c", command], capture_output=True)
    assert len(done.stdout) == 10
    assert done.stderr == b""


def test_a_terminal_that_knows_ascii_alone_is_served(case: Path) -> None:
    environment = {**os.environ, "PYTHONIOENCODING": "ascii"}
    done = subprocess.run([sys.executable, "-m", "sayso", "show", str(case)], capture_output=True, env=environment)
    assert done.returncode == 0
    done.stdout.decode("ascii")
