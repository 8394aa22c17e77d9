"""Run, test and build SocialROI Desktop on a machine that has nothing but Python.

    python3 packaging/dev.py run          open the app on a demo workspace
    python3 packaging/dev.py test         every check: tests, lint, format, types, import contracts

It makes `.venv` itself. Standard library only; what the commands do inside the environment is theirs to know.
"""

import argparse
import os
import shutil
import subprocess
import sys
import sysconfig
import time

if sys.version_info < (3, 11):  # noqa: UP036 - the reader may well start it with an older Python
    sys.exit(
        "SocialROI Desktop needs Python 3.11 or newer, and this is "
        f"{sys.version_info[0]}.{sys.version_info[1]}: start packaging/dev.py with a newer one."
    )

from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import dev_environment
import memory_folder
import system_libraries
from dev_environment import ROOT, SetupError

Check = tuple[str, Sequence[str]]
Command = Callable[[Sequence[str]], int]
LINT_IMPORTS = "from importlinter.cli import lint_imports; exit(lint_imports(no_cache=True, no_logo=True))"
# One more than there are cores: tests that wait for a window or a command of their own leave a core idle.
WORKERS = (os.cpu_count() or 1) + 1
# One after the other; beside them, on the core that waiting tests leave idle, those of `BESIDE`.
CHECKS: tuple[Check, ...] = (
    ("compile", ("packaging/compile_all.py",)),
    ("tests", ("-m", "pytest", "-n", str(WORKERS))),
)
BESIDE: tuple[Check, ...] = (
    ("lint", ("-m", "ruff", "check")),
    ("format", ("-m", "ruff", "format", "--check")),
    ("types", ("-m", "mypy")),
    ("import contracts", ("-c", LINT_IMPORTS)),
)
NO_DISPLAY = (
    "There is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set): start this in a desktop session, "
    "or make the demo workspace without a window by `python3 packaging/dev.py run demo --no-window`."
)


