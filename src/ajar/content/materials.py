"""Finds a kit and reads its materials: exercises, cards, sections, pages, help lines, sources."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Collection, Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from functools import cached_property
from operator import itemgetter
from pathlib import Path
from typing import TYPE_CHECKING, Any, Concatenate, ParamSpec, TypeVar

from ajar import env
from ajar.content import CHECK_IN
from ajar.content.problems import MaterialsError, Problem, did_you_mean, file_in, line_of
from ajar.content.readers import (
    Compiled,
    compiled_name,
    data_of,
    lines_in,
    read_references,
    read_text,
    read_yaml,
)
from ajar.content.text import References, fill, with_citations
from ajar.language.catalog import (
    ENDING,
    ENGLISH,
    direction_of,
    english_name_of,
    name_of,
    translation_in,
)
from ajar.language.wording import FRONT_MATTER

if TYPE_CHECKING:
    from pydantic import BaseModel

    from ajar.content.agendas import Agenda, Meeting, Stretch
    from ajar.content.exercise import Card, Exercise, Item, Setting
    from ajar.content.models import (
        CoachWords,
        Country,
        DangerWords,
        OwnLine,
        Profile,
        Scenario,
        Start,
        WorkshopData,
    )
    from ajar.content.readers import M
    from ajar.content.sections import Block, Section
    from ajar.language.catalog import Translation

_P = ParamSpec("_P")
_R = TypeVar("_R")
_Place = tuple[str, int]
"""The file and line that refer to something in another file."""
FOLDERS = {
    "exercises": ("exercise", ".yaml"),
    "cards": ("card set", ".yaml"),
    "scenarios": ("scenario", ".yaml"),
    "agendas": ("agenda", ".yaml"),
    "sections": ("section", ".md"),
    "pages": ("page", ".md"),
    "guide": ("chapter", ".md"),
    "pictures": ("picture", ".svg"),
    "danger": ("language of words of danger", ".yaml"),
    "coach": ("language of the coach", ".yaml"),
}
"""The folders of `materials/`: the noun for one file in them, and the ending of its name."""
_LENT = ("danger", "coach")
"""The folders that a workshop may leave out if it shares the installed kit."""
_LENT_PAGES = ("erased", "erased-browser")
"""The pages that it takes from there: they are about the kit, not about its subject."""
ALWAYS_NEEDED = ("words.yaml", "paper.yaml", "start.yaml", "workshop.yaml")
"""The files that must be translated before a language can be used."""
FILE_STEM = re.compile(r"[\w-]+")
"""Pattern of a file name in them without its ending; no other file is read."""
COPY = re.compile(
    r"(?:Copy of )?([\w-]+?)(?:[ .(].*|-(?=[^a-z]*[A-Z])[A-Z\d-]+)?"  # “x (1)”, “x-LAPTOP-2”
)
"""The name of a duplicate that a program made; group 1 is the original name."""
LOGO_ENDINGS = (".svg", ".png", ".jpg", ".jpeg")
"""The endings of pictures that can be printed as a logo, and shown on the wall."""
LARGEST_LOGO = 300_000
"""Bytes of the largest logo that is shown on the wall."""
_PACKAGE = Path(__file__).resolve().parent.parent
SHIPPED = (_PACKAGE / "kit", _PACKAGE.parent.parent)
"""Possible folders of the kit that came with the package: in a wheel, or in a clone."""


def find_home() -> Path:
    """Return the kit's folder: the nearest at or above the working folder with `materials/`.

    Without one, the kit that came with the package is used.

    Raises
    ------
    MaterialsError
        If there is neither.
    """
    start = Path.cwd().resolve()
    named = [Path(os.environ[env.HOME])] if env.HOME in os.environ else []
    for folder in (*named, start, *start.parents, *SHIPPED):
        if (folder / "materials" / "exercises").is_dir():
            return folder
    what = "there is no “materials” folder here or above"
    mend = "Open the notebook inside the kit's own folder."
    raise MaterialsError([Problem(str(start), 1, what, mend)])


def workshops() -> dict[str, Path]:
    """Return the folders of the workshops that came with the package, by their names."""
    folders = (path for home in SHIPPED for path in sorted((home / "workshops").glob("*")))
    return {path.name: path for path in folders if (path / "materials" / "exercises").is_dir()}


def open_kit(home: Path | None = None) -> Materials:
    """Return the materials of a kit, by default the nearest, in the chosen language.

    `AJAR_LANGUAGE` takes precedence over the profile; the default is English.

    Raises
    ------
    MaterialsError
        If there is no kit, or if the language does not exist or is not complete enough.
    """
    english = Materials(home or find_home())
    language = os.environ.get(env.LANGUAGE) or english.addresses.get("language") or ENGLISH
    return english.in_language(language)


def mend_name(folder: str, name: str, names: Collection[str]) -> str:
    """Return what to do about a name without a file in a folder of `materials/`."""
    if " " not in name:
        make = f"There are none yet. Make the file materials/{folder}/{name}{FOLDERS[folder][1]}."
        return did_you_mean(name, names) if names else make
    better = "-".join(name.split())
    file = f"{better}{FOLDERS[folder][1]}"
    return f"A name has no blanks: call the file “{file}”, and write “{better}” here."


def _remembered(
    read: Callable[Concatenate[Materials, _P], _R],
) -> Callable[Concatenate[Materials, _P], _R]:
    """Cache a method's results for materials that are `still`."""

    def reading(self: Materials, /, *args: _P.args, **kwargs: _P.kwargs) -> _R:
        if not self.still:
            return read(self, *args, **kwargs)
        asked = (read, args, *kwargs.items())
        if asked not in self._read:
            self._read[asked] = read(self, *args, **kwargs)
        found: _R = self._read[asked]
        return found

    reading.__doc__ = read.__doc__
    return reading


