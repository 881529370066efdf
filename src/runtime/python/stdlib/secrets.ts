import { signature } from "../functions.js";
import { randomBytes } from "node:crypto";
import { Bytes } from "../bytes.js";
import { ValueError } from "../exceptions.js";
import type { Dynamic, Int } from "../types.js";
import { integer } from "./numbers.js";
import { SystemRandom } from "./random.js";

export { compareDigest } from "./hmac.js";

const system = new SystemRandom();

export const tokenBytes = (nbytes: Dynamic = null): Bytes =>
  new Bytes(new Uint8Array(randomBytes(nbytes ?? 32)));
export const tokenHex = (nbytes: Dynamic = null): string => randomBytes(nbytes ?? 32).toString("hex");
export const tokenUrlsafe = (nbytes: Dynamic = null): string =>
  randomBytes(nbytes ?? 32).toString("base64url");
export const choice = (seq: Dynamic): Dynamic => system.choice(seq);
export const randbits = (k: Dynamic): Int => system.getrandbits(k);

export function randbelow(limit: Dynamic): Int {
  if (integer(limit) <= 0n) throw new ValueError("Upper bound must be positive.");
  return system.randrange(limit);
}

signature(tokenBytes, "token_bytes", ["nbytes="]);
signature(tokenHex, "token_hex", ["nbytes="]);
signature(tokenUrlsafe, "token_urlsafe", ["nbytes="]);
signature(choice, "choice", ["seq"]);
signature(randbits, "randbits", ["k"]);
signature(randbelow, "randbelow", ["exclusive_upper_bound"]);
