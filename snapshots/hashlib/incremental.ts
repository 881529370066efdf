import * as py from "./runtime/python/index.js";
import { algorithmsAvailable, md5, newHash, pbkdf2Hmac, sha1, sha256 } from "./runtime/python/stdlib/hashlib.js";

// Digests of pieces equal digests of the whole; copies go their own way; wrong input is refused.

const h = sha256();
for (const piece of py.Tuple.of(py.bytes([97]), py.bytes([]), py.bytearray(py.bytes([98, 99])), py.encode("é"))) {
  h.update(piece);
}
const fork = h.copy();
fork.update(py.bytes([33]));
py.print(
  h.hexdigest() === sha256(py.bytes([97, 98, 99, 195, 169])).hexdigest(),
  h.hexdigest() !== fork.hexdigest(),
  py.eq(h.digest(), py.call(py.getAttr(py.bytes, "fromhex"), [h.hexdigest()])),
);
for (const name of py.Tuple.of("md5", "sha1", "sha224", "sha256", "sha384", "sha512", "blake2b", "sha3_256")) {
  const d = newHash(name, py.bytes([120]));
  py.print(name, d.name, d.digestSize, d.blockSize, py.getSlice(d.hexdigest(), null, 16));
}
py.print(
  md5(py.bytes([]), { usedforsecurity: false }).hexdigest(),
  sha1(py.bytes(1000)).hexdigest(),
  py.contains(algorithmsAvailable, "sha256"),
);
py.print(py.callMethod(pbkdf2Hmac("sha256", py.bytes([112, 119]), py.bytes([115, 97, 108, 116]), 10), "hex", []));
for (const bad of py.Tuple.of(
  py.signature(() => sha256("text"), "<lambda>", []),
  py.signature(() => newHash("nope"), "<lambda>", []),
  py.signature(() => h.update(5), "<lambda>", []),
)) {
  try {
    py.print(py.call(bad, []));
  } catch (caught) {
    const e = py.rethrowUnless(caught, py.TypeError, py.ValueError);
    py.print(py.typeName(e), e);
  }
}
py.print(
  py.mod(py.int(md5(py.bytes([117, 115, 101, 114, 45, 49])).hexdigest(), 16), 100),
  py.call(py.getAttr(py.int, "from_bytes"), [py.getSlice(sha1(py.bytes([107])).digest(), null, 4), "big"]),
);
