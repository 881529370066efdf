import { Exception, type Dynamic, pyClass, repr, signature, str } from "../python/index.js";
import { STATUS_CODES } from "node:http";

/** Phrases that Python 3.11 writes in another way than Node. */
const phrases: Readonly<Record<number, string>> = {
  302: "Found",
  413: "Request Entity Too Large",
  414: "Request-URI Too Long",
  416: "Requested Range Not Satisfiable",
  418: "I'm a Teapot",
};

/** `fastapi.HTTPException`. Raised in a handler it is an error like any other: MLflow's server answers 500 with its text. */
export class HTTPException extends Exception {
  constructor(
    readonly status_code: Dynamic,
    detail: Dynamic = null,
    readonly headers: Dynamic = null,
  ) {
    super();
    this.detail = detail ?? phrases[Number(status_code)] ?? STATUS_CODES[Number(status_code)] ?? null;
  }

  readonly detail: Dynamic;

  __str__(): string {
    return `${str(this.status_code)}: ${str(this.detail)}`;
  }

  __repr__(): string {
    return `HTTPException(status_code=${repr(this.status_code)}, detail=${repr(this.detail)})`;
  }
}
pyClass(HTTPException, { name: "HTTPException", module: "fastapi.exceptions" });
signature(HTTPException, "HTTPException.__init__", ["status_code", "detail=", "headers="]);
