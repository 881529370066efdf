import { signature } from "../functions.js";
import { createHash, pbkdf2Sync } from "node:crypto";
import { Bytes, isBytes } from "../bytes.js";
import { PySet } from "../set.js";
import { NotImplementedError, TypeError, ValueError } from "../exceptions.js";
import type { Dynamic } from "../types.js";
import { bytesOf } from "./text-io.js";

/** A running hash. */
export class Hash {
  readonly #chunks: Uint8Array[] = [];

  constructor(
    readonly name: string,
    private readonly algorithm: string,
    data?: Dynamic,
  ) {
    if (data !== undefined) this.update(data);
  }

  update(data: Dynamic): null {
    if (typeof data === "string") throw new TypeError("Strings must be encoded before hashing");
    if (!isBytes(data)) throw new TypeError("object supporting the buffer API required");
    this.#chunks.push(bytesOf(data).slice());
    return null;
  }

  private finished(): Buffer {
    const hash = createHash(this.algorithm);
    for (const chunk of this.#chunks) hash.update(chunk);
    return hash.digest();
  }

  digest(): Bytes {
    return new Bytes(new Uint8Array(this.finished()));
  }

  hexdigest(): string {
    return this.finished().toString("hex");
  }

  copy(): Hash {
    const other = new Hash(this.name, this.algorithm);
    for (const chunk of this.#chunks) other.#chunks.push(chunk);
    return other;
  }

  get digestSize(): number {
    return this.finished().length;
  }

  get blockSize(): number {
    const sponge: Readonly<Record<string, number>> = {
      sha3_224: 144,
      sha3_256: 136,
      sha3_384: 104,
      sha3_512: 72,
    };
    return sponge[this.name] ?? (/512|384|blake2b/.test(this.name) ? 128 : 64);
  }
}

/** Python's name → OpenSSL's. */
export const algorithms: Readonly<Record<string, string>> = {
  md5: "md5",
  sha1: "sha1",
  sha224: "sha224",
  sha256: "sha256",
  sha384: "sha384",
  sha512: "sha512",
  sha3_224: "sha3-224",
  sha3_256: "sha3-256",
  sha3_384: "sha3-384",
  sha3_512: "sha3-512",
  blake2b: "blake2b512",
  blake2s: "blake2s256",
};

/** `hashlib.new(name, data=b"")` */
export function newHash(name: Dynamic, data?: Dynamic, _options?: Dynamic): Hash {
  if (typeof name !== "string") {
    throw new TypeError("name must be a string");
  }
  const known = name.toLowerCase().replace(/^sha-/, "sha");
  const algorithm = algorithms[known];
  if (algorithm === undefined) throw new ValueError(`unsupported hash type ${name}`);
  return new Hash(known, algorithm, data);
}

const constructor = (name: string) => (data?: Dynamic, _options?: Dynamic) => newHash(name, data);

/** Digests of another size are no shortened ones: Node has only the full size. */
function sizedConstructor(name: string, full: number) {
  return (data?: Dynamic, { digest_size: size = full }: { digest_size?: number } = {}): Hash => {
    if (size === full) return newHash(name, data);
    throw new NotImplementedError(`${name} with digest_size=${size}: only ${full} is there`);
  };
}

export const md5 = constructor("md5");
export const sha1 = constructor("sha1");
export const sha224 = constructor("sha224");
export const sha256 = constructor("sha256");
export const sha384 = constructor("sha384");
export const sha512 = constructor("sha512");
export const sha3_224 = constructor("sha3_224");
export const sha3_256 = constructor("sha3_256");
export const sha3_384 = constructor("sha3_384");
export const sha3_512 = constructor("sha3_512");
export const blake2b = sizedConstructor("blake2b", 64);
export const blake2s = sizedConstructor("blake2s", 32);

/** `hashlib.algorithms_available` */
export const algorithmsAvailable: Dynamic = new PySet(Object.keys(algorithms));

/** `hashlib.pbkdf2_hmac(hash_name, password, salt, iterations, dklen=None)` */
export function pbkdf2Hmac(
  name: string,
  password: Dynamic,
  salt: Dynamic,
  iterations: number,
  dklen: Dynamic = null,
): Bytes {
  const size = dklen ?? newHash(name).digestSize;
  return new Bytes(
    new Uint8Array(pbkdf2Sync(bytesOf(password), bytesOf(salt), iterations, size, algorithms[name]!)),
  );
}

signature(md5, "md5", ["data=", "*", "usedforsecurity="]);
signature(sha1, "sha1", ["data=", "*", "usedforsecurity="]);
signature(sha224, "sha224", ["data=", "*", "usedforsecurity="]);
signature(sha256, "sha256", ["data=", "*", "usedforsecurity="]);
signature(sha384, "sha384", ["data=", "*", "usedforsecurity="]);
signature(sha512, "sha512", ["data=", "*", "usedforsecurity="]);
signature(sha3_224, "sha3_224", ["data=", "*", "usedforsecurity="]);
signature(sha3_256, "sha3_256", ["data=", "*", "usedforsecurity="]);
signature(sha3_384, "sha3_384", ["data=", "*", "usedforsecurity="]);
signature(sha3_512, "sha3_512", ["data=", "*", "usedforsecurity="]);
signature(blake2b, "blake2b", ["data=", "*", "usedforsecurity="]);
signature(blake2s, "blake2s", ["data=", "*", "usedforsecurity="]);
signature(newHash, "new", ["name", "data=", "*", "usedforsecurity="]);
signature(pbkdf2Hmac, "pbkdf2_hmac", ["hash_name", "password", "salt", "iterations", "dklen="]);
