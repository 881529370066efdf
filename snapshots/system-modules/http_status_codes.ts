import {
  Dict,
  type Dynamic,
  Tuple,
  ValueError,
  add,
  contains,
  eq,
  flatMap,
  getAttr,
  getItem,
  int,
  le,
  lt,
  max,
  print,
  repr,
  rethrowUnless,
  str,
} from "./runtime/python/index.js";
import { HTTPMethod, HTTPStatus } from "./runtime/python/stdlib/http-status.js";

// HTTP status codes are ints with phrases.
const s = HTTPStatus.NOT_FOUND;
print(
  s,
  repr(s),
  s.value,
  s.phrase,
  s.description,
  eq(s, 404),
  s.name,
  new HTTPStatus(200),
  HTTPStatus.OK.phrase,
  add(int(s), 1),
  `${str(s)}`,
  `${str(s.value)} ${s.phrase}`,
);
print(
  flatMap(HTTPStatus, (c: Dynamic) => (le(500, c) && lt(c, 504) ? [getAttr(c, "value")] : [])),
  contains(Tuple.of(404, 500), s),
  getAttr(getItem(HTTPStatus, false ? "TEAPOT" : "IM_A_TEAPOT"), "value"),
  HTTPMethod.GET,
  eq(HTTPMethod.GET, "GET"),
);
try {
  new HTTPStatus(999);
} catch (caught) {
  const e = rethrowUnless(caught, ValueError);
  print(e);
}
print(
  getItem(new Dict([[HTTPStatus.OK, "ok"]] as [Dynamic, Dynamic][]), 200),
  max(HTTPStatus.OK, HTTPStatus.CREATED).name,
);
