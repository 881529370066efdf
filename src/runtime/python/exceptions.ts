import { className, isClass, pyClass } from "./class-info.js";
import { escapeChar, repr, str } from "./repr.js";
import { Tuple } from "./tuple.js";
import type { Dynamic } from "./types.js";

/** The root of Python's exceptions. `args` holds what it was called with; its text is `str(error)`. */
export class BaseException extends Error {
  declare args: Tuple;
  declare __cause__: Dynamic;
  declare __context__: Dynamic;
  declare __suppress_context__: boolean;
  declare __notes__: string[] | undefined;
  declare __traceback__: Dynamic;

  constructor(...args: Dynamic[]) {
    super();
    hidden(this, "__cause__", null);
    hidden(this, "__context__", null);
    hidden(this, "__suppress_context__", false);
    hidden(this, "__traceback__", new Traceback(this));
    const frames: { stack?: string } = {};
    Error.captureStackTrace(frames, new.target);
    Object.defineProperty(this, "stack", {
      get: () => traceback(this, frames.stack ?? ""),
      set: (value: unknown) => hidden(this, "stack", value),
      configurable: true,
    });
    // Last: the engine asks for the text while it captures the stack, and without `args` there is none yet.
    hidden(this, "args", Tuple.from(args));
  }

  /** How Node prints it when it is not caught. */
  [Symbol.for("nodejs.util.inspect.custom")](): string {
    return String(this.stack);
  }

  /** What `super().__init__(...)` comes to where it is not the constructor's first step. */
  __init__(...args: Dynamic[]): void {
    hidden(this, "args", Tuple.from(args));
  }

  addNote(note: string): void {
    if (this.__notes__ === undefined) hidden(this, "__notes__", []);
    this.__notes__!.push(note);
  }

  withTraceback(): this {
    return this;
  }
}

function hidden(target: object, key: string, value: unknown): void {
  Object.defineProperty(target, key, { value, writable: true, configurable: true, enumerable: false });
}

function replaceable(key: string, get: (this: BaseException) => unknown): void {
  const set = function (this: object, value: unknown): void {
    Object.defineProperty(this, key, { value, writable: true, configurable: true, enumerable: true });
  };
  Object.defineProperty(BaseException.prototype, key, { get, set, configurable: true });
}

replaceable("message", function () {
  return this.args === undefined ? "" : messageOf(this);
});
replaceable("name", function () {
  return className(this.constructor);
});

/** What `error.__traceback__` is: the frames belong to JavaScript. */
class Traceback {
  readonly #error: Error;

  constructor(error: Error) {
    this.#error = error;
  }

  get stack(): string | undefined {
    return this.#error.stack;
  }
}
pyClass(Traceback, { name: "traceback" });

/** `str(error)`; the message of an error that is not Python's. */
export function messageOf(error: Dynamic): string {
  return error instanceof BaseException ? str(error) : String((error as Error | null)?.message ?? error);
}

/** What Node prints of an uncaught exception: Python's layout with JavaScript's frames. */
function traceback(error: BaseException, stack: string): string {
  const frames = stack.split("\n").filter((line) => /^ {4}at /.test(line));
  const before = chained(error);
  const notes = (error.__notes__ ?? []).map((note) => `\n${note}`).join("");
  const header = "Traceback (most recent call last):";
  return [before + header, ...frames, lastLine(error) + notes].join("\n");
}

function chained({ __cause__, __context__, __suppress_context__ }: BaseException): string {
  if (__cause__ instanceof Error) {
    return `${__cause__.stack}\n\nThe above exception was the direct cause of the following exception:\n\n`;
  }
  if (!(__context__ instanceof Error) || __suppress_context__) return "";
  return `${__context__.stack}\n\nDuring handling of the above exception, another exception occurred:\n\n`;
}

function lastLine(error: BaseException): string {
  const text = messageOf(error);
  return text === "" ? className(error.constructor) : `${className(error.constructor)}: ${text}`;
}

export class Exception extends BaseException {}
export class GeneratorExit extends BaseException {}
export class KeyboardInterrupt extends BaseException {}
export class SystemExit extends BaseException {
  get code(): Dynamic {
    return this.args.length === 0 ? null : this.args[0];
  }
}

