import { signature } from "../functions.js";
import { declareMethods } from "../declare.js";
import { createHmac, timingSafeEqual } from "node:crypto";
import { Bytes, isBytes } from "../bytes.js";
import { typeName } from "../type-name.js";
import { TypeError } from "../exceptions.js";
import type { Dynamic } from "../types.js";
import { algorithms, type Hash, newHash } from "./hashlib.js";
import { bytesOf } from "./text-io.js";

/** `hmac.HMAC` */
export class HMAC {
  readonly #chunks: Uint8Array[] = [];
  readonly #algorithm: string;
  readonly #hash: Hash;
  readonly name: string;

  constructor(
    private readonly key: Dynamic,
    msg: Dynamic = null,
    digestmod: Dynamic = "",
  ) {
    if (!digestmod) throw new TypeError("Missing required parameter 'digestmod'.");
    const name = typeof digestmod === "string" ? digestmod : (digestmod().name as string);
    this.#algorithm = algorithms[name.toLowerCase()] ?? name;
    this.#hash = newHash(name);
    this.name = `hmac-${this.#hash.name}`;
    if (!isBytes(key)) throw new TypeError(`key: expected bytes or bytearray, but got '${typeName(key)}'`);
    if (msg !== null) this.update(msg);
  }

  update(msg: Dynamic): null {
    this.#chunks.push(bytesOf(msg).slice());
    return null;
  }

  copy(): HMAC {
    const other = new HMAC(this.key, null, this.#hash.name);
    other.#chunks.push(...this.#chunks);
    return other;
  }

  get digestSize(): number {
    return this.#hash.digestSize;
  }

  get blockSize(): number {
    return this.#hash.blockSize;
  }

  private finished(): Buffer {
    const hmac = createHmac(this.#algorithm, bytesOf(this.key));
    for (const chunk of this.#chunks) hmac.update(chunk);
    return hmac.digest();
  }

  digest(): Bytes {
    return new Bytes(new Uint8Array(this.finished()));
  }

  hexdigest(): string {
    return this.finished().toString("hex");
  }
}

/** `hmac.new(key, msg=None, digestmod="")` */
export const newHmac = (key: Dynamic, msg: Dynamic = null, digestmod: Dynamic = ""): HMAC =>
  new HMAC(key, msg, digestmod);

/** `hmac.digest(key, msg, digest)` */
export const digest = (key: Dynamic, msg: Dynamic, name: Dynamic): Bytes => new HMAC(key, msg, name).digest();

/** `hmac.compare_digest(a, b)` */
export function compareDigest(a: Dynamic, b: Dynamic): boolean {
  for (const value of [a, b])
    if (typeof value === "string" && /[^\0-\x7f]/.test(value))
      throw new TypeError("comparing strings with non-ASCII characters is not supported");
  if ((typeof a === "string") !== (typeof b === "string"))
    throw new TypeError("a bytes-like object is required, not 'str'");
  const [x, y] = [a, b].map((value) =>
    typeof value === "string" ? Buffer.from(value, "utf8") : bytesOf(value),
  );
  return x!.length === y!.length && timingSafeEqual(x!, y!);
}

declareMethods(HMAC, "HMAC", { __init__: ["key", "msg=", "digestmod="], update: ["msg"] });
signature(newHmac, "new", ["key", "msg=", "digestmod="]);
signature(digest, "digest", ["key", "msg", "digest"]);
