"""The `ajar` command."""

from __future__ import annotations

import argparse
import gzip
import os
import shutil
import sys
import textwrap
from contextlib import redirect_stdout
from dataclasses import fields, replace
from datetime import date
from functools import partial
from importlib.util import find_spec
from io import TextIOWrapper
from pathlib import Path
from typing import TYPE_CHECKING

from ajar import env
from ajar.content.problems import MaterialsError, Problem, did_you_mean, file_in

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence
    from typing import TextIO

    from ajar.content.materials import Materials
    from ajar.journal.erase import Report
    from ajar.journal.errors import JournalError
    from ajar.room.server.middleware import IPNetwork
    from ajar.room.server.run import Settings

    Run = Callable[[argparse.Namespace], int]

MAX_DRAIN_SECONDS = 300
"""The longest that a room's server may keep running after a stop request."""
_LEAST_KEY = 16  # rate limits never delay anyone with a valid one


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; return 0 on success, 1 if something needs attention."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            # Printing must not fail because the terminal lacks a character.
            stream.reconfigure(errors="backslashreplace")
    chosen = _parser().parse_args(arguments)
    if language := getattr(chosen, "language", None):
        os.environ[env.LANGUAGE] = language  # for the notebooks and rooms that it starts as well
    try:
        if workshop := getattr(chosen, "workshop", None):
            os.environ[env.HOME] = str(_workshop(workshop))  # as above
        code: int = chosen.run(chosen)
        sys.stdout.flush()
    except MaterialsError as error:
        return _fail(error)
    except BrokenPipeError:  # the program that reads the output has ended, as `head` does
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    return code


def _workshop(name: str) -> Path:
    from ajar.content.materials import workshops

    folders = workshops()
    if name in folders:
        return folders[name]
    what = f"there is no workshop called “{name}”"
    raise MaterialsError([Problem("--workshop", 1, what, did_you_mean(name, folders))])


def _fail(message: object) -> int:
    """Print what is wrong, and return the exit code."""
    print(message, file=sys.stderr)
    return 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="ajar",
        description="A workshop kit for people whose partner does not want help, or not yet.",
    )
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    def command(
        name: str, run: Run, purpose: str, description: str | None = None
    ) -> argparse.ArgumentParser:
        added = commands.add_parser(name, help=purpose, description=description)
        added.set_defaults(run=run)
        return added

    for name, run, purpose in (
        ("present", _present, "open the facilitator's notebooks in JupyterLab"),
        ("practice", _practice, "open the workbook for one person, in private"),
    ):
        start = command(name, run, purpose, f"Ajar: {purpose}.")
        start.add_argument(
            "--no-browser", dest="browser", action="store_false", help="only print the address"
        )
        start.add_argument(
            "--port", type=int, metavar="N", help="the port to use (default: a free one)"
        )
        _add_language(start)
        if name == "present":
            start.add_argument(
                "folder", nargs="?", type=Path, help="notebooks made with “build --agenda --to”"
            )
        else:
            start.add_argument(
                "--file", default="", metavar="PATH",
                help="where to save, if you ask for it (default: the usual place)",
            )  # fmt: skip
    agenda = command("agenda", _agenda, "list the agendas, or show one in running order")
    agenda.add_argument("name", nargs="?", metavar="NAME", help="for example 60-minutes")
    agenda.add_argument(
        "--start", type=_clock, default="09:00", metavar="HH:MM", help="when it starts"
    )
    build = command("build", _build, "build the notebooks from materials/")
    build.add_argument(
        "--replace", action="store_true", help="replace even notebooks that were edited by hand"
    )
    build.add_argument("--agenda", metavar="NAME", help="build a notebook for each of its meetings")
    build.add_argument("--to", type=Path, metavar="FOLDER", help="where to put them")
    _add_language(build)
    site = command(
        "site", _site, "make the workbook as a web page for any web server",
        "Ajar: make the workbook as files for any web server. See deploy/site/.",
    )  # fmt: skip
    site.add_argument(
        "--to", type=Path, required=True, metavar="FOLDER", help="where to write the files"
    )
    _add_language(site)
    paper = command("handouts", _handouts, "make the handouts as PDF files")
    paper.add_argument("--agenda", metavar="NAME", help="only what one workshop needs")
    paper.add_argument("--scenario", metavar="NAME", help="the couple that the group talks about")
    paper.add_argument(
        "--start", type=_clock, metavar="HH:MM",
        help="when a meeting starts (default: what the agenda says, or 18:30)",
    )  # fmt: skip
    paper.add_argument(
        "--country", metavar="CODE",
        help="print the help lines of this country (default: that of materials/profile.yaml)",
    )  # fmt: skip
    size = paper.add_mutually_exclusive_group()
    size.add_argument("--letter", action="store_true", help="on US letter paper")
    size.add_argument("--a4", action="store_true", help="on A4 paper")
    paper.add_argument(
        "--to", type=Path, default=Path("handouts"), metavar="FOLDER", help="where to put them"
    )
    _add_language(paper)
    new = command(
        "new", _new, "copy the kit into a folder of your own",
        "Ajar: copy notebooks, exercises and materials into a folder of your own.",
    )  # fmt: skip
    new.add_argument("folder", type=Path, metavar="FOLDER", help="a new or empty folder")
    new.add_argument(
        "--empty", action="store_true", help="the smallest workshop that runs, for one of your own"
    )
    command("check", _check, "find mistakes in materials/")
    words = command(
        "words", _words, "make or update a translation, and say what is missing",
        "Ajar: make or update materials/LANGUAGE.po. See docs/languages.md.",
    )  # fmt: skip
    words.add_argument(
        "code", metavar="LANGUAGE", help="the code of a language, such as es or pt-BR"
    )
    erase = command(
        "erase", _erase, "erase a saved journal for good",
        "Ajar: erase a journal and its traces for good. No passphrase is needed.",
    )  # fmt: skip
    erase.add_argument(
        "--file", type=Path, metavar="PATH",
        help="the journal (default: the one in the usual place)",
    )  # fmt: skip
    erase.add_argument("--yes", action="store_true", help="do not ask for confirmation")
    for name in ("present", "practice", "agenda", "build", "site", "handouts", "check"):
        commands.choices[name].add_argument(
            "--workshop", metavar="NAME", help="one that comes with the kit, such as new-parents"
        )
    _add_room(command("room", _room, "serve rooms that phones can join"))
    hub = command("hub", _hub, "serve one person on a JupyterHub, which starts this")
    hub.add_argument(
        "first_page", choices=("present", "practice"), help="JupyterLab or the workbook first"
    )
    return parser


