import { type CollectionTag, parseDocument, type ScalarTag, type Tags } from "yaml";

/** Real files have no aliases at all, or a few that a YAML writer made; a bomb has many. */
const mostAliases = 100;

const floatTag = "tag:yaml.org,2002:float";
const intTag = "tag:yaml.org,2002:int";

/**
 * Reads YAML as PyYAML, which is what MLflow uses: YAML 1.1, where `1e5` is text. So that Python's types survive, a float with
 * an integral value is a boxed Number (`1.0` is not `1`), and an integer outside the safe range a bigint.
 *
 * @throws Error when the text is not YAML, or has too many aliases.
 */
export function parsePythonYaml(text: string): unknown {
  const document = parseDocument(text, { version: "1.1", logLevel: "silent", customTags: pythonTags });
  if (document.errors.length > 0) throw document.errors[0]!;
  return document.toJS({ maxAliasCount: mostAliases });
}

function pythonTags(tags: Tags): Tags {
  return tags
    .filter((tag) => !isExponentFloat(tag))
    .map((tag) => (typeof tag === "string" ? tag : pythonTag(tag)));
}

/** PyYAML wants a point in a float, and a sign in its exponent. */
function isExponentFloat(tag: Tags[number]): boolean {
  return typeof tag !== "string" && tag.tag === floatTag && "format" in tag && tag.format === "EXP";
}

const pythonFloat = /^[-+]?(?:\d[\d_]*)?\.[\d_]*(?:[eE][-+]\d+)?$/;

function pythonTag(tag: ScalarTag | CollectionTag): ScalarTag | CollectionTag {
  if (tag.collection || (tag.tag !== floatTag && tag.tag !== intTag)) return tag;
  const isPlainFloat = tag.tag === floatTag && tag.test?.test("1.0") === true;
  return {
    ...tag,
    ...(isPlainFloat && { test: pythonFloat }),
    resolve: (text, onError, options) => {
      const value = isPlainFloat ? Number(text.replaceAll("_", "")) : tag.resolve(text, onError, options);
      return keepPythonType(value, text, tag.tag === floatTag);
    },
  };
}

function keepPythonType(value: unknown, text: string, float: boolean): unknown {
  const number = typeof value === "object" && value !== null && "value" in value ? value.value : value;
  if (typeof number !== "number" || !Number.isFinite(number)) return number;
  if (float) return Number.isInteger(number) ? Object(number) : number;
  return Number.isSafeInteger(number) || !/^[-+]?[\d_]+$/.test(text)
    ? number
    : BigInt(text.replace(/[_+]/g, ""));
}
