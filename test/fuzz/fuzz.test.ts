import { afterAll, beforeAll, expect, test } from "vitest";
import { makeClaimed } from "./claimed.js";
import { Comparer } from "./compare.js";
import { makeProgram } from "./programs.js";
import { shrink } from "./shrink.js";
import { makeStructured } from "./structured.js";
import { makeUtilities } from "./utilities.js";

let comparer: Comparer;
beforeAll(async () => void (comparer = await Comparer.create()), 120_000);
afterAll(() => comparer.close());

test("the same seed makes the same program", () => {
  for (const make of [makeProgram, makeStructured, makeClaimed, makeUtilities]) {
    expect(make(7)).toBe(make(7));
    expect(make(7)).not.toBe(make(8));
  }
});

test("random programs do as CPython does", { timeout: 600_000 }, async () => {
  const failing: string[] = [];
  for (let seed = 1; seed <= 60; seed++) {
    const { outcome, detail } = await comparer.compare(makeProgram(seed));
    if (outcome !== "equal") failing.push(`${seed}: ${outcome} ${detail}`);
  }
  expect(failing).toEqual([]);
});

test("annotations that the data contradicts change nothing", { timeout: 600_000 }, async () => {
  const failing: string[] = [];
  for (let seed = 9; seed <= 28; seed++) {
    const { outcome, detail } = await comparer.compare(makeClaimed(seed));
    if (outcome !== "equal") failing.push(`${seed}: ${outcome} ${detail}`);
  }
  expect(failing).toEqual([]);
});

test("a difference shrinks to the statements that show it", { timeout: 600_000 }, async () => {
  const program =
    "def f():\n    return 1\nx = [1]\ntry:\n    print(x)\nexcept ValueError:\n    pass\nprint(f'{0.1:.40f}')\n";
  const small = await shrink(program, comparer, ({ code }) => code.includes(".40f"));
  expect(small).toBe("print(f'{0.1:.40f}')\n");
});
