"""The project's own virtual environment: made once, renewed when the pins change.

Standard library only, so that it runs on a machine with nothing but Python. It knows nothing of Qt and of
what is run inside the environment.
"""

import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
CONSTRAINTS = ROOT / "packaging" / "constraints.txt"
_STAMP = VENV / "socialroi-stamp"
_HEADER = """\
# The exact versions that every check and build uses. `python3 packaging/dev.py lock` rewrites this file.
# Packages that only Windows or macOS need are left to their parents' own limits.
"""


class SetupError(Exception):
    """The environment cannot be made; the message is one sentence that says why and what to do."""


def ensure() -> Path:
    """Return the Python of an environment that matches the pins, making or renewing it when needed."""
    if VENV.is_symlink():
        return linked(VENV)
    stamp = fingerprint(ROOT)
    if _STAMP.is_file() and _STAMP.read_text("utf-8") == stamp and venv_python(VENV).exists():
        return venv_python(VENV)
    print("Setting up .venv with the pinned packages (once, a minute or two)...", file=sys.stderr)
    _make_venv(VENV)
    _install(venv_python(VENV), pinned=True)
    _STAMP.write_text(stamp, "utf-8")
    return venv_python(VENV)


def linked(venv: Path) -> Path:
    """Return the Python of an environment that somebody has linked here: it is theirs, so nothing in it is changed."""
    python = venv_python(venv)
    if not python.exists():
        raise SetupError(f"{venv} is a symbolic link that leads to no Python: remove the link and try again.")
    print(".venv is a symbolic link; its packages are used as they are, whatever is pinned.", file=sys.stderr)
    return python


def lock() -> int:
    """Rewrite constraints.txt with the newest versions that pyproject.toml allows; return how many."""
    with tempfile.TemporaryDirectory() as folder:
        venv = Path(folder) / "venv"
        _make_venv(venv)
        _install(venv_python(venv), pinned=False)
        frozen = _run_pip(venv_python(venv), "freeze", "--all", "--exclude-editable", "--exclude", "pip")
    pins = sorted((line for line in frozen.splitlines() if "==" in line), key=str.lower)
    CONSTRAINTS.write_text(_HEADER + "\n".join(pins) + "\n", "utf-8")
    return len(pins)


def fingerprint(root: Path) -> str:
    """Return a digest of all that decides what belongs in the environment.

    The folder is part of it: a copied or moved checkout carries an environment that points to the old place.
    """
    digest = hashlib.sha256()
    for name in ("pyproject.toml", "packaging/constraints.txt"):
        digest.update((root / name).read_bytes())
    digest.update(f"{root} {sys.version} {sys.base_prefix}".encode())
    return digest.hexdigest()


def site_packages(python: Path) -> Path:
    """Return the folder where `python` keeps its packages."""
    code = "import sysconfig; print(sysconfig.get_path('platlib'))"
    answer = subprocess.run([python, "-c", code], capture_output=True, text=True, check=True)
    return Path(answer.stdout.strip())


def venv_python(venv: Path) -> Path:
    """Return where the interpreter of `venv` is on this system."""
    return venv / "Scripts" / "python.exe" if os.name == "nt" else venv / "bin" / "python"


def _make_venv(venv: Path) -> None:
    if not (importlib.util.find_spec("venv") and importlib.util.find_spec("ensurepip")):
        version = f"{sys.version_info.major}.{sys.version_info.minor}"
        raise SetupError(
            f"This Python cannot make virtual environments: install them with `apt-get install "
            f"python{version}-venv` (Debian, Ubuntu) or your system's package of that name and try again."
        )
    if venv.exists():
        shutil.rmtree(venv)
    # Started from inside the environment, its own interpreter has just gone with it.
    base = getattr(sys, "_base_executable", sys.executable)
    made = subprocess.run([base, "-m", "venv", venv], capture_output=True, text=True, check=False)
    if made.returncode:
        reason = " ".join((made.stdout + made.stderr).split())
        raise SetupError(f"The virtual environment {venv} could not be made: {reason}")


def _install(python: Path, *, pinned: bool) -> None:
    # Without build isolation the build backend is pinned too, not a second download.
    pins = ["--constraint", str(CONSTRAINTS)] if pinned else ["--upgrade", "--upgrade-strategy", "eager"]
    _run_pip(python, "install", "--quiet", *pins, "hatchling")
    _run_pip(python, "install", "--quiet", *pins, "--no-build-isolation", "--editable", f"{ROOT}[dev]")


def _run_pip(python: Path, *arguments: str) -> str:
    """Return what pip prints; its errors go to the terminal before the sentence that sums them up."""
    command = [str(python), "-m", "pip", "--disable-pip-version-check", *arguments]
    answer = subprocess.run(command, capture_output=True, text=True, check=False)
    if answer.returncode:
        print(answer.stderr.strip(), file=sys.stderr)
        raise SetupError(
            "The pinned packages could not be installed: see pip's words above, check the connection to your "
            "package index and the free space on the disk, and try again."
        )
    return answer.stdout
