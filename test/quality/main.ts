// How good the output is, in numbers: npm run quality [-- [filter...] [--helpers] [--lint] [--names]]
//   --helpers   how often each helper is called
//   --lint      what the linter says
//   --names     declared names that are not in camelCase
import { convertFixture, listFixtures } from "./fixtures.js";
import { type Counts, measure, type Measurement, total } from "./measure.js";
import { limits, ratesOf } from "./limits.js";

const words = process.argv.slice(2);
const measured: [string, Measurement][] = [];
for (const fixture of listFixtures(words.filter((word) => !word.startsWith("--"))))
  measured.push([fixture.name, await measure(await convertFixture(fixture))]);

const columns = [
  "",
  "input",
  "output",
  "ratio",
  "helpers",
  "per 100",
  "any",
  "per 100",
  "Dynamic",
  "per 100",
  "let",
  "lint",
  "names",
];
const rows = [...measured, ...totals()].map(([name, c]) => rowOf(name, c));
const widths = columns.map((title, i) => Math.max(title.length, ...rows.map((row) => row[i]!.length)));
for (const row of [columns, ...rows])
  console.log(
    row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join("  "),
  );
console.log(
  `\nlimits: ${Object.entries(limits)
    .map(([name, limit]) => `${name} ${limit}`)
    .join(", ")}`,
);

if (words.includes("--helpers")) {
  const counts = new Map<string, number>();
  for (const [, { helperNames }] of measured)
    for (const [name, n] of helperNames) counts.set(name, (counts.get(name) ?? 0) + n);
  console.log(
    [...counts]
      .sort((a, b) => b[1] - a[1])
      .map(([name, n]) => `${n} ${name}`)
      .join("\n"),
  );
}
for (const [name, one] of measured) {
  if (words.includes("--lint")) for (const message of one.lintMessages) console.log(`${name} ${message}`);
  if (words.includes("--names") && one.names > 0) console.log(`${name} ${one.badNames.join(" ")}`);
}

/** One row for each folder, and one for all. */
function totals(): [string, Counts][] {
  const folders = [...new Set(measured.map(([name]) => name.split("/")[0]!))];
  const of = (test: (name: string) => boolean) =>
    total(measured.filter(([name]) => test(name)).map(([, counts]) => counts));
  return [
    ...folders.map((f): [string, Counts] => [`total ${f}`, of((name) => name.startsWith(`${f}/`))]),
    ["total", of(() => true)],
  ];
}

function rowOf(name: string, c: Counts): string[] {
  const { ratio, helpers, any, dynamic } = ratesOf(c);
  const numbers = [c.input, c.output, ratio.toFixed(2), c.helpers, helpers.toFixed(1), c.any, any.toFixed(1)];
  return [name, ...numbers, c.dynamic, dynamic.toFixed(1), c.let, c.lint, c.names].map(String);
}
