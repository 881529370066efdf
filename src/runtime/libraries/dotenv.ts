import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Dynamic, str, truthy } from "../python/index.js";

/** One assignment or comment, to the end of its line: the key, the value in single quotes, in double ones, or what is before and in a bare one. */
const binding =
  /\s*(?:export[^\S\r\n]+)?(?:(?=#)|'([^']+)'|([^=#\s]+))[^\S\r\n]*(?:=([^\S\r\n]*)(?:'((?:\\.|[^'\\])*)'|"((?:\\.|[^"\\])*)"|(?![^\S\r\n]*['"])([^\r\n]*)))?(?:[^\S\r\n]*#[^\r\n]*)?[^\S\r\n]*(?:\r\n|\n|\r|$)/suy;
/** A line that is no assignment. */
const anyLine = /\s*[^\r\n]*(?:\r\n|\n|\r|$)/uy;

/** The assignments of a `.env` file, with `${NAME}` as it stands. */
function* assignments(text: string): Generator<[string, string | null]> {
  for (let at = 0; at < text.length;) {
    binding.lastIndex = anyLine.lastIndex = at;
    const found = binding.exec(text);
    at = found === null ? (anyLine.test(text), Math.max(anyLine.lastIndex, at + 1)) : binding.lastIndex;
    const [, quotedKey, key = quotedKey, space, single, double, bare] = found ?? [];
    if (key !== undefined) yield [key, valueOf(space, single, double, bare)];
  }
}

const escapes: Readonly<Record<string, string>> = {
  a: "\x07",
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
  v: "\v",
};

function valueOf(space?: string, single?: string, double?: string, bare?: string): string | null {
  if (single !== undefined) return single.replace(/\\([\\'])/g, "$1");
  if (double !== undefined) return double.replace(/\\([\\'"abfnrtv])/g, (_, c: string) => escapes[c] ?? c);
  if (bare === undefined) return null;
  return space !== "" && bare.startsWith("#") ? "" : bare.replace(/\s+#.*/, "").trimEnd();
}

/** The assignments of a `.env` file; `${NAME}` stands for earlier ones and the environment, which is asked last where it is overridden. */
export function parse(text: string, override = true): Record<string, Dynamic> {
  const out: Record<string, Dynamic> = {};
  const known = (name: string): Dynamic =>
    override ? (Object.hasOwn(out, name) ? out[name] : process.env[name]) : (process.env[name] ?? out[name]);
  for (const [key, value] of assignments(text))
    out[key] =
      value?.replace(/\$\{([^}:]*)(?::-([^}]*))?\}/g, (_, name: string, fallback = "") =>
        str(known(name) ?? fallback),
      ) ?? null;
  return out;
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
export const dotenvValues = (path: Dynamic = null): Record<string, Dynamic> => valuesOf(path, true);

function valuesOf(path: Dynamic, override: boolean): Record<string, Dynamic> {
  const file = path === null ? findDotenv() : str(path);
  return file !== "" && existsSync(file) ? parse(readFileSync(file, "utf8"), override) : {};
}

/** `dotenv.load_dotenv(path)`: sets what the environment does not have, or everything with `override`. */
export function loadDotenv(
  path: Dynamic = null,
  _stream: Dynamic = null,
  _verbose: Dynamic = false,
  override: Dynamic = false,
): boolean {
  const values = Object.entries(valuesOf(path, truthy(override)));
  for (const [name, value] of values)
    if (value !== null && (truthy(override) || process.env[name] === undefined)) process.env[name] = value;
  return values.length > 0;
}
