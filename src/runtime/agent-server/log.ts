/** How much the log tells: each level includes those after it. */
export const logLevels = ["debug", "info", "warning", "error", "off"] as const;

/** One of the levels. */
export type LogLevel = (typeof logLevels)[number];

/** What a line tells beside its time, level and event. */
export type LogFields = Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>;

/**
 * The server's log: one JSON object a line, on standard error. Bodies, headers and query strings are not passed to it;
 * the messages of errors, which may quote them, are told at the level debug only.
 */
export class Log {
  constructor(
    /** The least level that is written. */
    public level: LogLevel,
    private readonly write: (line: string) => void = writeSoon,
  ) {}

  /** Writes a line, where the level is to be told. */
  tell(level: Exclude<LogLevel, "off">, event: string, fields: LogFields = {}): void {
    if (!this.tells(level)) return;
    const rest = JSON.stringify(fields).slice(1);
    const begin = `{"time":"${timeText()}","level":"${level}","event":${JSON.stringify(event)}`;
    this.write(`${begin}${rest === "}" ? "" : ","}${rest}\n`);
  }

  /** Writes an error with its class and its stack, without its message unless the level is debug. */
  tellError(event: string, error: unknown, fields: LogFields = {}): void {
    if (!this.tells("error")) return;
    const told = describeError(error, this.level === "debug");
    this.tell("error", event, { ...fields, ...told });
  }

  private tells(level: LogLevel): boolean {
    return logLevels.indexOf(level) >= logLevels.indexOf(this.level);
  }
}

let lastTime = 0;
let lastText = "";

/** The time in ISO 8601; lines of one millisecond share the text. */
function timeText(): string {
  const time = Date.now();
  if (time !== lastTime) {
    lastTime = time;
    lastText = new Date(time).toISOString();
  }
  return lastText;
}

let waiting = "";

/** Lines of one turn are written at once; at the end of the process, so are those that wait. */
function writeSoon(line: string): void {
  if (waiting === "") setImmediate(writeWaiting);
  waiting += line;
}

function writeWaiting(): void {
  const lines = waiting;
  waiting = "";
  if (lines !== "") process.stderr.write(lines);
}

process.on("exit", writeWaiting);

/** Frames of a stack that are told. */
const frameLimit = 12;

function describeError(error: unknown, withMessage: boolean): LogFields {
  try {
    if (!(error instanceof Error)) return { error: error === null ? "null" : typeof error };
    return {
      error: error.name,
      ...(withMessage ? { message: error.message } : {}),
      stack: framesOf(error),
    };
  } catch {
    return { error: "an error that cannot be described" };
  }
}

/** The places of a stack, without the message that stands among them and whose lines may look like places. */
function framesOf({ stack = "", message }: Error): string[] {
  const places = message === "" ? stack : stack.replaceAll(message, "");
  const lines = places.split("\n").filter((line) => /^ {4}at /.test(line));
  return lines.slice(0, frameLimit).map((line) => line.trim());
}
