import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { HTTPMethod, HTTPStatus } from "./runtime/python/stdlib/http-status.js";

// HTTP status codes are ints with phrases.
const s = HTTPStatus.NOT_FOUND;
py.print(
  s,
  py.repr(s),
  s.value,
  s.phrase,
  s.description,
  py.eq(s, 404),
  s.name,
  new HTTPStatus(200),
  HTTPStatus.OK.phrase,
  py.add(py.int(s), 1),
  `${py.str(s)}`,
  `${py.str(s.value)} ${s.phrase}`,
);
py.print(
  py.flatMap(HTTPStatus, (c: Dynamic) => (py.le(500, c) && py.lt(c, 504) ? [py.getAttr(c, "value")] : [])),
  py.contains(py.Tuple.of(404, 500), s),
  py.getAttr(py.getItem(HTTPStatus, false ? "TEAPOT" : "IM_A_TEAPOT"), "value"),
  HTTPMethod.GET,
  py.eq(HTTPMethod.GET, "GET"),
);
try {
  new HTTPStatus(999);
} catch (caught) {
  const e = py.rethrowUnless(caught, py.ValueError);
  py.print(e);
}
py.print(
  py.getItem(new py.Dict([[HTTPStatus.OK, "ok"]] as [Dynamic, Dynamic][]), 200),
  py.max(HTTPStatus.OK, HTTPStatus.CREATED).name,
);
