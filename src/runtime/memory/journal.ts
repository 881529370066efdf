/** A file to which every change is added as one line of JSON, and from which other processes learn of changes. */
import { closeSync, fstatSync, mkdirSync, openSync, readSync, writeSync } from "node:fs";
import { dirname, join } from "node:path";

const newline = 0x0a;

/** Entries of a file in their order. A line that a crash cut off is left out. */
export class Journal<Entry> {
  private readonly descriptor: number;
  /** Bytes of the file that were read. */
  private offset = 0;
  /** What was read of a line without its end. */
  private rest: Buffer = Buffer.alloc(0);

  /** @param apply is told of each entry once, this process's own and those of others. */
  constructor(
    path: string,
    private readonly apply: (entry: Entry) => void,
  ) {
    mkdirSync(dirname(path), { recursive: true });
    this.descriptor = openSync(path, "a+", 0o600);
    this.refresh();
  }

  /** Reads what was added since. */
  refresh(): void {
    const { size } = fstatSync(this.descriptor);
    if (size <= this.offset) return;
    const added = Buffer.alloc(size - this.offset);
    const count = readSync(this.descriptor, added, 0, added.length, this.offset);
    this.offset += count;
    let text = Buffer.concat([this.rest, added.subarray(0, count)]);
    for (let end = text.indexOf(newline); end >= 0; end = text.indexOf(newline)) {
      const entry = parsed<Entry>(text.subarray(0, end));
      if (entry !== undefined) this.apply(entry);
      text = text.subarray(end + 1);
    }
    this.rest = text;
  }

  /** Adds an entry, in one write, and applies it with those that came before it. */
  append(entry: Entry): void {
    this.refresh();
    // What a crash cut off must not become one line with what follows.
    const before = this.rest.length > 0 ? "\n" : "";
    writeSync(this.descriptor, `${before}${JSON.stringify(entry)}\n`);
    this.refresh();
  }

  close(): void {
    closeSync(this.descriptor);
  }
}

function parsed<Entry>(line: Buffer): Entry | undefined {
  try {
    return line.length > 0 ? (JSON.parse(line.toString("utf8")) as Entry) : undefined;
  } catch {
    return undefined;
  }
}

/** One holder of what a file says for the whole process, by path. */
const opened = new Map<string, unknown>();

/** The state of a file: `create` reads it when it is first asked for. */
export function sharedState<State>(folder: string, name: string, create: (path: string) => State): State {
  const path = join(folder, `${name.replace(/[^\w.-]+/g, "-")}.jsonl`);
  if (!opened.has(path)) opened.set(path, create(path));
  return opened.get(path) as State;
}
