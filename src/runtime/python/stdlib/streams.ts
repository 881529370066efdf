import { TypeError } from "../exceptions.js";
import { typeName } from "../type-name.js";
import type { Dynamic } from "../types.js";

/** A text stream over one of the process's outputs. */
class ProcessStream {
  readonly encoding = "utf-8";
  readonly #target: () => NodeJS.WriteStream;
  readonly name: string;

  constructor(name: string, target: () => NodeJS.WriteStream) {
    this.name = name;
    this.#target = target;
  }

  write(text: Dynamic): number {
    if (typeof text !== "string") throw new TypeError(`write() argument must be str, not ${typeName(text)}`);
    this.#target().write(text);
    return Array.from(text).length;
  }

  writelines(lines: Iterable<Dynamic>): null {
    for (const line of lines) this.write(line);
    return null;
  }

  flush(): null {
    return null;
  }

  isatty(): boolean {
    return this.#target().isTTY === true;
  }

  fileno(): number {
    return this.name === "<stdout>" ? 1 : 2;
  }

  reconfigure(): null {
    return null;
  }
}

const processStdout = new ProcessStream("<stdout>", () => process.stdout);
const processStderr = new ProcessStream("<stderr>", () => process.stderr);

/** Where print and logging write now; contextlib.redirect_stdout changes it for a while. */
export const current: { stdout: Dynamic; stderr: Dynamic } = { stdout: processStdout, stderr: processStderr };

/** A stream object that stands for whatever the current one is. */
function following(kind: "stdout" | "stderr"): Dynamic {
  return new Proxy({} as Dynamic, {
    get: (_, name) => {
      const value = current[kind][name];
      return typeof value === "function" ? value.bind(current[kind]) : value;
    },
    has: (_, name) => name in current[kind],
    getPrototypeOf: () => Object.getPrototypeOf(current[kind]),
  });
}

/** `sys.stdout` */
export const stdout: Dynamic = following("stdout");
/** `sys.stderr` */
export const stderr: Dynamic = following("stderr");
