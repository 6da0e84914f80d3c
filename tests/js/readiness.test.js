/** The chart of check-ins: its sentence, what stands where, and that what was typed stays text. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import { archiveMoment } from "../../src/ajar/web/engine/my_place.js";
import { momentShown, readinessChart } from "../../src/ajar/web/notebook/readiness.js";
import { dayInWords, speak } from "../../src/ajar/web/shared/text.js";

const { words: WORDS } = JSON.parse(readFileSync(process.env.SITE_DATA, "utf8"));
const NAMES = ["importance", "confidence", "readiness"];

const RULERS = NAMES.map((id) => ({ id, name: id[0].toUpperCase() + id.slice(1) }));

const at = (day, values, moment = "m") => ({
  moment,
  values: Object.fromEntries(NAMES.map((name, n) => [name, values[n]])),
  day,
});

const pictures = (checkIns) => {
  const { wide, narrow } = readinessChart(checkIns, RULERS, WORDS);
  return [
    { svg: wide, width: 600 },
    { svg: narrow, width: 340 },
  ];
};

/** The texts of a picture: [{words, x, y, anchor, size, color}]. */
const textsIn = (svg) =>
  [
    ...svg.matchAll(
      /<text x="([\d.-]+)" y="([\d.-]+)" text-anchor="(\w+)" font-size="(\d+)"[^>]*fill="var\(--ajar-(\w+),[^>]*>([^<]*)<\/text>/g,
    ),
  ].map(([, x, y, anchor, size, color, words]) => {
    const wide = words.length * size * 0.6;
    const start = { start: +x, middle: x - wide / 2, end: x - wide }[anchor];
    return { words, y: +y, size: +size, color, start, end: start + wide, x: +x };
  });

/** Where the points of a ruler with round marks are. */
const pointsIn = (svg) =>
  [...svg.matchAll(/d="M([\d.]+) ([\d.]+)a([\d.]+) /g)].map(([, x, y, size]) => ({
    x: +x + +size,
    y: +y,
  }));

const TWELVE = Array.from({ length: 12 }, (_, n) =>
  at(`2027-${`${1 + n}`.padStart(2, "0")}-15`, [(n * 7) % 11, n % 2 ? 10 : 0, 5]),
);
const EVENING = ["opening", "after empathy", "after goals", "closing"].map((moment, n) =>
  at("2026-11-28", [9, 3 + n, n], moment),
);
const MANY = {
  two: [at("2026-11-28", [8, 3, 4]), at("2026-12-28", [8, 5, null])],
  evening: EVENING,
  "evening and later": [...EVENING, at("2026-12-13", [9, 4, 6]), at("2026-12-28", [10, 5, 6])],
  twelve: TWELVE,
  "twelve of one day": TWELVE.map((one) => ({ ...one, day: "2027-01-15" })),
  "of unknown days": TWELVE.map((one) => ({ ...one, day: null })),
  ninety: Array.from({ length: 90 }, (_, n) => at("2027-01-15", [n % 11, 5, (n * 3) % 11])),
};

for (const [name, checkIns] of Object.entries(MANY))
  test(`texts of ${name} do not touch, are within the picture, and are not small`, () => {
    for (const { svg, width } of pictures(checkIns)) {
      const texts = textsIn(svg);
      assert.ok(texts.length >= 6);
      const [, height] = svg.match(/viewBox="0 0 \d+ ([\d.]+)"/);
      for (const [n, one] of texts.entries()) {
        assert.ok(one.size >= 14);
        assert.ok(one.start >= -4 && one.end <= width + 4 && one.y <= height, one.words);
        for (const other of texts.slice(0, n)) {
          const isBeside = one.start >= other.end || other.start >= one.end;
          const isAbove = Math.abs(one.y - other.y) >= Math.min(one.size, other.size) * 0.8;
          assert.ok(isBeside || isAbove, `${one.words} touches ${other.words}`);
        }
      }
    }
  });

test("each ruler shows its first and newest number, and its name in its color", () => {
  for (const { svg } of pictures(MANY.two)) {
    const of = (color) => textsIn(svg).filter((one) => one.color === color);
    assert.deepEqual(
      of("second").map(({ words }) => words),
      ["Confidence", "3", "5"],
    );
    assert.deepEqual(
      of("third").map(({ words }) => words),
      ["Readiness", "4"],
    );
  }
});

test("the time axis is linear", () => {
  const days = ["2026-01-01", "2026-04-01", "2026-09-28"].map((day) => at(day, [5, null, null]));
  for (const { svg } of pictures(days)) {
    const [first, second, third] = pointsIn(svg).map(({ x }) => x);
    const ratio = (third - second) / (second - first);
    assert.ok(ratio > 1.6 && ratio <= 2.01, `${ratio}`);
  }
});

test("check-ins of one evening are side by side and far from a later day", () => {
  for (const { svg } of pictures(MANY["evening and later"])) {
    const xs = pointsIn(svg).map(({ x }) => x);
    const gaps = xs.slice(1).map((x, n) => x - xs[n]);
    assert.ok(Math.max(...gaps.slice(0, 3)) < 20);
    assert.ok(Math.min(...gaps.slice(3)) > 80);
    const days = textsIn(svg).map(({ words }) => words);
    assert.deepEqual(
      days.filter((words) => /^\w{3} \d/.test(words)),
      ["Nov 28", "Dec 13", "Dec 28"],
    );
  }
});

