import { SourceMap } from "node:module";
import { describe, expect, it } from "vitest";
import { convertModule } from "../../src/index.js";

const python = `"""Doc."""
import json

# a comment (1.50)
RATE = 0.5


class Shop:
    def price(self, count, rate=RATE):
        if count > 10 and rate == 1e10:
            return count * rate
        elif count > 5:
            total = [count * rate for _ in range(0xFF)]
            return json.dumps({'it\\'s "so"': total})
        for item in range(count):
            print(f"{item!r:>10} of {count}")
        return 0


print(Shop().price(3))
`;

/** The first word of a line of code, which both languages share. */
const cases: readonly [number, string][] = [
  [5, "const RATE"],
  [8, "class Shop"],
  [9, "price("],
  [10, "if (count > 10"],
  [12, "if (count > 5"],
  [13, "const total"],
  [14, "return py.jsonDumps"],
  [15, "for ("],
  [16, "py.print("],
  [17, "return 0"],
  [20, "py.print(new Shop"],
];

describe("the source map", () => {
  it("leads from each statement's line to the Python line", async () => {
    const { code, map } = await convertModule(python, "shop.py");
    const found = new SourceMap({
      ...map,
      sources: [...map.sources],
      sourcesContent: [...map.sourcesContent],
      names: [],
    } as never);
    const lines = code.split("\n");
    const reached = lines.flatMap((text, line) => {
      const indent = /^(\s*(\} else )?)/.exec(text)![0].length;
      const entry = found.findEntry(line, indent) as { originalLine?: number; generatedLine?: number };
      return entry.generatedLine === line ? [[entry.originalLine! + 1, text.trim()] as const] : [];
    });
    for (const [line, start] of cases) {
      const text = reached.find(([original]) => original === line)?.[1];
      expect(text, `line ${line}`).toContain(start);
    }
  });
});
