// The TypeScript side of cross_check.py: reads rows from stdin and prints those that differ.
import { readFileSync } from "node:fs";
import { toFloat } from "../../../src/runtime/python/float.js";
import { format } from "../../../src/runtime/python/format.js";
import { normalizeInt } from "../../../src/runtime/python/integers.js";
import { floatFromText, intFromText, round } from "../../../src/runtime/python/numbers-text.js";
import { percentFormat } from "../../../src/runtime/python/percent.js";
import { repr, str } from "../../../src/runtime/python/repr.js";
import { typeName } from "../../../src/runtime/python/type-name.js";

const floatOf = (hex: string) => toFloat(Buffer.from(hex, "hex").readDoubleBE(0));

/* eslint-disable @typescript-eslint/no-explicit-any -- rows hold arguments of every kind */
const CALLS: Record<string, (...args: any[]) => string> = {
  repr: (bits) => repr(floatOf(bits)),
  format: (bits, spec) => repr(format(floatOf(bits), spec)),
  percent: (bits, template) => repr(percentFormat(template, floatOf(bits))),
  round: (bits, places) => repr(round(floatOf(bits), places)),
  roundInt: (text, places) => repr(round(normalizeInt(BigInt(text)), places)),
  int: (text, base) => repr(intFromText(text, base)),
  float: (text) => repr(floatFromText(text)),
};

function outcome(name: string, args: any[]): string {
  try {
    return (CALLS[name] as (...args: any[]) => string)(...args);
  } catch (error) {
    return `${typeName(error)}: ${str(error)}`;
  }
}

const lines = readFileSync(0, "utf8").trim().split("\n");
let differences = 0;
for (const line of lines) {
  const [name, args, expected] = JSON.parse(line) as [string, any[], string];
  const actual = outcome(name, args);
  if (actual === expected) continue;
  differences++;
  if (differences <= 40) console.log(name, JSON.stringify(args), "Python:", expected, "here:", actual);
}
console.log(`${lines.length} rows, ${differences} differences`);
process.exitCode = differences === 0 ? 0 : 1;
