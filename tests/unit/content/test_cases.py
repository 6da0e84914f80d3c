"""The cases that Python and JavaScript share hold in Python, and the random ones are the seeds'."""

from __future__ import annotations

import json

import pytest
from tests.cases.make import MAKERS, cases, exercises, expected, random_cases

from ajar.content.answers import AnswerError


@pytest.mark.parametrize("name", MAKERS)
def test_shared_cases_hold_in_python(name: str) -> None:
    by_name = exercises()
    for case in cases(name):
        try:
            made = expected(name, by_name[case["exercise"]], case)
        except AnswerError:
            assert case.get("refused"), case["name"]
        else:
            assert json.dumps(made) == json.dumps(case["expected"]), case["name"]


@pytest.mark.parametrize("name", MAKERS)
def test_committed_random_cases_match_the_script(name: str) -> None:
    written = [case for case in cases(name) if case["name"].startswith("random ")]
    assert written == list(random_cases(name))
    assert len(written) > 100
