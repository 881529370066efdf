import { pyClass } from "./class-info.js";
import { declareMethods } from "./declare.js";
import { ValueError } from "./exceptions.js";
import { codePointOffset } from "./text-core.js";

/** `json.JSONDecodeError`. Positions count code points; lines and columns count from 1. */
export class JSONDecodeError extends ValueError {
  readonly msg: string;
  readonly doc: string;
  readonly pos: number;
  readonly lineno: number;
  readonly colno: number;

  constructor(msg: string, doc: string, pos: number) {
    const before = Array.from(doc).slice(0, pos);
    const lineno = before.filter((char) => char === "\n").length + 1;
    const colno = pos - before.lastIndexOf("\n");
    super(`${msg}: line ${lineno} column ${colno} (char ${pos})`);
    this.msg = msg;
    this.doc = doc;
    this.pos = pos;
    this.lineno = lineno;
    this.colno = colno;
  }

  /** An error at an offset in code units. */
  static at(msg: string, doc: string, unit: number): JSONDecodeError {
    return new JSONDecodeError(msg, doc, codePointOffset(doc, unit));
  }
}

// Bundlers may rename a class that mentions itself.
pyClass(JSONDecodeError, { name: "JSONDecodeError" });
declareMethods(JSONDecodeError, "JSONDecodeError", { __init__: ["msg", "doc", "pos"] });
