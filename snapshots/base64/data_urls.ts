import {
  type Dynamic,
  add,
  bytes,
  callMethod,
  encode,
  getItem,
  jsonDumps,
  jsonLoads,
  len,
  mod,
  mul,
  neg,
  partition,
  print,
} from "./runtime/python/index.js";
import {
  b64decode,
  b64encode,
  urlsafeB64decode,
  urlsafeB64encode,
} from "./runtime/python/stdlib/base64.js";

// Data URLs and basic-auth headers.
function dataUrl(b: Dynamic, mime: string = "text/plain"): string {
  return `data:${mime};base64,${callMethod(b64encode(b), "decode", ["ascii"])}`;
}
const u = dataUrl(encode("héllo"));
const [head, _, body] = partition(u, ",");
print(
  u,
  getItem(getItem(head.split(":"), 1).split(";"), 0),
  callMethod(b64decode(body), "decode", []),
);
print(
  "Basic " +
    callMethod(b64encode(bytes([117, 115, 101, 114, 58, 112, 97, 58, 115, 115])), "decode", []),
  callMethod(b64decode("dTpw"), "split", [bytes([58]), 1]),
);
const token = callMethod(
  callMethod(urlsafeB64encode(encode(jsonDumps({ sub: "a?>" }))), "rstrip", [bytes([61])]),
  "decode",
  [],
);
print(token, jsonLoads(urlsafeB64decode(add(token, mul("=", mod(neg(len(token)), 4))))));
