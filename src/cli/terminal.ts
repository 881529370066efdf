import { text } from "node:stream/consumers";

/** What a command may do with its terminal. */
export interface Terminal {
  readonly workingDirectory: string;
  readonly colour: { readonly stdout: boolean; readonly stderr: boolean };
  stdout(text: string): void;
  stderr(text: string): void;
  readInput(): Promise<string>;
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
  };
}
