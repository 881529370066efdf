import { signature } from "../functions.js";
import { decode } from "../text-decode.js";
import { encode } from "../text-encode.js";
import { Bytes, isBytes } from "../bytes.js";
import { items } from "../dict-methods.js";
import { Dict } from "../dict.js";
import { TypeError, ValueError } from "../exceptions.js";
import { iterate } from "../iteration.js";
import { namedTuple } from "../named-tuple.js";
import { repr, str } from "../repr.js";
import { Tuple } from "../tuple.js";
import { isPlainDict } from "../type-name.js";
import type { Dynamic } from "../types.js";

const alwaysSafe = /[A-Za-z0-9_.\-~]/;

function bytesOfText(value: Dynamic, encoding: Dynamic, errors: Dynamic): Uint8Array {
  if (typeof value === "string") return encode(value, encoding ?? "utf-8", errors ?? "strict").data;
  if (isBytes(value)) return value.data;
  throw new TypeError("quote_from_bytes() expected bytes");
}

/** `urllib.parse.quote(string, safe="/")` */
export function quote(
  string: Dynamic,
  safe: Dynamic = "/",
  encoding: Dynamic = null,
  errors: Dynamic = null,
): string {
  let result = "";
  for (const byte of bytesOfText(string, encoding, errors)) {
    const character = String.fromCharCode(byte);
    const kept = byte < 128 && (alwaysSafe.test(character) || safe.includes(character));
    result += kept ? character : `%${byte.toString(16).toUpperCase().padStart(2, "0")}`;
  }
  return result;
}

/** `urllib.parse.quote_plus(string, safe="")` */
export function quotePlus(
  string: Dynamic,
  safe: Dynamic = "",
  encoding: Dynamic = null,
  errors: Dynamic = null,
): string {
  return quote(string, `${safe} `, encoding, errors).replaceAll(" ", "+");
}

/** `urllib.parse.unquote(string)`: what is no UTF-8 becomes U+FFFD. */
export function unquote(string: string, encoding: Dynamic = "utf-8", errors: Dynamic = "replace"): string {
  return string.replace(/(?:%[0-9a-fA-F]{2})+/g, (run) =>
    decode(
      new Bytes(new Uint8Array(Buffer.from(run.replaceAll("%", ""), "hex"))),
      encoding ?? "utf-8",
      errors ?? "replace",
    ),
  );
}

export const unquotePlus = (string: string, encoding?: Dynamic, errors?: Dynamic): string =>
  unquote(string.replaceAll("+", " "), encoding, errors);

