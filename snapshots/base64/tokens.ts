import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";
import {
  b64decode,
  b64encode,
  standardB64decode,
  standardB64encode,
  urlsafeB64decode,
  urlsafeB64encode,
} from "./runtime/python/stdlib/base64.js";
import { encodebytes } from "./runtime/python/stdlib/base85.js";

// Unpadded url-safe tokens, basic authentication headers and images in JSON.

function encode(data: PyDict): string {
  const raw = py.encode(py.jsonDumps(data, { separators: py.Tuple.of(",", ":"), ensure_ascii: false }), "utf-8");
  return py.callMethod(py.callMethod(urlsafeB64encode(raw), "rstrip", [py.bytes([61])]), "decode", ["ascii"]);
}

function decode(token: string): PyDict {
  return py.jsonLoads(urlsafeB64decode(py.add(token, py.mul("=", py.mod(py.neg(py.len(token)), 4)))));
}

for (const data of py.Tuple.of(new py.Dict(), { a: 1 }, { name: "é😀", n: [null, 1.5] }, { "~~~": "???>>>" })) {
  const token = encode(data);
  py.print(token, py.eq(decode(token), data), py.mod(py.len(token), 4));
}
const header = "Basic " + py.callMethod(b64encode(py.encode("ann:pä:ss")), "decode", []);
const items: Dynamic[] = py.partition(header, " ");
const kind = items[0];
let _: string = items[1];
const value = items[2];
const items2: Dynamic[] = py.partition(py.callMethod(b64decode(value), "decode", []), ":");
const user = items2[0];
_ = items2[1];
const password = items2[2];
py.print(header, kind, user, password);
const image = py.add(py.bytes(py.range(250, 256)), py.bytes([0]));
const payload = py.jsonDumps({ image: py.callMethod(standardB64encode(image), "decode", []) });
py.print(payload, py.eq(standardB64decode(py.getItem(py.jsonLoads(payload), "image")), image));
py.print(
  encodebytes(py.mul(py.bytes([120]), 60)),
  b64decode(py.bytes([89, 87, 74, 106, 10, 90, 71, 86, 109, 10])),
  b64encode(image, py.bytes([45, 95])),
);
