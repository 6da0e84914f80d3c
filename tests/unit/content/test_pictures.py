"""The drawings: one for each section, light and dark, with nothing in them but shapes."""

from __future__ import annotations

import re
from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING, Literal
from xml.etree import ElementTree as ET

import pytest

from ajar.content.sections import parse_blocks

if TYPE_CHECKING:
    from ajar.content.exercise import Setting
    from ajar.content.materials import Materials

ROOT = Path(__file__).resolve().parents[3]
PICTURES = ROOT / "materials" / "pictures"
SVG = "{http://www.w3.org/2000/svg}"
SHAPES = {"svg", "title", "style", "g", "rect", "circle", "path"}
SECTIONS = {
    "00-opening": "Opening",
    "01-hesitation": "Hesitation",
    "02-empathy": "Empathy",
    "03-reframing": "Reframe",
    "04-benefits": "Benefits",
    "05-steps": "Steps",
    "06-goals": "Goals",
    "07-boundary": "Boundary",
    "08-close": "Close",
}
"""Each section, and its name on the path."""
DRAWN = [*SECTIONS, "path"]
DARK = re.compile(r"@media \(prefers-color-scheme: dark\) \{(.*)\}", re.DOTALL)
Light = Literal["light", "dark"]
LIGHTS: tuple[Light, ...] = ("light", "dark")
SETTINGS: tuple[Setting, ...] = ("room", "alone")


def read(name: str) -> str:
    return (PICTURES / f"{name}.svg").read_text("utf-8")


def tree(name: str) -> ET.Element:
    return ET.fromstring(read(name))


def colours(name: str, light: Light) -> dict[str, str]:
    """Return the colour of each class of a drawing."""
    style = tree(name).findtext(f"{SVG}style") or ""
    dark = DARK.search(style)
    rules = DARK.sub("", style) + (dark[1] if dark and light == "dark" else "")
    found: dict[str, str] = {}
    for classes, rule in re.findall(r"([^{}]+)\{([^{}]*)\}", rules):
        for colour in re.findall(r"(?:fill|stroke): (#[0-9a-f]{6})", rule):
            found |= dict.fromkeys(re.findall(r"\.(\w+)", classes), colour)
    return found


def luminance(colour: str) -> float:
    """Return the relative luminance of a colour, as WCAG 2.2 has it."""
    parts = (int(colour[n : n + 2], 16) / 255 for n in (1, 3, 5))
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(color: str, other: str) -> float:
    low, high = sorted([luminance(color), luminance(other)])
    return (high + 0.05) / (low + 0.05)


def test_contrast_follows_wcag() -> None:
    assert contrast("#ffffff", "#000000") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


def test_each_section_has_a_drawing_and_so_has_the_path(materials: Materials) -> None:
    assert set(materials.names("sections")) <= set(SECTIONS)
    assert sorted(path.name for path in PICTURES.iterdir()) == [f"{name}.svg" for name in DRAWN]


def test_a_section_shows_its_drawing_under_its_first_heading(subtests: pytest.Subtests) -> None:
    for name, setting in product(SECTIONS, SETTINGS):
        with subtests.test(f"{name} {setting}"):
            text = (ROOT / "materials" / "sections" / f"{name}.md").read_text("utf-8")
            blocks, _ = parse_blocks(text, name)
            first = next(
                block.text for block in blocks if (block.kind, block.setting) == ("text", setting)
            )
            heading, picture, *_ = [line for line in first.split("\n") if line.strip()]
            shown = re.fullmatch(r"!\[([^\]]+)\]\(([^)]+)\)", picture)
            assert heading.startswith("# ")
            assert shown, f"{name}: the drawing is not under the first heading for “{setting}”."
            assert shown[2] == f"{name}.svg"
            assert len(shown[1].split()) >= 4
            assert not re.match(
                r"(?i)(an? |the )?(picture|image|drawing|illustration|icon)\b", shown[1]
            )


def test_a_drawing_is_small_and_has_a_description(subtests: pytest.Subtests) -> None:
    for name in DRAWN:
        with subtests.test(name):
            root = tree(name)
            assert root.tag == f"{SVG}svg"
            assert root.get("role") == "img"
            assert root[0].tag == f"{SVG}title"
            assert len((root[0].text or "").split()) >= 4
            assert len(read(name).encode()) < 6000


def test_section_drawings_have_the_same_shape() -> None:
    assert {tree(name).get("viewBox") for name in SECTIONS} == {"0 0 480 200"}


def test_a_drawing_contains_only_shapes_and_loads_nothing(subtests: pytest.Subtests) -> None:
    for name in DRAWN:
        with subtests.test(name):
            known = SHAPES | ({"text"} if name == "path" else set())
            for element in tree(name).iter():
                assert element.tag.removeprefix(SVG) in known
                for attribute in element.attrib:
                    assert not re.search(r"href|^on|\}|^style$|^src$", attribute), attribute
            text = read(name).replace('xmlns="http://www.w3.org/2000/svg"', "")
            assert not re.search(r"(?i)https?:|url\(|@import|@font-face|data:|<!|<\?", text)
            families = re.findall(r"font[^;}]*px ([^;}]+);", text)
            assert families == (["system-ui, sans-serif"] if name == "path" else [])


def test_a_drawing_has_its_own_panel_and_a_dark_variant(subtests: pytest.Subtests) -> None:
    for name in DRAWN:
        with subtests.test(name):
            root = tree(name)
            panel = root.find(f"{SVG}rect")
            assert panel is not None
            assert panel.get("class") == "panel"
            assert root.get("viewBox") == f"0 0 {panel.get('width')} {panel.get('height')}"
            light, dark = colours(name, "light"), colours(name, "dark")
            assert luminance(light["panel"]) > 0.8
            assert luminance(dark["panel"]) < 0.05
            used = {element.get("class") for element in root.iter()} - {None}
            assert used == set(light)
            # What lies on something that is bright in both does not change.
            assert {name for name in light if light[name] == dark[name]} <= {
                "deep",
                "dline",
                "brick",
                "cream",
            }


def test_the_lines_of_a_drawing_stand_out_from_its_panel(subtests: pytest.Subtests) -> None:
    for name, light in product(DRAWN, LIGHTS):
        with subtests.test(f"{name} {light}"):
            colour = colours(name, light)
            for line in {"line", "tline", "rline", "teal", "rust"} & set(colour):
                assert contrast(colour[line], colour["panel"]) >= 3, line


@pytest.mark.parametrize("light", LIGHTS)
def test_the_words_on_the_path_can_be_read(light: Light) -> None:
    colour = colours("path", light)
    assert contrast(colour["name"], colour["panel"]) >= 4.5
    assert contrast(colour["number"], colour["teal"]) >= 4.5


def test_the_words_on_the_path_are_large_enough_on_a_phone() -> None:
    (size,) = re.findall(r"font: 600 (\d+)px", read("path"))
    wide = float((tree("path").get("viewBox") or "").split()[2])
    assert int(size) * 340 / wide >= 12


def test_the_path_leads_through_all_sections_in_order() -> None:
    texts = [path.text for path in tree("path").iter(f"{SVG}text")]
    assert texts[0::2] == [str(int(name[:2])) for name in SECTIONS]
    assert texts[1::2] == list(SECTIONS.values())
