/** How many arguments Python's builtin functions and methods take: a call that does not fit raises when it runs, with CPython's words. */
import type { Call } from "../../parser/ast.js";

interface Arity {
  readonly least: number;
  readonly most: number;
  /** Parameters that may be given by keyword: by name at their place, `undefined` where a place has no such name. */
  readonly places: readonly (string | undefined)[];
  /** Parameters that are only given by keyword. */
  readonly options: readonly string[];
}

/** `least-most name@place ... *option ...` */
function parse(text: string): Arity {
  const [counts, ...words] = text.split(" ");
  const [least, most = least] = counts!.split("-").map(Number) as [number, number?];
  const places: (string | undefined)[] = [];
  const options: string[] = [];
  for (const w of words) {
    if (w.startsWith("*")) options.push(w.slice(1));
    else {
      const [name, place] = w.split("@") as [string, string];
      places[Number(place)] = name;
    }
  }
  return { least, most: most!, places, options };
}

const table = (rows: Readonly<Record<string, string>>): ReadonlyMap<string, Arity> => {
  const out = new Map<string, Arity>();
  for (const [arity, names] of Object.entries(rows))
    for (const name of names.split(" ")) out.set(name, parse(arity));
  return out;
};

const functions = table({
  "1": "abs all any ascii bin callable chr hash hex id len oct ord repr reversed",
  "0-1": "bool dir float frozenset list set tuple vars input",
  "2": "delattr divmod filter hasattr isinstance issubclass",
  "1-2": "format iter next",
  "3": "setattr",
  "2-3": "getattr",
  "1-3": "range slice",
  "0-0": "object",
  "0-3 source@0 encoding@1 errors@2": "bytes bytearray",
  "0-3 object@0 encoding@1 errors@2": "str",
  "1-2 iterable@0 start@1": "enumerate",
  "0-2 base@1": "int",
  "2-3 base@0 exp@1 mod@2": "pow",
  "1-2 number@0 ndigits@1": "round",
  "1-2 start@1": "sum",
  "1 *key *reverse": "sorted",
  "1-99 *key *default": "max min",
  "0-99 *sep *end *file *flush": "print",
  "0-99 *strict": "zip",
});

const methods: Readonly<Record<string, ReadonlyMap<string, Arity>>> = {
  str: table({
    "0": "capitalize casefold isalnum isalpha isascii isdecimal isdigit isidentifier islower isnumeric isprintable isspace istitle isupper lower swapcase title upper",
    "1": "format_map join partition removeprefix removesuffix rpartition translate zfill",
    "1-2": "center ljust rjust",
    "1-3": "count endswith find index rfind rindex startswith",
    "0-1": "lstrip rstrip strip",
    "2-3": "replace",
    "0-2 encoding@0 errors@1": "encode",
    "0-1 tabsize@0": "expandtabs",
    "0-1 keepends@0": "splitlines",
    "0-2 sep@0 maxsplit@1": "split rsplit",
  }),
  list: table({
    "1": "append count extend remove",
    "1-3": "index",
    "2": "insert",
    "0-1": "pop",
    "0": "clear copy reverse",
    "0 *key *reverse": "sort",
  }),
  dict: table({ "0": "clear copy items keys popitem values", "1-2": "get pop setdefault" }),
  set: table({
    "1": "add discard isdisjoint issubset issuperset remove symmetric_difference symmetric_difference_update",
    "0": "clear copy pop",
  }),
};

export const functionArity = (name: string): Arity | undefined => functions.get(name);
export const methodArity = (type: string, name: string): Arity | undefined => methods[type]?.get(name);

/** Whether the arguments of a call are known to be as many, and named, as Python wants them. */
export function fits(e: Call, arity: Arity): boolean {
  if (e.args.some((a) => a.kind === "Starred") && arity.most < 99) return false;
  if (e.args.length > arity.most) return false;
  const given = new Set(e.args.map((_, i) => i));
  for (const { arg } of e.keywords) {
    if (arg === undefined) return false;
    if (arity.options.includes(arg)) continue;
    const place = arity.places.indexOf(arg);
    if (place < 0 || given.has(place)) return false;
    given.add(place);
  }
  return Array.from({ length: arity.least }, (_, i) => given.has(i)).every(Boolean);
}
