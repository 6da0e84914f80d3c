from __future__ import annotations

import shutil
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import ajar
from ajar.checks import check, worth_a_look
from ajar.cli import main
from ajar.content.materials import FOLDERS
from ajar.content.problems import MaterialsError, Problem
from ajar.content.text import PLACE

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ajar.content.materials import Materials

HERE = "◂"
"""Marks, in the broken text of a test, the line that should be named."""
LADDER, CHECK_IN = "exercises/goal-ladder.yaml", "exercises/check-in.yaml"
AGREEMENTS, TRIAL = "exercises/agreements.yaml", "exercises/trial-agreement.yaml"
GUESS, TWO_LISTS = "exercises/empathy.yaml", "exercises/shared-goals.yaml"
GOALS, SAFETY = "sections/06-goals.md", "pages/safety.md"
HOUR, HESITATION = "agendas/60-minutes.yaml", "exercises/hesitation.yaml"
NOTE, BOUNDARY = "exercises/note.yaml", "exercises/boundary.yaml"
HELP, WORDS, PAPER = "resources/help-lines.yaml", "words.yaml", "paper.yaml"
RENAME = "Give one of them another id."
NO_NUMBER = (
    "“unless” is not a whole number from 0 to 10",
    "Write a number from 0 to 10 without quotes, as a ruler has it.",
)
ONE_OPERATOR = (
    "Give it exactly one of: answers, lines, piles, empty, sentence, message, ladder, missing, "
    "repeated; or only “say”."
)
QUOTE = "Put the whole value in quotes."
TWO_VERSIONS = "two versions of the words stand here, marked by a program that merges files"
KEEP = "Keep the words that you want, and take out the other ones and all of the marks."
DELETE = "Delete it: a program made it, on a stick or in a shared folder."
CITE = "Write “[@key]”, or “[@one; @two]”, with nothing else between the brackets."


def broken(kit: Materials, file: str, old: str, new: str) -> int:
    """Replace the first `old` in a file by `new`, and return the line that `new` marks."""
    path = kit.folder / file
    text = path.read_text("utf-8")
    assert old in text, f"The test wants to break “{old}”, which is not in {file} any more."
    text = text.replace(old, new, 1)
    path.write_text(text.replace(HERE, ""), "utf-8")
    return text.partition(HERE)[0].count("\n") + 1 if HERE in text else 1