def _add_language(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--language", metavar="CODE",
        help="such as es (default: that of materials/profile.yaml, or English)",
    )  # fmt: skip


def _add_room(room: argparse.ArgumentParser) -> None:
    room.add_argument(
        "--host", default="127.0.0.1", help="where to listen (default: on this computer only)"
    )
    room.add_argument(
        "--port", type=int, default=8080, metavar="N", help="the port to use (default: 8080)"
    )
    room.add_argument(
        "--socket", type=Path, metavar="PATH",
        help="listen on a Unix socket that only a proxy can open, and trust its headers",
    )  # fmt: skip
    place = room.add_mutually_exclusive_group()
    place.add_argument(
        "--folder", type=Path, metavar="FOLDER",
        help="where to store the tallies (default: the usual place)",
    )  # fmt: skip
    place.add_argument(
        "--database",
        metavar="ADDRESS",
        help="a PostgreSQL database instead of a folder, for several workers: postgresql://…; "
        f"if it has a password in it, better set {env.ROOM_DATABASE}",
    )
    add = room.add_argument
    # fmt: off
    add("--first-port", type=_port, default=0, metavar="N",
        help="listen on the first free port from N on, in place of --port")
    add("--allow-stop", action="store_true",
        help="let the host key stop this server, with POST /api/stop")
    add("--proxy", type=_proxies, default=(), metavar="ADDRESSES", dest="proxies",
        help="the proxy’s address, or several with commas; only its forwarded headers are trusted")
    add("--allow-host", type=lambda text: tuple(text.lower().split(",")), default=(),
        metavar="NAMES", dest="names",
        help="names, with commas, under which programs on this computer may reach it")
    add("--metrics-port", type=_port, default=0, metavar="N",
        help="serve metrics for Prometheus on this port (default: none are collected)")
    add("--metrics-host", default="127.0.0.1", metavar="HOST",
        help="where to serve metrics (default: on this computer only)")
    add("--drain", type=_drain_seconds, default=0.0, metavar="SECONDS",
        help="seconds to keep running after a stop request, reporting not ready (default: 0)")
    add("--log", action="store_true", help="log events to stderr, one line of JSON each")
    add("--prefix", type=_prefix, default="", metavar="/PATH", help="serve everything below a path")
    # fmt: on


def _clock(text: str) -> int:
    """Return a clock time such as 18:30 as minutes from midnight."""
    from ajar.content.agendas import minutes_at

    try:
        return minutes_at(text)
    except ValueError:
        msg = f"“{text}” is not a time. Use HH:MM, for example 18:30."
        raise argparse.ArgumentTypeError(msg) from None


