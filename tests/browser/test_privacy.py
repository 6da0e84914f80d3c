"""A person's answers are on the screen, in memory, and nowhere else."""

from __future__ import annotations

import re
import signal
import stat
import sys
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

import psutil
import pytest
from playwright.sync_api import expect
from tests.browser.markers import (
    IN_VIEW,
    KEPT_BY_BROWSERS,
    MARKER,
    beside_the_forms,
    files_with_the_marker,
    fill_everything,
    open_form,
    past_the_start,
)

from ajar.content.materials import Materials
from ajar.journal.store import Store

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from playwright.sync_api import Browser, BrowserContext, Locator, Page

ROOT = Path(__file__).parents[2]
MATERIALS = Materials(ROOT)
WORDS = MATERIALS.words
PASSPHRASE = "plover3gantry and sedge9fallow"
SERVED = [
    path
    for path in sorted((ROOT / "src").rglob("*"))
    if path.suffix in (".js", ".css", ".html", ".j2", ".svg")
]


def test_the_search_finds_a_marker_in_a_file(tmp_path: Path) -> None:
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep" / "file").write_text(f"x{MARKER}y")
    assert files_with_the_marker(tmp_path) == ["deep/file"]
    (tmp_path / "deep" / "file").write_bytes(PASSPHRASE.encode("utf-16-le"))
    assert files_with_the_marker(tmp_path) == []
    assert files_with_the_marker(tmp_path, PASSPHRASE) == ["deep/file"]


@pytest.fixture
def core_dumps_allowed() -> Iterator[None]:
    """Let what the kit starts write core dumps, as far as the kit lets it."""
    resource = pytest.importorskip("resource", reason="Windows has no such limit")
    soft, most = resource.getrlimit(resource.RLIMIT_CORE)
    resource.setrlimit(resource.RLIMIT_CORE, (most, most))
    yield
    resource.setrlimit(resource.RLIMIT_CORE, (soft, most))


def ask_for_the_passphrase(where: Page | Locator, button: str) -> None:
    """Type the passphrase, where it can be seen, too."""
    where.get_by_label(WORDS["keep-passphrase"], exact=True).fill(PASSPHRASE)
    where.get_by_label(WORDS["keep-see"]).check()
    expect(where.locator(f".ajar-ask input{KEPT_BY_BROWSERS}")).to_have_count(0)
    where.get_by_role("button", name=WORDS[button], exact=True).click()
    expect(where.locator(".ajar-state")).to_have_text(WORDS["keep-saved"])


def crash(kernel: psutil.Process) -> None:
    """End a kernel in the way after which a system writes down all of its memory."""
    kernel.send_signal(signal.SIGSEGV)
    psutil.wait_procs([kernel], timeout=60)


def newest(kernels: list[psutil.Process]) -> psutil.Process:
    return max(kernels, key=lambda kernel: float(kernel.create_time()))


def assert_kept_and_closed(running: Any) -> None:  # noqa: ANN401
    """See that the journal has what was typed, that no file has it in clear, and its mode."""
    journal = running.writable / "home" / ".local" / "share" / "ajar" / "notes"
    assert files_with_the_marker(running.writable, PASSPHRASE) == []
    assert stat.S_IMODE(journal.stat().st_mode) == 0o600
    assert stat.S_IMODE(journal.parent.stat().st_mode) == 0o700
    beside = [path for path in journal.parent.iterdir() if path != journal]
    assert all(path.stat().st_size == 0 for path in beside), "only the empty lock"
    kept = str([entry.response for entry in Store.open(journal, PASSPHRASE).entries()])
    assert MARKER in kept


@pytest.mark.usefixtures("core_dumps_allowed")
def test_the_workbook_leaves_no_plain_text_in_files_or_in_server_memory(
    run_kit: Callable[..., Any],
    tmp_path: Path,
    browser_with_folder: Callable[[Path], BrowserContext],
) -> None:
    with run_kit("practice", tmp_path) as running:
        # A browser with a folder of its own, in which it may keep what a browser keeps.
        context = browser_with_folder(tmp_path / "profile")
        page = context.new_page()
        page.goto(running.address)
        past_the_start(page)
        typed = fill_everything(page)
        while page.get_by_role("button", name=WORDS["next-page"]).count():
            page.get_by_role("button", name=WORDS["next-page"]).click()
            typed += fill_everything(page)
        assert typed > 20
        assert MARKER not in page.evaluate("JSON.stringify(localStorage)")
        assert files_with_the_marker(tmp_path) == [], "before anything is to be kept"
        page.get_by_role("button", name=WORDS["keep-start"]).first.click()
        ask_for_the_passphrase(page, "keep-start")
        form = open_form(page, "empathy@")
        form.get_by_role("button", name=WORDS["change"]).click()
        form.get_by_role("textbox").first.fill(f"{MARKER} as well")
        expect(page.locator(".ajar-state")).to_have_text(WORDS["keep-saved"])
        assert_not_in_memory(running, "while the journal is open")
        page.get_by_role("button", name=WORDS["keep-lock"]).click()
        expect(page.locator(".ajar-state")).to_have_text(WORDS["keep-locked"])
        ask_for_the_passphrase(page, "keep-unlock")
        assert_kept_and_closed(running)
        running.crash(signal.SIGSEGV)
        page.goto(running.address)
        page.get_by_role("button", name=WORDS["keep-open"]).click()
        ask_for_the_passphrase(page, "keep-open")
        expect(page.locator(".ajar-home")).to_contain_text(MARKER)
        page.get_by_role("button", name=WORDS["leave"]).first.click()
        page.wait_for_url("about:blank")
        stored = page.evaluate("[localStorage, sessionStorage].map((one) => JSON.stringify(one))")
        assert MARKER not in "".join(stored)
        assert_not_in_memory(running, "after it was opened again")
        page.close()
        context.close()
        running.stop()
    assert (tmp_path / "profile" / "Default").is_dir(), "the browser was to write its profile"
    assert_kept_and_closed(running)


