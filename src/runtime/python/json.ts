import { signature } from "./functions.js";
import { declareMethods } from "./declare.js";
// The json module.
import { isBytes } from "./bytes.js";
import { TypeError } from "./exceptions.js";
import { JSONDecodeError } from "./json-error.js";
import { JsonParser, parseJson, type LoadOptions } from "./json-parse.js";
import { fallbackOf, JsonWriter, type DumpOptions } from "./json-write.js";
import { asText, codePointOffset, unitOffset } from "./text-core.js";
import { decode } from "./text-decode.js";
import { Tuple } from "./tuple.js";
import { typeName } from "./type-name.js";
import type { Dynamic } from "./types.js";

export { JSONDecodeError } from "./json-error.js";

/** `json.dumps(value, **options)`. Throws TypeError for a value or key JSON has no form for, ValueError for a cycle. */
export function jsonDumps(value: Dynamic, options: DumpOptions = {}): string {
  const { cls: Encoder, ...rest } = options;
  if (Encoder !== undefined && Encoder !== null) return new Encoder(rest).encode(value);
  return new JsonWriter(options, fallbackOf(options.default)).write(value);
}

/** `json.loads(source, **options)`. Throws JSONDecodeError. */
export function jsonLoads(source: Dynamic, options: LoadOptions = {}): Dynamic {
  const { cls: Decoder, ...rest } = options;
  const text = sourceText(source);
  if (Decoder !== undefined && Decoder !== null) return new Decoder(rest).decode(text);
  return parseJson(text, rest);
}

function sourceText(source: Dynamic): string {
  const text = asText(source);
  if (text !== null) return text;
  if (!isBytes(source)) {
    throw new TypeError(`the JSON object must be str, bytes or bytearray, not ${typeName(source)}`);
  }
  return decode(source, detectEncoding(source.data), "surrogatepass");
}

/** The Unicode encoding of JSON bytes, by a mark or by where the zero bytes lie. */
function detectEncoding(data: Uint8Array): string {
  const [a, b, c, d] = data;
  if ((a === 0 && b === 0 && c === 0xfe && d === 0xff) || (a === 0xff && b === 0xfe && c === 0 && d === 0))
    return "utf-32";
  if ((a === 0xfe && b === 0xff) || (a === 0xff && b === 0xfe)) return "utf-16";
  if (a === 0xef && b === 0xbb && c === 0xbf) return "utf-8-sig";
  if (data.length >= 4) {
    if (a === 0) return b !== 0 ? "utf-16-be" : "utf-32-be";
    if (b === 0) return c !== 0 || d !== 0 ? "utf-16-le" : "utf-32-le";
  } else if (data.length === 2) {
    if (a === 0) return "utf-16-be";
    if (b === 0) return "utf-16-le";
  }
  return "utf-8";
}

/** `json.dump(value, file, **options)` */
export function jsonDump(value: Dynamic, file: Dynamic, options: DumpOptions = {}): void {
  file.write(jsonDumps(value, options));
}

/** `json.load(file, **options)` */
export function jsonLoad(file: Dynamic, options: LoadOptions = {}): Dynamic {
  return jsonLoads(file.read(), options);
}

/** `json.JSONEncoder`; subclasses override `default`. */
export class JSONEncoder {
  constructor(protected readonly options: DumpOptions = {}) {
    if (options.default !== undefined && options.default !== null) {
      this.default = fallbackOf(options.default) as (value: Dynamic) => Dynamic;
    }
  }

  /** A form that JSON has for a value it does not know. */
  default(value: Dynamic): Dynamic {
    throw new TypeError(`Object of type ${typeName(value)} is not JSON serializable`);
  }

  encode(value: Dynamic): string {
    return new JsonWriter(this.options, (unknown) => this.default(unknown)).write(value);
  }
}

/** `json.JSONDecoder` */
export class JSONDecoder {
  constructor(protected readonly options: LoadOptions = {}) {}

  decode(text: string): Dynamic {
    return parseJson(text, this.options);
  }

  /** The value at the start (or at `index`) of a text that may go on, and where it ends. */
  rawDecode(text: string, index = 0): Tuple {
    const parser = new JsonParser(text, this.options, unitOffset(text, index));
    const value: Dynamic = parser.value(0);
    return Tuple.of(value, codePointOffset(text, parser.at));
  }
}

/** Members of the module, for programs that pass it around as a value. */
export const json = {
  dumps: jsonDumps,
  loads: jsonLoads,
  dump: jsonDump,
  load: jsonLoad,
  JSONDecodeError,
  JSONEncoder,
  JSONDecoder,
};

declareMethods(JSONEncoder, "JSONEncoder", {
  __init__: [
    "*",
    "skipkeys=",
    "ensure_ascii=",
    "check_circular=",
    "allow_nan=",
    "cls=",
    "indent=",
    "separators=",
    "default=",
    "sort_keys=",
  ],
  default: ["o"],
  encode: ["o"],
});
signature(jsonDumps, "dumps", [
  "obj",
  "*",
  "skipkeys=",
  "ensure_ascii=",
  "check_circular=",
  "allow_nan=",
  "cls=",
  "indent=",
  "separators=",
  "default=",
  "sort_keys=",
]);
signature(jsonLoads, "loads", [
  "s",
  "*",
  "cls=",
  "object_hook=",
  "parse_float=",
  "parse_int=",
  "parse_constant=",
  "object_pairs_hook=",
]);
signature(jsonDump, "dump", [
  "obj",
  "fp",
  "*",
  "skipkeys=",
  "ensure_ascii=",
  "check_circular=",
  "allow_nan=",
  "cls=",
  "indent=",
  "separators=",
  "default=",
  "sort_keys=",
]);
signature(jsonLoad, "load", [
  "fp",
  "*",
  "cls=",
  "object_hook=",
  "parse_float=",
  "parse_int=",
  "parse_constant=",
  "object_pairs_hook=",
]);