MISTAKES = {
    "unknown kind": (LADDER, "kind: text", "kind: txt◂",
        "the kind “txt” is unknown", "Did you mean “text”?"),
    "opener that leads nowhere": ("exercises/plan.yaml", "opener: If\n", "opener: If…◂\n",
        "“If…” does not lead on to an answer: it ends in “…”",
        "End it in a word: the answer goes on with the sentence."),
    "opener of another sentence": ("exercises/my-part.yaml",
        "  - sentence: sentence\n", "  - sentence: sentence◂\n",
        "the phrase “sentence” does not have the opener of “sign”: “When”",
        "Write “When {sign}” in it, or change the opener."),
    "example of nobody": ("exercises/plan.yaml", 'example: "Emil’s plan', 'example: "A plan◂',
        "the example names nobody of a made-up couple",
        "Say whose it is: Emil, Helen, Robin, Ade, Sol, Kiran."),
    "no kind": (LADDER, "- id: goal\n    kind: text", "- id: goal◂",
        "an item has no kind",
        "Add a line “kind: …” with one of: ruler, choice, sort, text, list, date."),
    "duplicate item id": (LADDER, "id: level-0", "id: goal◂",
        "the id “goal” is used twice", RENAME),
    "duplicate card id": ("cards/feelings.yaml", "id: blamed", "id: tired◂",
        "the id “tired” is used twice", RENAME),
    "duplicate card id in an exercise": (LADDER, "{id: level-0,", "{id: plus-1◂,",
        "the id “plus-1” is used twice", RENAME),
    "card without a name for the wall": (
        "cards/steps.yaml", "id: talk\n", "id: talk◂\n",
        "the card “talk” has no short name for the wall",
        "Add “short: …” with at most 18 letters and spaces."),
    "card of an exercise without a name for the wall": (
        BOUNDARY, ", short: Phone away", "◂",
        "the card “phone” has no short name for the wall",
        "Add “short: …” with at most 18 letters and spaces."),
    "short name that is long": ("cards/steps.yaml", "15 minutes of talk", "15 minutes of talks◂",
        "“15 minutes of talks” is too long for “short”",
        "It takes at most 18 letters and spaces."),
    "short name twice": ("cards/steps.yaml", "short: One session", "short: One check-up◂",
        "the short name “One check-up” is used twice",
        "Give each its own line “short: …”, so that the wall can tell them apart."),
    "short name of two lines": ("cards/steps.yaml", "short: One session", 'short: "One\\nmore"◂',
        "the short name of “one-session” has a line break or a {place}",
        "Write a few plain words."),
    "missing card set": (AGREEMENTS, "cards: agreements", "cards: agrements◂",
        "there is no card set called “agrements”", "Did you mean “agreements”?"),
    "tally of a text": (LADDER, "said: The goal", "said: The goal\n    tally: true◂",
        "a text item cannot have a tally",
        "Take the line out: what a person types is theirs and is never counted."),
    "tally of a list": (TRIAL, "lines: 2", "tally: true◂", "a list item cannot have a tally",
        "Take the line out: what a person types is theirs and is never counted."),
    "unknown exercise": (GOALS, "::: exercise goal-ladder", "::: exercise goal-lader◂",
        "there is no exercise called “goal-lader”", "Did you mean “goal-ladder”?"),
    "unknown exercise in a page": (
        SAFETY, "You don’t need", "::: exercise empaty◂\n:::\n\nYou need",
        "there is no exercise called “empaty”", "Did you mean “empathy”?"),
    "page in a page": (SAFETY, "You don’t need", "::: page leaving◂\n:::\n\nYou need",
        "a page cannot hold another page",
        "Put the words of “leaving” here, or name it in the section."),
    "unknown page": ("sections/00-opening.md", "::: page safety alone", "::: page savety alone◂",
        "there is no page called “savety”", "Did you mean “safety”?"),
    "unknown block": (GOALS, "::: room", "::: rooom◂", "the block “rooom” is unknown",
        "Did you mean “room”?"),
    "block without a name": (GOALS, "::: exercise goal-ladder", "::: exercise◂",
        "the block “exercise” has no name", "Write “::: exercise NAME”."),
    "block with a colon too few": (GOALS, "::: notes 2 min", ":: notes 2 min◂",
        "“:: notes 2 min” begins with colons and is not a block",
        "Write “::: notes 2 min” at the very beginning of a line."),
    "block with one colon": (SAFETY, "You don’t need", ": rom◂\n\nYou don’t need",
        "“: rom” begins with colons and is not a block",
        "Write a block, or take the colons out. Did you mean “room”?"),
    "block in a list": (GOALS, "::: notes 2 min", "- ::: notes 2 min◂",
        "“- ::: notes 2 min” begins with colons and is not a block",
        "Write “::: notes 2 min” at the very beginning of a line."),
    "end of no block": (GOALS, "::: chart room\n:::", "::: chart room\n:::\n:::◂",
        "there is no block to end here", "Take it out, or begin a block above it."),
    "words that fit on no slide": (GOALS, "disagree about everything.",
        f"disagree about everything. {'And more. ' * 40}◂",
        "“People rarely disagree about …” is too long for the wall",
        "Make it shorter, or two paragraphs: each gets a slide if there is no room."),
    "block in the guide": ("guide/05-scope.md", "\n\n", "\n\n::: room◂\n\n",
        "“::: room” begins with colons, which people would see",
        "Take the colons out: the guide has no blocks."),
    "odd minutes": (GOALS, "::: notes 2 min", "::: notes two minutes◂",
        "“two minutes” is not a number of minutes",
        "Write “::: notes 5 min”, or “::: notes” alone."),
    "last block not closed": (GOALS, "::: chart room\n:::", "::: chart room◂",
        "a block is not closed", "End it with a line “:::”."),
    "first block not closed": (GOALS, "::: room\n## Two lists\n", "::: room◂\n## Two lists\n",
        "a block is not closed", "End it with a line “:::”."),
    "after a later item": (CHECK_IN, "after: importance", "after: confidence◂",
        "“after: confidence” names no item above", "Use one of: importance."),
    "unless of nothing": (LADDER, "said: The goal", "said: The goal\n    unless: 3◂",
        "“unless: 3” stands without “after”",
        "Add a line “after: …” that names a ruler above, or take “unless” out."),
    "unless after words": (
        LADDER, "- id: level-0", "- id: level-0\n    after: goal\n    unless: a◂",
        "“unless: a” follows “goal”, which is not a ruler",
        "Only a ruler has an answer that “unless” can name: take the line out."),
    "unless after a choice": (
        TRIAL, "- id: review", "- id: review\n    after: how-long\n    unless: month◂",
        "“unless: month” follows “how-long”, which is not a ruler",
        "Only a ruler has an answer that “unless” can name: take the line out."),
    "unless in quotes": (CHECK_IN, "unless: 0", 'unless: "0"◂', *NO_NUMBER),
    "unless above the ruler": (CHECK_IN, "unless: 10", "unless: 11◂", *NO_NUMBER),
    "unless below the ruler": (CHECK_IN, "unless: 0", "unless: -1◂", *NO_NUMBER),
    "unless between two numbers": (CHECK_IN, "unless: 0", "unless: 1.5◂", *NO_NUMBER),
    "alone after the room": (GUESS, "- id: blocks", "- id: blocks\n    after: their-story◂",
        "“after: their-story” names an item that is asked in the room only",
        "Give both the same “setting”, or take “setting” out of “their-story”."),
    "in both after alone": (GUESS, "- id: sure", "- id: sure\n    after: guess◂",
        "“after: guess” names an item that is asked alone only",
        "Give both the same “setting”, or take “setting” out of “guess”."),
    "place of a choice": (TRIAL, "ask: When would", "after: how-long\n    ask: After {how-long}◂,",
        "{how-long} is not a ruler, a text or a date",
        "Only their answers can stand in a question: take it out."),
    "place that may be empty": (LADDER, "ask: What would be better", 'ask: "{goal}"◂ #',
        "{goal} may have no answer yet",
        "Write “after: goal”, so that this is asked only once there is one."),
    "place after another item": (CHECK_IN, "{confidence}", "{importance}◂",
        "{importance} may have no answer yet",
        "Write “after: importance”, so that this is asked only once there is one."),
    "place with a digit of no item": (LADDER, "ask: What would be better", 'ask: "{level-1}"◂ #',
        "{level-1} names no item above", "Did you mean “level-0”?"),
    "sentences of no exercise": (NOTE, "{exercise: reframing}",
        "{exercise: reframed}◂", "there is no exercise called “reframed”",
        "Did you mean “reframing”?"),
    "sentences of no item": (NOTE, "item: what,", "item: whats,◂",
        "“trial-agreement” has no item “whats”", "Did you mean “what”?"),
    "place of no item": (CHECK_IN, "Why {importance},", "Why {importanze},◂",
        "{importanze} names no item above", "Did you mean “importance”?"),
    "one higher than words": (LADDER, "ask: What would be better", 'ask: "{goal+1}"◂ #',
        "{goal+1} is not a ruler", "Only a ruler has a number that can be one higher."),
    "missing title": (LADDER, "title: A ladder for one goal", "",
        "“title” is missing", "Add a line “title: …”."),
    "missing anchor": (CHECK_IN, "- id: importance\n", "- id: importance◂\n",
        "“low” is missing", "Add a line “low: …”."),
    "misspelled field": (LADDER, "hint: This is", "hnit: This is◂",
        "“hnit” is not known here", "Did you mean “hint”?"),
    "misspelled field of a file": (LADDER, "why:", "wy: Because.◂\nwhy:",
        "“wy” is not known here", "Did you mean “why”?"),
    "misspelled field of a card": (
        "cards/feelings.yaml", "text: Tired", "text: Tired\n    txt: Tired◂",
        "“txt” is not known here", "Did you mean “text”?"),
    "comma within words": (
        BOUNDARY, ", short: Phone away", ", and away◂",
        "“and away” stands here without a colon",
        "If it follows a comma and belongs to the words, put the whole text in quotes."),
    "misspelled anchor": (CHECK_IN, "said: Confidence", "siad: Confidence◂",
        "“siad” is not known here", "Did you mean “said”?"),
    "tally of a whole exercise": (LADDER, "why:", "tally: true◂\nwhy:", "“tally” is not known here",
        ("Use one of: "
        "example, invites, items, more, private, reflection, rules, story, title, together, why.")),
    "not YAML": (LADDER, "kind: text\n    ask: ", "kind: [text\n    ask: ◂",
        "a bracket is not closed, or belongs to the words",
        "Close it; or put the text in quotes."),
    "a number for words": (CHECK_IN, "low: Not at all", "low: 0◂",
        "“low” should be words", "Put them in quotes if they look like a number."),
    "empty words": (CHECK_IN, "low: Not at all", 'low: ""◂',
        "“low” is empty", "Write the words that people should read."),
    "not a short name": (LADDER, "id: level-0", "id: Level 0◂", "“Level 0” is not a short name",
        "Use lower-case letters, digits and hyphens, and begin with a letter."),
    "one pile": ("cards/feelings.yaml", "cards:", "cards: [{id: one, text: One}]◂\nothers:",
        "“cards” has too few", "It takes at least 2."),
    "no front matter": (GOALS, "---\ntitle: Shared goals\n", "title: Shared goals\n",
        "the lines at the top are missing",
        "Begin with “---”, a line “title: …”, a line “summary: …” and “---”."),
    "misspelled front matter": (GOALS, "summary:", "sumary: Some.◂\nsummary:",
        "“sumary” is not known here", "Did you mean “summary”?"),
    "no schema line": (LADDER, "# yaml-language-server: $schema=../schema/exercise.json\n", "",
        "the schema is not named",
        ("Make “# yaml-language-server: $schema=../schema/exercise.json” "
         "the first line, so that your editor can help.")),
    "no phrase": (LADDER, "  - ladder:\n", "  - ladder:◂\n",
        "there is no phrase “open”", "Add a line “open: …” below “reflection”."),
    "misspelled phrase": (LADDER, "say: at-top", "say: at-tpo◂",
        "there is no phrase “at-tpo”", "Did you mean “at-top”?"),
    "phrase that is never said": (LADDER, "  at-top: By", "  at-bottom: Hm.◂\n  at-top: By",
        "no rule says the phrase “at-bottom”", "Name it in a rule, or take it out."),
    "heading that is never shown": (
        "exercises/open-question.yaml",
        "{answers: listening}", "{answers: listening, heading: pair}◂",
        "the heading “pair” is never shown here",
        "Take it out; or, to put answers under it, write “lines” in place of “answers”."),
    "item of another id": (LADDER, "card: plus-1, item", "card: plus-1,◂ item",
        "there is no item “level-plus-1”", "Did you mean “level-plus-3”?"),
    "item that is not said back": (LADDER, "id: level-plus-1", "id: next-rung◂",
        "no rule says back the answer to “next-rung”", "Name it in a rule, or take it out."),
    "card of another id": (LADDER, "{card: plus-1, item", "{card: plus-9,◂ item",
        "“today” has no card “plus-9”", "Did you mean “plus-1”?"),
    "card that cannot be said back": (LADDER, "{id: plus-1,", "{id: plus-3◂,",
        "no rule says back the card “plus-3” of “today”", "Name it in a rule, or take it out."),
    "pile of another id": (TWO_LISTS, "pile: later}", "pile: later◂}",
        "“couple-goals” has no pile “later”", "Use one of: both, mine, never, theirs."),
    "pile that cannot be said back": (TWO_LISTS, "{id: later,", "{id: never◂,",
        "no rule says back the pile “never” of “couple-goals”",
        "Name it in a rule, or take it out."),
    "misspelled pile in a condition": (HESITATION, "only: likely,", "only: likley◂,",
        "“couple-reasons” has no pile “likley”", "Did you mean “likely”?"),
    "misspelled card in a condition": (LADDER, "cards: level-0", "cards: level-1◂",
        "“later” has no card “level-1”", "Did you mean “level-0”?"),
    "misspelled item in a condition": (HESITATION, "unless: told", "unless: tolt◂",
        "there is no item “tolt”", "Did you mean “told”?"),
    "misspelled field of a rule": (TRIAL, "{say: offer}", "{sya: offer}◂",
        "“sya” is not known here", "Did you mean “say”?"),
    "misspelled field of a condition": (LADDER, "cards: level-0", "card: level-0◂",
        "“card” is not known here", "Did you mean “cards”?"),
    "rule that does two things": (TRIAL, "{answers: all}", "{answers: all, missing: review}◂",
        "a rule does not say one thing",
        ONE_OPERATOR),
    "rule that does nothing": (TRIAL, "{answers: all}", "{unless: review}◂",
        "a rule does not say one thing",
        ONE_OPERATOR),
    "citation with a page": (GOALS, "[@sheeran2024]", "[@sheeran2024, p. 3]◂",
        "“[@sheeran2024, p. 3]” is not written as a citation", CITE),
    "citation with a space": (GUESS, "[@eyal2018]", "[@ eyal2018]◂",
        "“[@ eyal2018]” is not written as a citation", CITE),
    "citation in a page with a space": (SAFETY, "will listen.", "will listen [ @eyal2018].◂",
        "“[ @eyal2018]” is not written as a citation", CITE),
    "help line of no day": (HELP, "- name: National Domestic Violence Hotline",
        "- name: National Domestic Violence Hotline◂",
        "“last_checked” is missing", "Add a line “last_checked: …”."),
    "below without after": (CHECK_IN, "low: Not at all",
        "low: Not at all\n    below: 7◂", "“below: 7” stands without “after”",
        "Add a line “after: …” that names a ruler above, or take “below” out."),
    "below what is no ruler": (LADDER, "kind: text\n    ask: What would be better",
        "kind: text\n    after: goal\n    below: 7◂\n    ask: What would be better",
        "“below: 7” follows “goal”, which is not a ruler",
        "Only a ruler has an answer that can be below a number: take the line out."),
    "among no sort": (LADDER, "kind: choice\n",
        "kind: choice\n    among: {item: goal, piles: [likely]}◂\n",
        "“among” names no sort above: “goal”", None),
    "among other cards": (HESITATION, "    among: {item: reasons,", "    among: {item: reasons,◂",
        "“reasons” has other cards", "Give “told” and “reasons” the same “cards”."),
    "among no such pile": (HESITATION, "piles: [likely, maybe]}", "piles: [likely, mayb]}◂",
        "“reasons” has no pile “mayb”", "Did you mean “maybe”?"),
    "a name of the couple for a person alone": (GUESS, "What could you ask to find out?",
        "What could you ask {hesitates}?◂",
        "{hesitates} is a name of the couple, and this is asked alone, too",
        "Add “setting: room”: only a group speaks about a made-up couple."),
    "an id that is a name of the couple": (LADDER, "id: goal", "id: moment◂",
        "“moment” stands for a name of the couple", RENAME),
    "no such picture": (GOALS, "(06-goals.svg)", "(06-gaols.svg)◂",
        "there is no picture called “06-gaols.svg”", "Did you mean “06-goals.svg”?"),
    "no such picture in a story": ("scenarios/robin-and-ade.yaml", "story: |\n",
        "story: |\n  ![A bench](08-clsoe.svg)◂\n\n",
        "there is no picture called “08-clsoe.svg”", "Did you mean “08-close.svg”?"),
    "a part twice": (GOALS, "::: part ladder", "::: part lists◂",
        "the part “lists” is used twice", RENAME),
    "a part with no title": (GOALS, "::: part ladder\nA ladder for one goal\n",
        "::: part ladder◂\n", "the part “ladder” has no title",
        "Write one short line between the colons: it appears in the running order."),
    "an invitation with no gate": (GOALS, "::: exercise trial-agreement",
        "::: exercise trial-agreement◂",
        "“trial-agreement” invites the partner, with no safety gate before it",
        "Put “::: page gate” and “:::” above it, in the same part."),
    "an agenda that does not add up": (HOUR, "minutes: 60", "minutes: 61◂",
        "the parts take 60 minutes, and the meeting has 61",
        "Change its “minutes”, or what is in it."),
    "an agenda of no such part": (HOUR, "parts: [say-it]", "parts: [sayit]◂",
        "“03-reframing” has no part “sayit”", "Did you mean “say-it”?"),
    "an agenda of no such section": (HOUR, "section: 03-reframing", "section: 03-refraiming◂",
        "there is no section called “03-refraiming”", "Did you mean “03-reframing”?"),
    "an agenda without an opening": (HOUR, "minutes: 60\n    run:\n      - section: 00-opening",
        ("minutes: 57\n    run:◂\n      - section: 00-opening\n"
         "        parts: [scope, safety, agreements, check-in]"),
        "the part “welcome” is not in the meeting",
        ("Take it from “00-opening”. "
         "People need to hear what this is, and that they may pass or leave.")),
    "an agenda without safety": (HOUR, "minutes: 60\n    run:\n      - section: 00-opening",
        ("minutes: 58\n    run:◂\n      - section: 00-opening\n"
         "        parts: [welcome, scope, agreements, check-in]"),
        "the part “safety” is not in the meeting",
        "Take it from “00-opening”. Asking can be dangerous for someone in the room."),
    "an agenda without a close": (HOUR, "minutes: 60\n    run:", "minutes: 55\n    run:◂",
        "the part “close” is not in the meeting",
        "Take it from “08-close”. Nobody should leave without a word on where to find support."),
    "a number of cards that no longer fits": ("sections/01-hesitation.md",
        "## Fifteen cards", "## Sixteen cards◂",
        "“Sixteen cards” does not fit: there are 5 or 15", "Change the number, or leave it out."),
    "a number of piles that no longer fits": (HESITATION,
        "hint: Each card is something that {hes", "hint: Use all 3 piles.◂ Each is what {hes",
        "“3 piles” does not fit: there are 4", "Change the number, or leave it out."),
    "a couple without a name": ("scenarios/robin-and-ade.yaml", "hesitates: Ade",
        'hesitates: ""◂', "“hesitates” is empty", None),
    "a chapter that cites nothing known": ("guide/05-scope.md", "# ", "# [@nobody2000]◂ ",
        "the reference “nobody2000” does not resolve", None),
    "empty word": (WORDS, "done: Done", 'done: ""◂',
        "“done” is empty", "Write the words that people should read."),
    "missing word on paper": (PAPER, "words:", "words:◂", "“skip” is missing",
        "Add a line “skip: …”."),
    "missing word": (WORDS, "words:", "words:◂", "“put-back” is missing",
        "Add a line “put-back: …”."),
    "words behind a number sign": (GUESS, "ask: What could you ask to find out?",
        "ask: What could be #1 for {you}, and why?◂",
        "“#1 for {you}, and why?” is left out of the value",
        f"{QUOTE} If it is a note for yourself, give it a line of its own."),
    "words behind a number sign in a list": (HELP, "topic: crisis", "topic: crisis #◂1",
        "“#1” is left out of the value", None),
    "words behind a number sign at the top": (GOALS, "title: Shared goals",
        "title: Shared goals # 3◂", "“# 3” is left out of the value", None),
    "a value that begins with an ampersand": (GUESS, "ask: What could you ask",
        "ask: &you◂ and what could you ask", "“&you” is left out of the value", QUOTE),
    "a value that begins with an exclamation mark": (GUESS, "ask: What could you ask",
        "ask: !!str◂ What could you ask", "“!!str” is left out of the value", QUOTE),
    "words in a block that shows none": (GOALS, "::: exercise goal-ladder",
        "::: exercise goal-ladder◂\nTake your time.",
        "nobody sees the words in the block “exercise”",
        "Put them above the block, or below its end."),
    "words behind a mark": (GOALS, "::: room", "::: room Two lists◂",
        "nobody sees “Two lists” behind “room”", "Put it on the next line, or take it out."),
    "two versions in a section": (GOALS, "::: chart",
        "<<<<<<< HEAD◂\n::: chart\n=======\n::: chart\n>>>>>>> theirs", TWO_VERSIONS, KEEP),
    "two versions in YAML": (GUESS, "items:", "<<<<<<< HEAD◂\nitems:\n=======\nitems:\n>>>>>>>",
        TWO_VERSIONS, KEEP),
    "the end of another version": (WORDS, "  done: Done", ">>>>>>> theirs◂\n  done: Done",
        TWO_VERSIONS, KEEP),
}  # fmt: skip
BROKEN_BELOW = {
    "among other cards": (
        "words.\n    cards: hesitation-reasons",
        "words.\n    cards: feelings",
    ),
    "an invitation with no gate": ("::: page gate\n:::\n", ""),
    "first block not closed": (
        "partner who **hesitates**?\n\nWhat’s on **both** lists?\n:::",
        "partner who **hesitates**?\n\nWhat’s on **both** lists?",
    ),
    "card without a name for the wall": ("    short: 15 minutes of talk\n", ""),
    "an agenda without a close": ("parts: [plan, close]", "parts: [plan]"),
    "missing word on paper": ("  skip: Skip anything you like.\n", ""),
    "missing word": ("  put-back: Undo\n", ""),
    "opener of another sentence": ("    opener: If\n", "    opener: When\n"),
    "missing anchor": ("    low: Not at all\n    high: More than", "    high: More than"),
    "no phrase": ('  open: "{level}: still open"\n', ""),
    "item of another id": ("- id: level-plus-1", "- id: level-plus-3"),
    "pile of another id": ("{id: later,", "{id: never,"),
    "help line of no day": (
        "(hhs.texas.gov)\n        last_checked: 2026-11-28\n",
        "(hhs.texas.gov)\n",
    ),
}
"""Changes below the named line, for mistakes that are not on that line itself."""