def _proxies(text: str) -> tuple[IPNetwork, ...]:
    from ajar.room.server.middleware import parse_networks

    try:
        return parse_networks(text)
    except ValueError as error:
        msg = f"{error}. Write it like 10.0.0.5 or 10.0.0.0/28, several with commas."
        raise argparse.ArgumentTypeError(msg) from None


def _prefix(text: str) -> str:
    from ajar.room.host.addresses import prefix_of

    try:
        return prefix_of(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from None


def _port(text: str) -> int:
    if text.isdecimal() and 0 < int(text) < 2**16:
        return int(text)
    msg = f"“{text}” is not a port. Use a number from 1 to 65535."
    raise argparse.ArgumentTypeError(msg)


def _drain_seconds(text: str) -> float:
    try:
        seconds = float(text)
    except ValueError:
        seconds = -1.0
    if 0 <= seconds <= MAX_DRAIN_SECONDS:
        return seconds
    msg = f"“{text}” is not a number of seconds from 0 to {MAX_DRAIN_SECONDS}."
    raise argparse.ArgumentTypeError(msg)


def _materials() -> Materials:
    from ajar.content.materials import open_kit

    return open_kit()


def _checked_materials() -> Materials:
    """Return the materials, or raise an error with every problem in them."""
    from ajar.checks import check
    from ajar.checks.translations import wrong_in_translation
    from ajar.language.catalog import ENGLISH

    materials = replace(_materials(), still=True)
    problems = check(materials.in_language(ENGLISH))
    if materials.language != ENGLISH:
        problems += wrong_in_translation(materials.language, materials)
    if problems:
        raise MaterialsError(problems)
    return materials


def _present(chosen: argparse.Namespace) -> int:
    from ajar.launch import present

    materials = _materials()
    notebooks = materials.home / "notebooks"
    if not (chosen.folder or notebooks.is_dir()):
        _build_all(_checked_materials(), overwrite=False)
    elif not (chosen.folder or _is_in_language(notebooks / "guide.ipynb", materials.language)):
        from ajar.build.notebooks import follow_language  # slow to load

        follow_language(replace(materials, still=True))
    return present(materials.home, chosen.folder, port=chosen.port, browser=chosen.browser)


def _is_in_language(guide: Path, language: str) -> bool:
    """Return whether the notebooks are in a language, as the guide among them says."""
    return not guide.is_file() or f'"language": "{language}"' in guide.read_text("utf-8")


def _practice(chosen: argparse.Namespace) -> int:
    from ajar.journal.errors import JournalError
    from ajar.journal.paths import chosen_path
    from ajar.launch.practice import serve_practice

    materials = _materials()
    try:
        journal = chosen_path(chosen.file)
    except JournalError as error:
        return _fail(error.in_words(materials.words))
    return serve_practice(materials.home, port=chosen.port, browser=chosen.browser, journal=journal)


def _check(_: argparse.Namespace) -> int:
    from ajar.checks import check, worth_a_look
    from ajar.checks.translations import worth_translating, wrong_in_translation
    from ajar.content.materials import Materials, find_home

    materials = Materials(find_home())
    problems, notes = check(materials), []
    if not problems:
        notes = worth_a_look(materials, date.today())  # noqa: DTZ011 (the person's own day)
        for language in materials.translations:
            problems += wrong_in_translation(language, materials)
            notes += worth_translating(language, materials)
    for problem in problems:
        print(problem)
    for note in notes:
        print(f"Worth a look: {note}")
    print(f"{len(problems)} to fix." if problems else "Everything in materials/ is in order.")
    return 1 if problems else 0


def _words(chosen: argparse.Namespace) -> int:
    from babel import Locale, UnknownLocaleError

    from ajar.content.materials import Materials, find_home
    from ajar.language.catalog import ENGLISH
    from ajar.language.words import in_words, merged

    try:
        Locale.parse(chosen.code, sep="-")
    except (UnknownLocaleError, ValueError):
        return _fail(f"“{chosen.code}” is not the code of a language. Write it like es or pt-BR.")
    if chosen.code == ENGLISH:
        return _fail("English is in the files of materials/ themselves.")
    materials = Materials(find_home())
    path = materials.translation_path(chosen.code)
    try:
        before = path.read_text("utf-8-sig") if path.is_file() else ""
        text, counts = merged(chosen.code, materials, before)
    except ValueError as error:
        return _fail(f"{path.name}, line {error}. Fix it first; nothing was changed.")
    path.write_text(text, "utf-8")
    print("\n".join(in_words(chosen.code, counts)))
    return 0


def _build_all(materials: Materials, *, overwrite: bool) -> list[Path]:
    """Build everything made from `materials/`; return the notebooks that were left alone."""
    from ajar.build.compiled import compiled_text
    from ajar.build.notebooks import build_kit, write_if_changed, write_notebooks, write_pictures
    from ajar.checks.json_schema import SCHEMAS, schema_text
    from ajar.content.readers import compiled_name

    for name in SCHEMAS:
        write_if_changed(materials.folder / "schema" / f"{name}.json", schema_text(name))
    for language in materials.languages:
        path = materials.folder / compiled_name(language)
        write_if_changed(path, compiled_text(replace(materials, language=language)))
    write_pictures(materials)
    return write_notebooks(build_kit(materials), overwrite=overwrite)


def _build(chosen: argparse.Namespace) -> int:
    from ajar.build.new_kit import ajar_command, quoted
    from ajar.build.notebooks import build_workshop, write_notebooks

    if chosen.agenda and not chosen.to:
        return _fail("--agenda needs --to FOLDER.")
    materials = _checked_materials()
    if chosen.agenda:
        agenda = materials.agenda(chosen.agenda)
        notebooks = build_workshop(chosen.agenda, agenda, chosen.to.resolve())
        left_alone = write_notebooks(notebooks, overwrite=chosen.replace)
        print(f"To present it: {ajar_command(Path.cwd())} present {quoted(chosen.to)}")
    else:
        left_alone = _build_all(materials, overwrite=chosen.replace)
    for path in left_alone:
        _fail(f"Left alone, because it was edited by hand: {file_in(materials.home, path)}")
    return 1 if left_alone else 0


def _site(chosen: argparse.Namespace) -> int:
    from ajar.build.site import write_compressed, write_site

    materials = _checked_materials()
    try:
        files = write_site(materials, chosen.to)
        if find_spec("zopfli"):
            write_compressed(files)
    except OSError as error:
        return _fail(f"Cannot write to {chosen.to}: {error.strerror}.")
    size = sum(len(gzip.compress(path.read_bytes())) for path in files)
    print(f"Made {len(files)} files in {chosen.to}, {size // 1000} kB compressed.")
    print("Put them on any web server that has https, at any path. See deploy/site/README.md.")
    if not materials.profile.site:
        print("Then write its address into materials/profile.yaml, and phones offer it, too.")
    return 0


def _agenda(chosen: argparse.Namespace) -> int:
    from ajar.content.agendas import as_clock, clock_times

    materials = _materials()
    if not chosen.name:
        for name in materials.names("agendas"):
            agenda = materials.agenda(name)
            print(f"{name}: {agenda.title}. {agenda.summary}")
        return 0
    agenda = materials.agenda(chosen.name)
    print(agenda.title)
    for meeting in agenda.meetings:
        print(f"\n{meeting.title}" if meeting.title else "")
        order = materials.running_order(meeting)
        for stretch, time in zip(order, clock_times(order, chosen.start), strict=True):
            section, title = stretch.section, stretch.title
            if section and section.title != title:
                title = f"{section.title}: {title}"
            print(f"{time}  {stretch.minutes:>3} min  {title}")
        print(f"{as_clock(chosen.start + meeting.minutes)}           End")
    return 0


def _new(chosen: argparse.Namespace) -> int:
    from ajar.build.new_kit import NotMadeError, ajar_command, change_folder, copy_kit

    try:
        copy_kit(chosen.folder, empty=chosen.empty)
    except NotMadeError as error:
        return _fail(error)
    if chosen.empty:
        from ajar.content.materials import Materials

        with redirect_stdout(None):
            _build_all(Materials(chosen.folder.expanduser()), overwrite=False)
        print("Made a workshop that runs, with one section. Begin with its README.md. Next:")
    else:
        print("Made a copy of the kit. Everything in it is yours to change. Next:")
    command = ajar_command(chosen.folder.expanduser())
    for line in (*change_folder(chosen.folder), f"{command} present"):
        print(f"  {line}")
    return 0


def _handouts(chosen: argparse.Namespace) -> int:
    from ajar.paper.handouts import handouts

    materials = _checked_materials()
    pdfs = list(
        handouts(
            materials,
            agenda=chosen.agenda,
            scenario=chosen.scenario,
            start=chosen.start,
            paper="a4" if chosen.a4 else "us-letter" if chosen.letter else None,
            country=chosen.country,
        )
    )
    for name, pdf in pdfs:
        path = chosen.to / name
        try:
            chosen.to.mkdir(parents=True, exist_ok=True)
            path.write_bytes(pdf)
        except OSError as error:
            return _fail(f"Cannot write {path}: {error.strerror}. Is it open in another program?")
        print(f"Made {path}")
    return 0


def _room(chosen: argparse.Namespace) -> int:
    from ajar.room.host.room_file import room_folder
    from ajar.room.rules.codes import new_key
    from ajar.room.server.run import CannotServeError, run

    database = chosen.database or (not chosen.folder and os.environ.get(env.ROOM_DATABASE))
    if database and not os.environ.get(env.ROOM_KEY):
        return _fail(
            f"Set {env.ROOM_KEY} to a long secret first, the same for all workers of a database. "
            "It lets people open rooms."
        )
    key = os.environ.get(env.ROOM_KEY) or new_key()
    if len(key) < _LEAST_KEY:
        return _fail(f"{env.ROOM_KEY} needs at least {_LEAST_KEY} random characters.")
    if env.ROOM_KEY not in os.environ:
        print(f"The key that opens rooms on this server, shown only once: {key}")
    folder = (chosen.folder or room_folder()).expanduser().resolve()
    try:
        announce = partial(print, flush=True)
        settings = room_settings(chosen)
        run(database or folder, chosen.host, chosen.port, key, announce, settings=settings)
    except CannotServeError as error:
        return _fail(error)
    return 0


def room_settings(chosen: argparse.Namespace) -> Settings:
    """Return the settings of a room's server from the command's arguments."""
    from ajar.room.server.run import Settings

    chosen.secret = os.environ.get(env.PROXY_SECRET, "")
    names = {field.name for field in fields(Settings)}
    return Settings(**{name: value for name, value in vars(chosen).items() if name in names})


def _hub(chosen: argparse.Namespace) -> int:
    from ajar.launch import serve_on_hub

    if "JUPYTERHUB_SERVICE_URL" not in os.environ:
        return _fail("A JupyterHub starts this. See deploy/jupyterhub/README.md.")
    try:
        return serve_on_hub(chosen.first_page)
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] != "jupyterhub":
            raise
        return _fail("This needs JupyterHub: pip install jupyterhub")


