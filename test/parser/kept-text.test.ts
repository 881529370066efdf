import { readFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import { describe, expect, it } from "vitest";
import { keepText, parse, peek } from "../../src/parser/index.js";
import { applied, randomEdit, randomNumbers } from "../editor/random-edits.js";

const agent = readFileSync(new URL("../../grammar-fixtures/agents/oa_library.py", import.meta.url), "utf8");
const bytes = (text: string) => new TextEncoder().encode(text);

describe("a content that is kept", () => {
  it.each(["\n", "\r\n"])(
    "parses after any edit as if nothing had been kept (lines end with %j)",
    (newline) => {
      const original = agent.replaceAll("\n", newline);
      const random = randomNumbers(7);
      let text = original;
      let content = bytes(text);
      keepText(content);
      for (let i = 0; i < 30; i++) {
        text = applied(text, randomEdit(text, original, random));
        const next = bytes(text);
        keepText(next, content);
        content = next;
        // Some edits come before anything was parsed.
        if (i % 3 === 2) continue;
        const [kept, fresh] = [parse(content, "agent.py"), parse(bytes(text), "agent.py")];
        if (!isDeepStrictEqual(kept, fresh)) expect(kept, `edit ${i}`).toEqual(fresh);
      }
    },
  );

  it("is parsed once for a look and the parse after it", () => {
    const content = bytes("x = 1\n");
    keepText(content);
    const first = peek(content, "a.py");
    expect(parse(content, "a.py")).toBe(first);
    expect(parse(content, "a.py")).not.toBe(first);
    expect(peek(content, "b.py").module.path).toBe("b.py");
  });
});
