import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Dynamic, str, truthy } from "../python/index.js";

const line = /^\s*(?:export\s+)?([^\s=#]+)\s*(?:=\s*('(?:\\'|[^'])*'|"(?:\\"|[^"])*"|[^\n]*?))?\s*(?:#.*)?$/;

/** The assignments of a `.env` file; `${NAME}` stands for earlier ones and the environment. */
export function parse(text: string): Record<string, Dynamic> {
  const out: Record<string, Dynamic> = {};
  const assignments = text.match(/[^\n"']*(?:"(?:\\"|[^"])*"|'(?:\\'|[^'])*')?[^\n]*/g) ?? [];
  for (const each of assignments) {
    const [, name, value] = line.exec(each) ?? [];
    if (name === undefined) continue;
    out[name] = value === undefined ? null : unquoted(value, out);
  }
  return out;
}

function unquoted(value: string, known: Record<string, Dynamic>): string {
  if (value.startsWith("'")) return value.slice(1, -1).replace(/\\(['\\])/g, "$1");
  const plain = value.startsWith('"')
    ? value.slice(1, -1).replace(/\\([nrt"\\])/g, (_, c: string) => ({ n: "\n", r: "\r", t: "\t" })[c] ?? c)
    : value.replace(/\s+#.*$/, "");
  return plain.replace(/\$\{([^}:]+)(?::-([^}]*))?\}/g, (_, name: string, fallback = "") =>
    str(process.env[name] ?? known[name] ?? fallback),
  );
}

/** `dotenv.find_dotenv()`: the nearest file upwards. */
export function findDotenv(filename = ".env"): string {
  for (let folder = process.cwd(); ; folder = dirname(folder)) {
    const path = join(folder, filename);
    if (existsSync(path)) return path;
    if (folder === dirname(folder)) return "";
  }
}

/** `dotenv.dotenv_values(path)` */
export function dotenvValues(path: Dynamic = null): Record<string, Dynamic> {
  const file = path === null ? findDotenv() : str(path);
  return file !== "" && existsSync(file) ? parse(readFileSync(file, "utf8")) : {};
}

/** `dotenv.load_dotenv(path)`: sets what the environment does not have, or everything with `override`. */
export function loadDotenv(
  path: Dynamic = null,
  _stream: Dynamic = null,
  _verbose: Dynamic = false,
  override: Dynamic = false,
): boolean {
  const values = Object.entries(dotenvValues(path));
  for (const [name, value] of values)
    if (value !== null && (truthy(override) || process.env[name] === undefined)) process.env[name] = value;
  return values.length > 0;
}
