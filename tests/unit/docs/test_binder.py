"""Binder: what it would build from this repository, as far as that shows without Docker."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from ajar.content.materials import Materials

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[3]


@pytest.fixture(scope="module")
def pack() -> Iterator[Any]:
    """Return the build method that repo2docker chooses for this repository."""
    reason = "there is no repo2docker for this system"
    app = pytest.importorskip("repo2docker.app", reason=reason).Repo2Docker()
    with pytest.MonkeyPatch.context() as there:
        there.chdir(ROOT)
        chosen = next(one for kind in app.buildpacks if (one := kind(app.base_image)).detect())
        chosen.platform = "linux/amd64"
        yield chosen


def test_binder_builds_with_conda_and_our_python(pack: Any) -> None:  # noqa: ANN401
    assert type(pack).__name__ == "CondaBuildPack"
    assert pack.binder_path("environment.yml") == "environment.yml"
    assert f"python ={pack.python_version} " in (ROOT / "environment.yml").read_text("utf-8")


def test_binder_copies_the_kit_before_making_the_environment(pack: Any) -> None:  # noqa: ANN401
    lines = pack.render({}).splitlines()
    copied = next(n for n, line in enumerate(lines) if re.match(r"COPY .*src/ ", line))
    made = next(
        n for n, line in enumerate(lines) if "environment.yml" in line and "env update" in line
    )
    assert copied < made, "“-e .” in environment.yml needs the repository"


def test_notebooks_that_the_readme_opens_on_binder_exist() -> None:
    readme = (ROOT / "README.md").read_text("utf-8")
    (opened,) = re.findall(r"\?urlpath=lab/tree/([\w./-]+)", readme)
    assert (ROOT / opened).is_file()
    assert Path(opened).stem in Materials(ROOT).names("sections")
