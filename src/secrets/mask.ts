/**
 * Secrets leave the input before anything reads it. A mask of the same length takes each one's place, so that nothing else moves: between two control
 * characters, which no source has, stand the secret's number and the rule that found it.
 */
import { isUtf8 } from "node:buffer";
import type { Position, Span } from "../parser/ast.js";
import { named, shapes, type SecretRule } from "./rules.js";
import { findSecrets, type FoundSecret } from "./scan.js";

/** A file of the input. */
export interface MaskedFile {
  readonly path: string;
  readonly content: Uint8Array;
}

const edge = "\u007f";
/** A secret's number and rule; of one that several literals make up, all but the longest of them have `>` instead. */
const masks = /\u007f(?:(\d+)(?:\.([^\u007f]*))?|>[^\u007f]*)?\u007f/g;

/** Larger files cannot be deployed with an app, and no source is as large. */
const largestText = 10_000_000;

/** Files in which values may stand without quotes. */
const plainFile = /(^|\/)(MLmodel|requirements[^/]*|\.env[^/]*)$|\.(ya?ml|txt|toml|cfg|ini|conf|properties)$/;

/**
 * The files without their secrets; those without any are the same objects. One secret has one number in all of them, and what is known as a secret in one
 * place is one everywhere.
 */
export function maskSecrets<F extends MaskedFile>(files: readonly F[]): F[] {
  const texts = new Map<F, { readonly text: string; readonly found: readonly FoundSecret[] }>();
  const secrets = new Map<string, KnownSecret>();
  let count = 0;
  for (const file of files) {
    if (file.content.length > largestText || file.content.includes(0)) continue;
    if (!/\.(py|ipynb)$/.test(file.path) && !isUtf8(file.content)) continue;
    const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(file.content);
    const found = findSecrets(text, plainFile.test(file.path));
    texts.set(file, { text, found });
    for (const { rule, start, end, parts = [{ start, end }] } of found) {
      const written = parts.map((part) => text.slice(part.start, part.end));
      const secret = written.join("");
      const known = secrets.get(secret) ?? { number: ++count, rule };
      secrets.set(secret, known);
      if (parts.length === 1) continue;
      const longest = longestOf(written);
      for (const part of written)
        if (!secrets.has(part)) secrets.set(part, { ...known, isRest: part !== longest });
    }
  }
  if (secrets.size === 0) return [...files];
  return files.map((file) => {
    const { text, found } = texts.get(file) ?? {};
    const masked = text === undefined || !found ? text : maskText(text, found, secrets);
    return masked === text ? file : { ...file, content: new TextEncoder().encode(masked) };
  });
}

interface KnownSecret {
  readonly number: number;
  readonly rule: FoundSecret["rule"];
  /** Whether it is a part of a secret whose longest part has the mask. */
  readonly isRest?: boolean;
}

const longestOf = (parts: readonly string[]): string =>
  parts.reduce((longest, part) => (part.length > longest.length ? part : longest));

/** Shorter ones may be words; they are only masked where they were found. */
const shortestRepeated = 8;

function maskText(
  text: string,
  found: readonly FoundSecret[],
  secrets: ReadonlyMap<string, KnownSecret>,
): string {
  const places = found.flatMap(({ rule, start, end, parts = [{ start, end }] }) =>
    parts.map((part) => ({ rule, ...part })),
  );
  for (const [secret, { rule }] of secrets) {
    if (secret.length < shortestRepeated) continue;
    for (let at = text.indexOf(secret); at >= 0; at = text.indexOf(secret, at + secret.length)) {
      const end = at + secret.length;
      if (!places.some((one) => one.start < end && at < one.end)) places.push({ rule, start: at, end });
    }
  }
  let out = "";
  let last = 0;
  for (const { rule, start, end } of places.sort((a, b) => a.start - b.start)) {
    const secret = text.slice(start, end);
    const { number, isRest = false } = secrets.get(secret)!;
    out += text.slice(last, start) + maskOf(secret, isRest ? undefined : number, rule.id);
    last = end;
  }
  return out + text.slice(last);
}

/** As many bytes as the secret has, with its line ends and escapes where they were. */
function maskOf(secret: string, number: number | undefined, id: string): string {
  const size = Buffer.byteLength(secret);
  if (size < 2) return secret;
  const digits = String(number).length > size - 2 ? "0" : String(number);
  const label = (number === undefined ? ">" : `${digits}.${id}`).slice(0, size - 2);
  const filler = edge + label.padEnd(size - 2, "*") + edge;
  let at = 0;
  return secret.replace(/\\.|[\s\S]/gu, (one) => {
    const begin = at;
    at += Buffer.byteLength(one);
    const stays = /^(?:\\.|[\r\n])$/.test(one) && begin > label.length && at < size;
    return stays ? one : filler.slice(begin, at);
  });
}

/** A secret's place in a masked text. */
export interface Mask {
  readonly number: number;
  readonly rule: Pick<SecretRule, "label" | "variable">;
  /** In UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

export function masksOf(text: string): Mask[] {
  const numbered = Array.from(text.matchAll(masks)).filter((match) => match[1] !== undefined);
  return numbered.map((match) => ({
    number: Number(match[1]),
    rule: ruleOf(match[2] ?? ""),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** The rule of a mask; of a short one only the beginning of its id is there. */
function ruleOf(filled: string): Mask["rule"] {
  const id = filled.replace(/[\s\\*][\s\S]*$/, "");
  return (id !== "" && shapes.find((one) => one.id.startsWith(id) && !named.id.startsWith(id))) || named;
}

/** A text with one mask for each secret that several literals make up. */
export const withoutRests = (text: string): string =>
  text.replace(masks, (mask, number: string | undefined) => (number === undefined ? "" : mask));

export const hasMask = (text: string): boolean => text.includes(edge);

/** A masked text for people: stars where secrets were. */
export function withoutMasks(text: string): string {
  return hasMask(text)
    ? text.replace(masks, (mask) => mask.replace(/[^\r\n]/g, "*")).replaceAll(edge, "*")
    : text;
}

/** Where a part of a text stands. */
export function spanOf(text: string, start: number, end: number): Span {
  return { start: positionAt(text, start), end: positionAt(text, end) };
}

export function positionAt(text: string, at: number): Position {
  const before = text.slice(0, at);
  const lineStart = before.lastIndexOf("\n") + 1;
  return {
    line: before.split("\n").length,
    column: at - lineStart + 1,
    offset: Buffer.byteLength(before),
  };
}
