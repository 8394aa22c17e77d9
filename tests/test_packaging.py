"""The commands of `packaging/dev.py` and the promises of pyproject.toml."""

import os
import re
import subprocess
import sys
import time
import tomllib
import zipfile
from pathlib import Path

import pytest

import compile_all
import dev
import dev_environment
import memory_folder
import system_libraries
from every import every

ROOT = Path(__file__).parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
LDD = """\
\tlinux-vdso.so.1 (0x00007ffc)
\tlibxcb-icccm.so.4 => not found
\tlibxcb.so.1 => /lib/x86_64-linux-gnu/libxcb.so.1 (0x00007f)
\tlibEGL.so.1 => not found
\tlibxcb-icccm.so.4 => not found
"""


def canonical(requirement: str) -> str:
    name = re.match(r"[A-Za-z0-9._-]+", requirement)
    assert name, requirement
    return re.sub(r"[-_.]+", "-", name.group()).lower()


def pins() -> dict[str, str]:
    lines = (ROOT / "packaging" / "constraints.txt").read_text("utf-8").splitlines()
    return {canonical(line): line for line in lines if line and not line.startswith("#")}


def test_every_direct_dependency_is_pinned_to_one_version_and_names_no_host():
    direct = PROJECT["dependencies"] + PROJECT["optional-dependencies"]["dev"]
    assert {canonical(requirement) for requirement in direct} <= set(pins())
    assert all(re.fullmatch(r"[A-Za-z0-9._-]+==[A-Za-z0-9.+!]+", pin) for pin in pins().values())


def test_every_direct_dependency_gives_its_reason():
    text = (ROOT / "pyproject.toml").read_text("utf-8")
    direct = PROJECT["dependencies"] + PROJECT["optional-dependencies"]["dev"]
    for requirement in direct:
        assert re.search(rf'^    "{re.escape(requirement)}", +# \w', text, re.M), requirement


def test_an_older_python_is_refused_in_one_sentence():
    code = (
        "import runpy, sys; sys.version_info = (3, 10, 4, 'final', 0); "
        "runpy.run_path('packaging/dev.py', run_name='__main__')"
    )
    answer = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert answer.returncode == 1
    assert answer.stderr.splitlines() == [
        "SocialROI Desktop needs Python 3.11 or newer, and this is 3.10: "
        "start packaging/dev.py with a newer one."
    ]


def test_a_listing_of_the_loader_gives_the_missing_libraries_once():
    assert system_libraries.parse_ldd(LDD) == {"libxcb-icccm.so.4", "libEGL.so.1"}


def test_missing_libraries_are_answered_by_their_packages():
    names = ["libglib-2.0.so.0", "libgthread-2.0.so.0", "libEGL.so.1", "libunheard.so.7"]
    assert system_libraries.packages(names, "debian") == ["libglib2.0-0", "libegl1", "libunheard.so.7"]
    assert system_libraries.packages(names, "fedora") == ["glib2", "libglvnd-egl", "libunheard.so.7"]


@pytest.mark.parametrize(
    ("family", "says"),
    [
        ("debian", "`apt-get install libegl1`"),
        ("fedora", "`dnf install libglvnd-egl`"),
        ("", "on Debian or Ubuntu `apt-get install libegl1`, on Fedora `dnf install libglvnd-egl`"),
    ],
)
def test_the_sentence_names_the_library_and_the_command(monkeypatch, family, says):
    monkeypatch.setattr(system_libraries, "_family", lambda: family)
    text = system_libraries.sentence(["libEGL.so.1"])
    assert "libEGL.so.1" in text
    assert says in text
    assert "\n" not in text


