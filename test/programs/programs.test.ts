import { describe, expect, it } from "vitest";
import { listPrograms, runProgramCase } from "./programs.js";

describe("programs of several modules", () => {
  for (const one of listPrograms()) {
    it(`${one.name} does what CPython did`, { timeout: 600_000 }, async () => {
      const result = await runProgramCase(one);
      expect(result.reported).toEqual(one.codes);
      if (one.codes.length > 0) return;
      expect({
        stdout: result.stdout,
        fails: result.exit !== 0,
        stderr: one.fails ? "" : result.stderr,
      }).toEqual({
        stdout: one.expectedStdout,
        fails: one.fails,
        stderr: "",
      });
    });
  }
});