@dataclass(frozen=True)
class Materials:
    """The materials of one kit in one language, each read on first use.

    A file that is not translated whole is read in English (see `language_of`). Every method raises
    `MaterialsError` for a file that is missing or invalid. Models are imported on first use: they
    need pydantic, and a notebook should open without it.
    """

    home: Path
    language: str = ENGLISH
    still: bool = False
    """Whether nobody edits the files meanwhile, so that each is read only once."""
    _read: dict[Any, Any] = field(default_factory=dict, init=False, repr=False, compare=False)

    def in_language(self, language: str) -> Materials:
        """Return the same materials in another language.

        Raises `MaterialsError` if it is not among `languages`.
        """
        if language == self.language:
            return self
        other = replace(self, language=language)
        if language in (ENGLISH, *self.translations) and other._can_be_used:  # noqa: SLF001
            return other
        path = self.translation_path(language)
        what = f"the kit cannot be used in “{language}”"
        mend = f"“ajar words {language}” says what is missing. Use {', '.join(self.languages)}."
        raise MaterialsError([Problem(file_in(self.home, path), 1, what, mend)])

    @cached_property
    def languages(self) -> tuple[str, ...]:
        """The languages in which the kit can be used, English first.

        A language can be used once the words of every screen, of paper and of the start page are
        complete.
        """
        others = (replace(self, language=name) for name in self.translations)
        return (ENGLISH, *(other.language for other in others if other._can_be_used))  # noqa: SLF001

    @cached_property
    def translations(self) -> tuple[str, ...]:
        """The languages that have a PO file, complete or not."""
        stems = (path.stem for path in self.folder.glob(f"*{ENDING}"))
        return tuple(sorted(stem for stem in stems if FILE_STEM.fullmatch(stem)))

    def translation_path(self, language: str) -> Path:
        """Return the path of a language's PO file, whether it exists or not."""
        return self.folder / f"{language}{ENDING}"

    @cached_property
    def direction(self) -> str:
        """The direction in which the language is written: ``ltr`` or ``rtl``."""
        return direction_of(self.language)

    @cached_property
    def draft(self) -> str:
        """The notice about a translation that nobody has fully reviewed; else empty."""
        reviewed, entries = self.compiled.get("reviewed") or self.reviewed
        if reviewed == entries:
            return ""
        said = self.words["draft-some"] if reviewed else self.words["draft"]
        return fill(said, {"reviewed": reviewed, "entries": entries})

    @property
    def reviewed(self) -> tuple[int, int]:
        """How many entries of the language a person has reviewed, and how many there are."""
        return self._translation.reviewed if self._translation else (0, 0)

    @property
    def in_all_languages(self) -> list[Materials]:
        """The same materials in each of `languages`, their own language first."""
        others = (language for language in self.languages if language != self.language)
        return [self, *map(self.in_language, others)]

    @property
    def language_names(self) -> dict[str, str]:
        """What each of `languages` calls itself."""
        return {language: name_of(language) for language in self.languages}

    def language_of(self, folder: str, name: str) -> str:
        """Return the language of a file: English if it, or a file inserted in it, is incomplete.

        Those are the card sets of an exercise, and the pages of a section.
        """
        if self.language == ENGLISH:
            return ENGLISH
        paths = [self.path(folder, name), *self._inside(folder, name)]
        return self.language if all(map(self._is_translated, paths)) else ENGLISH

    @property
    def folder(self) -> Path:
        """The `materials/` folder."""
        return self.home / "materials"

    @_remembered
    def exercise(self, name: str) -> Exercise:
        """Return an exercise with its cards dealt: each card set’s name replaced by its cards."""
        from ajar.content.exercise import Exercise

        path = self._path("exercises", self._file_of(name))
        if self.language_of("exercises", self._file_of(name)) != self.language:
            return self._english.exercise(name)
        exercise = self._yaml(Exercise, path)
        dealt = (self._dealt(item, path) for item in exercise.items)
        return exercise.model_copy(update={"items": tuple(dealt)})

    def form(self, name: str, setting: Setting) -> dict[str, Any]:
        """Return an exercise as `shown`, from the compiled file if that is up to date."""
        compiled = self.compiled.get(f"exercises/{self._file_of(name)}")
        if compiled:
            return dict(compiled[setting])
        return self.shown(self.exercise(name), setting) | self.mark("exercises", name)

    def mark(self, folder: str, name: str) -> dict[str, str]:
        """Return ``language`` for a page in English amid another language; else nothing."""
        language = self.language_of(folder, self._file_of(name))
        return {} if language == self.language else {"language": language}

    def shown(self, exercise: Exercise, setting: Setting) -> dict[str, Any]:
        """Return what a page needs from an exercise: its form and reflection, as plain values.

        ``ids`` has the items of every setting, because a response has them.
        """
        from ajar.content.rule import phrases_among

        rules = [
            rule.model_dump(mode="json", by_alias=True, exclude_defaults=True, exclude={"setting"})
            for rule in exercise.rules_in(setting)
        ]
        named = {"nothing", "closing", *phrases_among(rules)}
        phrases = self.phrases(exercise)
        return {
            "title": exercise.title,
            "why": with_citations(exercise.why, self.references),
            "private": exercise.private,
            "example": exercise.example if setting == "alone" else "",
            "items": [
                item.model_dump(mode="json", exclude_none=True)
                for item in exercise.items_in(setting)
            ],
            "ids": [item.id for item in exercise.items],
            "rules": rules,
            "reflection": {name: text for name, text in phrases.items() if name in named},
        }

    def phrases(self, exercise: Exercise) -> dict[str, str]:
        """Return the phrases that an exercise says back, with their citations written out."""
        known = self.references
        return {name: with_citations(text, known) for name, text in exercise.reflection.items()}

    @_remembered
    def cards(self, name: str, asked: _Place | None = None) -> tuple[Card, ...]:
        """Return the cards of a card set."""
        from ajar.content.exercise import CardSet

        return self._yaml(CardSet, self._path("cards", name, asked)).cards

    @_remembered
    def section(self, name: str) -> Section:
        """Return a section with its pages inserted."""
        from ajar.content.models import FrontMatter
        from ajar.content.sections import Section, parse_blocks

        path = self._path("sections", name)
        if self.language_of("sections", name) != self.language:
            return replace(self._english.section(name), language=ENGLISH)
        file, text = file_in(self.home, path), self._text(path)
        front = FRONT_MATTER.match(text)
        if not front:
            mend = "Begin with “---”, a line “title: …”, a line “summary: …” and “---”."
            raise MaterialsError([Problem(file, 1, "the lines at the top are missing", mend)])
        head = read_yaml(FrontMatter, path, self.home, "\n" + front[1])
        blocks, problems = parse_blocks(text[front.end() :], file, front[0].count("\n") + 1)
        if problems:
            raise MaterialsError(problems)
        whole = tuple(part for block in blocks for part in self._placed(block, path))
        return Section(name, head.title, head.summary, whole, self.language)

    @_remembered
    def page(self, name: str, asked: _Place | None = None) -> tuple[Block, ...]:
        """Return the blocks of a page."""
        from ajar.content.sections import parse_blocks

        lender = self._lender(f"pages/{name}.md")
        if lender and name in _LENT_PAGES:
            return lender.page(name)
        path = self._path("pages", name, asked)
        blocks, problems = parse_blocks(self._text(path), file_in(self.home, path))
        if problems:
            raise MaterialsError(problems)
        return tuple(blocks)

    def running_order(self, meeting: Meeting) -> list[Stretch]:
        """Return the running order of a meeting, with its sections read."""
        from ajar.content.agendas import SectionStep, running_order

        names = {step.section for step in meeting.run if isinstance(step, SectionStep)}
        return running_order(meeting, {name: self.section(name) for name in sorted(names)})

    @_remembered
    def scenario(self, name: str) -> Scenario:
        """Return a fictional couple and its story."""
        from ajar.content.models import Scenario

        return self._yaml(Scenario, self._path("scenarios", name))

    @property
    def marks(self) -> list[str]:
        """The marks for a made-up couple in questions for the room, from all readable scenarios."""
        marks: set[str] = set()
        for name in self.names("scenarios"):
            with suppress(MaterialsError):
                marks |= self.scenario(name).names.keys()
        return sorted(marks)

    @_remembered
    def agenda(self, name: str) -> Agenda:
        """Return a workshop format."""
        from ajar.content.agendas import Agenda

        return self._yaml(Agenda, self._path("agendas", name))

    @_remembered
    def chapter(self, name: str) -> str:
        """Return a chapter of the facilitator's guide, as Markdown."""
        return self._text(self._path("guide", name))

    @_remembered
    def picture(self, name: str) -> str:
        """Return a drawing, as SVG."""
        return self._text(self._path("pictures", name))

    @property
    def folder_of_pictures(self) -> Path:
        """The folder with the drawings in this language, for viewers of files."""
        folder = self.folder / "pictures"
        return folder if self.language == ENGLISH else folder / self.language

    @_remembered
    def danger(self, language: str) -> DangerWords:
        """Return the words of danger of a language, such as `en`, and what is said after them."""
        from ajar.content.models import DangerWords

        if lender := self._lender(f"danger/{language}.yaml"):
            return lender.danger(language)
        return read_yaml(DangerWords, self._path("danger", language), self.home)

    @_remembered
    def danger_data(self, language: str) -> dict[str, Any]:
        """Return the words of danger of a language as plain values."""
        if lender := self._lender(f"danger/{language}.yaml"):
            return lender.danger_data(language)
        compiled = self._english.compiled.get(f"danger/{language}")
        return compiled or self.danger(language).model_dump(mode="json", by_alias=True)

    def danger_for_pages(self) -> dict[str, Any]:
        """Return the words of danger of `danger_languages`, as plain values."""
        return {name: self.danger_data(name) for name in self.danger_languages}

    @property
    def danger_languages(self) -> list[str]:
        """The languages in which words of danger are recognized: the kit's own first, then English.

        No others: a model of one language mistakes ordinary words of another for danger.
        """
        known = self.names("danger")
        return [name for name in dict.fromkeys((self.language, ENGLISH)) if name in known]

    @_remembered
    def coach(self, language: str) -> CoachWords:
        """Return the coach's remarks and rules for a language, such as `en`."""
        from ajar.content.models import CoachWords

        if lender := self._lender(f"coach/{language}.yaml"):
            return lender.coach(language)
        return read_yaml(CoachWords, self._path("coach", language), self.home)

    def coach_data(self, language: str) -> dict[str, Any]:
        """Return what the coach says in a language as plain values."""
        if lender := self._lender(f"coach/{language}.yaml"):
            return lender.coach_data(language)
        compiled = self._english.compiled.get(f"coach/{language}")
        return compiled or self.coach(language).model_dump(mode="json", by_alias=True)

    def coach_for_pages(self) -> dict[str, Any] | None:
        """Return what the coach says in the kit's language; None if it has no such language."""
        return self.coach_data(self.language) if self.language in self.names("coach") else None

    @_remembered
    def names(self, folder: str) -> list[str]:
        """Return the names in a folder of `materials/`, sorted."""
        _, ending = FOLDERS[folder]
        stems = (path.stem for path in (self.folder / folder).glob(f"*{ending}"))
        own = {stem for stem in stems if self._is_read(folder, stem)}
        lent = self.base.names(folder) if folder in _LENT and self.base else []
        return sorted(own.union(lent))

    def path(self, folder: str, name: str) -> Path:
        """Return the path of a file in a folder of `materials/`, whether it exists or not."""
        return self.folder / folder / f"{name}{FOLDERS[folder][1]}"

    @cached_property
    def help_lines(self) -> tuple[Country, ...]:
        """The help lines by country; those that answer in the kit's language come first."""
        from ajar.content.models import HelpLines

        if lender := self._lender("resources/help-lines.yaml"):
            return lender.help_lines
        countries = self._yaml(HelpLines, self._help_path).countries
        if self.language == ENGLISH:
            return countries
        spoken = english_name_of(self.language)
        pairs = zip(countries, self._english.help_lines, strict=True)
        return tuple(_spoken_first(country, english, spoken) for country, english in pairs)

    @property
    def _help_path(self) -> Path:
        return self.folder / "resources" / "help-lines.yaml"

    @cached_property
    def base(self) -> Materials | None:
        """The installed kit, if the workshop `shares` its words; None for that kit itself."""
        if not self.workshop["shares"]:
            return None
        shipped = next((home for home in SHIPPED if (home / "materials").is_dir()), self.home)
        return None if shipped == self.home else Materials(shipped, still=self.still)

    def _lender(self, file: str) -> Materials | None:
        """Return the kit that a file is taken from; None if this kit has it or should have it."""
        return None if (self.folder / file).is_file() else self.base

    @cached_property
    def workshop(self) -> WorkshopData:
        """The workshop's roles, as plain values: see `models.Workshop`."""
        compiled = self.compiled.get("workshop")
        if compiled:
            return dict(compiled)
        from ajar.content.models import Workshop

        read = self._yaml(Workshop, self.folder / "workshop.yaml")
        return read.model_dump(mode="json", by_alias=True)

    @cached_property
    def rulers(self) -> list[dict[str, str]]:
        """The rulers of a check-in, in order: ``id``, ``name``, and ``named`` within a sentence."""
        items = self.form(CHECK_IN, "alone")["items"]
        return [
            {"id": item["id"], "name": name, "named": item["named"] or f"“{name}”"}
            for item in items
            if item["kind"] == "ruler"
            for name in [item["said"] or item["ask"]]
        ]

    @property
    def ruler_ids(self) -> list[str]:
        """The ids of the rulers of a check-in, in order."""
        return [ruler["id"] for ruler in self.rulers]

    @cached_property
    def page_words(self) -> dict[str, str]:
        """The words for pages: those on buttons and in notices, names of rulers and of moments.

        With them are the ``language``, in which a page writes days, and its ``direction``.
        """
        language = "en-US" if self.language == ENGLISH else self.language
        rulers = {f"ruler-{ruler['id']}": ruler["named"] for ruler in self.rulers}
        moments = {f"moment-{key}": name for key, name in self.workshop["moments"].items()}
        spoken = {"language": language, "direction": self.direction}
        return {**self.words, **rulers, **moments, **spoken}

    @property
    def profile_path(self) -> Path:
        """The path of the profile."""
        return self.folder / "profile.yaml"

    @cached_property
    def profile(self) -> Profile:
        """Who runs the workshop, and where."""
        from ajar.content.models import Profile

        if lender := self._lender("profile.yaml"):
            return lender.profile
        return read_yaml(Profile, self.profile_path, self.home)

    @cached_property
    def start(self) -> Start:
        """The first page of the workbook."""
        from ajar.content.models import Start

        return self._yaml(Start, self.folder / "start.yaml")

    @cached_property
    def addresses(self) -> dict[str, str]:
        """The addresses in the profile: of the ``site``, and where people go who ``leave`` it.

        With them is its ``language``.
        """
        compiled = self.compiled.get("addresses")
        return compiled or self.profile.model_dump(include={"site", "leave", "language"})

    @property
    def logo_path(self) -> Path | None:
        """The path of the profile's logo, whether it exists or not; None without one."""
        if lender := self._lender("profile.yaml"):
            return lender.logo_path
        return self.folder / self.profile.logo if self.profile.logo else None

    @cached_property
    def countries(self) -> tuple[Country, ...]:
        """The help lines by country, that of the profile first."""
        return tuple(sorted(self.help_lines, key=lambda c: c.code != self.profile.country))

    @cached_property
    def help(self) -> list[dict[str, Any]]:
        """The help lines as plain values, without their sources: what a page shows.

        Those of the profile's country come first, with ``home`` beside them. The agency's own
        numbers are among them, or, without such a country, among those of each one.
        """
        return self.compiled.get("help") or list(map(self._shown_country, self.countries))

    @property
    def site(self) -> dict[str, Any] | None:
        """The pages of the site as `ajar build` compiled them; None if they are not up to date."""
        compiled = self.compiled.get("site")
        sections = [section["id"] for section in compiled["sections"]] if compiled else []
        return compiled if compiled and sections == self.names("sections") else None

    @cached_property
    def words(self) -> Mapping[str, str]:
        """The words on buttons and in notices."""
        return self._phrases("words", self.base.words if self.base else {})

    @cached_property
    def paper_words(self) -> Mapping[str, str]:
        """The words that are used only on paper."""
        return self._phrases("paper", self.base.paper_words if self.base else {})

    def _phrases(self, name: str, lent: Mapping[str, str]) -> Mapping[str, str]:
        """Return the words of a file; missing ones come from `lent`."""
        if compiled := self.compiled.get(name):
            return dict(compiled)
        from ajar.content.models import Phrases

        path = self.folder / f"{name}.yaml"
        return {**lent, **({} if self._lender(path.name) else self._yaml(Phrases, path).words)}

    @cached_property
    def references(self) -> References:
        """The evidence: CSL-JSON entries by their key."""
        if self._lender("references.json"):
            return {}  # each workshop has its own references
        return read_references(self.folder / "references.json", self.home)

    @cached_property
    def compiled(self) -> Compiled:
        """The parts that `ajar build` compiled in this language."""
        return Compiled(self.folder, compiled_name(self.language))

    @cached_property
    def _english(self) -> Materials:
        return self if self.language == ENGLISH else replace(self, language=ENGLISH)

    @cached_property
    def _translation(self) -> Translation | None:
        path = self.translation_path(self.language)
        return translation_in(path) if self.language != ENGLISH and path.is_file() else None

    @property
    def _can_be_used(self) -> bool:
        """Whether the language has the words of every screen, of paper and of the start page."""
        needed = (self.folder / name for name in ALWAYS_NEEDED)
        return (
            self.language == ENGLISH
            or self.site is not None
            or all(map(self._is_translated, needed))
        )

    def _yaml(self, model: type[M], path: Path) -> M:
        """Return a YAML file as a model, in the language of the kit if it is translated whole."""
        return self._translated_yaml(model, path) or read_yaml(model, path, self.home)

    def _text(self, path: Path) -> str:
        """Return the text of a file, in the language of the kit if it is translated whole."""
        return self._translated_text(path) or read_text(path, self.home)

    def _translated_yaml(self, model: type[M], path: Path) -> M | None:
        """Return a YAML file in the language of the kit; None if it is not translated whole."""
        if not self._translation:
            return None
        english = read_yaml(model, path, self.home)
        return self._translation.model(english, read_text(path, self.home), self._name(path))

    def _translated_text(self, path: Path) -> str | None:
        """Return a text in the language of the kit; None if it is not translated whole."""
        if not self._translation:
            return None
        drawn = path.suffix == ".svg"
        translated = self._translation.drawing if drawn else self._translation.markdown
        return translated(read_text(path, self.home), self._name(path))

    def _name(self, path: Path) -> str:
        return path.relative_to(self.folder).as_posix()

    def _is_translated(self, path: Path) -> bool:
        """Return whether a file of `materials/` is translated whole."""
        if not path.is_file():
            return False
        if path.suffix == ".yaml":
            return self._translated_yaml(model_of(self._name(path)), path) is not None
        return self._translated_text(path) is not None

    def _inside(self, folder: str, name: str) -> Iterable[Path]:
        """Return the files that are inserted in another one."""
        from ajar.content.exercise import Exercise

        path = self.path(folder, name)
        if folder == "exercises":
            items = read_yaml(Exercise, path, self.home).items
            sets = {getattr(item, "cards", None) for item in items}
            return [self.path("cards", name) for name in sets if isinstance(name, str)]
        if folder == "sections":
            from ajar.content.sections import parse_blocks

            blocks, _ = parse_blocks(read_text(path, self.home), file_in(self.home, path))
            return [self.path("pages", block.name) for block in blocks if block.kind == "page"]
        return []

    def _shown_country(self, country: Country) -> dict[str, Any]:
        unseen = {"lines": {"__all__": {"source", "last_checked"}}}
        shown = country.model_dump(mode="json", exclude=unseen)
        profile = self.profile
        if profile.country in ("", country.code):
            shown["lines"] += map(self._shown_line, profile.call)
        if not self._is_translated(self._help_path) and self.language != ENGLISH:
            shown["language"] = ENGLISH
        return {**shown, "home": True} if profile.country == country.code else shown

    def _shown_line(self, line: OwnLine) -> dict[str, Any]:
        say = fill(self.words["help-call"], {"number": line.number})
        return {
            "name": line.name,
            "topic": "agency",
            "for_what": line.for_what or self.profile.agency or line.name,
            "reach": [{"say": say, "to": line.to}],
            "hours": line.hours,
            "languages": ", ".join(self.profile.languages),
        }

    def _file_of(self, exercise: str) -> str:
        """Return the name of an exercise’s file: that of the check-in may be any."""
        return str(self.workshop["check-in"]) if exercise == CHECK_IN else exercise

    def _dealt(self, item: Item, path: Path) -> Item:
        from ajar.content.exercise import Choice, Sort

        if not isinstance(item, Choice | Sort) or not isinstance(item.cards, str):
            return item
        asked = None
        if not self.path("cards", item.cards).is_file():
            asked = (file_in(self.home, path), _line_with(path, item.cards))
        return item.model_copy(update={"cards": self.cards(item.cards, asked)})

    def _placed(self, block: Block, path: Path) -> tuple[Block, ...]:
        if block.kind != "page":
            return (block,)
        parts = self.page(block.name, (file_in(self.home, path), block.line))
        return tuple(
            replace(part, setting=block.setting or part.setting, name=part.name or block.name)
            for part in parts
            if not (block.setting and part.setting and block.setting != part.setting)
        )

    def _is_read(self, folder: str, name: str) -> bool:
        """Return whether a file of this name is read, and is not a copy made by a program."""
        match = COPY.fullmatch(name) if FILE_STEM.fullmatch(name) else None
        return bool(match and (match[1] == name or not self.path(folder, match[1]).is_file()))

    @_remembered
    def _path(self, folder: str, name: str, asked: _Place | None = None) -> Path:
        path = self.path(folder, name)
        if self._is_read(folder, name) and path.is_file():
            return path
        what = f"there is no {FOLDERS[folder][0]} called “{name}”"
        where = asked or (file_in(self.home, path), 1)
        raise MaterialsError([Problem(*where, what, mend_name(folder, name, self.names(folder)))])


