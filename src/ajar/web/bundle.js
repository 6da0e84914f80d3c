/**
 * Build the scripts and styles that browsers load: `npm install` once, then `npm run bundle`.
 *
 * Everything lands in `built/`, which is committed, so that the kit starts without Node. A
 * folder given as the first argument takes its place.
 */
import { createHash } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { minify } from "terser";

const HERE = fileURLToPath(new URL(".", import.meta.url));
const TO = process.argv[2] ?? `${HERE}built`;

const COMMON = {
  absWorkingDir: HERE,
  bundle: true,
  minify: true,
  charset: "utf8",
  lineLimit: 120, // so that a difference between two builds can be read
  legalComments: "none", // of the libraries: NOTICE has them all
  metafile: true,
  write: false,
};
// The licenses of the libraries, without addresses that could be mistaken for requests.
const LICENSES = await readFile(`${HERE}../../../LICENSE-libraries`, "utf8");
const NOTICE = LICENSES.replace(/,? ?\(?https?:[^\s)]*\)?/g, "");
const hashes = {}; // of the sources, by the file that is built of them
const words = {}; // the names of the words that each script may show; one that ends in “-” is a prefix
const MATERIALS = await readFile(`${HERE}../../../materials/words.yaml`, "utf8");
const NAMES = new Set(Array.from(MATERIALS.matchAll(/^ {2}([a-z0-9-]+):/gm), ([, name]) => name));
const NAMED = /"([a-z][a-z0-9-]*)"|\.([a-z]+)\b|[\w$)\]]\[`([a-z-]+-)\$\{/g;

/** Build one file; return its text. */
async function built(name, options) {
  const { outputFiles, metafile } = await build({ ...COMMON, ...options });
  const inputs = Object.keys(metafile.inputs).filter((path) => path !== "<stdin>");
  const paths = inputs.map((path) => relative(HERE, `${HERE}${path}`).replaceAll("\\", "/"));
  const sources = paths.filter((path) => !path.startsWith("..")); // package.json has the others
  hashes[name] = {};
  for (const source of sources.sort()) {
    const text = await readFile(`${HERE}${source}`);
    hashes[name][source] = createHash("sha256").update(text).digest("hex").slice(0, 16);
  }
  return outputFiles[0].text;
}

const style = (name, ...files) =>
  built(name, {
    stdin: {
      contents: files.map((file) => `@import "./${file}";`).join("\n"),
      loader: "css",
      resolveDir: HERE,
    },
  });

async function script(name, entry, format, define = {}, footer = {}) {
  const options = { entryPoints: [entry], format, define, footer, target: "es2022" };
  const code = await built(name, options);
  const found = code.replaceAll("\\\n", "").matchAll(NAMED); // a line may end within a text
  const names = Array.from(found, ([, ...named]) => named.find(Boolean));
  const shown = names.filter((named) => NAMES.has(named) || named.endsWith("-"));
  words[name] = [...new Set(shown)].sort();
  return code;
}

/** Build a module in which every byte counts: a person may wait for it on a phone. */
async function small(name, entry, define = {}) {
  const format = { comments: false, semicolons: false }; // lines in place of them
  const { code } = await minify(await script(name, entry, "esm", define), {
    module: true,
    ecma: 2022,
    compress: { passes: 3 },
    format,
  });
  return code;
}

/** Move a script's WebAssembly to its end: in the middle it would compress worse. */
function withBytesLast(code) {
  const bytes = [];
  const rest = code.replace(/"[0-9a-f]{1000,}"/g, (digits) => `BYTES_${bytes.push(digits)}`);
  return `${rest}\nconst ${bytes.map((digits, n) => `BYTES_${n + 1}=${digits}`).join(",\n")}\n`;
}

/** The WebAssembly of hash-wasm that `journal/argon2.js` needs, as digits, which compress better than Base64. */
async function compiled() {
  const library = createRequire(import.meta.url).resolve("hash-wasm/dist/argon2.umd.min.js");
  const found = (await readFile(library, "utf8")).matchAll(/name:"(\w+)",data:"([^"]+)"/g);
  const digits = (data) => Buffer.from(data, "base64").toString("hex");
  const parts = [...found].map(([, name, data]) => [`${name.toUpperCase()}_WASM`, digits(data)]);
  return Object.fromEntries(parts.map(([name, data]) => [name, JSON.stringify(data)]));
}

await mkdir(TO, { recursive: true });
// The others are built from this one, and tests run with it: otherwise they would need packages.
const ciphers = await script("ciphers.js", "journal/ciphers.js", "esm", await compiled(), {
  js: `/*\n${NOTICE}*/`,
});
await writeFile(`${TO}/ciphers.js`, ciphers);
// A notebook's style has no separate file: the script adds it to the page.
const ALONE = [
  "shared/form.css",
  "shared/pages.css",
  "shared/start.css",
  "shared/print_sheet.css",
  "notebook/printed_plan.css",
];
const alone = await style("notebook.css", ...ALONE);
const STYLE = JSON.stringify(alone);
// It comes after the other, so that a page with both kinds of views uses this one.
const GROUP_STYLE = JSON.stringify(
  alone + (await style("room.css", "wall/dialog.css", "notebook/room.css")),
);
// A wall in a notebook stands in a root of its own, where the notebook's style does not reach.
const DESK_STYLE = JSON.stringify(await style("desk.css", "notebook/desk.css"));
const WALL_STYLE = JSON.stringify(
  await style("desk-wall.css", "wall/colors.css", "wall/dialog.css", "wall/wall.css"),
);
const GROUP = { STYLE: GROUP_STYLE, DESK_STYLE, WALL_STYLE };
// Shared by the pages of the wall and the remote.
const PRESENTER = ["wall/page.css", "wall/colors.css", "wall/dialog.css"];
const files = {
  "ciphers.js": ciphers,
  // Modules, for anywidget.
  "notebook.js": await script("notebook.js", "notebook/notebook.js", "esm", { STYLE }),
  "meeting.js": await script("meeting.js", "notebook/meeting.js", "esm", GROUP),
  // A script of its own, for JupyterLab's page.
  "extension.js": await script("extension.js", "notebook/extension.js", "iife", GROUP),
  "phone.js": await small("phone.js", "phone/phone.js"),
  "phone.css": await style("phone.css", "shared/form.css", "phone/phone.css"),
  "wall.js": await script("wall.js", "wall/wall.js", "esm"),
  "wall.css": await style("wall.css", ...PRESENTER, "wall/wall.css"),
  "remote.js": await script("remote.js", "wall/remote.js", "esm"),
  "remote.css": await style("remote.css", ...PRESENTER, "wall/remote.css"),
};
// The licenses are in a separate file that nobody has to wait for.
const site = await small("site.js", "site/site.js", { STYLE: '""' });
files["site.js"] = `${withBytesLast(site)}// Libraries: licenses.txt\n`;
files["licenses.txt"] = NOTICE;
// Its style is in a file, so that the page's policy can forbid any other.
files["site.css"] = await style("site.css", ...ALONE, "site/site.css");
files["choose.js"] = await script("choose.js", "site/choose.js", "iife");
files["sw.js"] = await script("sw.js", "site/sw.js", "iife");
files["sources.json"] = `${JSON.stringify(hashes, null, 2)}\n`;
files["words.json"] = `${JSON.stringify(words, null, 2)}\n`;

for (const [name, text] of Object.entries(files)) await writeFile(`${TO}/${name}`, text);
