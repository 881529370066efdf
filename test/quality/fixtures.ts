/** The programs whose output is measured: those that look like what people log as agents. */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join, relative, sep } from "node:path";
import { convertModel, type ModelFile } from "../../src/index.js";
import { fixturesRoot } from "../language/cases.js";

/** A converted program: Python that was reached, and TypeScript that is not the runtime. */
export interface Converted {
  /** `folder/name` */
  readonly name: string;
  readonly python: readonly string[];
  readonly typescript: readonly { readonly path: string; readonly code: string }[];
}

interface Fixture {
  readonly name: string;
  readonly files: readonly ModelFile[];
  readonly entry?: string;
}

const folders = ["agents", "agent-style", "programs"];

export const listFixtures = (filters: readonly string[] = []): Fixture[] =>
  folders
    .flatMap((folder) => readdirSync(join(fixturesRoot, folder)).map((name) => `${folder}/${name}`))
    .filter((name) => filters.length === 0 || filters.some((f) => name.includes(f)))
    .sort()
    .flatMap(readFixture);

/** A model directory, a program with a `main.py`, or one module; nothing for the recordings beside them. */
function readFixture(name: string): Fixture[] {
  const path = join(fixturesRoot, name);
  if (!statSync(path).isDirectory())
    return path.endsWith(".py")
      ? [
          {
            name: name.replace(/\.py$/, ""),
            files: [{ path: basename(path), content: readFileSync(path) }],
            entry: basename(path),
          },
        ]
      : [];
  const files = readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith("expected."))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => ({ path: relative(path, file).split(sep).join("/"), content: readFileSync(file) }));
  const entry = ["main.py", "notebook.ipynb"].find((one) => existsSync(join(path, one)));
  return [{ name, files, ...(entry && { entry }) }];
}

export async function convertFixture({ name, files, entry }: Fixture): Promise<Converted> {
  const { files: written, report } = await convertModel(files, {
    name: basename(name),
    ...(entry && { entry }),
  });
  const sources = new Set(report.files.map((f) => f.source));
  const textOf = (content: string | Uint8Array) =>
    typeof content === "string" ? content : new TextDecoder().decode(content);
  return {
    name,
    python: files.filter((f) => sources.has(f.path)).map((f) => textOf(f.content)),
    typescript: written
      .filter(
        (f) => f.path.endsWith(".ts") && !/(^|\/)runtime\/|start_server\.ts$|^(scripts|test)\//.test(f.path),
      )
      .map((f) => ({ path: f.path, code: textOf(f.content) })),
  };
}
