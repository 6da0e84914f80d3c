"""The figures as tables in Markdown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from benchmarks.scaling.evening import POSTGRES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from benchmarks.scaling.evening import Crowd, Figures, Setting
    from benchmarks.scaling.rows import Row

FLAT = 1.25
"""By how much a cost for each phone may differ and still count as the same."""
Measured = list[tuple["Setting", "Crowd", "Figures"]]


def ms(seconds: float) -> str:
    return f"{1000 * seconds:,.2f}" if seconds < 0.01 else f"{1000 * seconds:,.0f}"


def triple(seconds: Iterable[float]) -> str:
    return " / ".join(f"{1000 * second:,.0f}" for second in seconds)


def table(head: Sequence[str], lines: Iterable[Sequence[str]]) -> str:
    every = [head, ["---", *["--:"] * (len(head) - 1)], *lines]
    return "\n".join("| " + " | ".join(line) + " |" for line in every)


def people(measured: Measured) -> str:
    """Give what people notice."""
    head = (
        "Served by", "Phones", "Lost", "Joins missing", "Sent again",
        "Connected when all were there, at the end", "Scan to question, ms (50, 95, 99 %)",
        "Press to confirmed, ms", "… second question, ms", "Closed: half, all have heard, ms",
        "Opened: half, all, ms",
    )  # fmt: skip
    return table(
        head,
        (
            (
                setting.name, f"{crowd.phones:,} in {crowd.seconds:g} s, {crowd.again:g} s",
                str(run.lost), str(crowd.phones - run.joined), str(run.repeated + run.without),
                " / ".join(f"{n:,}" for n in run.open), triple(run.came), triple(run.confirmed),
                triple(run.again), triple(run.closed), triple(run.opened),
            )
            for setting, crowd, run in measured
        ),
    )  # fmt: skip


def processor(measured: Measured) -> str:
    """Give the seconds of a core that it takes."""
    head = (
        "Served by", "Phones", "While they came: each worker", "PostgreSQL",
        "For a phone that comes and answers: workers", "PostgreSQL", "For one more answer: workers",
        "PostgreSQL", "For hearing of a change", "For an hour of only being there",
        "The phone’s own", "Cores busy while they came",
    )  # fmt: skip
    return table(head, (_spent(*figures) for figures in measured))


def _spent(setting: Setting, crowd: Crowd, figures: Figures) -> list[str]:
    each = {name: f"{cost * crowd.phones:,.2f} s" for name, cost in figures.visit.items()}
    quiet = sum(figures.quiet.values())
    return [
        setting.name,
        f"{crowd.phones:,}",
        ", ".join(each[name] for name in _workers(figures)),
        each.get(POSTGRES, ""),
        *_both(figures.visit),
        *_both(figures.answer),
        f"{1e6 * sum(figures.telling.values()):,.0f} µs",
        f"{1000 * 3600 * quiet:,.0f} ms" if quiet else "",
        f"{ms(figures.phone)} ms",
        f"{figures.busy:.2f}",
    ]


def memory(measured: Measured) -> str:
    """Give what is held in memory, and what goes over the wire."""
    head = (
        "Served by", "Phones", "Each worker, before and with all there", "For a phone",
        "PostgreSQL, before and then", "Sent to a phone until it had answered",
        "Written to the disk while they came",
    )  # fmt: skip
    return table(head, (_held(*figures) for figures in measured))


def _held(setting: Setting, crowd: Crowd, figures: Figures) -> list[str]:
    held = {
        name: " → ".join(f"{size / 2**20:,.0f}" for size in sizes) + " MiB"
        for name, sizes in figures.memory.items()
    }
    gained = sum(figures.memory[name][1] - figures.memory[name][0] for name in _workers(figures))
    return [
        setting.name,
        f"{crowd.phones:,}",
        ", ".join(held[name] for name in _workers(figures)),
        f"{gained / crowd.phones / 1024:,.1f} KiB",
        held.get(POSTGRES, ""),
        f"{figures.received / 1000:,.1f} kB",
        f"{sum(figures.disk.values()) / 1e6:,.1f} MB",
    ]


def _workers(figures: Figures) -> list[str]:
    return [name for name in figures.memory if name != POSTGRES]


def _both(spent: Mapping[str, float]) -> tuple[str, str]:
    workers = sum(cost for name, cost in spent.items() if name != POSTGRES)
    kept = spent.get(POSTGRES)
    return f"{ms(workers)} ms", "" if kept is None else f"{ms(kept)} ms"


def flatness(measured: Measured) -> str:
    """Give by how much a phone costs more where there are many."""
    head = ("Served by", "What", "With few", "With many", "Ratio", f"At most {FLAT}")
    return table(head, _flat(measured))


def _flat(measured: Measured) -> Iterator[list[str]]:
    for name in dict.fromkeys(setting.name for setting, _, _ in measured):
        these = [(crowd, figures) for setting, crowd, figures in measured if setting.name == name]
        (small, few), (large, many) = these[0], these[-1]
        for what, first, second in (
            ("to come and answer, workers and PostgreSQL", few.visit, many.visit),
            ("to answer once more", few.answer, many.answer),
        ):
            a, b = sum(first.values()), sum(second.values())
            cells = (f"{ms(a)} ms ({small.phones:,})", f"{ms(b)} ms ({large.phones:,})")
            yield [name, what, *cells, *_verdict(b / a if a else float("nan"))]
        what = f"to come and answer: the last third of {large.phones:,} against the first"
        yield [name, what, "", "", *_verdict(many.grew)]


def _verdict(ratio: float) -> tuple[str, str]:
    return f"{ratio:.2f}", "met" if ratio <= FLAT else "missed"


def growth(rows: Mapping[str, Sequence[Row]], batch: int) -> str:
    """Give what a commit takes with ever more keys in a tally's row."""
    head = (
        "Kept in", "Keys in the row", f"A commit of {batch} answers",
        "… after another worker’s", "CPU of one",
        "Written by one",
    )  # fmt: skip
    return table(
        head,
        (
            (
                name, f"{row.keys:,}", f"{ms(row.alone)} ms", f"{ms(row.turns)} ms",
                f"{ms(row.cpu)} ms", f"{row.written / 1000:,.0f} kB",
            )
            for name, every in rows.items()
            for row in every
        ),
    )  # fmt: skip
