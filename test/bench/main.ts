/**
 * How fast the compiler is: npm run bench [-- [file or folder...] [--lines=10000,50000] [--runs=5] [--models=1000]]
 *
 * Each input is measured in a process of its own: cold is its first run, warm the fastest of the later ones. Not a test: times depend on the machine.
 */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { stages } from "../../src/compile.js";
import { benchBatch } from "./batch.js";
import { filesOf, joined } from "./inputs.js";
import { type Measurement, measure, type Times } from "./measure.js";

const fixtures = fileURLToPath(new URL("../../grammar-fixtures", import.meta.url));
const words = process.argv.slice(2);
const option = (name: string) => words.find((word) => word.startsWith(`--${name}=`))?.slice(name.length + 3);
const runs = Number(option("runs") ?? 5);
const one = option("input");

/** `path`, or the number of lines of a joined module. */
const inputOf = (name: string) => (/^\d+$/.test(name) ? joined(fixtures, Number(name)) : filesOf(name));

if (one !== undefined) {
  console.log(JSON.stringify(await measure(inputOf(one), runs)));
} else {
  const paths = words.filter((word) => !word.startsWith("--"));
  const sizes = option("lines")?.split(",") ?? (paths.length ? [] : ["1000", "10000"]);
  const inputs = [...(paths.length || option("lines") ? paths : [fixtures]), ...sizes];
  const models = Number(option("models") ?? (paths.length || option("lines") ? 0 : 1000));
  if (!option("models")) for (const name of inputs) report(name);
  if (models > 0) benchBatch(models);
}

function report(name: string): void {
  const { name: title, files, lines } = inputOf(name);
  const args = [...process.execArgv, fileURLToPath(import.meta.url), `--input=${name}`, `--runs=${runs}`];
  const child = spawnSync(process.execPath, args, { encoding: "utf8", maxBuffer: 1 << 26 });
  if (child.status !== 0) throw new Error(child.stderr);
  const result = JSON.parse(child.stdout) as Measurement;
  console.log(`\n${title}: ${files.length} files, ${lines} lines, ${result.peak.toFixed(0)} MB at the peak`);
  if (result.failed.length) console.log(`did not compile: ${result.failed.join(" ")}`);
  console.log(row("stage", "cold ms", "warm ms", "share", "lines/s"));
  const all = total(result.warm, stages);
  for (const stage of stages) console.log(line(stage, [stage]));
  const early = stages.slice(0, stages.indexOf("format"));
  console.log(line("before formatting", early));
  console.log(line("all", stages));
  for (const other of ["tree-sitter", "prettier"] as const) console.log(line(`${other} alone`, [other]));
  const ratio = (other: keyof Times) => (total(result.warm, early) / total(result.warm, [other])).toFixed(2);
  console.log(
    `before formatting, against tree-sitter alone: ${ratio("tree-sitter")}; against Prettier alone: ${ratio("prettier")}`,
  );

  function line(label: string, names: readonly (keyof Times)[]): string {
    const [cold, warm] = [total(result.cold, names), total(result.warm, names)];
    const share = names.every((n) => (stages as readonly string[]).includes(n)) ? (warm / all) * 100 : NaN;
    return row(
      label,
      cold.toFixed(1),
      warm.toFixed(1),
      Number.isNaN(share) ? "" : `${share.toFixed(1)}%`,
      ((lines / warm) * 1000).toFixed(0),
    );
  }
}

function total(times: Times, names: readonly (keyof Times)[]): number {
  return names.reduce((sum, name) => sum + (times[name] ?? 0), 0);
}

function row(label: string, ...cells: readonly string[]): string {
  return [label.padEnd(20), ...cells.map((cell) => cell.padStart(10))].join("");
}
