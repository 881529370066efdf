import { declareMethods } from "../declare.js";
import { Dict } from "../dict.js";
import { len } from "../len.js";
import { percentFormat } from "../percent.js";
import { str } from "../repr.js";
import { Tuple } from "../tuple.js";
import { isPlainDict } from "../type-name.js";
import type { Dynamic } from "../types.js";
import { basename, splitext } from "./os-path.js";
import { framesOf } from "./traceback.js";
import { levelName } from "./log-levels.js";

const started = Date.now();

const own =
  /^(?:Function\.|_)*(?:caller|write|emitted|\w*Logger\w*\..*|_?Writer\..*|_?LogRecord\..*|debug|info|warning|warn|error|exception|critical|log)$/;

/** Where the program called the logger: below the logging functions that are youngest on the stack. */
function caller(): { file: string; line: number; name: string } {
  const frames = framesOf(new Error().stack);
  const index = frames.findLastIndex(
    ({ file, name }) => !own.test(name) && !/\/stdlib\/log[\w-]*\.[jt]s$/.test(file),
  );
  return frames[index] ?? { file: "(unknown file)", line: 0, name: "(unknown function)" };
}

/** `logging.LogRecord`. Its attributes keep Python's spelling. */
export class LogRecord {
  [name: string]: Dynamic;
  args: Dynamic;
  exc_text: string | null = null;
  created = Date.now() / 1000;

  constructor(
    readonly name: string,
    readonly levelno: number,
    readonly pathname: string,
    readonly lineno: number,
    readonly msg: Dynamic,
    args: Dynamic,
    readonly exc_info: Dynamic,
    readonly funcName: Dynamic = null,
    readonly stack_info: Dynamic = null,
  ) {
    const only = args?.length === 1 ? args[0] : null;
    this.args = (only instanceof Dict || isPlainDict(only)) && len(only) > 0 ? only : args;
    this["levelname"] = levelName(levelno);
    this["filename"] = basename(pathname);
    this["module"] = splitext(this["filename"])[0];
    this["msecs"] = Math.floor((this.created % 1) * 1000);
    this["relativeCreated"] = this.created * 1000 - started;
    this["thread"] = process.pid;
    this["threadName"] = "MainThread";
    this["process"] = process.pid;
    this["processName"] = "MainProcess";
    this["taskName"] = null;
  }

  /** The record of a call made now. */
  static here(
    name: string,
    level: number,
    msg: Dynamic,
    args: Tuple,
    excInfo: Dynamic,
    stackInfo: Dynamic,
  ): LogRecord {
    const { file, line, name: func } = caller();
    return new LogRecord(name, level, file, line, msg, args, excInfo, func, stackInfo);
  }

  getMessage(): string {
    const text = str(this.msg);
    const hasArguments = Array.isArray(this.args)
      ? this.args.length > 0
      : this.args !== null && this.args !== undefined;
    return hasArguments ? percentFormat(text, this.args) : text;
  }

  __repr__(): string {
    return `<LogRecord: ${this.name}, ${this.levelno}, ${this.pathname}, ${this.lineno}, "${str(this.msg)}">`;
  }
}

declareMethods(LogRecord, "LogRecord", {
  __init__: ["name", "level", "pathname", "lineno", "msg", "args", "exc_info", "func=", "sinfo="],
});