def needed_by(file: str | None) -> str:
    """Return the part of the kit that reads a file, or that the file reads."""
    folder = str(file).partition("/")[0]
    apart = {"cards", "scenarios", "agendas", NOTE, BOUNDARY}
    return next((part for part in (str(file), folder) if part in apart), "")


def rounds(mistakes: Mapping[str, tuple[str | None, ...]]) -> list[list[str]]:
    """Share mistakes among a few kits, none with two in one file or of one wording.

    Nor does one of them keep a file from being read that another one's file needs.
    """
    made: list[list[str]] = []
    for name, (file, _, _, what, *_) in mistakes.items():
        for kit in made:
            others = [mistakes[other] for other in kit]
            if all(
                file != other[0] and what != other[3] and needed_by(file) == needed_by(other[0])
                for other in others
            ):
                kit.append(name)
                break
        else:
            made.append([name])
    return made


@pytest.mark.parametrize("mistakes", rounds(MISTAKES))
def test_a_mistake_is_reported_with_its_file_line_and_fix(
    mistakes: list[str], kit: Materials, subtests: pytest.Subtests
) -> None:
    lines = {}
    for mistake in mistakes:
        file, old, new, _, _ = MISTAKES[mistake]
        if mistake in BROKEN_BELOW:
            broken(kit, file, *BROKEN_BELOW[mistake])
        lines[mistake] = broken(kit, file, old, new)
    problems = check(kit)
    for mistake, line in lines.items():
        file, _, _, what, mend = MISTAKES[mistake]
        with subtests.test(mistake):
            said = [
                (problem.file, problem.line, mend and problem.mend)
                for problem in problems
                if problem.what == what
            ]
            assert said == [(f"materials/{file}", line, mend)]


