"""The published JSON Schemas of `materials/`, which let an editor help authors."""

from __future__ import annotations

import json
from functools import cache
from typing import TYPE_CHECKING

from ajar.content.agendas import Agenda
from ajar.content.exercise import CardSet, Exercise
from ajar.content.materials import FILE_STEM
from ajar.content.models import (
    CoachWords,
    DangerWords,
    HelpLines,
    Phrases,
    Profile,
    Scenario,
    Start,
    Workshop,
)
from ajar.content.problems import Problem, file_in

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pydantic import BaseModel

    from ajar.content.materials import Materials

SCHEMAS: dict[str, type[BaseModel]] = {
    "exercise": Exercise,
    "cards": CardSet,
    "scenario": Scenario,
    "agenda": Agenda,
    "help-lines": HelpLines,
    "words": Phrases,
    "profile": Profile,
    "start": Start,
    "workshop": Workshop,
    "danger": DangerWords,
    "coach": CoachWords,
}
"""The types behind the schemas, by the schema's name."""
SCHEMA_OF = {
    "exercises": "exercise",
    "cards": "cards",
    "scenarios": "scenario",
    "agendas": "agenda",
    "resources": "help-lines",
    "": "words",
    "danger": "danger",
    "coach": "coach",
}
"""The schema that the files of a folder name in their first line; some files have their own."""


@cache
def schema_text(name: str) -> str:
    """Return a schema as the text of its file."""
    schema = SCHEMAS[name].model_json_schema()
    return json.dumps(schema, indent=1, ensure_ascii=False) + "\n"


def schemas_not_named(materials: Materials) -> Iterator[Problem]:
    """Return a problem for each file whose first line does not name its schema."""
    for folder, schema in SCHEMA_OF.items():
        up = "../" if folder else ""
        paths = (materials.folder / folder).glob("*.yaml")
        for path in sorted(path for path in paths if FILE_STEM.fullmatch(path.stem)):
            its = path.stem if not folder and path.stem in SCHEMAS else schema
            first = f"# yaml-language-server: $schema={up}schema/{its}.json"
            top, _, _ = path.read_text("utf-8-sig", errors="replace").partition("\n")
            if top.rstrip() != first:
                mend = f"Make “{first}” the first line, so that your editor can help."
                yield Problem(file_in(materials.home, path), 1, "the schema is not named", mend)