export class ArithmeticError extends Exception {}
export class FloatingPointError extends ArithmeticError {}
export class OverflowError extends ArithmeticError {}
export class ZeroDivisionError extends ArithmeticError {}
export class AssertionError extends Exception {}
export class AttributeError extends Exception {}
export class BufferError extends Exception {}
export class EOFError extends Exception {}
export class ImportError extends Exception {}
export class ModuleNotFoundError extends ImportError {}
export class LookupError extends Exception {}
export class IndexError extends LookupError {}
export class KeyError extends LookupError {
  __str__(): string {
    return this.args.length === 1 ? repr(this.args[0]) : argumentText(this);
  }
}

export class MemoryError extends Exception {}
export class NameError extends Exception {}
export class UnboundLocalError extends NameError {}
export class OSError extends Exception {
  /** The file that a third argument names; it is none of `args`. */
  #filename: Dynamic = null;
  #second: Dynamic = null;

  /** `OSError(2, "...")` makes the subclass of the error number. */
  constructor(...args: Dynamic[]) {
    super(...(args.length > 2 && args.length <= 5 ? args.slice(0, 2) : args));
    if (args.length <= 5) [this.#filename, this.#second] = [args[2] ?? null, args[4] ?? null];
    const byNumber = args.length > 1 ? classOfNumber(new.target, args[0]) : undefined;
    if (byNumber) Object.setPrototypeOf(this, byNumber.prototype as object);
  }

  get errno(): Dynamic {
    return this.args.length > 1 ? this.args[0] : null;
  }

  get strerror(): Dynamic {
    return this.args.length > 1 ? this.args[1] : null;
  }

  get filename(): Dynamic {
    return this.#filename;
  }

  get filename2(): Dynamic {
    return this.#second;
  }

  __str__(): string {
    if (this.args.length < 2) return argumentText(this);
    const other = this.filename2 === null ? "" : ` -> ${repr(this.filename2)}`;
    const file = this.filename === null ? "" : `: ${repr(this.filename)}${other}`;
    return `[Errno ${str(this.errno)}] ${str(this.strerror)}${file}`;
  }
}

/** Subclasses keep their own class. */
const classOfNumber = (made: unknown, number: Dynamic): typeof OSError | undefined =>
  made === OSError ? osErrors().get(number) : undefined;

/** The error numbers of Linux. */
const osErrors = (): ReadonlyMap<Dynamic, typeof OSError> =>
  new Map<Dynamic, typeof OSError>([
    [1, PermissionError],
    [2, FileNotFoundError],
    [3, ProcessLookupError],
    [4, InterruptedError],
    [10, ChildProcessError],
    [11, BlockingIOError],
    [13, PermissionError],
    [17, FileExistsError],
    [20, NotADirectoryError],
    [21, IsADirectoryError],
    [32, BrokenPipeError],
    [103, ConnectionAbortedError],
    [104, ConnectionResetError],
    [108, BrokenPipeError],
    [110, TimeoutError],
    [111, ConnectionRefusedError],
    [114, BlockingIOError],
    [115, BlockingIOError],
  ]);

export class BlockingIOError extends OSError {}
export class ChildProcessError extends OSError {}
export class ConnectionError extends OSError {}
export class BrokenPipeError extends ConnectionError {}
export class ConnectionAbortedError extends ConnectionError {}
export class ConnectionRefusedError extends ConnectionError {}
export class ConnectionResetError extends ConnectionError {}
export class FileExistsError extends OSError {}
export class FileNotFoundError extends OSError {}
export class InterruptedError extends OSError {}
export class IsADirectoryError extends OSError {}
export class NotADirectoryError extends OSError {}
export class PermissionError extends OSError {}
export class ProcessLookupError extends OSError {}
export class TimeoutError extends OSError {}
export class ReferenceError extends Exception {}
export class RuntimeError extends Exception {}
export class NotImplementedError extends RuntimeError {}
export class RecursionError extends RuntimeError {}
export class StopIteration extends Exception {
  get value(): Dynamic {
    return this.args[0] ?? null;
  }
}

export class StopAsyncIteration extends Exception {}

export class SyntaxError extends Exception {}
export class IndentationError extends SyntaxError {}
export class TabError extends IndentationError {}
export class SystemError extends Exception {}
export class TypeError extends Exception {}
export class ValueError extends Exception {}
export class UnicodeError extends ValueError {}
/** What both errors of encodings say about the place. */
abstract class CodecError extends UnicodeError {
  get encoding(): Dynamic {
    return this.args[0];
  }

