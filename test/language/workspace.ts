import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build, transform } from "esbuild";
import { repositoryRoot } from "./cases.js";

/**
 * A temporary folder with the emitted TypeScript in `ts/`, what Node runs in `js/`, and the runtime beside both,
 * where the emitted imports (`./runtime/python/index.js`) look for it.
 */
export class Workspace {
  private constructor(private readonly root: string) {}

  /** Makes the folder and compiles the runtime once, as one file, so that each case loads fast. */
  static async create(): Promise<Workspace> {
    const root = mkdtempSync(join(tmpdir(), "predict2invoke-language-"));
    for (const folder of ["ts", "js", "cwd"]) mkdirSync(join(root, folder));
    writeFileSync(join(root, "package.json"), '{ "type": "module" }\n');
    symlinkSync(join(repositoryRoot, "node_modules"), join(root, "node_modules"));
    await compileRuntime(root);
    return new Workspace(root);
  }

  /** An empty folder for the programs to run in. */
  get workingDirectory(): string {
    return join(this.root, "cwd");
  }

  /** Where the emitted TypeScript of a case stands. */
  typescriptFile(id: string): string {
    return join(this.root, "ts", `${flatName(id)}.ts`);
  }

  /** Where the JavaScript of a case stands. */
  javascriptFile(id: string): string {
    return join(this.root, "js", `${flatName(id)}.js`);
  }

  /**
   * Writes the emitted code of a case, and its JavaScript.
   *
   * @returns the parse error when the code is not TypeScript, else undefined.
   */
  async write(id: string, code: string): Promise<string | undefined> {
    writeFileSync(this.typescriptFile(id), code);
    try {
      const { code: javascript } = await transform(code, { loader: "ts", format: "esm", target: "node20" });
      writeFileSync(this.javascriptFile(id), javascript);
      return undefined;
    } catch (error) {
      return String(error instanceof Error ? error.message : error);
    }
  }

  /** Deletes the files of a case, or the whole folder. */
  remove(id?: string): void {
    if (id === undefined) return rmSync(this.root, { recursive: true, force: true });
    for (const file of [this.typescriptFile(id), this.javascriptFile(id)]) rmSync(file, { force: true });
  }
}

function flatName(id: string): string {
  return id.replaceAll("/", "__");
}

/** Folders of the runtime that programs of the corpus import. */
const folders = [
  "python",
  "pydantic",
  "libraries",
  "langchain",
  "openai-agents",
  "mcp",
  "memory",
  "databricks",
  "agent-server",
];

async function compileRuntime(root: string): Promise<void> {
  const source = join(repositoryRoot, "src", "runtime");
  if (!existsSync(source)) return;
  const copy = join(root, "ts", "runtime");
  for (const folder of folders) cpSync(join(source, folder), join(copy, folder), { recursive: true });
  const python = join(copy, "python");
  await build({
    entryPoints: [
      join(python, "index.ts"),
      join(python, "re.ts"),
      join(python, "stdlib", "*.ts"),
      join(copy, "pydantic", "index.ts"),
      join(copy, "langchain", "index.ts"),
      join(copy, "openai-agents", "index.ts"),
      join(copy, "libraries", "*.ts"),
      join(copy, "agent-server", "index.ts"),
      join(copy, "agent-server", "rag-signatures.ts"),
      join(copy, "databricks", "index.ts"),
    ],
    outdir: join(root, "js", "runtime"),
    outbase: copy,
    bundle: true,
    splitting: true,
    packages: "external",
    platform: "node",
    format: "esm",
    target: "node20",
    logLevel: "silent",
  });
}
