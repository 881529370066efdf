import { HTTPException } from "./runtime/libraries/fastapi.js";
import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

let e: Dynamic;
// fastapi.HTTPException: its text, repr, attributes, default details, as an exception among others

for (const code of [400, 401, 403, 404, 409, 413, 422, 429, 500, 502, 503]) {
  e = new HTTPException(code);
  py.print(e, py.repr(e), e.status_code, e.detail, e.headers);
}

e = new HTTPException(404, { reason: "missing" }, { "x-reason": "a" });
py.print(py.str(e), py.repr(e), py.getItem(e.headers, "x-reason"));

function handler(kind: string): string {
  try {
    if (kind === "http") {
      throw py.raise(new HTTPException(400, "Bad input"));
    }
    if (kind === "value") {
      throw new py.ValueError("no");
    }
    return "fine";
  } catch (caught) {
    const error: Dynamic = py.toException(caught);
    if (error instanceof HTTPException) {
      return `${py.str(py.getAttr(error, "status_code"))}/${py.str(py.getAttr(error, "detail"))}`;
    } else {
      throw py.raise(new HTTPException(500, `Failed: ${py.str(error)}`), error);
    }
  }
}

py.print(handler("http"), handler("ok"));
try {
  handler("value");
} catch (caught2) {
  const error = py.toException(caught2);
  py.print(py.typeName(error), py.isInstance(error, HTTPException), error, py.repr(py.getAttr(error, "__cause__")));
}
