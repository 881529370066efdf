/** `predict2invoke fetch`: from an endpoint or a registered model to a folder that `convert` reads. Steps 0 and 1 of the migration guide. */
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { InputError } from "../../app/input-error.js";
import { colourStyle, plainStyle, printable } from "../../report/terminal.js";
import { errorLine, exitCodes, writeError } from "../failure.js";
import { shellWord } from "../shell.js";
import type { Terminal } from "../terminal.js";
import { findLogin } from "./auth.js";
import { checkPaths, downloadFiles, type FetchedFile, hashes, partFolder } from "./download.js";
import {
  explained,
  modelLabel,
  type ModelVersion,
  type Named,
  parseNamed,
  resolveModel,
} from "./resolve-model.js";
import { Workspace } from "./rest.js";
import { environmentFetch } from "./proxy.js";
import { artifactSource } from "./sources.js";

/** The options of `fetch`. */
export interface FetchCommand {
  readonly profile?: string;
  readonly out?: string;
  readonly servedEntity?: string;
  readonly force?: boolean;
  readonly quiet?: boolean;
  readonly json?: boolean;
}

/** What was fetched, as `--json` prints it. */
interface Fetched extends ModelVersion {
  readonly given: string;
  readonly host: string;
  readonly folder: string;
  /** Whether it was there already, and whole. */
  readonly unchanged: boolean;
  readonly files: readonly FetchedFile[];
}

/** Stands in a folder that was fetched: what is in it, and from where. */
const manifestName = ".predict2invoke-fetch.json";

/** The folder that the migration guide names. */
const guideFolder = "original_mlflow_model";

/** @returns the exit code. */
export async function runFetch(
  given: readonly string[],
  command: FetchCommand,
  terminal: Terminal,
): Promise<number> {
  const words = given.map((word) => ({ word, named: parseNamed(word) }));
  if (words.length > 1 && command.servedEntity !== undefined)
    throw new InputError(
      "--served-entity chooses for one endpoint, and there are several",
      "Fetch that endpoint alone.",
    );
  const several = words.length > 1;
  const stop = new AbortController();
  const restore = terminal.onInterrupt(() => stop.abort());
  const fetched: Fetched[] = [];
  let exitCode: number = exitCodes.converted;
  for (const { word, named } of words) {
    try {
      const one = await fetchOne(word, named, several, command, terminal, stop.signal);
      fetched.push(one);
      if (!command.quiet) terminal.stderr(doneLine(one, terminal));
    } catch (error) {
      if (stop.signal.aborted) {
        terminal.stderr("interrupted: run the same command again, it goes on with what is missing.\n");
        exitCode = exitCodes.interrupted;
        break;
      }
      const known = writeError(error);
      if (!(known instanceof InputError)) throw error;
      terminal.stderr(
        errorLine(several ? new InputError(`${word}: ${known.message}`, known.help) : known, terminal),
      );
      exitCode = exitCodes.refused;
    }
  }
  restore();
  if (command.json) terminal.stdout(`${JSON.stringify(several ? fetched : (fetched[0] ?? null), null, 2)}\n`);
  if (!command.quiet && fetched.length > 0) terminal.stderr(nextStep(fetched, several, command, terminal));
  return exitCode;
}

async function fetchOne(
  given: string,
  named: Named,
  several: boolean,
  command: FetchCommand,
  terminal: Terminal,
  signal: AbortSignal,
): Promise<Fetched> {
  const fetch = terminal.fetch ?? environmentFetch(terminal.environment);
  const login = findLogin({
    environment: terminal.environment,
    fetch,
    ...(command.profile !== undefined && { profile: command.profile }),
    ...(named.kind === "endpoint" && named.host !== undefined && { host: named.host }),
  });
  const workspace = new Workspace(login, fetch, signal);
  const model = await resolveModel(named, workspace, command.servedEntity);
  const shown = join(
    command.out ?? (several ? "models" : guideFolder),
    several ? folderName(named, model) : "",
  );
  const folder = resolve(terminal.workingDirectory, shown);
  const identity = { host: login.host, ...model };
  const known = await existing(folder, shown, identity, command.force === true);
  if (known) return { given, ...identity, folder: shown, unchanged: true, files: known };

  const explain = (error: unknown): Promise<never> =>
    Promise.reject(explained(error, modelLabel(model), workspace) as Error);
  const source = await artifactSource(model, workspace).catch(explain);
  const files = await source.list().catch(explain);
  checkPaths(files);
  if (!files.some(({ path }) => path === "MLmodel"))
    throw new InputError(
      `${modelLabel(model)} has no MLmodel among its ${files.length} files`,
      "It is no MLflow model; check the name and version.",
    );
  const staging = join(dirname(folder), `.${basename(folder)}.fetching-${model.version ?? model.name}`);
  const progress = new Progress(
    files.length,
    files.reduce((sum, { size = 0 }) => sum + size, 0),
    terminal,
    command.quiet === true,
  );
  const done = await downloadFiles(source, files, staging, workspace, (file) => progress.advance(file)).catch(
    explain,
  );
  progress.end();
  removeOthers(staging, new Set(done.map(({ path }) => path)));
  // As MLflow's own download leaves it.
  const [name, version] =
    model.version === undefined ? ["null", "null"] : [yamlText(model.name), `'${model.version}'`];
  writeFileSync(join(staging, "registered_model_meta"), `model_name: ${name}\nmodel_version: ${version}\n`);
  writeFileSync(join(staging, manifestName), `${JSON.stringify({ ...identity, files: done }, null, 2)}\n`);
  if (existsSync(folder)) rmSync(folder, { recursive: true });
  renameSync(staging, folder);
  return { given, ...identity, folder: shown, unchanged: false, files: done };
}

