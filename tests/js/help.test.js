import assert from "node:assert/strict";
import test from "node:test";
import { guessCountry } from "../../src/ajar/web/shared/help.js";

const countries = [
  { code: "GB", zones: ["Europe/London"] },
  { code: "US", zones: ["America/New_York", "US/"] },
];
const athome = countries.map((one) => (one.code === "GB" ? { ...one, home: true } : one));

test("the country follows the device's time zone before the kit's own country", () => {
  assert.equal(guessCountry(athome, { zone: "America/New_York", languages: [] }), "US");
  assert.equal(guessCountry(athome, { zone: "Asia/Tokyo", languages: [] }), "");
});

test("without a known time zone, the country is the kit's own or that of the language", () => {
  assert.equal(guessCountry(athome, { zone: "UTC", languages: ["en-US"] }), "GB");
  assert.equal(guessCountry(countries, { zone: "UTC", languages: ["en-US"] }), "US");
});
