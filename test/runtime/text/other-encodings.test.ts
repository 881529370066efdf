/** What the lowering reports is what the runtime refuses. */
import { expect, it } from "vitest";
import { otherEncodings } from "../../../src/lowering/calls/encodings.js";
import { OTHER_ENCODINGS } from "../../../src/runtime/python/text-code-pages.js";

it("are the same list for the compiler and the runtime", () => {
  expect([...otherEncodings].sort()).toEqual([...OTHER_ENCODINGS].sort());
});