def assert_not_in_memory(running: Any, when: str) -> None:  # noqa: ANN401
    """See that the workbook's server has no word and no passphrase in its memory."""
    if sys.platform != "linux":  # only Linux shows the memory of a program
        return
    pid, token = running.process.pid, running.address.rpartition("=")[2]
    assert is_in_memory(pid, token), "the search itself finds what is there"
    for secret in (MARKER, PASSPHRASE):
        assert not is_in_memory(pid, secret), when


def is_in_memory(pid: int, text: str) -> bool:
    """Tell whether a program has a text anywhere in its memory."""
    patterns = [text.encode(code) for code in ("utf-8", "utf-16-le", "utf-32-le")]
    maps = Path(f"/proc/{pid}/maps").read_text().splitlines()
    with Path(f"/proc/{pid}/mem").open("rb", buffering=0) as memory:
        for line in maps:
            place, rights, *_ = line.split()
            start, end = (int(part, 16) for part in place.split("-"))
            if "r" not in rights or start >= 2**63:
                continue
            memory.seek(start)
            with suppress(OSError):  # such as what belongs to the system
                content = memory.read(end - start)
                if any(pattern in content for pattern in patterns):
                    return True
    return False


@pytest.mark.usefixtures("core_dumps_allowed")
def test_a_journal_saved_in_jupyterlab_is_encrypted_and_opens_in_another_notebook(  # noqa: PLR0913, PLR0917
    run_kit: Callable[..., Any],
    tmp_path: Path,
    browser: Browser,
    begin: Callable[[Page], None],
    begin_here: Callable[[Page, str], None],
    save: Callable[[Page], None],
) -> None:
    with run_kit("present", tmp_path) as running:
        page = browser.new_page()
        errors: list[str] = []
        page.on("pageerror", lambda error: errors.append(str(error)))
        view = page.locator(IN_VIEW)
        page.goto(running.address.replace("notebooks/meeting", "exercises/00-opening"))
        begin(page)
        view.get_by_role("button", name=WORDS["keep-start"]).click()
        ask_for_the_passphrase(view, "keep-start")
        assert fill_everything(page) > 5
        expect(view.locator(".ajar-state")).to_have_text(WORDS["keep-saved"])
        beside_the_forms(page)
        save(page)
        begin_here(page, "exercises/08-close.ipynb")
        view.get_by_role("button", name=WORDS["keep-open"]).click()
        ask_for_the_passphrase(view, "keep-open")
        moments = view.locator(".ajar-chart tbody th")
        expect(moments).to_have_text(["opening"])
        crash(newest(running.kernels()))
        running.crash()
        again = running.address.replace("notebooks/meeting", "exercises/00-opening")
        page.goto(f"{again}&reset")
        begin(page)
        page.get_by_role("button", name=WORDS["keep-open"]).click()
        ask_for_the_passphrase(page, "keep-open")
        expect(page.locator(".ajar-reflection").first).to_contain_text(MARKER)
        before = newest(running.kernels())
        page.get_by_role("button", name=WORDS["keep-lock"]).click()
        # An empty kernel takes its place, in which the notebook has run again.
        expect(page.get_by_label(WORDS["keep-passphrase"], exact=True)).to_be_visible()
        assert not before.is_running()
        expect(page.get_by_text(WORDS["keep-locked-here"]).first).to_be_visible()
        expect(page.locator(".ajar-form, .ajar-chart-block")).to_have_count(0)
        expect(page.get_by_text(WORDS["lost"]).locator("visible=true")).to_have_count(0)
        assert MARKER not in page.content()
        beside_the_forms(page)
        save(page)
        assert list(running.home.rglob("*checkpoint*.ipynb")), "the run was to write checkpoints"
        page.get_by_label(WORDS["keep-passphrase"], exact=True).fill(PASSPHRASE)
        page.keyboard.press("Enter")
        expect(page.locator(".ajar-state")).to_have_text(WORDS["keep-saved"])
        expect(page.locator(".ajar-reflection").first).to_contain_text(MARKER)
        before = newest(running.kernels())
        page.get_by_role("button", name=WORDS["leave"]).first.click()
        page.wait_for_url("about:blank")
        before.wait(timeout=60)
        page.close()
        running.stop()
    assert errors == []
    assert_kept_and_closed(running)


@pytest.mark.parametrize("file", SERVED, ids=lambda path: path.name)
def test_our_served_files_name_no_other_host(file: Path) -> None:
    text = file.read_text("utf-8").replace("http://www.w3.org/2000/svg", "")
    assert re.findall(r"https?://[\w.-]+", text) == []
