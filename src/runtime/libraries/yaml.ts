/** PyYAML's safe loader: the npm package reads the structure, and scalars become what PyYAML's resolver makes of them. */
import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  parseAllDocuments,
  parseDocument,
  type ParsedNode,
  type YAMLMap,
} from "yaml";
import { Bytes, decode, Dict, type Dynamic, Exception, pyClass, toFloat } from "../python/index.js";
import { date, datetime } from "../python/stdlib/datetime.js";

/** `yaml.YAMLError` */
export class YAMLError extends Exception {}
pyClass(YAMLError, { name: "YAMLError", module: "yaml.error" });

/** Every plain scalar stays text, and keys may repeat: the last one holds. */
const options = { version: "1.1", schema: "failsafe", merge: false, uniqueKeys: false } as const;

const integer = (digits: string, base: number): Dynamic => {
  const text = digits.replace(/[+_-]/g, "");
  const prefix = { 2: "0b", 8: "0o", 16: "0x" }[base] ?? "";
  const value = BigInt(prefix + text) * (digits.startsWith("-") ? -1n : 1n);
  return Number.isSafeInteger(Number(value)) ? Number(value) : value;
};

/** A number of base sixty: `1:30` is 90. */
const sexagesimal = (text: string): number => {
  const value = text
    .replace(/[+_-]/g, "")
    .split(":")
    .reduce((sum, part) => sum * 60 + Number(part), 0);
  return text.startsWith("-") ? -value : value;
};

const float = (text: string): Dynamic => toFloat(Number(text.replaceAll("_", "")));
const nothing = (): Dynamic => null;

/** What plain text stands for: the first rule that matches. */
const rules: readonly (readonly [RegExp, (text: string) => Dynamic])[] = [
  [/^(?:~|null|Null|NULL|)$/, nothing],
  [/^(?:yes|Yes|YES|true|True|TRUE|on|On|ON)$/, () => true],
  [/^(?:no|No|NO|false|False|FALSE|off|Off|OFF)$/, () => false],
  [/^[-+]?0b[01_]+$/, (text) => integer(text.replace("0b", ""), 2)],
  [/^[-+]?0x[\da-fA-F_]+$/, (text) => integer(text.replace("0x", ""), 16)],
  [/^[-+]?0[0-7_]+$/, (text) => integer(text, 8)],
  [/^[-+]?(?:0|[1-9][\d_]*)$/, (text) => integer(text, 10)],
  [/^[-+]?[1-9][\d_]*(?::[0-5]?\d)+$/, sexagesimal],
  [/^[-+]?[\d][\d_]*\.[\d_]*(?:[eE][-+]\d+)?$/, float],
  [/^\.[\d][\d_]*(?:[eE][-+]\d+)?$/, float],
  [/^[-+]?\d[\d_]*(?::[0-5]?\d)+\.[\d_]*$/, (text) => toFloat(sexagesimal(text))],
  [/^[-+]?\.(?:inf|Inf|INF)$/, (text) => (text.startsWith("-") ? -Infinity : Infinity)],
  [/^\.(?:nan|NaN|NAN)$/, () => toFloat(NaN)],
  [/^\d{4}-\d\d-\d\d$/, (text) => date.fromisoformat(text) as unknown],
  [
    /^\d{4}-\d\d?-\d\d?(?:[Tt]|[ \t]+)\d\d?:\d\d:\d\d(?:\.\d*)?(?:[ \t]*(?:Z|[-+]\d\d?(?::\d\d)?))?$/,
    timestamp,
  ],
];

function timestamp(text: string): Dynamic {
  const [, day, time, zone = ""] = /^(\S+?)(?:[Tt]|[ \t]+)([\d:.]+)[ \t]*(.*)$/.exec(text)!;
  const twoDigits = (part: string): string => part.padStart(2, "0");
  const [clock, fraction = ""] = time!.split(".");
  const micros = fraction === "" ? "" : `.${fraction.slice(0, 6).padEnd(6, "0")}`;
  const offset = /^([-+])(\d\d?)(?::(\d\d))?$/.exec(zone);
  const suffix =
    zone === "Z" ? "+00:00" : offset ? `${offset[1]}${twoDigits(offset[2]!)}:${offset[3] ?? "00"}` : "";
  const iso = `${day!.split("-").map(twoDigits).join("-")}T${clock!.split(":").map(twoDigits).join(":")}${micros}${suffix}`;
  return datetime.fromisoformat(iso) as unknown;
}

