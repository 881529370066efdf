/** Python names -> TypeScript names. */

/**
 * `do_it` is `doIt`; names that every JavaScript object has for something else get an underscore; leading underscores, ALL_CAPS, dunder names and names without an inner underscore stay. Between two digits the underscore stays too.
 * The runtime's `camelCase` (src/runtime/python/attributes.ts) is the same function; a test holds them together.
 */
export function camelCase(name: string): string {
  if (takenMembers.has(name)) return name + "_";
  if (!name.includes("_")) return name;
  if (/^__.*__$/.test(name) || isMangled(name)) return name;
  const [, lead, rest, trail] = /^(_*)(.*?)(_*)$/s.exec(name)!;
  if (!rest!.includes("_") || rest === rest!.toUpperCase()) return name;
  const parts = rest!.split(/_+/);
  let out = parts[0]!;
  for (const part of parts.slice(1)) {
    const digits = /\d$/.test(out) && /^\d/.test(part);
    out += digits ? "_" + part : part[0]!.toUpperCase() + part.slice(1);
  }
  return lead! + out + trail!;
}

/** The name that the agent server takes for Python's, of a name in camelCase: `predictStream` is `predict_stream` (`pythonName` of src/runtime/agent-server/traced-arguments.ts). */
export const pythonName = (name: string): string =>
  name.replace(/(?<=[a-z\d])[A-Z](?=[a-z\d]|$)/g, (letter) => `_${letter.toLowerCase()}`);

const takenMembers = new Set(["constructor", "prototype", "__proto__"]);

/** `_Agent__secret`: what Python makes of a private name; two underscores keep the class and the name apart. */
const isMangled = (name: string): boolean => /^_[A-Za-z]\w*?__\w/.test(name);

/** Words that cannot name a variable in a strict-mode module, and globals that emitted code refers to. */
const reserved = new Set(
  (
    "arguments await break case catch class const continue debugger default delete do else enum eval export extends false finally for function " +
    "if implements import in instanceof interface let new null package private protected public return static super switch this throw true try " +
    "typeof undefined var void while with yield async of NaN Infinity " +
    "Array Boolean Error Function Generator AsyncGenerator Iterable AsyncIterable Map Number Object Promise Set String Symbol BigInt Date RegExp JSON Math " +
    "console process globalThis require module exports Buffer Dynamic Record Readonly Partial"
  ).split(" "),
);

export const isReserved = (name: string): boolean => reserved.has(name);

/** A name that can be declared: reserved words get an underscore; characters outside JavaScript's identifiers cannot occur in Python names. */
export const safeName = (name: string): string => (reserved.has(name) ? name + "_" : name);
