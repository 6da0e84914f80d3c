# One line each; they only call `uv run …`. `just` lists them.

# Start the kit for a facilitator
present:
    uv run ajar present

# Start the workbook for one person
practice:
    uv run ajar practice

# Build the notebooks from materials/
build:
    uv run ajar build

# All tests
test:
    uv run --group dev pytest

# The quick tests only
unit:
    uv run --group dev pytest tests/unit

# Lint, format and types
lint:
    uv run --group dev ruff check --fix && uv run --group dev ruff format && uv run --group dev mypy

# Find mistakes in materials/
check:
    uv run ajar check

# Take the screenshots of the README again
screenshots:
    uv run --group dev python docs/screenshots.py

# Measure what CONTRIBUTING.md and deploy/capacity.md promise
bench:
    uv run --group dev python benchmarks/open.py
    uv run --group dev python benchmarks/journal.py
    uv run --group dev python benchmarks/scale.py