/** `urllib.parse.unquote_to_bytes(string)` */
export function unquoteToBytes(string: Dynamic): Bytes {
  const text =
    typeof string === "string" ? Buffer.from(string, "utf8") : Buffer.from(string.data as Uint8Array);
  const latin = text
    .toString("latin1")
    .replace(/%([0-9a-fA-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return new Bytes(new Uint8Array(Buffer.from(latin, "latin1")));
}

const quoteValue = (value: Dynamic): Dynamic => (value instanceof Bytes ? value : str(value));

/** `urllib.parse.urlencode(query, doseq=False, safe="", quote_via=quote_plus)` */
export function urlencode(query: Dynamic, doseq: Dynamic = false, safe = "", ...rest: Dynamic[]): string {
  const via = rest.at(-1) === quote ? quote : quotePlus;
  const pairs = query instanceof Dict || isPlainDict(query) ? items(query) : query;
  if (typeof query === "string" && query !== "")
    throw new TypeError("not a valid non-string sequence or mapping object");
  const parts: string[] = [];
  for (const [key, value] of iterate(pairs)) {
    const isList =
      doseq &&
      typeof value === "object" &&
      value !== null &&
      !(value instanceof Bytes) &&
      Symbol.iterator in value;
    for (const each of isList ? iterate(value) : [value])
      parts.push(`${via(quoteValue(key), safe)}=${via(quoteValue(each), safe)}`);
  }
  return parts.join("&");
}

/** Text after the last @ and before the port. */
function hostOf(netloc: string): [string, string | null] {
  const host = netloc.slice(netloc.lastIndexOf("@") + 1);
  const bracket = /^\[([^\]]*)\](?::(.*))?$/.exec(host);
  if (bracket) return [bracket[1]!, bracket[2] ?? null];
  const colon = host.indexOf(":");
  return colon < 0 ? [host, null] : [host.slice(0, colon), host.slice(colon + 1)];
}

const getters = {
  hostname(this: Dynamic): string | null {
    return hostOf(this.netloc)[0].toLowerCase() || null;
  },
  port(this: Dynamic): number | null {
    const port = hostOf(this.netloc)[1];
    if (port === null || port === "") return null;
    if (!/^[0-9]+$/.test(port)) throw new ValueError(`Port could not be cast to integer value as '${port}'`);
    if (Number(port) > 65535) throw new ValueError("Port out of range 0-65535");
    return Number(port);
  },
  username(this: Dynamic): string | null {
    const at = this.netloc.lastIndexOf("@");
    return at < 0 ? null : this.netloc.slice(0, at).split(":")[0];
  },
  password(this: Dynamic): string | null {
    const at = this.netloc.lastIndexOf("@");
    const [, ...rest] = this.netloc.slice(0, Math.max(at, 0)).split(":");
    return at < 0 || rest.length === 0 ? null : rest.join(":");
  },
};

function resultClass(name: string, fields: string[]): Dynamic {
  const Result = namedTuple(name, fields);
  for (const [field, get] of Object.entries(getters))
    Object.defineProperty(Result.prototype, field, { get, configurable: true });
  Object.defineProperty(Result.prototype, "geturl", {
    value(this: Dynamic) {
      return this.length === 6 ? urlunparse(this) : urlunsplit(this);
    },
  });
  return Result;
}

export const SplitResult = resultClass("SplitResult", ["scheme", "netloc", "path", "query", "fragment"]);
export const ParseResult = resultClass("ParseResult", [
  "scheme",
  "netloc",
  "path",
  "params",
  "query",
  "fragment",
]);

/** `urllib.parse.urlsplit(url, scheme="", allow_fragments=True)` */
export function urlsplit(url: string, scheme = "", allowFragments: Dynamic = true): Dynamic {
  let rest = url.replace(/^[\0- ]+/, "").replace(/[\t\r\n]/g, "");
  const match = /^([A-Za-z][A-Za-z0-9+.-]*):/.exec(rest);
  const found = match ? match[1]!.toLowerCase() : scheme;
  if (match) rest = rest.slice(match[0].length);
  let netloc = "";
  if (rest.startsWith("//")) {
    netloc = /^\/\/([^/?#]*)/.exec(rest)![1]!;
    rest = rest.slice(2 + netloc.length);
    if (netloc.includes("[") !== netloc.includes("]")) throw new ValueError("Invalid IPv6 URL");
  }
  const [beforeFragment, fragment] = allowFragments ? cut(rest, "#") : [rest, ""];
  const [path, query] = cut(beforeFragment, "?");
  return new SplitResult(found, netloc, path, query, fragment);
}

function cut(text: string, mark: string): [string, string] {
  const at = text.indexOf(mark);
  return at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at + 1)];
}

const withParams = new Set([
  "",
  "ftp",
  "hdl",
  "prospero",
  "http",
  "https",
  "shttp",
  "rtsp",
  "rtspu",
  "sip",
  "sips",
  "mms",
  "sftp",
  "tel",
]);
const hierarchical = new Set([
  "",
  "ftp",
  "http",
  "gopher",
  "nntp",
  "imap",
  "wais",
  "file",
  "https",
  "shttp",
  "mms",
  "prospero",
  "rtsp",
  "rtspu",
  "sftp",
  "svn",
  "svn+ssh",
  "ws",
  "wss",
]);

/** `urllib.parse.urlparse(url, scheme="", allow_fragments=True)` */
export function urlparse(url: string, scheme = "", allowFragments: Dynamic = true): Dynamic {
  const { scheme: found, netloc, path, query, fragment } = urlsplit(url, scheme, allowFragments);
  const semicolon = path.indexOf(";", path.lastIndexOf("/") + 1);
  if (!withParams.has(found) || semicolon < 0)
    return new ParseResult(found, netloc, path, "", query, fragment);
  return new ParseResult(found, netloc, path.slice(0, semicolon), path.slice(semicolon + 1), query, fragment);
}

/** `urllib.parse.urlunsplit(parts)` */
export function urlunsplit(parts: Dynamic): string {
  const [scheme, netloc, given, query, fragment] = Array.from(iterate(parts)) as string[];
  let url = given!;
  if (netloc || (scheme && hierarchical.has(scheme) && !url.startsWith("//"))) {
    if (url && !url.startsWith("/")) url = `/${url}`;
    url = `//${netloc ?? ""}${url}`;
  }
  if (scheme) url = `${scheme}:${url}`;
  if (query) url = `${url}?${query}`;
  return fragment ? `${url}#${fragment}` : url;
}

/** `urllib.parse.urlunparse(parts)` */
export function urlunparse(parts: Dynamic): string {
  const [scheme, netloc, path, params, query, fragment] = Array.from(iterate(parts)) as string[];
  return urlunsplit([scheme, netloc, params ? `${path};${params}` : path, query, fragment]);
}

/** `urllib.parse.urljoin(base, url)` */
export function urljoin(base: string, url: string, allowFragments: Dynamic = true): string {
  if (!base) return url;
  if (!url) return base;
  const from = urlparse(base, "", allowFragments);
  const to = urlparse(url, from.scheme, allowFragments);
  if (to.scheme !== from.scheme || !hierarchical.has(to.scheme)) return url;
  if (to.netloc) return urlunparse(to);
  if (!to.path && !to.params)
    return urlunparse([to.scheme, from.netloc, from.path, from.params, to.query || from.query, to.fragment]);
  return urlunparse([
    to.scheme,
    from.netloc,
    joinPaths(from.path, to.path),
    to.params,
    to.query,
    to.fragment,
  ]);
}

function joinPaths(base: string, path: string): string {
  const parts = base.split("/");
  if (parts[parts.length - 1] !== "") parts.pop();
  let segments = path.startsWith("/") ? path.split("/") : [...parts, ...path.split("/")];
  if (!path.startsWith("/"))
    segments = [
      segments[0]!,
      ...segments.slice(1, -1).filter((part) => part !== ""),
      ...segments.slice(1).slice(-1),
    ];
  const resolved: string[] = [];
  for (const segment of segments) {
    if (segment === "..") resolved.pop();
    else if (segment !== ".") resolved.push(segment);
  }
  const last = segments[segments.length - 1];
  if (last === "." || last === "..") resolved.push("");
  return resolved.join("/") || "/";
}

const DefragResult = namedTuple("DefragResult", ["url", "fragment"]);

/** `urllib.parse.urldefrag(url)` */
export function urldefrag(url: string): Dynamic {
  const [before, fragment] = cut(url, "#");
  return new DefragResult(before, fragment);
}

/** `urllib.parse.parse_qsl(qs, keep_blank_values=False)` */
export function parseQsl(qs: string, keepBlank: Dynamic = false, strict: Dynamic = false): Tuple<string>[] {
  const pairs: Tuple<string>[] = [];
  for (const part of qs.split("&")) {
    if (strict === true && !part.includes("=")) throw new ValueError(`bad query field: ${repr(part)}`);
    if (part === "") continue;
    const [name, value] = cut(part, "=");
    if (value !== "" || keepBlank) pairs.push(Tuple.of(unquotePlus(name), unquotePlus(value)));
  }
  return pairs;
}

/** `urllib.parse.parse_qs(qs, keep_blank_values=False)` */
export function parseQs(qs: string, keepBlank: Dynamic = false, strict: Dynamic = false): Dict {
  const result = new Dict<string, string[]>();
  for (const [name, value] of parseQsl(qs, keepBlank, strict)) {
    if (result.has(name!)) result.get(name!)!.push(value!);
    else result.set(name!, [value!]);
  }
  return result;
}

signature(quote, "quote", ["string", "safe="]);
signature(quotePlus, "quote_plus", ["string", "safe="]);
signature(unquote, "unquote", ["string"]);
signature(unquotePlus, "unquote_plus", ["string"]);
signature(urlencode, "urlencode", ["query", "doseq=", "safe=", "encoding=", "errors=", "quote_via="]);
signature(urlparse, "urlparse", ["url", "scheme=", "allow_fragments="]);
signature(urlsplit, "urlsplit", ["url", "scheme=", "allow_fragments="]);
signature(urlunparse, "urlunparse", ["components"]);
signature(urlunsplit, "urlunsplit", ["components"]);
signature(urljoin, "urljoin", ["base", "url", "allow_fragments="]);
signature(urldefrag, "urldefrag", ["url"]);
signature(parseQs, "parse_qs", ["qs", "keep_blank_values="]);
signature(parseQsl, "parse_qsl", ["qs", "keep_blank_values="]);
