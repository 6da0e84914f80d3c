"""The `ajar` command."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING

from ajar.problems import MaterialsError

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from ajar.materials import Materials


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; return 0 when all is well, 1 when something needs a person."""
    chosen = _parser().parse_args(arguments)
    try:
        code: int = chosen.run(chosen)
    except MaterialsError as error:
        print(error, file=sys.stderr)
        return 1
    return code


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="ajar",
        description="A workshop kit for people whose partner does not want help, or not yet.",
    )
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    for name, run, what in (
        ("present", _present, "open the facilitator's notebooks in JupyterLab"),
        ("practice", _practice, "open the workbook for one person, in private"),
    ):
        start = commands.add_parser(name, help=what, description=f"Ajar: {what}.")
        start.add_argument("--no-browser", action="store_true", help="only print the address")
        start.add_argument(
            "--port", type=int, metavar="N", help="the port to use (else a free one)"
        )
        start.set_defaults(run=run)
    build = commands.add_parser("build", help="make the notebooks anew from materials/")
    build.add_argument(
        "--replace", action="store_true", help="also replace notebooks that were edited by hand"
    )
    build.set_defaults(run=_build)
    check = commands.add_parser("check", help="look for mistakes in materials/")
    check.set_defaults(run=_check)
    return parser


def _materials() -> Materials:
    from ajar.materials import Materials, find_home

    return Materials(find_home())


def _present(chosen: argparse.Namespace) -> int:
    from ajar.launch import present

    return present(_materials().home, port=chosen.port, browser=not chosen.no_browser)


def _practice(chosen: argparse.Namespace) -> int:
    from ajar.launch import practice

    return practice(_materials().home, port=chosen.port, browser=not chosen.no_browser)


def _check(_: argparse.Namespace) -> int:
    from ajar.checks import check

    problems = check(_materials())
    for problem in problems:
        print(problem)
    print("Everything in materials/ is in order." if not problems else f"{len(problems)} to mend.")
    return 1 if problems else 0


def _build(chosen: argparse.Namespace) -> int:
    from ajar.checks import check
    from ajar.notebooks import build_all, is_edited
    from ajar.schemas import SCHEMAS, schema_text

    materials = _materials()
    problems = check(materials)
    if problems:
        raise MaterialsError(problems)
    for name in SCHEMAS:
        _write(materials.folder / "schema" / f"{name}.json", schema_text(name))
    left_alone = []
    for built in build_all(materials):
        if built.path.exists():
            there = built.path.read_text("utf-8")
            if there != built.text and is_edited(there) and not _may_replace(built.path, chosen):
                left_alone.append(built.path)
                continue
        _write(built.path, built.text)
    for path in left_alone:
        shown = path.relative_to(materials.home)
        print(f"Left as it is, because it was edited by hand: {shown}", file=sys.stderr)
    return 1 if left_alone else 0


def _may_replace(path: Path, chosen: argparse.Namespace) -> bool:
    if not chosen.replace and sys.stdin.isatty():
        question = f"{path.name} was edited by hand. Replace it? Yours is kept beside it. [y/N] "
        try:
            replace = input(question).strip().lower() in ("y", "yes")
        except EOFError:  # Ctrl+D
            replace = False
    else:
        replace = chosen.replace
    if replace:
        spare = path.with_suffix(".yours.ipynb")
        number = 2
        while spare.exists():
            spare = path.with_suffix(f".yours-{number}.ipynb")
            number += 1
        path.rename(spare)
        print(f"Yours is now {spare.name}.")
    return replace


def _write(path: Path, text: str) -> None:
    if path.exists() and path.read_text("utf-8") == text:
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")
    print(f"Made {path.parent.name}/{path.name}")


if __name__ == "__main__":
    sys.exit(main())
