// Random programs, run by CPython and as their translation: npm run fuzz -- [--seed N] [--count M] [--code] [--show SEED]
import { makeClaimed } from "./claimed.js";
import { Comparer, type Comparison, type FuzzOutcome } from "./compare.js";
import { makeProgram } from "./programs.js";
import { shrink } from "./shrink.js";
import { makeStructured } from "./structured.js";
import { makeUtilities } from "./utilities.js";

interface Options {
  readonly seed: number;
  readonly count: number;
  /** Print the emitted TypeScript too. */
  readonly code: boolean;
  /** Make programs that fail as small as possible. */
  readonly shrink: boolean;
  readonly show: boolean;
}

function parseOptions(words: readonly string[]): Options {
  const number = (name: string, otherwise: number) => {
    const at = words.indexOf(name);
    return at < 0 ? otherwise : Number(words[at + 1]);
  };
  const shown = number("--show", -1);
  return {
    seed: shown >= 0 ? shown : number("--seed", 1),
    count: shown >= 0 ? 1 : number("--count", 200),
    code: shown >= 0 || words.includes("--code"),
    shrink: words.includes("--shrink"),
    show: shown >= 0,
  };
}

/** Programs of expressions; of classes, generators, closures and control flow; of annotations that the data contradicts; of utilities. */
const makers = [makeProgram, makeStructured, makeClaimed, makeUtilities, makeUtilities];
export const program = (seed: number): string => makers[seed % makers.length]!(seed);

const failures: ReadonlySet<FuzzOutcome> = new Set(["silent", "invalid", "crash"]);

async function main(options: Options): Promise<void> {
  const comparer = await Comparer.create();
  const totals: Partial<Record<FuzzOutcome, number>> = {};
  const codes = new Map<string, number>();
  // A program that lost an import or a name on the way shows something else.
  const isUncaught = (c: Comparison) => /python: uncaught/.test(c.detail);
  const isSame = (a: Comparison) => (b: Comparison) =>
    b.outcome === a.outcome && isUncaught(a) === isUncaught(b);
  try {
    for (let seed = options.seed; seed < options.seed + options.count; seed++) {
      const source = program(seed);
      const result = await comparer.compare(source);
      totals[result.outcome] = (totals[result.outcome] ?? 0) + 1;
      if (result.outcome === "reported" || result.outcome === "alarm")
        result.codes.forEach((code) =>
          codes.set(`${result.outcome}: ${code}`, (codes.get(`${result.outcome}: ${code}`) ?? 0) + 1),
        );
      if (options.show) console.log(`${source}\n${result.code}`);
      if (!failures.has(result.outcome)) continue;
      const small = options.shrink ? await shrink(source, comparer, isSame(result)) : source;
      const last = options.shrink ? await comparer.compare(small) : result;
      console.log(`seed ${seed}: ${last.outcome} ${last.detail}`);
      if (options.shrink || options.code) console.log(small);
      if (options.code) console.log(last.code);
    }
  } finally {
    comparer.close();
  }
  for (const [code, count] of codes) console.log(`${count} × ${code}`);
  const bad = [...failures].reduce((sum, outcome) => sum + (totals[outcome] ?? 0), 0);
  console.log(JSON.stringify(totals));
  console.log(`${bad} of ${options.count} programs differ`);
  process.exitCode = bad > 0 ? 1 : 0;
}

await main(parseOptions(process.argv.slice(2)));