@pytest.mark.skipif(sys.platform != "linux", reason="only there does Qt lean on the system's libraries")
def test_the_table_knows_every_library_that_qt_asks_the_system_for():
    folder = dev_environment.site_packages(Path(sys.executable)) / "PySide6"
    plugins = [folder / "Qt/plugins/platforms" / f"libq{name}.so" for name in ("xcb", "wayland", "offscreen")]
    listing = subprocess.run(
        ["ldd", folder / "QtWidgets.abi3.so", folder / "QtSvg.abi3.so", *plugins],
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    asked = {line.split()[0] for line in listing.splitlines() if "=> /lib" in line or "=> /usr" in line}
    asked |= system_libraries.parse_ldd(listing)
    basic = re.compile(r"lib(c|m|dl|rt|pthread|gcc_s|stdc\+\+|python[\d.]*)\.so")
    assert [
        name for name in sorted(asked - set(system_libraries._read_table())) if not basic.match(name)
    ] == []


def test_one_complete_platform_plugin_is_enough(monkeypatch, tmp_path):
    lacks = {"libqwayland.so": {"libwayland-cursor.so.0"}, "libqxcb.so": set()}
    monkeypatch.setattr(system_libraries.sys, "platform", "linux")
    monkeypatch.setattr(system_libraries.shutil, "which", lambda _: "/usr/bin/ldd")
    monkeypatch.setattr(system_libraries, "_has_fonts", lambda: True)
    monkeypatch.setattr(system_libraries, "_not_found", lambda paths: lacks.get(paths[-1].name, set()))
    assert system_libraries.missing(tmp_path, ["wayland", "xcb"]) == []
    assert system_libraries.missing(tmp_path, ["wayland"]) == ["libwayland-cursor.so.0"]
    monkeypatch.setattr(system_libraries, "_has_fonts", lambda: False)
    assert system_libraries.packages(system_libraries.missing(tmp_path, ["xcb"]), "debian") == [
        "fonts-dejavu-core"
    ]


@every(
    ("environ", "plugins"),
    [
        ({}, []),
        ({"DISPLAY": ":0"}, ["xcb"]),
        ({"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}, ["wayland", "xcb"]),
        ({"QT_QPA_PLATFORM": "offscreen:fontconfig"}, ["offscreen"]),
    ],
)
def test_the_session_decides_which_platform_plugins_count(environ, plugins):
    assert system_libraries.platform_plugins(environ) == plugins


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a display")
def test_running_without_a_display_says_so(monkeypatch, capsys):
    for variable in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(variable, raising=False)
    assert dev.main(["run"]) == 1
    error = capsys.readouterr().err
    assert error.startswith("There is no display here")
    assert len(error.splitlines()) == 1


@every(
    ("arguments", "windowed"),
    [
        (["demo"], True),
        (["demo", "--no-window"], False),
        (["shop.socialroi"], True),
        (["figures", "shop.socialroi"], False),
    ],
)
def test_only_commands_with_a_window_need_a_display(arguments, windowed):
    assert dev.opens_window(arguments) is windowed


def test_all_checks_run_and_the_end_says_which_failed(monkeypatch, capsys):
    monkeypatch.setattr(dev, "prepare", lambda _plugins: Path(sys.executable))
    checks = (("good", ("-c", "")), ("bad", ("-c", "raise SystemExit(3)")), ("last", ("-c", "")))
    monkeypatch.setattr(dev, "CHECKS", checks)
    monkeypatch.setattr(dev, "BESIDE", (("beside", ("-c", "print('wrong here'); raise SystemExit(1)")),))
    assert dev.main(["test"]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert lines[-1] == "2 passed, 2 failed"
    assert [line.split()[0::3] for line in lines[-5:-1]] == [
        ["passed", "good"],
        ["FAILED", "bad"],
        ["passed", "last"],
        ["FAILED", "beside"],
    ]
    assert lines.index("wrong here") == lines.index("== beside") + 1
    monkeypatch.setattr(dev, "CHECKS", checks[:1])
    assert dev.main(["test"]) == 1
    monkeypatch.setattr(dev, "BESIDE", checks[2:])
    assert dev.main(["test"]) == 0


@pytest.fixture
def few_tests(monkeypatch, tmp_path):
    tests = tmp_path / "tests"
    tests.mkdir()
    for name in "ab":
        (tests / f"test_{name}.py").write_text(f"def test_{name}():\n    assert 1 == 1\n", "utf-8")
    monkeypatch.setattr(compile_all, "ROOT", tmp_path)
    monkeypatch.setattr(compile_all, "FOLDERS", ())
    monkeypatch.setattr(compile_all, "WORTH", 1)
    return tests


def test_tests_are_compiled_once_and_again_where_they_changed(monkeypatch, few_tests, capsys):
    (few_tests / "test_b.py").write_text("def (:\n", "utf-8")
    assert compile_all.main() == 1
    told = capsys.readouterr().err
    assert "test_b.py" in told
    assert "SyntaxError" in told
    assert "test_a.py" not in told
    assert {path.stem for path in few_tests.iterdir() if path.suffix and compile_all.is_stale(path)} == {
        "test_b"
    }
    (few_tests / "test_b.py").write_text("B = 1\n", "utf-8")
    assert compile_all.main() == 0, "a file without a test is compiled as well"
    monkeypatch.setattr(compile_all, "collected", lambda parts: pytest.fail(f"compiled again: {parts}"))
    assert compile_all.main() == 0
    test = few_tests / "test_a.py"
    os.utime(test, (test.stat().st_atime, time.time() + 60))
    assert compile_all.is_stale(test)


def test_new_pins_and_a_moved_folder_renew_the_environment(tmp_path):
    roots = [tmp_path / "here", tmp_path / "there"]
    for root in roots:
        (root / "packaging").mkdir(parents=True)
        (root / "pyproject.toml").write_text("", "utf-8")
        (root / "packaging" / "constraints.txt").write_text("a==1\n", "utf-8")
    first, moved = map(dev_environment.fingerprint, roots)
    assert first == dev_environment.fingerprint(roots[0]) != moved
    (roots[0] / "packaging" / "constraints.txt").write_text("a==2\n", "utf-8")
    assert dev_environment.fingerprint(roots[0]) != first


def test_a_linked_environment_is_used_and_left_as_it_is(monkeypatch, tmp_path):
    python = dev_environment.venv_python(tmp_path / "shared")
    python.parent.mkdir(parents=True)
    python.write_text("", "utf-8")
    link = tmp_path / ".venv"
    link.symlink_to(tmp_path / "shared", target_is_directory=True)
    monkeypatch.setattr(dev_environment, "VENV", link)
    kept = sorted(tmp_path.rglob("*"))
    assert dev_environment.ensure() == dev_environment.venv_python(link)
    assert sorted(tmp_path.rglob("*")) == kept


def test_a_link_to_no_environment_is_refused_in_a_sentence(monkeypatch, tmp_path):
    link = tmp_path / ".venv"
    link.symlink_to(tmp_path / "gone", target_is_directory=True)
    monkeypatch.setattr(dev_environment, "VENV", link)
    with pytest.raises(dev_environment.SetupError, match="remove the link"):
        dev_environment.ensure()
    assert link.is_symlink()


def test_a_python_without_venv_is_told_which_package_brings_it(monkeypatch, tmp_path):
    monkeypatch.setattr(dev_environment.importlib.util, "find_spec", lambda name: None)
    version = f"python{sys.version_info.major}.{sys.version_info.minor}-venv"
    with pytest.raises(dev_environment.SetupError, match=re.escape(version)):
        dev_environment._make_venv(tmp_path / "venv")


def test_the_wheel_carries_the_resources_and_the_command(tmp_path):
    pytest.importorskip("hatchling")
    build = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(tmp_path)]
    done = subprocess.run(build, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    (wheel,) = tmp_path.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
        (entry_points,) = (name for name in names if name.endswith("entry_points.txt"))
        assert b"socialroi = socialroi_desktop.__main__:main" in archive.read(entry_points)
    shipped = {name.removeprefix("socialroi_desktop/_resources/") for name in names if "/_resources/" in name}
    kept = {
        path.relative_to(ROOT / "resources").as_posix()
        for path in (ROOT / "resources").rglob("*")
        if path.is_file()
    }
    assert kept
    assert kept == shipped


@pytest.mark.skipif(os.name == "nt", reason="the check runs on Linux")
def test_the_check_script_can_be_started_and_parsed():
    script = ROOT / ".ci" / "run"
    assert os.access(script, os.X_OK)
    assert subprocess.run(["bash", "-n", script], check=False).returncode == 0


def test_what_tests_write_goes_to_memory_where_there_is_room_and_is_gone_afterwards(tmp_path: Path) -> None:
    with memory_folder.temporary_folder(tmp_path, room=1) as variables:
        folder = Path(variables["TMPDIR"])
        (folder / "kept.txt").write_text("some", "utf-8")
        assert folder.parent == tmp_path
    assert not folder.exists()
    with memory_folder.temporary_folder(tmp_path, room=1 << 62) as variables:
        assert variables == {}
    with memory_folder.temporary_folder(tmp_path / "missing", room=1) as variables:
        assert variables == {}
