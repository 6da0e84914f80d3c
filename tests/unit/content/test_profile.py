"""The profile: who holds a workshop, and where."""

from __future__ import annotations

import io
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PIL import Image

from ajar.build.compiled import compiled_text
from ajar.build.notebooks import section_notebook
from ajar.checks import check
from ajar.content.materials import Materials
from ajar.content.problems import MaterialsError
from ajar.content.readers import COMPILED
from ajar.content.render import help_lines, html_of

if TYPE_CHECKING:
    from collections.abc import Callable

    Write = Callable[[str], Materials]

AGENCY = """# yaml-language-server: $schema=schema/profile.json
agency: Harbor House
country: GB
languages: [English, Polish]
call:
  - name: On call
    number: "(555) 010-0123 ext. 4"
    for_what: If you want to talk
    hours: Day and night
paper:
"""


WRONG_ADDRESSES = (
    "http://notes.example.org",
    "notes.example.org",
    "https://x",
    "javascript:1",
    "https://user:pass@notes.example.org/",
    "https://notes.example.org/#place",
)


@pytest.fixture
def write(kit: Materials) -> Write:
    """Return a function that writes the profile, and reads the kit again."""

    def written(text: str) -> Materials:
        kit.profile_path.write_text(text, "utf-8")
        return Materials(kit.home)

    return written


def test_every_line_may_be_empty_or_missing(write: Write) -> None:
    empty = Materials(Path(__file__).parents[3]).profile
    schema = AGENCY.partition("\n")[0]
    for text in ("", f"{schema}\n", f"{schema}\nagency:\ncall:\n"):
        assert write(text).profile == empty
    assert check(write(f"{schema}\n")) == []
    assert not empty.agency


def test_the_country_comes_first_and_unfolded_with_the_agencys_numbers(write: Write) -> None:
    kit = write(AGENCY)
    html = html_of(help_lines(kit), kit)
    opened = html.index("<details open>")
    assert html.index("<details") == opened
    assert html.index("<summary>United Kingdom") > opened
    assert html.count("<details") == len(kit.help_lines)
    own = '<strong>Harbor House: On call.</strong> <a href="tel:5550100123">'
    assert -1 < html.index(own) < opened
    assert "If you want to talk. Day and night. English, Polish." in html


def test_the_agencys_numbers_join_those_of_its_country(write: Write) -> None:
    first, *others = write(AGENCY).help
    assert (first["code"], first["home"]) == ("GB", True)
    assert not any("home" in country for country in others)
    (own,) = [line for line in first["lines"] if line["topic"] == "agency"]
    assert own["reach"] == [{"say": "Call (555) 010-0123 ext. 4", "to": "tel:5550100123"}]
    assert (own["name"], own["languages"]) == ("On call", "English, Polish")
    assert "agency" not in {line["topic"] for country in others for line in country["lines"]}


def test_without_a_country_the_agencys_numbers_join_those_of_every_country(write: Write) -> None:
    for country in write(AGENCY.replace("GB", "")).help:
        assert country["lines"][-1]["name"] == "On call"
        assert "home" not in country


def test_compiled_help_matches_the_profile(write: Write) -> None:
    before = write(AGENCY)
    (before.folder / COMPILED).write_text(compiled_text(before), "utf-8")
    assert Materials(before.home).help[0]["code"] == "GB"
    assert write(AGENCY.replace("GB", "NZ")).help[0]["code"] == "NZ"


def test_texts_in_notebooks_have_the_numbers_of_the_country_alone(write: Write) -> None:
    kit = write(AGENCY)
    cells = section_notebook(kit.section("08-close"), "alone", kit).cells
    (footer,) = [cell.source for cell in cells if cell.id == "footer"]
    assert "999 · 116 123" in footer
    assert "988" not in footer


@pytest.mark.parametrize(
    ("old", "new", "line", "words"),
    [
        ("GB", "UK", 3, "“UK” is not the code of a country in the help lines. Use one of: AU, "),
        ("paper:", "paper: a5", 10, "“a5” is not known here. Use one of: a4, us-letter."),
        ("paper:", "logo: door.png", 10, "there is no picture called “door.png” in materials/"),
        ("paper:", "logo: words.yaml", 10, "“words.yaml” is not a picture that can be printed"),
        ('"(555) 010-0123 ext. 4"', "nobody", 7, "“nobody” has no digits"),
        ('"(555) 010-0123 ext. 4"', "5550100", 7, "“number” should be words. Put them in quotes"),
        ("hours", "hour", 9, "“hour” is not known here. Did you mean “hours”?"),
        ("agency", "agencies", 2, "“agencies” is not known here. Did you mean “agency”?"),
    ],
)  # fmt: skip
def test_mistakes_are_found_with_their_line(
    old: str, new: str, line: int, words: str, write: Write
) -> None:
    (problem,) = check(write(AGENCY.replace(old, new)))
    assert str(problem).startswith(f"materials/profile.yaml, line {line}: {words}")


def test_a_logo_is_not_a_stray_file(write: Write) -> None:
    kit = write(AGENCY + "logo: door.svg\n")
    (kit.folder / "door.svg").write_text(kit.picture("02-empathy"), "utf-8")
    assert check(Materials(kit.home)) == []


def picture(kind: str, width: int, height: int) -> bytes:
    made = io.BytesIO()
    Image.new("1" if kind == "PNG" else "RGB", (width, height)).save(made, kind)
    return made.getvalue()


@pytest.mark.parametrize(
    ("name", "data", "words"),
    [
        ("door.png", picture("PNG", 4000, 300), ""),
        ("door.JPG", picture("JPEG", 300, 300), ""),
        ("door.png", picture("PNG", 4001, 300), "too large for the wall: 4,001 × 300 pixels. Make"),
        ("door.svg", b"<svg>" + b" " * 300_001, "too large for the wall: 301 kB. Save it smaller"),
        ("door.png", picture("WEBP", 9, 9), "not a PNG or JPEG, whatever its name says. Open it"),
        ("door.jpg", b"from a phone", "not a PNG or JPEG, whatever its name says. Open it"),
    ],
    ids=["fits", "jpeg", "pixels", "bytes", "renamed", "unreadable"],
)
def test_a_logo_that_the_wall_cannot_show_is_named_with_the_fix(
    write: Write, name: str, data: bytes, words: str
) -> None:
    kit = write(f"{AGENCY}logo: {name}\n")
    (kit.folder / name).write_bytes(data)
    found = [str(problem) for problem in check(Materials(kit.home))]
    assert len(found) == bool(words)
    assert not words or words in found[0]
    assert not words or found[0].startswith("materials/profile.yaml, line 1")


@pytest.mark.parametrize("line", ["site", "leave"])
def test_addresses_are_secure_or_empty(write: Write, line: str) -> None:
    assert write(f"{line}: https://notes.example.org/a/?b=c\n").addresses[line].endswith("b=c")
    assert write(f"{line}:\n").addresses[line] == ""
    for wrong in WRONG_ADDRESSES:
        with pytest.raises(MaterialsError) as refused:
            _ = write(f"{line}: {wrong}\n").profile
        (found,) = map(str, refused.value.problems)
        assert wrong in found
        assert "https://" in found
    assert set(refused.value.problems) <= set(check(write(f"{line}: {wrong}\n")))
