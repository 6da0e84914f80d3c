"""Compiles what notebooks show first into one JSON file, which a new kernel reads at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

from ajar.build.site import site_pages
from ajar.content.exercise import Exercise, Setting
from ajar.content.readers import compiled_parts, digests, read_yaml
from ajar.language.catalog import ENGLISH

if TYPE_CHECKING:
    from ajar.content.materials import Materials

_HELP = ("resources/help-lines.yaml", "profile.yaml", "words.yaml")


def compiled_text(materials: Materials) -> str:
    """Return the text of `materials/compiled.json`: what pages show first, and their settings.

    For another language, return that of `materials/compiled-LANGUAGE.json`, without the parts that
    are the same in every language.
    """
    parts: dict[str, tuple[tuple[str, ...], object]] = {
        "workshop": (("workshop.yaml",), materials.workshop),
        **({} if materials.base else _own(materials)),
    }
    for name in materials.names("exercises"):
        exercise = materials.exercise(name)
        mark = materials.mark("exercises", name)
        shown = {
            setting: materials.shown(exercise, setting) | mark for setting in get_args(Setting)
        }
        parts[f"exercises/{name}"] = (_files_of(name, materials), shown)
    if not materials.base:
        parts["site"] = (_files_of_site(materials), site_pages(materials))
    translated = (materials.translation_path(materials.language).name,)  # none is there in English
    return compiled_parts(
        {
            name: {"from": digests(materials.folder, (*files, *translated)), "value": value}
            for name, (files, value) in parts.items()
        }
    )


def _own(materials: Materials) -> dict[str, tuple[tuple[str, ...], object]]:
    """Return the parts that only a workshop without a base kit has."""
    parts: dict[str, tuple[tuple[str, ...], object]] = {
        "words": (("words.yaml",), materials.words),
        "paper": (("paper.yaml",), materials.paper_words),
        "help": (_HELP, materials.help),
        "addresses": (("profile.yaml",), materials.addresses),
    }
    if materials.language != ENGLISH:
        parts["reviewed"] = ((), materials.reviewed)
    else:
        for name in materials.names("danger"):
            parts[f"danger/{name}"] = ((f"danger/{name}.yaml",), materials.danger_data(name))
        for name in materials.names("coach"):
            parts[f"coach/{name}"] = ((f"coach/{name}.yaml",), materials.coach_data(name))
    return parts


def _files_of_site(materials: Materials) -> tuple[str, ...]:
    """Return the source files of the site's pages."""
    folders = ("cards", "exercises", "pages", "pictures", "sections")
    named = (materials.path(folder, name) for folder in folders for name in materials.names(folder))
    own = (path.relative_to(materials.folder).as_posix() for path in named)
    return (*own, *_HELP, "paper.yaml", "references.json", "start.yaml", "workshop.yaml")


def _files_of(name: str, materials: Materials) -> tuple[str, ...]:
    """Return the files that an exercise is read from: its own, its card sets and the references."""
    declared = read_yaml(Exercise, materials.path("exercises", name), materials.home)
    cards = [getattr(item, "cards", None) for item in declared.items]
    sets = sorted({f"cards/{card_set}.yaml" for card_set in cards if isinstance(card_set, str)})
    return (f"exercises/{name}.yaml", *sets, "references.json")
