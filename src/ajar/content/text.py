"""Text as people read it: filled ``{place}`` marks, dates in words, CSV cells, citations. Pure.

No other Python module does this. Character classes are spelled out as ranges where JavaScript has
no built-in class, so that both languages can use the same ones.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping
from datetime import date, time
from typing import Any

PLACE = re.compile(r"\{([a-z][a-z0-9-]*)(\+1)?\}")
"""A mark, such as ``{name}`` or ``{name+1}``; `web/shared/exercise.js` fills the same ones."""
_EMPHASIS = re.compile(r"(\*\*?)(?=\S)(.+?)(?<=\S)\1")
_NAME_IN_PLACE = re.compile(r"\{([a-z][a-z0-9-]*)\}")
_WORD = re.compile(r"\w+")
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_FULL_STOPS = (".", "!", "?", "…", "؟", "。")
_RIGHT_TO_LEFT = re.compile(
    "[\u05be-\u05f4\u0608\u060b\u060d\u061b-\u064a\u066d-\u06d5\u06e5-\u06e6\u06ee-\u06ef\u06fa-\u08c9"
    "\u200f\u202b\u202e\u2067\ufb1d-\ufdfc\ufe70-\ufefc"
    "\U00010800-\U00010d23\U00010e80-\U00010ff6\U0001e800-\U0001eebb]"
)
"""Hebrew, Arabic and the other scripts that run from right to left, and marks that turn a line."""
_ISOLATE, _END_OF_ISOLATE = "\u2068", "\u2069"
_CLOSING_MARKS = f"{_END_OF_ISOLATE}”’\"')»"
"""Characters that may follow a full stop within one sentence."""
_UNSEEN = r"\s\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff"
_QUOTES = {"“": "”", "„": "“", '"': '"', "«": "»", "‘": "’"}
_LOOSE = ",;:،"
"""Punctuation after which a sentence continues."""
_FORMULA = re.compile(rf"(^|[;,|\"])([{_UNSEEN}]*)(?=[=+\-@−＝＋－＠])")
"""The start of a formula, in a cell or in a part that a spreadsheet may split off as one."""
_INVISIBLE = re.compile(f"^[{_UNSEEN}]+")
_BLANK = re.compile(r"[\s\x00-\x1f\x7f\ud800-\udfff]+")
_NUMBER = re.compile(r"-?\d+")
_NO_MAIL = r"(?!(?<=\w)\[[^\]]*\]\w)"  # as in name[@home]example.org
CITATION = re.compile(_NO_MAIL + r"\[@([A-Za-z0-9]+(?:; ?@[A-Za-z0-9]+)*)\]")
_MEANT = re.compile(
    _NO_MAIL
    + r"""\[(?: \s*@\s* | [^\[\]\n]*[\s;,(-]@ )\w  # a name after an @ that ends no word: no e-mail
          [^\[\]\n]*
          (?: \](?!\() | (?=\[) | $ )              # with its end forgotten, too; but no link
    """,
    re.VERBOSE | re.MULTILINE,
)
"""Anything that looks like a citation, correctly written or not."""
_IDS = {"DOI": "doi:", "PMCID": ""}
"""The identifiers of a source, and the prefix of each."""
References = dict[str, dict[str, Any]]
"""CSL-JSON entries by their key."""


def moment_in(words: Mapping[str, str], moment: str) -> str:
    """Return the display name of a check-in's moment; one that a person made keeps its own name.

    `words` are those for pages. `web/shared/text.js` has the counterpart.
    """
    return words.get(f"moment-{moment}", moment)


def fill(text: str, values: Mapping[str, object]) -> str:
    """Return a text with each ``{name}`` replaced by its value, and ``{name+1}`` by one more.

    A mark whose name has no value stays as it is, braces included, as does ``{name+1}`` where the
    value is not a whole number. Marks inside a value are not filled.
    """

    def value_of(mark: re.Match[str]) -> str:
        value = values.get(mark[1], mark[0])
        if not mark[2]:
            return str(value)
        return str(value + 1) if isinstance(value, int) else mark[0]

    return PLACE.sub(value_of, text)


def paragraphs_of(markdown: str) -> tuple[str, ...]:
    """Return the paragraphs of a Markdown text, without its marks for bold and italics."""
    texts = (" ".join(part.split()) for part in re.split(r"\n\s*\n", markdown))
    return tuple(_EMPHASIS.sub(r"\2", text) for text in texts if text)


def fill_question(ask: str, response: Mapping[str, object]) -> str:
    """Return a question with the answers to earlier items, by id, in place of their ``{item}``.

    Only numbers, text and dates can fill a mark; those of all other answers, and of skipped items,
    stay.
    """
    in_question = (int, str)
    return fill(ask, {name: a for name, a in response.items() if isinstance(a, in_question)})


def fill_sentence(pattern: str, typed: Mapping[str, str], alike: Collection[str] = ()) -> str:
    """Return a pattern such as “When {when}, I will {will}.” with a person's words in its places.

    The pattern has at least one place, and `typed` the words for each. Where one begins as the
    pattern does (“When we shout”, “I’ll go out”), that part of the pattern is left out; the words
    in `alike`, in small letters, count as the same here. A comma at the end, and a full stop before
    one of the pattern's, are dropped; any other end is not followed by a second mark. Words that
    run from right to left are isolated, so that they do not reorder the words around them.
    """
    *between, end = _NAME_IN_PLACE.split(pattern)
    made = ""
    for before, name, after in zip(between[::2], between[1::2], [*between[2::2], end], strict=True):
        words = _joined(typed[name].strip(), after)
        lead = _without_repeated_start(before, words, alike)
        if not lead and not made and before[:1].isupper():
            words = words[0].upper() + words[1:]
        made += lead.lstrip(",") if _ends(made) else lead
        made += f"{_ISOLATE}{words}{_END_OF_ISOLATE}" if _RIGHT_TO_LEFT.search(words) else words
    return made if _ends(made) else made + end


def unquoted(text: str) -> str:
    """Return a text without quotation marks that enclose all of it."""
    inner = text.strip()[1:-1]
    first, last = text.strip()[:1], text.strip()[-1:]
    is_quoted = first in _QUOTES and last == _QUOTES[first] and inner.strip()
    return text if not is_quoted or first in inner or last in inner else inner


def first_word(text: str) -> str:
    """Return the word that a text begins with; empty if it begins with something else."""
    match = _WORD.match(text)
    return match[0] if match else ""


def folded(text: str) -> str:
    """Return a text for comparison without regard to case, equal in Python and JavaScript."""
    return text.lower().upper()


def day_in_words(day: date, language: str = "en", *, weekday: bool = False) -> str:
    """Return a day in words: “November 23, 2026”, or “Monday, November 23, 2026” with its weekday.

    The language is one in CLDR, such as ``"es"``. The system locale is ignored.
    """
    from babel.dates import format_date  # slow to load

    return str(format_date(day, "full" if weekday else "long", locale=_locale(language)))


def weekday_in_words(day: date, language: str = "en") -> str:
    """Return the day of the week: “Monday”."""
    from babel.dates import format_date  # slow to load

    return str(format_date(day, "EEEE", locale=_locale(language)))


def either_of(parts: Iterable[str], language: str = "en") -> str:
    """Return the alternatives in words: “a, b, or c”."""
    from babel.lists import format_list  # slow to load

    return str(format_list([*parts], "or", locale=_locale(language)))


def as_date(value: object) -> date | None:
    """Return ``YYYY-MM-DD`` as a date, and None for anything else."""
    day = value if isinstance(value, str) and _DAY.fullmatch(value) else ""
    try:
        return date.fromisoformat(day)
    except ValueError:
        return None


def clock_in_words(minutes: int, language: str = "en") -> str:
    """Return minutes from midnight as “6:30 PM”; after midnight it starts again at 12:00 AM."""
    if language != "en":
        from babel.dates import format_time  # slow to load

        clock = time(minutes // 60 % 24, minutes % 60)
        return str(format_time(clock, "short", locale=_locale(language)))
    half, hour = divmod(minutes // 60 % 24, 12)
    return f"{hour or 12}:{minutes % 60:02} {'PM' if half else 'AM'}"


def unbroken(text: str) -> str:
    """Return a text whose phone numbers stay on one line, and in order in right-to-left text."""
    return re.sub(r"(?<=\d) (?=\d)", "\u00a0", text)


def plain_cell(words: str, *, keep_numbers: bool = False) -> str:
    """Return words on one line, with an apostrophe before anything a spreadsheet would evaluate.

    Invisible characters at the start are dropped, so that none can hide a formula. With
    `keep_numbers` a whole number such as ``-1`` gets no apostrophe.
    """
    line = _INVISIBLE.sub("", _BLANK.sub(" ", words).strip())
    if keep_numbers and _NUMBER.fullmatch(line):
        return line
    return _FORMULA.sub(r"\1\2'", line)


def cited_keys(text: str) -> list[str]:
    """Return the keys that a text cites, each once, in order of appearance."""
    keys = (key for group in CITATION.findall(text) for key in _WORD.findall(group))
    return list(dict.fromkeys(keys))


def misspelled_citations(text: str) -> list[str]:
    """Return the misspelled citations, which would be shown as they are."""
    intended = (match[0] for match in _MEANT.finditer(text))
    return [citation for citation in intended if not CITATION.fullmatch(citation)]


def with_citations(text: str, references: Mapping[str, Mapping[str, Any]]) -> str:
    """Return the text with each citation as “(Author, year)”, or as its key if that is unknown."""

    def shown(match: re.Match[str]) -> str:
        cited = (
            _author_and_year(references[key]) if key in references else f"@{key}"
            for key in _WORD.findall(match[1])
        )
        return f"({'; '.join(cited)})"

    return CITATION.sub(shown, text)


def source_line(reference: Mapping[str, Any]) -> str:
    """Return a source in full, as one line of Markdown."""
    authors = reference.get("author", [])
    names = [
        f"{author['family']}, {author['given']}" if "given" in author else author["family"]
        for author in authors
    ]
    by = names[0] if len(names) == 1 else ", ".join(names[:-1]) + " & " + names[-1]
    title = reference["title"]
    line = f"{by} ({_year(reference)}). {title}{'' if title.endswith('?') else '.'}"
    if "container-title" in reference:
        line += f" *{reference['container-title']}*"
        if "volume" in reference:
            line += f", {reference['volume']}"
        if "page" in reference:
            line += f", {reference['page']}"
        line += "."
    line += "".join(
        f" {reference[field]}." for field in ("number", "publisher") if field in reference
    )
    ids = (f"{prefix}{reference[field]}" for field, prefix in _IDS.items() if field in reference)
    return " ".join([line, *ids])


def _locale(language: str) -> str:
    """Return the locale of a language; for English, that of the United States."""
    return "en_US" if language == "en" else language.replace("-", "_")


def _joined(words: str, after: str) -> str:
    """Return words without the ending that clashes with what follows them in a sentence."""
    end = len(words)
    while end and (words[end - 1] in _LOOSE or words[end - 1].isspace()):
        end -= 1
    kept = words[:end] or words
    # “10 p.m.” keeps its full stop.
    is_stop = after.startswith(",") and kept.endswith(".") and kept != "."
    return kept[:-1] if is_stop and "." not in kept[:-1].rpartition(" ")[2] else kept


def _without_repeated_start(before: str, words: str, alike: Collection[str]) -> str:
    """Return “, then I will ” as “, then ” where the words begin with “I will” or “I’ll”."""
    first = folded(first_word(words))
    same = {folded(word) for word in alike}
    for match in _WORD.finditer(before):
        word = folded(match[0])
        if first and (word == first or {word, first} <= same):
            return before[: match.start()]
    return before


def _ends(text: str) -> bool:
    return text.rstrip(_CLOSING_MARKS).endswith(_FULL_STOPS)


def _author_and_year(reference: Mapping[str, Any]) -> str:
    first, *others = [author["family"] for author in reference["author"]]
    by = f"{first} et al." if others[1:] else " & ".join([first, *others])
    return f"{by}, {_year(reference)}"


def _year(reference: Mapping[str, Any]) -> int:
    return int(reference["issued"]["date-parts"][0][0])