def test_an_agenda_in_which_no_part_shows_the_help_lines_is_named(kit: Materials) -> None:
    broken(kit, "sections/08-close.md", "::: help-lines room\n:::\n", "")
    assert check(kit) == []  # the opening still has them
    broken(kit, "sections/00-opening.md", "::: help-lines", "::: help-lines alone")
    found = check(kit)
    assert [problem.file for problem in found] == [
        f"materials/agendas/{name}.yaml" for name in kit.names("agendas")
    ]
    assert {problem.what for problem in found} == {"no part shows the help lines"}


ALONE = {
    "a kind of the only item": (LADDER, "kind: text", "kind: txt",
        "the kind “txt” is unknown. Did you mean “text”?"),
    "a misspelled field that must be there": (HESITATION, "{id: maybe, text:", "{id: maybe, txt:",
        "“txt” is not known here. Did you mean “text”?"),
    "a German date": (HELP, "last_checked: 2026-11-28", "last_checked: 28.11.2026",
        ("“28.11.2026” is not a day. "
        "Write the year, the month and the day in figures, such as 2026-11-23.")),
    "a word of a few": (HELP, "topic: crisis", "topic: crises",
        "“crises” is not known here. Did you mean “crisis”?"),
    "a name of the couple": (GUESS, "would {hesitates}", "would {hesitate}",
        "{hesitate} names no item above. Did you mean “hesitates”?"),
    "minutes in words": (HOUR, "minutes: 60", "minutes: an hour",
        "“minutes” should be a whole number. Write it in figures, without quotes."),
    "too many minutes": (HOUR, "minutes: 60", "minutes: 601",
        "“minutes” is too high. It takes at most 600."),
    "a misspelled section": (HOUR, "section: 03", "secton: 03",
        "“secton” is not known here. Did you mean “section”?"),
    "a misspelled break": ("agendas/90-minutes.yaml", "title: Break", "titel: Break",
        "“titel” is not known here. Did you mean “title”?"),
    "a misspelled phrase in a rule": (TRIAL, "{say: no-stop,", "{say: no-stpo,",
        "there is no phrase “no-stpo”. Did you mean “no-stop”?"),
    "a misspelled item in a rule": (
        "exercises/open-question.yaml", "{answers: listening}", "{answers: listning}",
        "there is no item “listning”. Did you mean “listening”?"),
    "a colon in the words": (GUESS, "why: ", "why: Note: ",
        ("there is a colon where none can be. If it belongs to the words, put the text in quotes. "
        "If not, look at the indents there and on the line above.")),
    "quotes in the words": (GUESS, "ask: ", 'ask: "Say" ',
        ("this does not go with the lines above. If the words have quotes or brackets, put the "
        "whole text in quotes. If not, look at the indents there and on the line above.")),
    "a sign that begins the words": (GUESS, "ask: ", "ask: @you ",
        "the words begin with a sign that they cannot begin with. Put the text in quotes."),
    "a tab": (GUESS, "    ask: ", "\task: ",
        "there is a tab in the indent. Indent the line with blanks instead."),
    "an open quote": ("scenarios/robin-and-ade.yaml", "more: ", 'more: "',
        "a quote is opened and not closed. Put the text in quotes, with one at each end."),
    "a line twice": (GUESS, "    ask: ", "    ask: A\n    ask: ",
        "a name stands here for the second time. Take one of the two out."),
    "a line without a colon": (GUESS, "    ask: ", "    ask ",
        ("a line has no colon after its name. "
        "Write “name: words”; or put the whole text in quotes.")),
}  # fmt: skip


