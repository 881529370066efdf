/** The output of the agent fixtures gets no worse than it is. `limits` says how good it is to be; `npm run quality` shows where it is not. */
import { describe, expect, it } from "vitest";
import { convertFixture, listFixtures } from "./fixtures.js";
import { ceilings, ratesOf } from "./limits.js";
import { measure, total } from "./measure.js";

describe("the output of the agent fixtures", () => {
  it("stays within its ceilings", { timeout: 600_000 }, async () => {
    const counts = [];
    for (const fixture of listFixtures(["agents/", "agent-style/"]))
      counts.push(await measure(await convertFixture(fixture)));
    const all = total(counts);
    const rates = ratesOf(all);
    const found = {
      ratio: rates.ratio,
      helpers: rates.helpers,
      any: rates.any,
      dynamic: rates.dynamic,
      lint: all.lint,
      names: all.names,
    };
    const over = Object.entries(ceilings).filter(([name, most]) => found[name as keyof typeof found] > most);
    expect(over, JSON.stringify(found)).toEqual([]);
  });
});
