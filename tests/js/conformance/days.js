import { nextCheckIn, promised, putOn } from "../../../src/ajar/web/engine/schedule.js";

const told = (found) => found && [found.day, found.entry.key, found.entry.at];

export default ({ entries, today }, { workshop }) => [
  promised(entries, today, workshop.days).map(told),
  told(nextCheckIn(entries, today)),
  entries.map(putOn),
];
