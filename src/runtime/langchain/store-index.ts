/** What of a value is made a vector of, and how vectors are asked for. */
import { isDict, dictEntries, dictGet } from "../python/dict-access.js";
import { NotImplementedError, ValueError } from "../python/exceptions.js";
import { jsonDumps } from "../python/json.js";
import { call } from "../python/call.js";
import { str } from "../python/repr.js";
import type { Dynamic } from "../python/types.js";
import { outcome } from "./config.js";

/** How a store searches by meaning. */
export class StoreIndex {
  /** @throws NotImplementedError of fields that select several keys at once. */
  constructor(
    readonly dims: number,
    private readonly embeddings: Dynamic,
    readonly fields: readonly string[] = ["$"],
  ) {
    fields.forEach(tokens);
  }

  /** `index={"dims": ..., "embed": ..., "fields": ...}` */
  static of(config: Dynamic): StoreIndex | null {
    if (config === null || config === undefined) return null;
    const embed: unknown = dictGet(config, "embed");
    if (typeof embed === "string")
      throw new NotImplementedError(
        "An app has no providers of embeddings by name: give an object or a function",
      );
    return new StoreIndex(
      Number(dictGet(config, "dims")),
      embed,
      (dictGet(config, "fields") as string[] | null) ?? ["$"],
    );
  }

  async vectors(texts: readonly string[]): Promise<number[][]> {
    const { embeddings } = this;
    const answer: Dynamic =
      typeof embeddings === "function"
        ? await outcome(call(embeddings, [[...texts]]))
        : await embeddings.embedDocuments([...texts]);
    return (answer as Dynamic[]).map(numbers);
  }

  async queryVector(text: string): Promise<number[]> {
    const { embeddings } = this;
    if (typeof embeddings === "function") return (await this.vectors([text]))[0]!;
    return numbers(await embeddings.embedQuery(text));
  }

  /** The texts of a value by the names of their fields. @param chosen `index=` of `put`: the fields, or False for none. */
  texts(value: Dynamic, chosen: Dynamic): [string, string][] {
    if (chosen === false) return [];
    const paths: readonly string[] =
      chosen === null || chosen === undefined ? this.fields : [...(chosen as string[])];
    return paths.flatMap((path) => {
      const found = textsAt(value, path);
      return found.map((text, i): [string, string] => [found.length > 1 ? `${path}.${i}` : path, text]);
    });
  }
}

const numbers = (vector: Dynamic): number[] => Array.from(vector as Iterable<Dynamic>, Number);

/** `a.b[0].*` in its parts. */
function tokens(path: string): string[] {
  if (path.includes("{"))
    throw new NotImplementedError(`A field of an index that selects several keys: ${path}`);
  return path.match(/\[[^\]]*\]|[^.[\]]+/g) ?? [];
}

const dumped = (value: Dynamic): string => jsonDumps(value, { sort_keys: true, ensure_ascii: false });

function textsAt(value: Dynamic, path: string): string[] {
  if (path === "" || path === "$") return [dumped(value)];
  let found: Dynamic[] = [value];
  for (const token of tokens(path)) found = found.flatMap((each) => step(each, token));
  return found.flatMap((each) =>
    each === null || each === undefined
      ? []
      : [typeof each === "object" && !isBoxed(each) ? dumped(each) : str(each)],
  );
}

const isBoxed = (value: object): boolean => !Array.isArray(value) && !isDict(value);

function step(value: Dynamic, token: string): Dynamic[] {
  if (token.startsWith("[")) {
    if (!Array.isArray(value)) return [];
    const index = token.slice(1, -1);
    if (index === "*") return value;
    if (!/^-?\d+$/.test(index)) return [];
    const found: unknown = value.at(Number(index));
    return found === undefined ? [] : [found];
  }
  if (token === "*") {
    if (Array.isArray(value)) return value;
    return isDict(value) ? [...dictEntries(value)].map(([, each]) => each as unknown) : [];
  }
  if (!isDict(value)) return [];
  const found: unknown = dictGet(value, token);
  return found === undefined ? [] : [found];
}

/** The cosine of the angle between two vectors; 0 of a vector without length. */
export function cosine(a: readonly number[], b: readonly number[]): number {
  if (a.length !== b.length)
    throw new ValueError(`Vectors of ${a.length} and ${b.length} numbers cannot be compared`);
  const dot = a.reduce((sum, x, i) => sum + x * b[i]!, 0);
  const lengths = Math.hypot(...a) * Math.hypot(...b);
  return lengths === 0 ? 0 : dot / lengths;
}