@pytest.mark.parametrize("mistakes", rounds(ALONE))
def test_one_mistake_is_one_line_with_the_fix(mistakes: list[str], kit: Materials) -> None:
    for mistake in mistakes:
        broken(kit, *ALONE[mistake][:3])
    said = {f"materials/{file}": said for file, _, _, said in map(ALONE.__getitem__, mistakes)}
    found = check(kit)
    assert len(found) == len(said)
    assert {problem.file: f"{problem.what}. {problem.mend}" for problem in found} == said


def test_a_name_with_a_space_is_reported_with_the_valid_spelling(kit: Materials) -> None:
    shutil.copyfile(kit.folder / GUESS, kit.folder / "exercises" / "my pause.yaml")
    broken(kit, GOALS, "::: exercise goal-ladder", "::: exercise my pause")
    not_read, not_there = check(kit)
    assert not_read.what == "this file is not read, because of its name"
    assert not_there.mend == (
        "A name has no blanks: call the file “my-pause.yaml”, and write “my-pause” here."
    )


COPIES = {
    "exercises/empathy (1).yaml": "exercises/empathy.yaml",
    "exercises/empathy - Copy.yaml": "exercises/empathy.yaml",
    "exercises/empathy copy 2.yaml": "exercises/empathy.yaml",
    "exercises/Copy of empathy.yaml": "exercises/empathy.yaml",
    "exercises/empathy (Ira's conflicted copy 2026-11-28).yaml": "exercises/empathy.yaml",
    "exercises/empathy.sync-conflict-20261128-101112-ABC.yaml": "exercises/empathy.yaml",
    "exercises/empathy-DESKTOP-4F2.yaml": "exercises/empathy.yaml",
    "exercises/empathy.yml": "exercises/empathy.yaml",
    "exercises/empathy.yaml.txt": "exercises/empathy.yaml",
    "sections/06-goals (2).md": "sections/06-goals.md",
    "pages/safety~.md": "",
    "words (1).yaml": "words.yaml",
    "resources/help-lines copy.yaml": "resources/help-lines.yaml",
    "pictures/06-goals (1).svg": "pictures/06-goals.svg",
    "exercises/._empathy.yaml": "hidden",
    "cards/my cards.yaml": "",
    "guide/notes.txt": "",
}
"""Files that are not read, and which they look like."""


