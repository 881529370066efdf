/** Options that stand in a file: those of the table, under their names without dashes. */
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseDocument } from "yaml";
import { checkValue, optionKey, optionRows } from "../cli/options.js";
import { InputError } from "../index.js";

/** The names that a configuration file may have, besides `package.json`. */
export const configurationNames = ["json", "yaml", "yml"].map((ending) => `predict2invoke.config.${ending}`);

/** A configuration file, checked: every value is what the table wants of its option. */
export interface Configuration {
  /** The file's name, for messages. */
  readonly file: string;
  readonly values: Readonly<Record<string, unknown>>;
  /** The inputs that it names. */
  readonly inputs: readonly string[];
}

type Unchecked = Pick<Configuration, "file" | "values">;

const configurable = optionRows.filter((row) => row.configurable);
const keys = ["inputs", ...configurable.map(optionKey)];

/**
 * The configuration of a folder, or of a file that is named.
 *
 * @returns undefined where there is none.
 * @throws InputError when the file cannot be read or has something else in it.
 */
export function readConfiguration(named: string | undefined, folder: string): Configuration | undefined {
  const found = findConfiguration(named, folder);
  if (!found) return undefined;
  checkKeys(found);
  for (const row of configurable) {
    const value = found.values[optionKey(row)];
    if (value !== undefined) checkValue(row, value, `${optionKey(row)} in ${found.file}`);
  }
  const { inputs = [] } = found.values;
  if (Array.isArray(inputs) && inputs.every((one): one is string => typeof one === "string"))
    return { ...found, inputs };
  throw new InputError(`inputs in ${found.file} is ${JSON.stringify(inputs)}`, "It must be a list of texts.");
}

function checkKeys({ file, values }: Unchecked): void {
  const unknown = Object.keys(values).find((key) => !keys.includes(key));
  if (unknown !== undefined)
    throw new InputError(
      `${file} has ${JSON.stringify(unknown)}, which is no option that a file may set`,
      `It may set ${keys.join(", ")}.`,
    );
}

function findConfiguration(named: string | undefined, folder: string): Unchecked | undefined {
  if (named !== undefined) return readFile(named, folder);
  const files = configurationNames.filter((name) => existsSync(resolve(folder, name)));
  const [file, second] = files;
  if (second !== undefined)
    throw new InputError(`there are ${files.join(" and ")}`, "Keep one of them, or name one with --config.");
  return file === undefined ? packageConfiguration(folder) : readFile(file, folder);
}

function packageConfiguration(folder: string): Unchecked | undefined {
  if (!existsSync(resolve(folder, "package.json"))) return undefined;
  const { values } = readFile("package.json", folder);
  const own = values["predict2invoke"];
  return own === undefined ? undefined : { file: "package.json", values: asMapping(own, "package.json") };
}

function readFile(file: string, folder: string): Unchecked {
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
