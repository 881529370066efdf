import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { convertModel, convertModule, InputError } from "../../src/index.js";
import { repositoryRoot } from "../language/cases.js";
import { Workspace } from "../language/workspace.js";
import { Runner } from "./child.js";

/**
 * - `equal`: both printed the same;
 * - `alarm`: the same, although an error or a warning was reported;
 * - `reported`: different, and something was reported;
 * - `silent`, `invalid`, `crash`: what no program may be;
 * - `refused`: the input is none, and the user is told so;
 * - `slow`: CPython did not end in time, so there is nothing to compare.
 */
export type FuzzOutcome =
  "equal" | "alarm" | "reported" | "silent" | "invalid" | "crash" | "refused" | "slow";

export interface Comparison {
  readonly outcome: FuzzOutcome;
  /** What differs first; empty when nothing does. */
  readonly detail: string;
  /** Codes of errors and warnings. */
  readonly codes: readonly string[];
  /** The emitted TypeScript. */
  readonly code: string;
}

const folder = join(repositoryRoot, "test", "fuzz");

/** Compares programs with CPython: one process a side runs them all. */
export class Comparer {
  private counter = 0;

  private constructor(
    private readonly workspace: Workspace,
    private readonly directory: string,
    private readonly python: Runner,
    private readonly node: Runner,
  ) {}

  static async create(): Promise<Comparer> {
    const workspace = await Workspace.create();
    const directory = mkdtempSync(join(tmpdir(), "predict2invoke-fuzz-"));
    const python = new Runner("python3", [join(folder, "driver.py")], directory);
    const node = new Runner(process.execPath, [join(folder, "driver.mjs")], workspace.workingDirectory);
    return new Comparer(workspace, directory, python, node);
  }

  /** @param source Python text, or the bytes of a file. */
  async compare(source: string | Uint8Array): Promise<Comparison> {
    const id = `p${this.counter++}`;
    const file = join(this.directory, `${id}.py`);
    writeFileSync(file, source);
    const expected = await this.python.run(file);
    rmSync(file);
    let converted;
    try {
      converted = await convert(source, `${id}.py`);
    } catch (error) {
      if (error instanceof InputError)
        return { outcome: "refused", detail: error.message, codes: [], code: "" };
      return { outcome: "crash", detail: String((error as Error).stack), codes: [], code: "" };
    }
    const { code, diagnostics } = converted;
    const codes = [...new Set(diagnostics.filter((d) => d.severity !== "info").map((d) => d.code))];
    const result = { codes, code };
    const invalid = await this.workspace.write(id, code);
    if (invalid !== undefined) return { outcome: "invalid", detail: invalid, ...result };
    if (expected === undefined || expected.endsWith("time limit\n"))
      return { outcome: "slow", detail: "", ...result };
    const got = await this.node.run(this.workspace.javascriptFile(id));
    this.workspace.remove(id);
    const detail = got === undefined ? "does not end" : difference(normal(expected), normal(got));
    const reported = codes.length > 0;
    if (detail === "") return { outcome: reported ? "alarm" : "equal", detail, ...result };
    return { outcome: reported ? "reported" : "silent", detail, ...result };
  }

  close(): void {
    this.python.stop();
    this.node.stop();
    this.workspace.remove();
    rmSync(this.directory, { recursive: true, force: true });
  }
}

/** As the command line does it with one file. */
async function convert(source: string | Uint8Array, path: string) {
  if (typeof source === "string") return convertModule(source, path);
  const { files, entryTarget, report } = await convertModel([{ path, content: source }], {
    entry: path,
    name: path,
    emit: "module",
  });
  const code = files.find((file) => file.path === entryTarget)!.content;
  return { code: String(code), diagnostics: report.files.flatMap((file) => file.diagnostics) };
}

/** Addresses differ from run to run. Complex numbers are refused (grammar-fixtures/differences/complex-result.py). */
const normal = (text: string): string =>
  text
    .replace(/ at 0x[0-9a-f]+>/g, " at 0x>")
    .replace(/^.*(\d[+-]\d\S*j\)|'complex'|complex result|complex exponentiation).*$/gm, "(complex)");

/** What differs first. */
function difference(expected: string, got: string): string {
  if (expected === got) return "";
  const [a, b] = [expected.split("\n"), got.split("\n")];
  const at = a.findIndex((line, i) => line !== b[i]);
  const cut = (line: string | undefined) => (line ?? "(end)").slice(0, 200);
  return `line ${at + 1}\n  python: ${cut(a[at])}\n  typescript: ${cut(b[at])}`;
}
