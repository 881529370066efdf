import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { repositoryRoot } from "../language/cases.js";
import { makeProgram } from "./programs.js";

test("the same seed makes the same program", () => {
  expect(makeProgram(7)).toBe(makeProgram(7));
  expect(makeProgram(7)).not.toBe(makeProgram(8));
});

test("random programs do as CPython does", { timeout: 180_000 }, () => {
  const main = join(repositoryRoot, "test", "fuzz", "main.ts");
  const run = spawnSync(process.execPath, ["--import", "tsx", main, "--seed", "1", "--count", "60"], {
    cwd: repositoryRoot,
    encoding: "utf8",
  });
  expect(run.stdout).toContain("0 of 60 programs differ");
});
