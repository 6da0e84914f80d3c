/** A meeting's clock against its agenda. Pure; times in seconds since 1970. */

/** When each part is planned to begin and to end, in seconds from the beginning. */
export function planned(parts, dropped = []) {
  let end = 0;
  return parts.map(({ minutes }, part) => {
    const start = end;
    if (!dropped.includes(part)) end += 60 * minutes;
    return { start, end };
  });
}

/**
 * Where a meeting is.
 *
 * @returns {{part: number, begun: boolean, late: number, partEnds: number, ends: number} | null}
 *   `late` in whole minutes: below zero is ahead, and zero while the part's own time runs. `partEnds`
 *   and `ends` are when this part and the meeting should end. Null before the first slide
 */
export function clock(deck, stage, now) {
  const part = deck.slides[stage?.slide]?.part;
  if (part === undefined) return null;
  const parts = planned(deck.parts, stage.dropped);
  const began = stage.began ?? now;
  const elapsed = now - began;
  const { start, end } = parts[part];
  const late = Math.max(0, elapsed - end) - Math.max(0, start - elapsed);
  return {
    part,
    begun: stage.began != null,
    late: Math.trunc(late / 60),
    partEnds: began + end,
    ends: began + parts.at(-1).end,
  };
}

/** The number of the slide that a part begins with. */
export const firstSlide = (deck, at) => deck.slides.findIndex(({ part }) => part === at);

/**
 * The slide that Next leads to, or null at the end: the same one while something covers it, and
 * else the next that has something to show, as in `room/rules/stage.py`.
 */
export function nextSlide({ slides }, { stage, questions }) {
  const { slide: now, dropped, blank, join } = stage;
  if (blank || join) return now;
  const hasMoves = questions.filter(isShownCheckIn).length > 1;
  const isShown = ({ part, kind }, n) =>
    n > now && !dropped.includes(part) && (kind !== "moves" || hasMoves);
  const found = slides.findIndex(isShown);
  return found < 0 ? null : found;
}

const isShownCheckIn = ({ name, units }) =>
  name.startsWith("check-in@") && units.some(({ snapshot }) => snapshot);

/** The parts still to come that may be left out: `{part, title, minutes, dropped}`. */
export function optional(deck, stage) {
  const current = deck.slides[stage.slide]?.part ?? -1;
  return deck.parts
    .map(({ title, minutes, optional }, part) => {
      const dropped = stage.dropped.includes(part);
      return { part, title, minutes, optional, dropped };
    })
    .filter(({ part, optional }) => optional && part > current);
}

/**
 * What a timer has left at a moment, or null: `minutes` are rounded up, `over` is after its end,
 * and `share` says how much of it is left, from 0 to 1.
 */
export function timeLeft(timer, now, minutes = 0) {
  if (!timer) return null;
  const seconds = Math.max(0, timer.ends == null ? (timer.left ?? 0) : timer.ends - now);
  const whole = timer.total ?? Math.max(60 * minutes, seconds);
  return {
    minutes: Math.ceil(seconds / 60),
    over: seconds === 0,
    paused: timer.ends == null,
    share: whole ? Math.ceil(seconds / 60) / Math.ceil(whole / 60) : 0,
  };
}