def main(arguments: Sequence[str]) -> int:
    """Run one command and return the exit status: 0 done, 1 with a sentence on what to mend."""
    parser = argparse.ArgumentParser(prog="dev.py", description=__doc__.splitlines()[0])
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for name, (_, text) in COMMANDS.items():
        # `run --help` is answered by the app itself.
        commands.add_parser(name, help=text, add_help=name != "run")
    options, rest = parser.parse_known_args(arguments)
    try:
        return COMMANDS[options.command][0](rest)
    except SetupError as error:
        print(error, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


def run(arguments: Sequence[str]) -> int:
    """Open the app: on the demo workspace, or with the given arguments of `socialroi`."""
    arguments = arguments or ["demo"]
    windowed = opens_window(arguments)
    plugins = system_libraries.platform_plugins(os.environ) if windowed else ["offscreen"]
    if windowed and sys.platform == "linux" and not plugins:
        raise SetupError(NO_DISPLAY)
    python = prepare(plugins)
    return subprocess.run([python, "-m", "socialroi_desktop", *arguments], check=False).returncode


def test(arguments: Sequence[str]) -> int:
    """Run every check to its end; further arguments go to pytest."""
    python = prepare(["offscreen"])
    results = []
    with ThreadPoolExecutor(max_workers=1) as pool:
        beside = [
            (name, pool.submit(timed, [str(python), *command], subprocess.PIPE)) for name, command in BESIDE
        ]
        with memory_folder.temporary_folder() as variables:
            for name, command in CHECKS:
                extra = arguments if name == "tests" else ()
                results.append((name, *run_check(name, [str(python), *command, *extra], variables)))
        for name, running in beside:
            done, seconds = running.result()
            print(f"\n== {name}\n{done.stdout}", end="", flush=True)
            results.append((name, done.returncode == 0, seconds))
    return report(results)


def benchmark(arguments: Sequence[str]) -> int:
    """Run every benchmark, or those whose names are given, and print their ratios."""
    python = prepare(["offscreen"])
    files = sorted((ROOT / "tests" / "benchmarks").glob("*.py"))
    # What cannot be started by itself is there for the others to import.
    scripts = [path for path in files if "__main__" in path.read_text("utf-8")]
    chosen = [path for path in scripts if not arguments or path.stem in arguments]
    if not chosen:
        raise SetupError(
            f"No benchmark has that name; there are: {', '.join(path.stem for path in scripts)}."
        )
    return report([(path.stem, *run_check(path.stem, [str(python), str(path)])) for path in chosen])


def build(arguments: Sequence[str]) -> int:
    """Make the app as one folder in dist/ and run its self-test there."""
    check_build_tools()
    python = prepare(["offscreen"])
    folders = ["--distpath", str(ROOT / "dist"), "--workpath", str(ROOT / "build")]
    spec = str(ROOT / "packaging" / "socialroi.spec")
    made = run_check(
        "build",
        [str(python), "-m", "PyInstaller", "--noconfirm", "--log-level=WARN", *folders, *arguments, spec],
    )
    if not made[0]:
        return report([("build", *made)])
    app = ROOT / "dist" / "socialroi" / ("socialroi.exe" if os.name == "nt" else "socialroi")
    return report([("build", *made), ("self-test", *run_check("self-test", [str(app), "self-test"]))])


def packages(_arguments: Sequence[str]) -> int:
    """Print the Debian packages that the checks still need, in one line; nothing when all is there."""
    python = dev_environment.ensure()
    lacks = system_libraries.missing(dev_environment.site_packages(python), ["offscreen"])
    print(*system_libraries.packages(lacks, "debian"))
    return 0


def schema(_arguments: Sequence[str]) -> int:
    """Keep the newest schema in tests/fixtures."""
    script = str(ROOT / "packaging" / "kept_schema.py")
    return subprocess.run([prepare(["offscreen"]), script], cwd=ROOT, check=False).returncode


def words(_arguments: Sequence[str]) -> int:
    """Write every text that can be shown to resources/translations."""
    script = str(ROOT / "packaging" / "words.py")
    return subprocess.run([dev_environment.ensure(), script], cwd=ROOT, check=False).returncode


def lock(_arguments: Sequence[str]) -> int:
    """Pin the newest versions that pyproject.toml allows."""
    print(f"Pinned {dev_environment.lock()} packages in packaging/constraints.txt.")
    return 0


def opens_window(arguments: Sequence[str]) -> bool:
    """Tell whether these arguments of `socialroi` show a window."""
    first = arguments[0]
    return (first == "demo" and "--no-window" not in arguments) or first.endswith(".socialroi")


def prepare(plugins: Sequence[str]) -> Path:
    """Return the environment's Python once Qt has all it needs for one of `plugins`."""
    python = dev_environment.ensure()
    lacks = system_libraries.missing(dev_environment.site_packages(python), plugins)
    if lacks:
        raise SetupError(system_libraries.sentence(lacks))
    return python


def check_build_tools() -> None:
    """Refuse early what would stop PyInstaller half way."""
    if sys.platform != "linux":
        return
    if not shutil.which("objdump"):
        raise SetupError("The build needs objdump: install the package binutils and try again.")
    library = Path(sysconfig.get_config_var("LIBDIR") or "") / (sysconfig.get_config_var("INSTSONAME") or "")
    if not (sysconfig.get_config_var("Py_ENABLE_SHARED") or library.is_file()):
        raise SetupError(
            "The build needs a Python with a shared library: use your system's Python with its package "
            "libpython3-dev (Debian) or python3-libs (Fedora), or one compiled with --enable-shared."
        )


def run_check(
    name: str, command: Sequence[str], variables: Mapping[str, str] | None = None
) -> tuple[bool, float]:
    """Run `command` in the project folder without a display; return whether it passed and the seconds."""
    print(f"\n== {name}", flush=True)
    done, seconds = timed(command, variables=variables)
    return done.returncode == 0, seconds


def timed(
    command: Sequence[str], output: int | None = None, variables: Mapping[str, str] | None = None
) -> tuple[subprocess.CompletedProcess[str], float]:
    """Run `command` as a check runs, its words to `output` and with these `variables`; return what it left and the seconds."""
    start = time.monotonic()
    done = subprocess.run(
        command, cwd=ROOT, env=headless({**os.environ, **(variables or {})}), check=False, stdout=output,
        stderr=output and subprocess.STDOUT, encoding="utf-8", errors="replace",
    )  # fmt: skip
    return done, time.monotonic() - start


def headless(environ: Mapping[str, str]) -> dict[str, str]:
    """Return `environ` changed so that Qt draws in memory and every machine gives the same result."""
    return {**environ, "QT_QPA_PLATFORM": "offscreen", "QT_API": "pyside6"}


def report(results: Sequence[tuple[str, bool, float]]) -> int:
    """Print one line a check and the sum; return 1 when any failed."""
    print()
    for name, passed, seconds in results:
        print(f"{'passed' if passed else 'FAILED'}  {seconds:6.1f} s  {name}")
    failed = sum(not passed for _, passed, _ in results)
    print(f"{len(results) - failed} passed, {failed} failed", flush=True)
    return 1 if failed else 0


COMMANDS: dict[str, tuple[Command, str]] = {
    "run": (run, "open the app on the demo workspace, or run `socialroi` with the arguments given"),
    "test": (test, "run every check; further arguments go to pytest"),
    "build": (build, "make the app as one folder in dist/ and run its self-test"),
    "benchmark": (benchmark, "run tests/benchmarks and print the ratios"),
    "packages": (packages, "print the Debian packages that the checks still need"),
    "schema": (schema, "keep the schema of a new workspace in tests/fixtures, after a migration was added"),
    "words": (words, "write every text the app can show to resources/translations, for those who translate"),
    "lock": (lock, "rewrite packaging/constraints.txt with the newest allowed versions"),
}


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
