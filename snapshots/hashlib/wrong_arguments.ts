import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { blake2b, md5, newHash, sha1, sha256 } from "./runtime/python/stdlib/hashlib.js";

// Arguments of the wrong type, and names of hashes that do not exist.

const CASES: Dynamic[] = [
  () => sha256(null),
  () => sha256("text"),
  () => md5(5),
  () => sha1([1]),
  () => sha256(py.bytes([])).update("text"),
  () => sha256(py.bytes([])).update(null),
  () => sha256(py.bytes([])).update(3),
  () => newHash("sha256", "text"),
  () => newHash("nothing"),
  () => newHash(5),
  () => sha256(py.bytearray(py.bytes([97, 98]))).hexdigest(),
  () => sha256(new py.Dict()),
  () => blake2b("x"),
];
for (const [i, case_] of py.enumerate(CASES)) {
  try {
    py.print(i, py.call(case_, []));
  } catch (caught) {
    const error = py.toException(caught);
    py.print(i, py.typeName(error), error);
  }
}
