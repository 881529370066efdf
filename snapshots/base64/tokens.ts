import {
  Dict,
  type Dynamic,
  type PyDict,
  Tuple,
  add,
  bytes,
  callMethod,
  encode as pyEncode,
  eq,
  getItem,
  jsonDumps,
  jsonLoads,
  len,
  mod,
  mul,
  neg,
  partition,
  print,
  range,
} from "./runtime/python/index.js";
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
  const raw = pyEncode(
    jsonDumps(data, { separators: Tuple.of(",", ":"), ensure_ascii: false }),
    "utf-8",
  );
  return callMethod(callMethod(urlsafeB64encode(raw), "rstrip", [bytes([61])]), "decode", [
    "ascii",
  ]);
}

function decode(token: string): PyDict {
  return jsonLoads(urlsafeB64decode(token + mul("=", mod(neg(len(token)), 4))));
}

for (const data of Tuple.of(
  new Dict(),
  { a: 1 },
  { name: "é😀", n: [null, 1.5] },
  { "~~~": "???>>>" },
)) {
  const token = encode(data);
  print(token, eq(decode(token), data), mod(len(token), 4));
}
const header = "Basic " + callMethod(b64encode(pyEncode("ann:pä:ss")), "decode", []);
const items: Dynamic[] = partition(header, " ");
const kind = items[0];
let _: string = items[1];
const value = items[2];
const items2: Dynamic[] = partition(callMethod(b64decode(value), "decode", []), ":");
const user = items2[0];
_ = items2[1];
const password = items2[2];
print(header, kind, user, password);
const image = add(bytes(range(250, 256)), bytes([0]));
const payload = jsonDumps({ image: callMethod(standardB64encode(image), "decode", []) });
print(payload, eq(standardB64decode(getItem(jsonLoads(payload), "image")), image));
print(
  encodebytes(mul(bytes([120]), 60)),
  b64decode(bytes([89, 87, 74, 106, 10, 90, 71, 86, 109, 10])),
  b64encode(image, bytes([45, 95])),
);