const core = "tag:yaml.org,2002:";

/** Values of a document; what an anchor names is one object. */
class Constructor {
  private readonly made = new Map<unknown, Dynamic>();

  constructor(private readonly document: Document.Parsed) {}

  value(node: unknown): Dynamic {
    if (isAlias(node)) return this.aliased(node);
    if (this.made.has(node)) return this.made.get(node) as unknown;
    const { tag } = (node ?? {}) as { tag?: string };
    if (isScalar(node)) return scalar(String(node.source ?? node.value ?? ""), node.type === "PLAIN", tag);
    if (isSeq(node)) return this.sequence(node.items, node);
    if (isMap(node)) return this.mapping(node);
    return null;
  }

  private aliased(alias: Alias): Dynamic {
    const target = alias.resolve(this.document);
    if (target === undefined) throw new YAMLError(`found undefined alias '${alias.source}'`);
    return this.value(target);
  }

  private sequence(items: readonly unknown[], node: object): Dynamic {
    const list: Dynamic[] = [];
    this.made.set(node, list);
    for (const item of items) list.push(this.value(item));
    return list;
  }

  private mapping(node: YAMLMap): Dynamic {
    const dict = new Dict();
    this.made.set(node, dict);
    const pairs = node.items as readonly { key: ParsedNode | null; value: ParsedNode | null }[];
    const isMerge = ({ key }: { key: unknown }): boolean =>
      isScalar(key) && key.type === "PLAIN" && key.source === "<<";
    for (const { value } of pairs.filter(isMerge)) this.merge(dict, value);
    for (const { key, value } of pairs.filter((pair) => !isMerge(pair)))
      dict.set(this.key(key), this.value(value));
    return dict;
  }

  private key(node: unknown): Dynamic {
    const key = this.value(node);
    if (Array.isArray(key) || key instanceof Dict) throw new YAMLError("found unhashable key");
    return key;
  }

  /** `<<: *base`, or a list of such, of which the first wins. */
  private merge(into: Dict, node: unknown): void {
    const value = this.value(node);
    const sources: Dynamic[] = Array.isArray(value) ? [...(value as Dynamic[])].reverse() : [value];
    for (const source of sources) {
      if (!(source instanceof Dict))
        throw new YAMLError("expected a mapping or list of mappings for merging");
      for (const [key, each] of source) into.set(key, each);
    }
  }
}

function scalar(text: string, isPlain: boolean, tag: string | undefined): Dynamic {
  if (tag === undefined || tag === "?") return isPlain ? resolved(text) : text;
  if (tag === "!" || tag === `${core}str`) return text;
  if (tag === `${core}int`) return integer(text, 10);
  if (tag === `${core}float`) return float(text);
  throw new YAMLError(`could not determine a constructor for the tag '${tag}'`);
}

function resolved(text: string): Dynamic {
  const rule = rules.find(([pattern]) => pattern.test(text));
  return rule === undefined ? text : rule[1](text);
}

function sourceText(stream: Dynamic): string {
  const source: unknown = typeof stream === "string" || stream instanceof Bytes ? stream : stream.read();
  return source instanceof Bytes ? decode(source) : (source as string);
}

function valueOf(document: Document.Parsed): Dynamic {
  const [error] = document.errors;
  if (error) throw new YAMLError(error.message);
  return new Constructor(document).value(document.contents);
}

/** `yaml.safe_load(stream)` */
export const safeLoad = (stream: Dynamic): Dynamic => valueOf(parseDocument(sourceText(stream), options));

/** `yaml.load(stream, Loader=...)`: loads what is safe. */
export const load = (stream: Dynamic, _loader?: Dynamic): Dynamic => safeLoad(stream);

/** `yaml.safe_load_all(stream)` */
export function* safeLoadAll(stream: Dynamic): Generator<Dynamic> {
  const documents = parseAllDocuments(sourceText(stream), options);
  for (const document of Array.isArray(documents) ? documents : [])
    yield valueOf(document as Document.Parsed);
}
