import { getEncoding as javascriptEncoding, type Tiktoken, type TiktokenEncoding } from "js-tiktoken";
import {
  type Dynamic,
  KeyError,
  NotImplementedError,
  pyClass,
  repr,
  str,
  ValueError,
} from "../python/index.js";

const prefixes: Readonly<Record<string, string>> = {
  "o1-": "o200k_base",
  "o3-": "o200k_base",
  "o4-mini-": "o200k_base",
  "gpt-5": "o200k_base",
  "gpt-4.5-": "o200k_base",
  "gpt-4.1-": "o200k_base",
  "chatgpt-4o-": "o200k_base",
  "gpt-4o-": "o200k_base",
  "gpt-4-": "cl100k_base",
  "gpt-3.5-turbo-": "cl100k_base",
  "gpt-35-turbo-": "cl100k_base",
  "gpt-oss-": "o200k_harmony",
  "ft:gpt-4o": "o200k_base",
  "ft:gpt-4": "cl100k_base",
  "ft:gpt-3.5-turbo": "cl100k_base",
  "ft:davinci-002": "cl100k_base",
  "ft:babbage-002": "cl100k_base",
};

/** Models by the encoding that they use. */
const models: Readonly<Record<string, string>> = {
  o200k_base: "o1 o3 o4-mini gpt-5 gpt-4.1 gpt-4o",
  cl100k_base:
    "gpt-4 gpt-3.5-turbo gpt-3.5 gpt-35-turbo davinci-002 babbage-002 text-embedding-ada-002 " +
    "text-embedding-3-small text-embedding-3-large",
  p50k_base:
    "text-davinci-003 text-davinci-002 code-davinci-002 code-davinci-001 code-cushman-002 code-cushman-001 " +
    "davinci-codex cushman-codex",
  p50k_edit: "text-davinci-edit-001 code-davinci-edit-001",
  r50k_base:
    "text-davinci-001 text-curie-001 text-babbage-001 text-ada-001 davinci curie babbage ada " +
    "text-similarity-davinci-001 text-similarity-curie-001 text-similarity-babbage-001 text-similarity-ada-001 " +
    "text-search-davinci-doc-001 text-search-curie-doc-001 text-search-babbage-doc-001 text-search-ada-doc-001 " +
    "code-search-babbage-code-001 code-search-ada-code-001",
  gpt2: "gpt2 gpt-2",
};
const encodingOf = new Map(
  Object.entries(models).flatMap(([encoding, names]) =>
    names.split(" ").map((name) => [name, encoding] as const),
  ),
);

const known = ["gpt2", "r50k_base", "p50k_base", "p50k_edit", "cl100k_base", "o200k_base"];
/** tiktoken's, but not js-tiktoken's. */
const missing = "o200k_harmony";

/** Which special tokens a text may have: `"all"`, or a set of them. */
interface Specials {
  readonly allowed_special?: Dynamic;
  readonly disallowed_special?: Dynamic;
}

const listed = (given: Dynamic, otherwise: string[] | "all"): string[] | "all" =>
  given === undefined || given === null ? otherwise : given === "all" ? "all" : Array.from(given, str);

/** `tiktoken.Encoding` */
export class Encoding {
  constructor(
    readonly name: string,
    private readonly ranks: Tiktoken,
  ) {}

  /** @throws ValueError where the text has a special token that is not allowed. */
  encode(text: string, options: Specials = {}): number[] {
    const allowed = listed(options.allowed_special, []);
    const disallowed = listed(options.disallowed_special, "all");
    try {
      return this.ranks.encode(text, allowed, disallowed);
    } catch (error) {
      const [, token] = /not allowed: (.*)$/s.exec((error as Error).message) ?? [];
      throw token === undefined ? error : new ValueError(disallowedToken(token));
    }
  }

  encodeOrdinary(text: string): number[] {
    return this.ranks.encode(text, [], []);
  }

  encodeBatch(texts: Iterable<string>, options: Specials = {}): number[][] {
    return Array.from(texts, (text) => this.encode(text, options));
  }

  decode(tokens: Iterable<Dynamic>): string {
    return this.ranks.decode(Array.from(tokens, Number));
  }

  __repr__(): string {
    return `<Encoding ${repr(this.name)}>`;
  }
}
pyClass(Encoding, { name: "Encoding", module: "tiktoken.core" });

const disallowedToken = (token: string): string =>
  `Encountered text corresponding to disallowed special token ${repr(token)}.\n` +
  `If you want this text to be encoded as a special token, pass it to \`allowed_special\`, e.g. \`allowed_special={${repr(token)}, ...}\`.\n` +
  "If you want this text to be encoded as normal text, disable the check for this token by passing " +
  `\`disallowed_special=(enc.special_tokens_set - {${repr(token)}})\`.\n` +
  "To disable this check for all special tokens, pass `disallowed_special=()`.\n";

const made = new Map<string, Encoding>();

/** `tiktoken.get_encoding(name)`. Throws ValueError for a name that there is no encoding of. */
export function getEncoding(name: string): Encoding {
  if (name === missing) throw new NotImplementedError(`The encoding ${name} is not migrated`);
  if (!known.includes(name))
    throw new ValueError(
      `Unknown encoding ${name}.\nPlugins found: ['tiktoken_ext.openai_public']\ntiktoken version: 0.14.0 (are you on latest?)`,
    );
  const encoding = made.get(name) ?? new Encoding(name, javascriptEncoding(name as TiktokenEncoding));
  made.set(name, encoding);
  return encoding;
}

/** `tiktoken.encoding_name_for_model(name)`. Throws KeyError for a model that is not known. */
export function encodingNameForModel(name: string): string {
  const prefix = Object.keys(prefixes).find((each) => name.startsWith(each));
  const found = encodingOf.get(name) ?? (prefix === undefined ? undefined : prefixes[prefix]);
  if (found !== undefined) return found;
  throw new KeyError(
    `Could not automatically map ${name} to a tokeniser. ` +
      "Please use `tiktoken.get_encoding` to explicitly get the tokeniser you expect.",
  );
}

/** `tiktoken.encoding_for_model(name)` */
export const encodingForModel = (name: string): Encoding => getEncoding(encodingNameForModel(name));

/** `tiktoken.list_encoding_names()` */
export const listEncodingNames = (): string[] => [...known, missing];
