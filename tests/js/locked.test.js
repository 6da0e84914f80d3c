import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";

globalThis.window = {};
const { emptyKernel, forgetLock, lockedBefore } = await import(
  "../../src/ajar/web/notebook/locked.js"
);
const KEEPING = { place: "/home/me/notes", minutes: 5 };

const modelOf = (kernel) => ({ widget_manager: { kernel } });
const kernelNamed = (id, restart = () => {}) => {
  const kernel = { id, restarts: 0 };
  kernel.restart = async () => {
    kernel.restarts += 1;
    await restart();
  };
  return kernel;
};

beforeEach(() => {
  window.ajarRunAgain = undefined;
});

test("however many views ask for it, a kernel is replaced once", async () => {
  const kernel = kernelNamed("one");
  await Promise.all([1, 2, 3].map(() => emptyKernel(modelOf(kernel), null, KEEPING)));
  assert.equal(kernel.restarts, 1);
  await emptyKernel(modelOf(kernel), null, KEEPING);
  assert.equal(kernel.restarts, 2, "it was locked a second time");
});

test("where JupyterLab runs the notebook again, that replaces the kernel", async () => {
  const kernel = kernelNamed("two");
  const asked = [];
  window.ajarRunAgain = async (el) => asked.push(el) > 0;
  await emptyKernel(modelOf(kernel), "the view", KEEPING);
  assert.deepEqual([asked, kernel.restarts], [["the view"], 0]);
  window.ajarRunAgain = async () => false; // not a notebook of the kit
  await emptyKernel(modelOf(kernel), "the view", KEEPING);
  assert.equal(kernel.restarts, 1);
});

test("the new kernel hears how the one before it was locked, until it is open", async () => {
  const [kernel, other] = [kernelNamed("three"), kernelNamed("four")];
  assert.deepEqual(lockedBefore(modelOf(kernel)), []);
  await emptyKernel(modelOf(kernel), null, KEEPING);
  assert.deepEqual(lockedBefore(modelOf(kernel)), [{ lock: KEEPING.place }, { minutes: 5 }]);
  assert.deepEqual(lockedBefore(modelOf(other)), [], "another notebook on the page");
  forgetLock(modelOf(kernel));
  assert.deepEqual(lockedBefore(modelOf(kernel)), []);
});

test("a page that cannot reach its kernel, or fails to replace it, says so by ending", async () => {
  for (const model of [{}, { widget_manager: {} }, modelOf({ id: "five" })])
    await emptyKernel(model, null, KEEPING);
  const kernel = kernelNamed("six", () => Promise.reject(new Error("no connection")));
  await emptyKernel(modelOf(kernel), null, KEEPING);
  assert.equal(kernel.restarts, 1);
});
