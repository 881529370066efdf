import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { b64decode, b64encode, urlsafeB64decode, urlsafeB64encode } from "./runtime/python/stdlib/base64.js";

// Data URLs and basic-auth headers.
function dataUrl(b: Dynamic, mime: string = "text/plain"): string {
  return `data:${mime};base64,${py.callMethod(b64encode(b), "decode", ["ascii"])}`;
}
const u = dataUrl(py.encode("héllo"));
const [head, _, body] = py.partition(u, ",");
py.print(u, py.getItem(py.getItem(head.split(":"), 1).split(";"), 0), py.callMethod(b64decode(body), "decode", []));
py.print(
  "Basic " + py.callMethod(b64encode(py.bytes([117, 115, 101, 114, 58, 112, 97, 58, 115, 115])), "decode", []),
  py.callMethod(b64decode("dTpw"), "split", [py.bytes([58]), 1]),
);
const token = py.callMethod(
  py.callMethod(urlsafeB64encode(py.encode(py.jsonDumps({ sub: "a?>" }))), "rstrip", [py.bytes([61])]),
  "decode",
  [],
);
py.print(token, py.jsonLoads(urlsafeB64decode(py.add(token, py.mul("=", py.mod(py.neg(py.len(token)), 4))))));