def test_files_that_are_not_read_are_named_once_with_the_fix(
    kit: Materials,
) -> None:
    expected = []
    for copy, of in COPIES.items():
        shutil.copyfile(kit.folder / (of if "." in of else GUESS), kit.folder / copy)
        ending = {"cards": ".yaml"}.get(copy.partition("/")[0], ".md")
        name = f"Use only letters, digits and hyphens, and end it in “{ending}”; or take it out."
        what, mend = {
            "hidden": ("this hidden file is not read", DELETE),
            "": ("this file is not read, because of its name", name),
        }.get(
            of,
            (
                f"this looks like a copy of “{Path(of).name}”",
                "Take over from it the words that you need, then delete it.",
            ),
        )
        expected.append(Problem(f"materials/{copy}", 1, what, mend))
    assert check(kit) == sorted(expected)


@pytest.mark.parametrize("folder", FOLDERS)
def test_copies_of_a_file_are_never_read(folder: str, kit: Materials) -> None:
    names = kit.names(folder)
    first = kit.path(folder, names[0])
    copies = [f"{first.stem}-LAPTOP-2", f"{first.stem} (1)", f"{first.stem}-X1"]
    for copy in copies:
        shutil.copyfile(first, first.with_stem(copy))
    assert kit.names(folder) == names
    read: dict[str, Callable[[str], object]] = {
        "exercises": kit.exercise, "cards": kit.cards, "scenarios": kit.scenario,
        "agendas": kit.agenda, "sections": kit.section, "pages": kit.page, "guide": kit.chapter,
        "pictures": kit.picture, "danger": kit.danger,
        "coach": kit.coach,
    }  # fmt: skip
    for copy in copies:
        with pytest.raises(MaterialsError, match="there is no"):
            read[folder](copy)
    first.unlink()  # what is left has that name alone
    assert f"{first.stem}-X1" in kit.names(folder)


