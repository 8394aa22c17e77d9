"""The self-test tells a working installation from a broken one."""

import sys

import pytest

from socialroi_desktop import paths, self_test

# Stands in for the app: makes what each command would make, with figures that undo changes.
WORKING = """
import json, pathlib, sys
name, *rest = sys.argv[1:]
path = pathlib.Path(rest[0])
if name == "demo": path.write_text("700", "utf-8")
if name == "figures": print(json.dumps([{"metric": "net_sales", "value": path.read_text("utf-8")}]))
if name == "undo": path.write_text("0", "utf-8")
if name == "screenshots": path.mkdir(); (path / "roi.png").write_bytes(b"png")
"""


@pytest.fixture
def app(monkeypatch, tmp_path):
    """Replace the app by a script; the steps that look at this installation itself stay out."""
    monkeypatch.setattr(self_test, "_STEPS", self_test._STEPS[5:])
    script = tmp_path / "app.py"
    monkeypatch.setattr(self_test, "launcher", lambda: [sys.executable, str(script)])
    return lambda code: script.write_text(code, "utf-8")


def test_a_working_app_passes(app, capsys):
    app(WORKING)
    assert self_test.run() == 0
    assert capsys.readouterr().out.splitlines()[-1] == "5 passed, 0 failed"


@pytest.mark.parametrize(
    ("broken", "says"),
    [
        ('if name == "check": sys.exit("page 3 is torn")', "page 3 is torn"),
        ('if name == "undo": path.write_text("700", "utf-8")', "all figures stayed as they were"),
        ('if name == "screenshots": (path / "roi.png").unlink()', "no picture came of it"),
        ('if name == "demo": path.unlink()', "no workspace file came of it"),
    ],
)
def test_a_broken_app_fails_and_the_line_says_why(app, capsys, broken, says):
    app(WORKING + broken)
    assert self_test.run() == self_test.EXIT_BUG
    assert says in capsys.readouterr().out


def test_the_frozen_app_starts_itself(monkeypatch):
    assert paths.launcher() == [sys.executable, "-m", "socialroi_desktop"]
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert paths.launcher() == [sys.executable]


def test_what_a_build_can_lose_is_here():
    for name, step in self_test._STEPS[:1] + self_test._STEPS[2:3]:
        assert self_test._problem_of(step, None) is None, name


def test_a_missing_resource_is_named(monkeypatch, tmp_path):
    monkeypatch.setattr(self_test, "resources", lambda: tmp_path)
    (tmp_path / "styles").mkdir()
    problem = self_test._problem_of(self_test._resources_are_here, None)
    assert problem is not None
    assert problem.endswith("platforms.toml, formats")
