import { spawn } from "node:child_process";

/** What a program did. */
export interface Run {
  readonly stdout: string;
  readonly stderr: string;
  /** The exit code; null when the time limit ended the program. */
  readonly exit: number | null;
}

const timeLimitMilliseconds = 10_000;
const outputLimitCharacters = 5_000_000;

/** Runs one JavaScript file in its own Node process, in UTC and with a bare environment. */
export function runProgram(file: string, workingDirectory: string): Promise<Run> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [file], {
      cwd: workingDirectory,
      env: { PATH: process.env["PATH"], TZ: "UTC", LANG: "C.UTF-8", NO_COLOR: "1" },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let stdout = "";
    let stderr = "";
    const timer = setTimeout(() => child.kill("SIGKILL"), timeLimitMilliseconds);
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      stdout += text;
      if (stdout.length > outputLimitCharacters) child.kill("SIGKILL");
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      stderr += text;
    });
    child.on("close", (exit) => {
      clearTimeout(timer);
      resolve({ stdout, stderr, exit });
    });
  });
}

/** Maps over items with at most `width` of them under way, and keeps their order. */
export async function mapPool<Item, Result>(
  items: readonly Item[],
  width: number,
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  let next = 0;
  const worker = async (): Promise<void> => {
    while (next < items.length) {
      const index = next++;
      results[index] = await work(items[index] as Item);
    }
  };
  await Promise.all(Array.from({ length: width }, worker));
  return results;
}
