/** `node node.js TOPIC CASES.json`: says how many cases there were, and the first that differ. */
import { readFileSync } from "node:fs";
import { differences } from "./run.js";

const [topic, path] = process.argv.slice(2);
const made = JSON.parse(readFileSync(path, "utf8"));
const wrong = await differences(topic, made);
console.log(
  JSON.stringify({ cases: made.cases.length, wrong: wrong.length, first: wrong.slice(0, 3) }),
);
