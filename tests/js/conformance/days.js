import { lookAgain, nextCheckIn, putOn } from "../../../src/ajar/web/engine/schedule.js";

const told = (found) => found && [found.day, found.entry.key, found.entry.at];

export default ({ entries, today }) => [
  told(lookAgain(entries, today)),
  told(nextCheckIn(entries, today)),
  entries.map(putOn),
];
