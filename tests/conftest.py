"""What every test gets: an offscreen Qt, the fixture folders, and checks that it leaves nothing behind."""

import gc
import os
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

import leak_checks

# Before any test imports Qt: no display is needed, and the icon and chart libraries take the same binding.
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_API"] = "pyside6"
os.environ["PYQTGRAPH_QT_LIB"] = "PySide6"

# What one process compiled the others read: workers all load the same tests, and commands under test the whole app.
# Where the environment forbids it, each of them would compile everything anew.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
sys.dont_write_bytecode = False

_TESTS = Path(__file__).parent
# Folders and modules of tests that take seconds each.
_LONG = frozenset({"end_to_end", "oracle", "test_calibration"})
_SOCKETS = leak_checks.SocketWatch()
_CALL_FAILED = pytest.StashKey[bool]()

settings.register_profile(
    "project",
    deadline=None,  # the first example pays for lazy imports
    derandomize="CI" in os.environ,
    max_examples=50,
    suppress_health_check=[HealthCheck.too_slow],  # machines differ; a slow one is no failure
)
settings.load_profile("project")


def pytest_configure(config: pytest.Config) -> None:
    """Watch for sockets from the first test on."""
    _SOCKETS.install()
    # Whoever draws here draws from a generator of their own with a seed of their own. To set those of the process
    # three times a test costs more than many a test.
    config.option.randomly_reset_seed = False


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with what takes long: a test of half a minute that came last would leave the other cores idle."""
    items.sort(key=lambda item: _LONG.isdisjoint((*item.path.parts, item.path.stem)))


def pytest_collection_finish() -> None:
    """Let no search for garbage look at what stays for the whole run: the modules and the tests themselves."""
    gc.collect()
    gc.freeze()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[None]) -> Iterator[None]:
    """Remember whether the test itself failed: its traceback keeps objects alive that are no leaks."""
    report = yield
    item.stash[_CALL_FAILED] = item.stash.get(_CALL_FAILED, False) or report.failed
    return report


@pytest.fixture(autouse=True)
def _leaves_nothing_behind(request: pytest.FixtureRequest) -> Iterator[None]:
    with_qt = bool({"qapp", "qtbot", "qtmodeltester"} & set(request.fixturenames))
    if with_qt:
        leak_checks.watch_qt()
    threads, alive = set(threading.enumerate()), leak_checks.alive_in_qt() if with_qt else set()
    yield
    left = []
    if not request.node.stash.get(_CALL_FAILED, False):
        left += leak_checks.leaked_threads(threads)
        left += leak_checks.leaked_in_qt(alive) if with_qt else []
    if with_qt:
        leak_checks.take_off_the_theme()
    if left:
        pytest.fail(f"The test left behind: {'; '.join(left)}", pytrace=False)


@pytest.fixture(autouse=True)
def socket_notes(request: pytest.FixtureRequest) -> Iterator[list[str]]:
    """Give the notes on forbidden sockets so far; a test that leaves any fails."""
    allowed = request.node.get_closest_marker("loopback") is not None
    with _SOCKETS.watching(loopback_allowed=allowed) as notes:
        yield notes
    if notes:
        pytest.fail(f"The test used the network: {'; '.join(notes)}", pytrace=False)


@pytest.fixture(scope="session")
def fixtures_dir() -> Path:
    """Return the folder of small files with invented rows."""
    return _TESTS / "fixtures"


@pytest.fixture(scope="session")
def shared_exports() -> Path:
    """Return the folder of real exports beside the checkout; tests that need it are skipped without it."""
    folder = _TESTS.parents[1] / "shared" / "exports"
    if not folder.is_dir():
        pytest.skip("the folder of real exports is not beside this checkout")
    return folder