def _erase(chosen: argparse.Namespace) -> int:
    from ajar.journal.erase import erase
    from ajar.journal.errors import JournalError
    from ajar.journal.paths import JOURNAL_NAME, default_path, find_traces
    from ajar.launch.folders import leftovers, open_rooms, remove

    path = chosen.file.expanduser() if chosen.file else default_path()
    path = path / JOURNAL_NAME if path.is_dir() else path
    try:
        files, folders = find_traces(path).all, leftovers()
        _list("This will be erased for good:", files)
        _list("Temporary folders of the kit, with none of your answers in them:", folders)
        if (files or folders) and not (chosen.yes or _is_sure("erase")):
            print("Nothing was erased.")
            return 1
        print(_in_words(erase(path)))
    except JournalError as error:
        return _fail(_in_words(error))
    rooms = open_rooms()
    _list("A room is open now, with what was counted in it:", rooms)
    if rooms and not chosen.yes and _is_sure("end the room"):
        folders += rooms
    left = remove(folders)
    _list("These could not be removed:", left, file=sys.stderr)
    _list("Removed:", [folder for folder in folders if folder not in left])
    if files:
        _print_page("erased")
    return 1 if left else 0


def _in_words(result: Report | JournalError) -> str:
    """Return a result in the words of the kit, or as codes if those cannot be read."""
    try:
        words = _materials().words
    except MaterialsError:
        words = {}
    return result.in_words(words)


def _list(title: str, paths: Collection[Path], file: TextIO | None = None) -> None:
    for line in [title, *(f"  {path}" for path in paths)] if paths else []:
        print(line, file=file)


def _is_sure(word: str) -> bool:
    try:
        answer = input(f"Nobody can bring it back. To continue, type “{word}”: ")
    except (EOFError, KeyboardInterrupt):
        print()
        return False
    return answer.strip(" “”\"'").casefold() == word


def _print_page(role: str) -> None:
    """Print a page with a role in the workshop as plain text; nothing if the role is unfilled."""
    width = min(100, shutil.get_terminal_size().columns)
    materials = _materials()
    name = materials.workshop[role]
    for block in materials.page(name) if name else ():
        for line in block.text.replace("**", "").splitlines():
            indent = "  " if line.startswith("- ") else ""
            print(textwrap.fill(line.removeprefix("## "), width, subsequent_indent=indent))


if __name__ == "__main__":
    sys.exit(main())
