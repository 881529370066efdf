/** Options that stand in a file: those of the table, under their names without dashes. */
import { existsSync, readFileSync } from "node:fs";
import { extname, resolve } from "node:path";
import type { Command } from "commander";
import { InputError } from "../app/input-error.js";
import { importConfiguration, programEndings } from "./config-program.js";
import { checkValue, optionKey, optionRows } from "./options.js";
import type { Terminal } from "./terminal.js";

/** Files that are looked for. */
export const configurationFiles = [".json", ".yaml", ".yml", ...programEndings].map(
  (ending) => `predict2invoke.config${ending}`,
);

interface Found {
  /** The file's name, for messages. */
  readonly file: string;
  readonly values: Readonly<Record<string, unknown>>;
}

const configurable = optionRows.filter((row) => row.configurable);
const keys = ["inputs", ...configurable.map(optionKey)];

/**
 * Gives a command the options of the configuration file that the command line does not give.
 *
 * @returns the inputs that the file names.
 * @throws InputError when the file cannot be read or has something else in it.
 */
export async function applyConfiguration(command: Command, terminal: Terminal): Promise<readonly string[]> {
  const given = command.opts<{ config?: string; stdout?: boolean }>();
  const found = await findConfiguration(given.config, terminal.workingDirectory);
  if (!found) return [];
  checkKeys(found);
  for (const row of configurable) {
    const key = optionKey(row);
    const value = found.values[key];
    if (value === undefined) continue;
    checkValue(row, value, `${key} in ${found.file}`);
    const isOption = command.options.some((one) => one.attributeName() === key);
    const source = command.getOptionValueSource(key);
    // A module on standard output has no folder.
    const useless = key === "out" && given.stdout === true;
    if (isOption && !useless && (source === undefined || source === "default"))
      command.setOptionValueWithSource(key, value, "config");
  }
  const { inputs = [] } = found.values;
  if (Array.isArray(inputs) && inputs.every((one): one is string => typeof one === "string")) return inputs;
  throw new InputError(`inputs in ${found.file} is ${JSON.stringify(inputs)}`, "It must be a list of texts.");
}

function checkKeys({ file, values }: Found): void {
  const unknown = Object.keys(values).find((key) => !keys.includes(key));
  if (unknown !== undefined)
    throw new InputError(
      `${file} has ${JSON.stringify(unknown)}, which is no option that a file may set`,
      `It may set ${keys.join(", ")}.`,
    );
}

async function findConfiguration(named: string | undefined, folder: string): Promise<Found | undefined> {
  if (named !== undefined) return readConfiguration(named, folder);
  const files = configurationFiles.filter((name) => existsSync(resolve(folder, name)));
  const [file, second] = files;
  if (second !== undefined)
    throw new InputError(`there are ${files.join(" and ")}`, "Keep one of them, or name one with --config.");
  return file === undefined ? packageConfiguration(folder) : readConfiguration(file, folder);
}

async function packageConfiguration(folder: string): Promise<Found | undefined> {
  if (!existsSync(resolve(folder, "package.json"))) return undefined;
  const { values } = await readText("package.json", folder);
  const own = values["predict2invoke"];
  return own === undefined ? undefined : { file: "package.json", values: asMapping(own, "package.json") };
}

function readConfiguration(file: string, folder: string): Promise<Found> {
  return programEndings.some((ending) => ending === extname(file))
    ? runConfiguration(file, folder)
    : readText(file, folder);
}

async function runConfiguration(file: string, folder: string): Promise<Found> {
  let value: unknown;
  try {
    value = await importConfiguration(resolve(folder, file));
  } catch (error) {
    const reason = error instanceof Error ? error.message.split("\n")[0]! : String(error);
    throw new InputError(
      `${file} cannot be run: ${reason}`,
      "It must export its options by default: export default { ... }.",
    );
  }
  return { file, values: asMapping(value, file) };
}

async function readText(file: string, folder: string): Promise<Found> {
  const refuse = (reason: string): InputError =>
    new InputError(`${file} cannot be read: ${reason}`, "It must be JSON or YAML with options by name.");
  let text: string;
  try {
    text = readFileSync(resolve(folder, file), "utf8");
  } catch (error) {
    throw refuse((error as NodeJS.ErrnoException).code ?? "?");
  }
  // JSON is YAML, but a fault in it is told better as what it is.
  if (file.endsWith(".json")) {
    try {
      return { file, values: asMapping(JSON.parse(text), file) };
    } catch (error) {
      throw error instanceof SyntaxError ? refuse("it is no JSON") : error;
    }
  }
  const { parseDocument } = await import("yaml");
  const document = parseDocument(text, { schema: "core", logLevel: "silent" });
  const [problem] = [...document.errors, ...document.warnings];
  if (problem) throw refuse(problem.message.split("\n")[0]!.replace(/:$/, ""));
  try {
    return { file, values: asMapping(document.toJS({ maxAliasCount: 20 }) ?? {}, file) };
  } catch (error) {
    throw error instanceof InputError ? error : refuse((error as Error).message);
  }
}

function asMapping(value: unknown, file: string): Record<string, unknown> {
  if (typeof value === "object" && value !== null && !Array.isArray(value))
    return value as Record<string, unknown>;
  throw new InputError(`${file} holds no options`, "It must be JSON or YAML with options by name.");
}
