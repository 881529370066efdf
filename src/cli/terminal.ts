import { homedir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";

/** What a command may do with its terminal. */
export interface Terminal {
  readonly workingDirectory: string;
  readonly colour: { readonly stdout: boolean; readonly stderr: boolean };
  /** Width of the terminal that standard error is; undefined where it is none. */
  readonly columns?: number;
  /** Variables of the environment. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Where conversions are kept between runs; undefined to keep none. */
  readonly cacheFolder?: string;
  stdout(text: string): void;
  stderr(text: string): void;
  readInput(): Promise<string>;
  /** How the network is reached; global `fetch` unless given. */
  readonly fetch?: typeof globalThis.fetch;
  /** Calls a function when the user interrupts, once; a second interrupt ends the process. Returns what takes it back. */
  onInterrupt(stop: () => void): () => void;
}

/** The terminal of this process. Colour only where a person looks, and NO_COLOR is not set (https://no-color.org). */
export function processTerminal(): Terminal {
  const colours = (stream: NodeJS.WriteStream): boolean => stream.isTTY === true && !process.env["NO_COLOR"];
  return {
    workingDirectory: process.cwd(),
    colour: { stdout: colours(process.stdout), stderr: colours(process.stderr) },
    stdout: (chunk) => void process.stdout.write(chunk),
    stderr: (chunk) => void process.stderr.write(chunk),
    readInput: () => text(process.stdin),
    ...(process.stderr.isTTY && { columns: process.stderr.columns }),
    environment: process.env,
    cacheFolder: userCacheFolder(process.env),
    onInterrupt(stop) {
      const signals = ["SIGINT", "SIGTERM"] as const;
      const remove = (): void => signals.forEach((signal) => void process.removeListener(signal, once));
      const once = (): void => {
        remove();
        stop();
      };
      signals.forEach((signal) => void process.once(signal, once));
      return remove;
    },
  };
}

/** As the XDG base directory specification places it. */
function userCacheFolder(environment: NodeJS.ProcessEnv): string {
  return join(environment["XDG_CACHE_HOME"] || join(homedir(), ".cache"), "predict2invoke");
}
