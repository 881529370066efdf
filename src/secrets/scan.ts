/** Finds hard-coded secrets in a text of any kind: source, comments, configuration. */
import { isSecretName, named, namedPlain, namedText, type SecretRule, shapes } from "./rules.js";

export interface FoundSecret {
  readonly rule: Pick<SecretRule, "id" | "label" | "variable">;
  /** In UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

/**
 * The secrets of a text, in its order; none overlap.
 *
 * @param plain whether values may stand without quotes, as in YAML.
 */
export function findSecrets(text: string, plain = false): FoundSecret[] {
  const found: FoundSecret[] = [];
  const add = (rule: FoundSecret["rule"], start: number, end: number): void => {
    if (!found.some((one) => one.start < end && start < one.end)) found.push({ rule, start, end });
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
  return found.sort((a, b) => a.start - b.start);
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
