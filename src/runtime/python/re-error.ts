import { declareMethods } from "./declare.js";
import { pyClass } from "./class-info.js";
import { Exception } from "./exceptions.js";
import { codePoints } from "./text-core.js";

/** `re.error`: a pattern or template that is not valid. */
export class error extends Exception {
  readonly msg: string;
  readonly pattern: string | null;
  readonly pos: number | null;
  readonly lineno: number | null = null;
  readonly colno: number | null = null;

  constructor(msg: string, pattern: string | null = null, pos: number | null = null) {
    super(pattern === null || pos === null ? msg : msg + placeText(pattern, pos));
    this.msg = msg;
    this.pattern = pattern;
    this.pos = pos;
    if (pattern === null || pos === null) return;
    [this.lineno, this.colno] = place(pattern, pos);
  }
}

pyClass(error, { name: "error", module: "re" });

function place(pattern: string, pos: number): [line: number, column: number] {
  const before = codePoints(pattern).slice(0, pos);
  return [before.filter((char) => char === "\n").length + 1, pos - before.lastIndexOf("\n")];
}

function placeText(pattern: string, pos: number): string {
  const [line, column] = place(pattern, pos);
  return ` at position ${pos}${pattern.includes("\n") ? ` (line ${line}, column ${column})` : ""}`;
}

declareMethods(error, "error", { __init__: ["msg", "pattern=", "pos="] });