test("check-ins with unordered days keep their order and show their moments", () => {
  const mixed = [at("2026-12-28", [1, 1, 1], "first"), at("2026-11-28", [2, 2, 2], "second")];
  for (const { svg } of pictures(mixed)) {
    const words = textsIn(svg).map((one) => one.words);
    assert.ok(words.includes("first") && words.includes("second"));
    assert.ok(!words.some((word) => word.startsWith("Nov")));
    const [{ y: before, x }, { y: after, x: next }] = pointsIn(svg);
    assert.ok(x < next && before > after);
  }
});

test("one check-in is drawn as a ruler from 0 to 10 for each answer", () => {
  for (const { svg } of pictures([at("2026-11-28", [0, null, 5])])) {
    const words = textsIn(svg).map((one) => one.words);
    assert.deepEqual(words, ["Importance", "10", "0", "Readiness", "0", "10", "5"]);
  }
});

test("a ruler without answers is not drawn", () => {
  const [{ svg }] = pictures([at("2026-11-28", [8, null, null]), at("2026-11-29", [7, null, 0])]);
  assert.ok(!svg.includes("Confidence") && svg.includes("Readiness"));
});

const SAID = [
  [
    [at("2026-11-28", [9, 3, 4])],
    "Your check-in on November 28: importance 9, confidence 3, and readiness 4.",
  ],
  [[at(null, [9, null, null])], "Your check-in: importance 9."],
  [
    [at("2026-11-28", [9, 3, 4]), at("2026-12-02", [0, 0, 0]), at("2026-12-28", [10, 5, 4])],
    "Since your first check-in on November 28: importance 9 to 10, confidence 3 to 5, and readiness still 4.",
  ],
  [
    [at("2026-11-28", [8, 3, null]), at("2027-01-03", [7, null, 4])],
    "Since your first check-in on November 28, 2026: importance 8 to 7.",
  ],
  [
    [at(null, [0, 10, null]), at("2026-11-28", [1, 0, 5])],
    "Since your first check-in: importance 0 to 1 and confidence 10 to 0.",
  ],
  [
    [at("2026-11-28", [8, null, null]), at("2026-11-29", [null, null, 4])],
    "You answered other questions the last time, so there is nothing to compare yet.",
  ],
];
for (const [checkIns, said] of SAID)
  test(`the chart says: ${said}`, () => {
    assert.equal(readinessChart(checkIns, RULERS, WORDS).sentence, said);
  });

test("the sentence never judges, explains or sums up", () => {
  const judging =
    /\b(improve|worse|better|best|because|average|mean|score|total|due|thanks to|progress|increas|decreas|gain|los[est]|good|bad)/i;
  for (const checkIns of [...Object.values(MANY), ...SAID.map(([one]) => one)])
    assert.doesNotMatch(readinessChart(checkIns, RULERS, WORDS).sentence, judging);
});

test("the table has a row for each check-in and omits skipped answers", () => {
  const { columns, rows } = readinessChart(MANY.two, RULERS, WORDS);
  assert.deepEqual(columns, ["Moment", "Importance", "Confidence", "Readiness"]);
  assert.deepEqual(rows, [
    ["m", 8, 3, 4],
    ["m", 8, 5, null],
  ]);
});

test("moments are plain text, and a page without inline styles and scripts shows everything", () => {
  const moment = '<img src=x onerror="alert(1)"> & “c” 家族';
  for (const { svg } of pictures(EVENING.map((one) => ({ ...one, moment })))) {
    assert.ok(!svg.includes("<img") && svg.includes("&lt;img"));
    assert.ok(!/\s(style|class|id|href|on\w+)=/.test(svg.replaceAll(/>[^<]*</g, "><")));
    assert.deepEqual([...new Set(svg.match(/https?:[^"]*/g))], ["http://www.w3.org/2000/svg"]);
    assert.ok(!svg.includes("NaN") && !svg.includes("undefined"));
  }
});

test("days and lists are written in the language of the page", () => {
  const checkIns = [at("2026-11-23", [5, 2, 7]), at("2027-01-05", [6, 2, 7])];
  try {
    speak({ language: "es" });
    const { sentence, wide } = readinessChart(checkIns, RULERS, WORDS);
    assert.match(sentence, /23 de noviembre de 2026/);
    assert.doesNotMatch(sentence, /November|, and /);
    assert.match(wide, /\bnov\b/);
    assert.equal(dayInWords("2026-11-23"), "23 de noviembre de 2026");
  } finally {
    speak({ language: "en-US" });
  }
  assert.match(readinessChart(checkIns, RULERS, WORDS).sentence, /November 23, 2026/);
});

test("dated and archived moments are written in the language of the page", () => {
  const spanish = {
    "home-until": "hasta el {day}",
    "moment-after goals": "después de las metas",
    language: "es",
  };
  const said = {
    "until January 15, 2027": "hasta el 15 de enero de 2027",
    "after goals, until May 2, 2027 (2)": "después de las metas, hasta el 2 de mayo de 2027 (2)",
    "after goals": "después de las metas",
    "2027-01-15": "15 de enero de 2027",
    "2027-01-15, until May 2, 2027": "15 de enero de 2027, hasta el 2 de mayo de 2027",
    "2027-02-30": "2027-02-30",
    "until spring": "until spring",
    "until Lunes 15, 2027": "until Lunes 15, 2027",
  };
  speak(spanish);
  assert.equal(archiveMoment("2027-01-15"), "until January 15, 2027");
  for (const [moment, shown] of Object.entries(said))
    assert.equal(momentShown(spanish, moment), shown);
  speak({ language: "en-US" });
  assert.equal(momentShown(WORDS, "opening, until May 2, 2027"), "opening, until May 2, 2027");
});
