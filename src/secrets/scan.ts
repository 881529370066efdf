/** Finds hard-coded secrets in a text of any kind: source, comments, configuration. */
import { isSecretName, named, namedPlain, namedText, type SecretRule, shapes } from "./rules.js";

export interface FoundSecret {
  readonly rule: Pick<SecretRule, "id" | "label" | "variable">;
  /** In UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** Where its parts stand, when it is put together of several literals. */
  readonly parts?: readonly Part[];
}

interface Part {
  readonly start: number;
  readonly end: number;
}

/** What stands between two literals that Python joins: `"a" "b"`, `"a" + "b"`, over lines with comments; in notebooks, too. */
const joint = /\\?["'](?:\s|\+|\\n",\s*"|\\(?:\r?\n|n)|#[^\n]*\n)+[rbuf]{0,2}\\?["']/gi;

/**
 * The secrets of a text, in its order; none overlap.
 *
 * @param plain whether values may stand without quotes, as in YAML.
 */
export function findSecrets(text: string, plain = false): FoundSecret[] {
  const joints = Array.from(text.matchAll(joint), ({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
  }));
  const found: FoundSecret[] = joints.length === 0 ? [] : findJoined(text, joints, plain);
  for (const one of findPlain(text, plain)) if (!found.some((other) => overlap(one, other))) found.push(one);
  return found.sort((a, b) => a.start - b.start);
}

const overlap = (a: Part, b: Part): boolean => a.start < b.end && b.start < a.end;

/** Those of the text as it is without its joints, at their places in the text. */
function findJoined(text: string, joints: readonly Part[], plain: boolean): FoundSecret[] {
  const pieces: { readonly at: number; readonly start: number; readonly end: number }[] = [];
  let joined = "";
  for (const [i, end] of [...joints.map(({ start }) => start), text.length].entries()) {
    const start = joints[i - 1]?.end ?? 0;
    pieces.push({ at: joined.length, start, end });
    joined += text.slice(start, end);
  }
  return findPlain(joined, plain).flatMap(({ rule, start, end }) => {
    const parts = pieces
      .map((piece) => ({
        start: piece.start + Math.max(0, start - piece.at),
        end: Math.min(piece.end, piece.start + end - piece.at),
      }))
      .filter((part) => part.start < part.end);
    return parts.length > 1 ? [{ rule, start: parts[0]!.start, end: parts.at(-1)!.end, parts }] : [];
  });
}

function findPlain(text: string, plain: boolean): FoundSecret[] {
  const found: FoundSecret[] = [];
  const add = (rule: FoundSecret["rule"], start: number, end: number): void => {
    if (!found.some((one) => overlap(one, { start, end }))) found.push({ rule, start, end });
  };
  for (const rule of shapes)
    for (const match of text.matchAll(rule.pattern)) {
      const [start, end] = match.indices!.groups?.["secret"] ?? match.indices![0]!;
      const secret = text.slice(start, end);
      if (entropyOf(secret) >= rule.entropy && !isExample(secret)) add(rule, start, end);
    }
  for (const pattern of plain ? [namedText, namedPlain] : [namedText])
    for (const match of text.matchAll(pattern)) {
      const [start, end] = match.indices!.groups!["secret"]!;
      const { name, secret } = match.groups as { name: string; secret: string };
      if (isSecretName(name) && isSecretValue(name, secret)) add(named, start, end);
    }
  return found;
}

/** What documentation and templates have in the place of a secret. */
const examples =
  /EXAMPLE|^(?:your|my|change|replace|insert|enter|sample|test|dummy|fake|mock|placeholder|redacted|todo|not)(?:[-_ ]|me\b|$)|^<.*>$|\{\{|^\$|\$[({]|\.\.\.|…|xxxx|\*{3}|^(?:none|null|undefined|password|passwd|pass|secret|token)$/i;

const isExample = (text: string): boolean => examples.test(text);

/** Words with separators and short numbers: names of scopes, variables, endpoints and models. */
const words = /^(?:[A-Za-z]+\d{0,3}|\d{1,4})(?:[-_./: ](?:[A-Za-z]+\d{0,3}|\d{1,4}))*$/;

function isSecretValue(name: string, value: string): boolean {
  if (isExample(value) || /^[a-z][a-z0-9+.-]*:\/\//i.test(value)) return false;
  const entropy = entropyOf(value);
  if (/pass|pwd/i.test(name)) return entropy >= 2.5 && /\d|[^\w\s.:/-]/.test(value) && !isCode(value);
  return value.length >= 12 && entropy >= 3 && /\d/.test(value) && !words.test(value) && !isCode(value);
}

/** Python that a pattern for quotes ran into, and paths. */
const isCode = (value: string): boolean => /[()=;]./.test(value.replace(/=+$/, "")) || /^[./~]/.test(value);

/** Shannon's entropy, in bits for each character. */
export function entropyOf(text: string): number {
  const counts = new Map<string, number>();
  for (const one of text) counts.set(one, (counts.get(one) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / text.length) * Math.log2(count / text.length);
  return bits;
}