def test_the_shipped_materials_have_no_problem(materials: Materials) -> None:
    assert list(map(str, check(materials))) == []


ONLY_LOOKS_WRONG = (
    (LADDER, "ask: What would be better", 'after: level-0\n    ask: "{level-0}" #'),
    (GUESS, "ask: What gets", "after: wellwisher\n    ask: After {wellwisher}, what gets"),
    (CHECK_IN, "unless: 10", "unless: 1"),
    (GUESS, "- id: their-feelings", "- id: their-feelings\n    after: their-story"),
    (SAFETY, "will listen.", "will listen, or write to me[@home]example.org or a@b.org."),
    (
        "sections/01-hesitation.md",
        "Leaving cards out",
        "Take ten cards. Leaving seven cards out",
    ),
    (HESITATION, "hint: Each card is", "hint: Start with three cards. Each is"),
    (LADDER, "hint: This is", "hint: Nine piles. This is"),
    (SAFETY, "who you see.", "who you see with [us @home](https://example.org)."),
    (SAFETY, "(https://example.org).", "(https://example.org), and [meet @ 5]."),
    (
        GUESS,
        "ask: What could you ask",
        "ask: 'What #1 & 2 could you ask'\n    # A note: a #b",
    ),
    (GUESS, "items:", "# A note\nitems: # the questions"),
    (SAFETY, "[meet @ 5].", "[meet @ 5].\n\nTwo\n=======\n"),
)


