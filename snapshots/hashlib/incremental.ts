import {
  Tuple,
  TypeError,
  ValueError,
  bytearray,
  bytes,
  call,
  callMethod,
  contains,
  encode,
  eq,
  getSlice,
  int,
  mod,
  print,
  rethrowUnless,
  signature,
  typeName,
} from "./runtime/python/index.js";
import {
  algorithmsAvailable,
  md5,
  newHash,
  pbkdf2Hmac,
  sha1,
  sha256,
} from "./runtime/python/stdlib/hashlib.js";

// Digests of pieces equal digests of the whole; copies go their own way; wrong input is refused.

const h = sha256();
for (const piece of Tuple.of(bytes([97]), bytes([]), bytearray(bytes([98, 99])), encode("é"))) {
  h.update(piece);
}
const fork = h.copy();
fork.update(bytes([33]));
print(
  h.hexdigest() === sha256(bytes([97, 98, 99, 195, 169])).hexdigest(),
  h.hexdigest() !== fork.hexdigest(),
  eq(h.digest(), callMethod(bytes, "fromhex", [h.hexdigest()])),
);
for (const name of Tuple.of(
  "md5",
  "sha1",
  "sha224",
  "sha256",
  "sha384",
  "sha512",
  "blake2b",
  "sha3_256",
)) {
  const d = newHash(name, bytes([120]));
  print(name, d.name, d.digestSize, d.blockSize, getSlice(d.hexdigest(), null, 16));
}
print(
  md5(bytes([]), { usedforsecurity: false }).hexdigest(),
  sha1(bytes(1000)).hexdigest(),
  contains(algorithmsAvailable, "sha256"),
);
print(
  callMethod(pbkdf2Hmac("sha256", bytes([112, 119]), bytes([115, 97, 108, 116]), 10), "hex", []),
);
for (const bad of Tuple.of(
  signature(() => sha256("text"), "<lambda>", []),
  signature(() => newHash("nope"), "<lambda>", []),
  signature(() => h.update(5), "<lambda>", []),
)) {
  try {
    print(call(bad, []));
  } catch (caught) {
    const e = rethrowUnless(caught, TypeError, ValueError);
    print(typeName(e), e);
  }
}
print(
  mod(int(md5(bytes([117, 115, 101, 114, 45, 49])).hexdigest(), 16), 100),
  callMethod(int, "from_bytes", [getSlice(sha1(bytes([107])).digest(), null, 4), "big"]),
);
