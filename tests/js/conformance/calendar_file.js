import { ifThenLine, planCalendar } from "../../../src/ajar/web/engine/calendar.js";

export default async ({ entries, today, title }, kit) => {
  const line = ifThenLine(entries, kit);
  const words = { "journal-calendar-title": title };
  return [
    line,
    await planCalendar(entries, words, today, kit.workshop, line || title).catch(
      (error) => error.code,
    ),
  ];
};