def test_correct_text_that_looks_wrong_is_not_reported(kit: Materials) -> None:
    for file, old, new in ONLY_LOOKS_WRONG:
        broken(kit, file, old, new)
    assert list(map(str, check(kit))) == []


def test_the_form_fills_exactly_the_marks_that_the_check_knows() -> None:
    form = Path(ajar.__file__).parent / "web" / "shared" / "exercise.js"
    assert f"text.replace(/{PLACE.pattern}/g," in form.read_text("utf-8")
    assert PLACE.findall("{step-2} and {step-2+1}") == [("step-2", ""), ("step-2", "+1")]


def test_a_problem_states_the_mistake_and_the_fix() -> None:
    problem = Problem("materials/words.yaml", 3, "“done” is empty", "Write the words.")
    assert str(problem) == "materials/words.yaml, line 3: “done” is empty. Write the words."


def test_five_mistakes_in_four_files_are_reported_in_one_run_in_order(kit: Materials) -> None:
    chosen = (
        "misspelled anchor",
        "a number for words",
        "unknown block",
        "empty word",
        "not a short name",
    )
    expected = []
    for mistake in chosen:
        file, old, new, what, mend = MISTAKES[mistake]
        expected.append(
            Problem(f"materials/{file}", broken(kit, file, old, new), what or "", mend or "")
        )
    assert len({problem.file for problem in expected}) == 4
    assert check(kit) == sorted(expected, key=lambda problem: (problem.file, problem.line))


def test_a_help_line_is_due_for_review_a_year_after_its_last_check(materials: Materials) -> None:
    lines = [line for country in materials.help_lines for line in country.lines]
    last = max(line.last_checked for line in lines)
    assert worth_a_look(materials, last + timedelta(days=365)) == [
        problem for problem in worth_a_look(materials, last + timedelta(days=366))
        if str(last) not in problem.what
    ]  # fmt: skip
    late = worth_a_look(materials, last + timedelta(days=366))
    assert len(late) == len(lines)
    text = (materials.folder / "resources" / "help-lines.yaml").read_text("utf-8").splitlines()
    for problem in late:
        assert "last_checked" in text[problem.line - 1]


def test_the_check_suggests_a_review_and_still_passes(
    kit: Materials, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(kit.home)
    broken(kit, HELP, "last_checked: 2026-11-28", "last_checked: 2019-01-31")
    assert main(["check"]) == 0
    said = capsys.readouterr().out
    assert "Worth a look" in said
    assert "was last checked on 2019-01-31" in said
    assert "in order" in said
