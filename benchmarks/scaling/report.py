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
                str(one.lost), str(crowd.phones - one.joined), str(one.repeated + one.without),
                " / ".join(f"{n:,}" for n in one.open), triple(one.came), triple(one.confirmed),
                triple(one.again), triple(one.closed), triple(one.opened),
            )
            for setting, crowd, one in measured
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


def _spent(setting: Setting, crowd: Crowd, one: Figures) -> list[str]:
    each = {name: f"{cost * crowd.phones:,.2f} s" for name, cost in one.visit.items()}
    quiet = sum(one.quiet.values())
    return [
        setting.name,
        f"{crowd.phones:,}",
        ", ".join(each[name] for name in _workers(one)),
        each.get(POSTGRES, ""),
        *_both(one.visit),
        *_both(one.answer),
        f"{1e6 * sum(one.telling.values()):,.0f} µs",
        f"{1000 * 3600 * quiet:,.0f} ms" if quiet else "",
        f"{ms(one.phone)} ms",
        f"{one.busy:.2f}",
    ]


def memory(measured: Measured) -> str:
    """Give what is held in memory, and what goes over the wire."""
    head = (
        "Served by", "Phones", "Each worker, before and with all there", "For a phone",
        "PostgreSQL, before and then", "Sent to a phone until it had answered",
        "Written to the disk while they came",
    )  # fmt: skip
    return table(head, (_held(*figures) for figures in measured))


def _held(setting: Setting, crowd: Crowd, one: Figures) -> list[str]:
    held = {
        name: " → ".join(f"{size / 2**20:,.0f}" for size in sizes) + " MiB"
        for name, sizes in one.memory.items()
    }
    gained = sum(one.memory[name][1] - one.memory[name][0] for name in _workers(one))
    return [
        setting.name,
        f"{crowd.phones:,}",
        ", ".join(held[name] for name in _workers(one)),
        f"{gained / crowd.phones / 1024:,.1f} KiB",
        held.get(POSTGRES, ""),
        f"{one.received / 1000:,.1f} kB",
        f"{sum(one.disk.values()) / 1e6:,.1f} MB",
    ]


def _workers(one: Figures) -> list[str]:
    return [name for name in one.memory if name != POSTGRES]


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
        these = [(crowd, one) for setting, crowd, one in measured if setting.name == name]
        (small, few), (large, many) = these[0], these[-1]
        for what, one, other in (
            ("to come and answer, workers and PostgreSQL", few.visit, many.visit),
            ("to answer once more", few.answer, many.answer),
        ):
            a, b = sum(one.values()), sum(other.values())
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