def _spoken_first(country: Country, english: Country, language: str) -> Country:
    """Return a country with the lines of a language first, and likewise the ways to reach each.

    The English of the country names the language.
    """
    lines = []
    for line, source in zip(country.lines, english.lines, strict=True):
        ways = zip(line.reach, source.reach, strict=True)
        first = sorted(ways, key=lambda pair: language not in pair[1].say)
        languages = f"{source.languages} {' '.join(way.say for way in source.reach)}"
        reach = tuple(way for way, _ in first)
        lines.append((language not in languages, line.model_copy(update={"reach": reach})))
    lines.sort(key=itemgetter(0))
    return country.model_copy(update={"lines": tuple(line for _, line in lines)})


def model_of(file: str) -> type[BaseModel]:
    """Return the model of a YAML file of `materials/` that is translated; `KeyError` for others."""
    from ajar.content import agendas, exercise, models

    models_of: dict[str, type[BaseModel]] = {
        "exercises": exercise.Exercise,
        "cards": exercise.CardSet,
        "scenarios": models.Scenario,
        "agendas": agendas.Agenda,
        "resources": models.HelpLines,
        "words.yaml": models.Phrases,
        "paper.yaml": models.Phrases,
        "start.yaml": models.Start,
        "workshop.yaml": models.Workshop,
    }
    return models_of[file.partition("/")[0]]


def _line_with(path: Path, card_set: str) -> int:
    items = data_of(path.read_text("utf-8-sig"))["items"]
    named = (n for n, item in enumerate(items) if item.get("cards") == card_set)
    return line_of(lines_in(path), ["items", next(named), "cards"])
