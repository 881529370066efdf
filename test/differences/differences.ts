import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { format } from "prettier";
import { fixturesRoot } from "../language/cases.js";

/** A program that does another thing than in CPython, and what its docstring says about it. */
export interface Difference {
  /** Of the file, without its ending. */
  readonly name: string;
  readonly source: string;
  readonly title: string;
  readonly what: string;
  readonly cause: string;
  readonly workaround: string;
  /** The diagnostic that flags it. */
  readonly code: string;
  /** The line that ends with `# differs`, from 1. */
  readonly line: number;
}

/** Reads `grammar-fixtures/differences`, in the order of the titles. Throws when a docstring lacks a part. */
export function readDifferences(): Difference[] {
  const folder = join(fixturesRoot, "differences");
  return readdirSync(folder)
    .filter((file) => file.endsWith(".py"))
    .map((file) => read(file.slice(0, -".py".length), readFileSync(join(folder, file), "utf8")))
    .sort((a, b) => (a.title < b.title ? -1 : 1));
}

function read(name: string, source: string): Difference {
  const part = (pattern: RegExp): string => {
    const found = pattern.exec(source)?.[1];
    if (found === undefined) throw new Error(`${name}.py: its docstring lacks ${String(pattern)}`);
    return found;
  };
  const line = source.split("\n").findIndex((text) => text.endsWith("# differs")) + 1;
  if (line === 0) throw new Error(`${name}.py: no line ends with "# differs"`);
  return {
    name,
    source,
    title: part(/^"""(.+)$/m),
    what: part(/^What differs: (.+)$/m),
    cause: part(/^Cause: (.+)$/m),
    workaround: part(/^Workaround: (.+)$/m),
    code: part(/^Code: (\S+)$/m),
    line,
  };
}

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The text of `docs/DIFFERENCES.md`. */
export function renderDifferences(all: readonly Difference[]): Promise<string> {
  const sections = all.map(
    (one) => `## ${one.title}

${sentence(one.what)} ${sentence(one.cause)}

**Workaround.** ${sentence(one.workaround)} **Reported as** [${one.code}](diagnostics.md#${one.code}).

\`\`\`python
${one.source.replace(/^"""[^]*?"""\n+/, "").trimEnd()}
\`\`\`
`,
  );
  const text = `# Differences from CPython

Generated from \`grammar-fixtures/differences/*.py\` by \`npm run generate\`. Each program is run by CPython and as its translation by a test, which fails when
the two do the same, or when the line marked \`# differs\` is not reported with the diagnostic named here.

${sections.join("\n")}`;
  return format(text, { parser: "markdown", printWidth: 110 });
}
