import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import * as p from "../../../src/runtime/python/index.js";
import { rows } from "./rows.js";

const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, import.meta.url), "utf8"));
const recorded = read("recorded.json") as Record<string, string>;
const grid = read("grid.json") as { operators: string[]; values: string[] };

type Binary = (a: unknown, b: unknown) => unknown;

const operators: Record<string, Binary> = {
  "+": p.add,
  "-": p.sub,
  "*": p.mul,
  "/": p.div,
  "//": p.floordiv,
  "%": p.mod,
  "<<": p.lshift,
  ">>": p.rshift,
  "|": p.bitor,
  "&": p.bitand,
  "^": p.bitxor,
  "==": p.eq,
  "!=": p.ne,
  "<": p.lt,
  "<=": p.le,
  ">": p.gt,
  ">=": p.ge,
  in: (a, b) => p.contains(b, a),
};

const values: Record<string, () => unknown> = {
  "0": () => 0,
  "1": () => 1,
  "(-7)": () => -7,
  True: () => true,
  "2.0": () => p.float(2),
  "(-0.5)": () => -0.5,
  "(2**53)": () => 2n ** 53n,
  "(-2**70)": () => -(2n ** 70n),
  "'ab'": () => "ab",
  "''": () => "",
  "[1, 2]": () => [1, 2],
  "[]": () => [],
  "(1, 2)": () => p.Tuple.of(1, 2),
  "{1, 2.5}": () => p.set([1, 2.5]),
  "{'a': 1}": () => ({ a: 1 }),
  "{1: 'x'}": () => new p.Dict([[1, "x"]]),
  None: () => null,
  "float('nan')": () => NaN,
  "float('inf')": () => Infinity,
  "range(3)": () => p.range(3),
};

function outcome(run: () => unknown): string {
  try {
    return p.repr(run());
  } catch (error) {
    const raised = p.toException(error);
    const text = p.messageOf(raised);
    return `${p.typeName(raised)}: ${text}`;
  }
}

describe("Python's data model", () => {
  it.each(rows)("%s", (expression, run) => {
    expect(outcome(run)).toBe(recorded[expression]);
  });

  it.each(grid.operators)("a %s b", (operator) => {
    const expected: Record<string, string | undefined> = {};
    const actual: Record<string, string> = {};
    for (const a of grid.values) {
      for (const b of grid.values) {
        const expression = `${a} ${operator} ${b}`;
        expected[expression] = recorded[expression];
        actual[expression] = outcome(() => operators[operator]!(values[a]!(), values[b]!()));
      }
    }
    expect(actual).toEqual(expected);
  });
});