  get object(): Dynamic {
    return this.args[1];
  }

  get start(): Dynamic {
    return this.args[2];
  }

  get end(): Dynamic {
    return this.args[3];
  }

  get reason(): Dynamic {
    return this.args[4];
  }
}

/** Arguments: encoding, the bytes, start, end, reason. */
export class UnicodeDecodeError extends CodecError {
  __str__(): string {
    const [encoding, bytes, start, end, reason] = this.args;
    if (end - start !== 1)
      return `'${encoding}' codec can't decode bytes in position ${start}-${end - 1}: ${reason}`;
    const byte = (bytes.data[start] as number).toString(16).padStart(2, "0");
    return `'${encoding}' codec can't decode byte 0x${byte} in position ${start}: ${reason}`;
  }
}

/** Arguments: the text, start, end, reason. */
export class UnicodeTranslateError extends UnicodeError {}

/** Arguments: encoding, the text, start, end, reason. */
export class UnicodeEncodeError extends CodecError {
  __str__(): string {
    const [encoding, text, start, end, reason] = this.args;
    const where = `'${encoding}' codec can't encode character`;
    if (end - start !== 1) return `${where}s in position ${start}-${end - 1}: ${reason}`;
    const char = escapeChar(Array.from(text as string)[start]!);
    return `${where} '${char}' in position ${start}: ${reason}`;
  }
}

export class Warning extends Exception {}
export class BytesWarning extends Warning {}
export class DeprecationWarning extends Warning {}
export class EncodingWarning extends Warning {}
export class FutureWarning extends Warning {}
export class ImportWarning extends Warning {}
export class PendingDeprecationWarning extends Warning {}
export class ResourceWarning extends Warning {}
export class RuntimeWarning extends Warning {}
export class SyntaxWarning extends Warning {}
export class UnicodeWarning extends Warning {}
export class UserWarning extends Warning {}

/** The ways an exception class may say its text: none, the only argument, or all of them. */
function argumentText(error: BaseException): string {
  if (error.args.length === 0) return "";
  return error.args.length === 1 ? str(error.args[0]) : repr(error.args);
}

for (const cls of [
  BaseException,
  Exception,
  GeneratorExit,
  KeyboardInterrupt,
  SystemExit,
  ArithmeticError,
  FloatingPointError,
  OverflowError,
  ZeroDivisionError,
  AssertionError,
  AttributeError,
  BufferError,
  EOFError,
  ImportError,
  ModuleNotFoundError,
  LookupError,
  IndexError,
  KeyError,
  MemoryError,
  NameError,
  UnboundLocalError,
  OSError,
  BlockingIOError,
  ChildProcessError,
  ConnectionError,
  BrokenPipeError,
  ConnectionAbortedError,
  ConnectionRefusedError,
  ConnectionResetError,
  FileExistsError,
  FileNotFoundError,
  InterruptedError,
  IsADirectoryError,
  NotADirectoryError,
  PermissionError,
  ProcessLookupError,
  TimeoutError,
  ReferenceError,
  RuntimeError,
  NotImplementedError,
  RecursionError,
  StopIteration,
  StopAsyncIteration,
  SyntaxError,
  IndentationError,
  TabError,
  SystemError,
  TypeError,
  ValueError,
  UnicodeError,
  UnicodeDecodeError,
  UnicodeEncodeError,
  UnicodeTranslateError,
  Warning,
  BytesWarning,
  DeprecationWarning,
  EncodingWarning,
  FutureWarning,
  ImportWarning,
  PendingDeprecationWarning,
  ResourceWarning,
  RuntimeWarning,
  SyntaxWarning,
  UnicodeWarning,
  UserWarning,
]) {
  pyClass(cls, { name: cls.name, module: "builtins" });
}

/** Another name of OSError. */
export const IOError = OSError;

/** Another name of OSError. */
export const EnvironmentError = OSError;

const natives = new WeakMap<object, BaseException>();

/**
 * What an except clause sees of something caught: Python exceptions themselves; JavaScript's own errors as the
 * Python exception that fits, the same one each time; errors of libraries unchanged (`matches` counts them as
 * Exception).
 */
export function toException(caught: Dynamic): BaseException {
  if (caught instanceof BaseException) return caught;
  if (typeof caught !== "object" || caught === null) return new Exception(String(caught));
  const known = natives.get(caught as object);
  if (known !== undefined) return known;
  const mapped = mapNative(caught as Error);
  if (mapped === undefined) return caught as BaseException;
  mapped.stack = (caught as Error).stack ?? "";
  natives.set(caught as object, mapped);
  return mapped;
}

function mapNative(error: Error): BaseException | undefined {
  const { message } = error;
  if (error instanceof globalThis.TypeError) return mapTypeError(message);
  if (error instanceof globalThis.RangeError) return mapRangeError(message);
  if (error instanceof globalThis.ReferenceError) return new NameError(unassigned(message));
  if (error instanceof globalThis.SyntaxError) return new ValueError(message);
  return undefined;
}

/** A constant read above its declaration. */
function unassigned(message: string): string {
  const name = /Cannot access '(.*)' before initialization/.exec(message)?.[1];
  return name === undefined ? message : `name '${name}' is not defined`;
}

/** What a generator is being told to raise, for iterators under `yield*` that have no `throw` of their own. */
let thrownInto: BaseException | undefined;

/** Runs `generator.throw(error)`; an iterator that cannot be told raises the error where it is waited for. */
export function throwing<T>(error: BaseException, throwIt: () => T): T {
  thrownInto = error;
  return throwIt();
}

function mapTypeError(message: string): BaseException {
  if (/already running/.test(message)) return new ValueError("generator already executing");
  if (/does not provide a 'throw' method/.test(message) && thrownInto !== undefined) return thrownInto;
  const property = /of (?:undefined|null) \((?:reading|setting) '(.*)'\)/.exec(message);
  if (property !== null) return new AttributeError(`'NoneType' object has no attribute '${property[1]}'`);
  return new TypeError(message);
}

function mapRangeError(message: string): BaseException {
  if (/call stack/.test(message)) return new RecursionError("maximum recursion depth exceeded");
  if (/Division by zero/.test(message)) return new ZeroDivisionError("integer division or modulo by zero");
  if (/BigInt size|Invalid (string|array) length/.test(message)) return new MemoryError();
  return new ValueError(message);
}

/** An exception raised while `handled` was being handled: its chain of `__context__` ends there. */
export function inContext(raised: Dynamic, handled: Dynamic): Dynamic {
  const error = toException(raised);
  if (handled === undefined) return error;
  const context = toException(handled);
  for (let each: Dynamic = error; each instanceof BaseException; each = each.__context__) {
    if (each === context) return error;
    if (each.__context__ === null) {
      each.__context__ = context;
      return error;
    }
  }
  return error;
}

/**
 * `raise error from cause`. `cause` null is `from None`; `context` is the exception being handled. Throws what it
 * is given: an exception, an exception class (instantiated), or TypeError for anything else.
 */
export function raise(error: Dynamic, cause?: Dynamic, context?: Dynamic): never {
  const raised = exceptionOf(error, "exceptions must derive from BaseException");
  if (raised instanceof BaseException) {
    if (context !== undefined && context !== raised && raised.__context__ === null)
      raised.__context__ = context;
    if (cause !== undefined) {
      raised.__cause__ =
        cause === null ? null : exceptionOf(cause, "exception causes must derive from BaseException");
      raised.__suppress_context__ = true;
    }
  }
  throw raised;
}

function exceptionOf(error: Dynamic, complaint: string): Error {
  if (error instanceof Error) return error;
  if (isClass(error)) {
    const made: unknown = new (error as unknown as new () => unknown)();
    if (made instanceof Error) return made;
  }
  throw new TypeError(complaint);
}

/** Ends the program as Python does: the traceback's last line comes last, and `SystemExit` says the exit code. */
function endProgram(error: unknown): void {
  if (process.listenerCount("uncaughtException") > 1) return;
  if (error instanceof SystemExit) process.exit(exitCode(error.code));
  process.stderr.write(`${error instanceof Error ? toException(error).stack : String(error)}\n`);
  process.exit(1);
}

function exitCode(code: Dynamic): number {
  if (code === null || code === undefined) return 0;
  if (typeof code === "boolean") return Number(code);
  if (typeof code === "number" && Number.isInteger(code)) return code & 255;
  process.stderr.write(`${str(code)}\n`);
  return 1;
}

process.on("uncaughtException", endProgram);

/** `raise` where no exception is being handled. */
export function reraise(): never {
  throw new RuntimeError("No active exception to reraise");
}
