"""The peers, each with one question from 0 to 10: oTree, Voilà, and the floor."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import urllib.request
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import nbformat
import platformdirs
from benchmarks.rooms.serving import Served, free_port, serving
from nbformat.v4 import new_code_cell, new_notebook

if TYPE_CHECKING:
    from collections.abc import Iterator

ASK = "How ready are you to take a small step?"
FLOOR = Path(__file__).with_name("floor_server.py")
OTREE = "otree>=6,<7"
VOILA = "voila>=0.5.13,<0.6 ipywidgets>=8.1.9,<9 ipykernel"

OTREE_SETTINGS = """\
SESSION_CONFIGS = [dict(name="rating", app_sequence=["rating"], num_demo_participants=1)]
SESSION_CONFIG_DEFAULTS = dict(real_world_currency_per_point=1.0, participation_fee=0.0, doc="")
LANGUAGE_CODE = "en"
REAL_WORLD_CURRENCY_CODE = "USD"
USE_POINTS = True
ADMIN_USERNAME = "admin"
ADMIN_PASSWORD = "none"
SECRET_KEY = "only for a measurement"
"""
OTREE_APP = f"""\
from otree.api import *


class C(BaseConstants):
    NAME_IN_URL = "rating"
    PLAYERS_PER_GROUP = None
    NUM_ROUNDS = 1


class Subsession(BaseSubsession):
    pass


class Group(BaseGroup):
    pass


class Player(BasePlayer):
    rating = models.IntegerField(
        label="{ASK}", choices=list(range(11)), widget=widgets.RadioSelectHorizontal
    )


class Ask(Page):
    form_model = "player"
    form_fields = ["rating"]


page_sequence = [Ask]
"""
OTREE_PAGE = """\
{{ block title }}Ready{{ endblock }}
{{ block content }}
{{ formfields }}
{{ next_button }}
{{ endblock }}
"""
VOILA_FORM = f"""\
import ipywidgets

rating = ipywidgets.RadioButtons(options=list(range(11)), value=None, description="{ASK}")
button = ipywidgets.Button(description="Send")
said = ipywidgets.Label()
answers = []


def keep(_):
    answers.append(rating.value)
    said.value = "It is counted."


button.on_click(keep)
ipywidgets.VBox([rating, button, said])
"""


@contextmanager
def floor(folder: Path, mode: str) -> Iterator[Served]:
    """Serve the counter; `mode` is where it commits: ``thread`` or ``loop``."""
    port = free_port()
    with serving(
        [sys.executable, FLOOR, str(port), folder / f"{mode}.db", mode], folder, port
    ) as it:
        yield it


def floor_counted(served: Served) -> int:
    """Return how many answers the floor has in its table."""
    with urllib.request.urlopen(f"{served.address}/counts") as answer:
        return sum(n for value, n in json.load(answer).items() if int(value) >= 0)


def environment_of(package: str, program: str) -> Path:
    """Return the folder of a peer's own environment, which is made once and kept in the cache."""
    home = platformdirs.user_cache_path("ajar-benchmarks") / program
    if not (home / "bin" / program).exists():
        home.parent.mkdir(parents=True, exist_ok=True)
        for command in (f"venv --clear --python {sys.executable} {home}",
                        f"pip install --python {home}/bin/python {package}"):  # fmt: skip
            subprocess.run(["uv", *command.split()], check=True, cwd=home.parent)
    return home


@contextmanager
def otree(folder: Path) -> Iterator[Served]:
    """Serve an app of one page with oTree's `prodserver`, with the database it has by default."""
    app = folder / "rating"
    for made in (app, folder / "_static"):
        made.mkdir()
    (folder / "settings.py").write_text(OTREE_SETTINGS)
    (app / "__init__.py").write_text(OTREE_APP)
    (app / "Ask.html").write_text(OTREE_PAGE)
    programs = environment_of(OTREE, "otree") / "bin"
    port = free_port()
    environment = {"PATH": f"{programs}{os.pathsep}{os.environ['PATH']}", "OTREE_PRODUCTION": "1"}
    command = [str(programs / "otree"), "prodserver", f"127.0.0.1:{port}"]
    with serving(command, folder, port, environment) as served:
        yield served


def otree_session(served: Served, people: int) -> str:
    """Make a session for so many; return the path of its link."""
    body = json.dumps({"session_config_name": "rating", "num_participants": people}).encode()
    with urllib.request.urlopen(f"{served.address}/api/sessions", body) as answer:
        address: str = json.load(answer)["session_wide_url"]
    return "/" + address.split("/", 3)[3]


@contextmanager
def voila(folder: Path) -> Iterator[Served]:
    """Serve the same question as a notebook with `ipywidgets`, with Voilà's own settings."""
    kernel = {"name": "python3", "display_name": "Python 3", "language": "python"}
    notebook = new_notebook(cells=[new_code_cell(VOILA_FORM)], metadata={"kernelspec": kernel})
    nbformat.write(notebook, folder / "form.ipynb")
    port = free_port()
    python = environment_of(VOILA, "voila") / "bin" / "python"
    command = [str(python), "-m", "voila", "form.ipynb", "--no-browser", f"--port={port}"]
    with serving(
        command, folder, port, {"HOME": str(folder), "JUPYTER_PREFER_ENV_PATH": "1"}
    ) as it:
        yield it