/** A plain word, or quoted as YAML wants it. */
const yamlText = (text: string): string =>
  /^[A-Za-z_][\w.-]*$/.test(text) ? text : `'${text.replaceAll("'", "''")}'`;

/** The files of a folder that holds the model already. Throws InputError when something else is there. */
async function existing(
  folder: string,
  shown: string,
  identity: ModelVersion & { host: string },
  force: boolean,
): Promise<readonly FetchedFile[] | undefined> {
  if (!existsSync(folder)) return undefined;
  if (!statSync(folder).isDirectory())
    throw new InputError(`${shown} is a file`, "Name another folder with --out.");
  if (readdirSync(folder).length === 0) return undefined;
  const manifest = readManifest(join(folder, manifestName));
  if (!manifest)
    throw new InputError(`${shown} exists, and was not fetched`, "Name another folder with --out.");
  const same =
    manifest.host === identity.host &&
    manifest.name === identity.name &&
    manifest.version === identity.version;
  if (!same && !force)
    throw new InputError(
      `${shown} holds ${modelLabel(manifest)} from ${manifest.host}`,
      "Name another folder with --out, or add --force to replace it.",
    );
  if (!same) return undefined;
  for (const { path, sha256 } of manifest.files) {
    const is = existsSync(join(folder, path)) ? (await hashes(join(folder, path))).sha256 : "";
    if (is === sha256) continue;
    if (force) return undefined;
    throw new InputError(
      `${join(shown, path)} is not as it was fetched`,
      "Add --force to fetch the model again, or name another folder.",
    );
  }
  return manifest.files;
}

function readManifest(
  path: string,
): (ModelVersion & { host: string; files: readonly FetchedFile[] }) | undefined {
  try {
    return JSON.parse(readFileSync(path, "utf8")) as ModelVersion & {
      host: string;
      files: readonly FetchedFile[];
    };
  } catch {
    return undefined;
  }
}

/** What an earlier list of the model's files had, and this one has not. */
function removeOthers(staging: string, wanted: ReadonlySet<string>): void {
  rmSync(join(staging, partFolder), { recursive: true, force: true });
  for (const one of readdirSync(staging, { recursive: true, withFileTypes: true })) {
    const path = join(one.parentPath, one.name);
    if (one.isFile() && !wanted.has(path.slice(staging.length + 1).replaceAll("\\", "/"))) rmSync(path);
  }
}

/** A folder's name among several: the endpoint's, or the model's with its version. */
const folderName = (named: Named, model: ModelVersion): string =>
  (named.kind === "endpoint"
    ? named.endpoint
    : [model.name, model.version].filter(Boolean).join("-")
  ).replace(/[/\\\0]/g, "-");

class Progress {
  #files = 0;
  #bytes = 0;
  constructor(
    readonly count: number,
    readonly size: number,
    readonly terminal: Terminal,
    readonly quiet: boolean,
  ) {}

  advance({ size }: FetchedFile): void {
    this.#files++;
    this.#bytes += size;
    if (this.quiet || this.terminal.columns === undefined) return;
    this.terminal.stderr(
      `\r\u001b[K${this.#files} of ${this.count} files, ${sizeText(this.#bytes)} of ${sizeText(this.size)}`,
    );
  }

  end(): void {
    if (!this.quiet && this.terminal.columns !== undefined) this.terminal.stderr("\r\u001b[K");
  }
}

function sizeText(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  return bytes < 1e6 ? `${(bytes / 1e3).toFixed(1)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}

function doneLine({ given, folder, unchanged, files, ...model }: Fetched, terminal: Terminal): string {
  const style = terminal.colour.stderr ? colourStyle : plainStyle;
  const size = sizeText(files.reduce((sum, one) => sum + one.size, 0));
  const which = given.startsWith("models:") ? "" : `${given}: `;
  const state = unchanged ? "is there already, checked" : "fetched and checked";
  return (
    printable(`${which}${modelLabel(model)} from ${model.host} -> `) +
    `${style.bold(printable(folder))} (${files.length} files, ${size}; ${state})\n`
  );
}

function nextStep(
  fetched: readonly Fetched[],
  several: boolean,
  command: FetchCommand,
  terminal: Terminal,
): string {
  const style = terminal.colour.stderr ? colourStyle : plainStyle;
  const what = several
    ? `convert ${shellWord(command.out ?? "models")} --out apps`
    : `convert ${shellWord(fetched[0]!.folder)} --out migrated_app`;
  return `\n${style.green("Next:")} predict2invoke ${what}\n`;
}
