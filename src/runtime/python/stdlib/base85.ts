import { Bytes } from "../bytes.js";
import { ValueError } from "../exceptions.js";
import type { Dynamic } from "../types.js";
import { bytesOf } from "./text-io.js";

const alphabet85 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_`{|}~";

function encode85(data: Uint8Array, digit: (n: number) => string, zero?: string): string {
  let out = "";
  for (let at = 0; at < data.length; at += 4) {
    const part = data.slice(at, at + 4);
    const padded = new Uint8Array(4);
    padded.set(part);
    let n = new DataView(padded.buffer).getUint32(0);
    if (n === 0 && zero !== undefined && part.length === 4) {
      out += zero;
      continue;
    }
    let chunk = "";
    for (let i = 0; i < 5; i++) {
      chunk = digit(n % 85) + chunk;
      n = Math.floor(n / 85);
    }
    out += chunk.slice(0, part.length + 1);
  }
  return out;
}

function decode85(text: string, value: (c: string, at: number) => number, padding: number): Uint8Array {
  const out: number[] = [];
  for (let at = 0; at < text.length; at += 5) {
    const part = text.slice(at, at + 5);
    let n = 0;
    for (let i = 0; i < 5; i++) n = n * 85 + (i < part.length ? value(part[i]!, at + i) : padding);
    if (n > 0xffffffff) throw new ValueError(`base85 overflow in hunk starting at byte ${at}`);
    const bytes = [n >>> 24, (n >>> 16) & 255, (n >>> 8) & 255, n & 255];
    out.push(...bytes.slice(0, part.length - 1));
  }
  return Uint8Array.from(out);
}

const latin = (x: Dynamic): string =>
  typeof x === "string" ? x : Buffer.from(bytesOf(x)).toString("latin1");
const bytes = (text: string): Bytes => new Bytes(new Uint8Array(Buffer.from(text, "latin1")));

/** `base64.b85encode(b)` */
export const b85encode = (b: Dynamic): Bytes =>
  bytes(encode85(Uint8Array.from(bytesOf(b)), (n) => alphabet85[n]!));

/** `base64.b85decode(b)` */
export const b85decode = (b: Dynamic): Bytes =>
  new Bytes(
    decode85(
      latin(b),
      (c, at) => {
        const n = alphabet85.indexOf(c);
        if (n < 0) throw new ValueError(`bad base85 character at position ${at}`);
        return n;
      },
      84,
    ),
  );

/** `base64.a85encode(b)` */
export const a85encode = (b: Dynamic): Bytes =>
  bytes(encode85(Uint8Array.from(bytesOf(b)), (n) => String.fromCharCode(n + 33), "z"));

/** `base64.a85decode(b)` */
export const a85decode = (b: Dynamic): Bytes =>
  new Bytes(
    decode85(
      latin(b)
        .replace(/[ \t\n\r\v]/g, "")
        .replaceAll("z", "!!!!!"),
      (c) => {
        const n = c.charCodeAt(0) - 33;
        if (n < 0 || n > 84) throw new ValueError(`Non-Ascii85 digit found: ${c}`);
        return n;
      },
      84,
    ),
  );

/** `base64.encodebytes(s)`: lines of 76 characters. */
export const encodebytes = (s: Dynamic): Bytes =>
  bytes(
    (
      Buffer.from(bytesOf(s))
        .toString("base64")
        .match(/.{1,76}/g) ?? []
    )
      .map((line) => `${line}\n`)
      .join(""),
  );
