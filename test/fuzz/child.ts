import { type ChildProcess, spawn } from "node:child_process";

/** Printed by a driver after each program. */
export const endOfProgram = "----- end of program -----";

/** Long enough for a program that ends, short enough for one that does not. */
const timeLimitMilliseconds = 5_000;

const environment = {
  PATH: process.env["PATH"],
  PYTHONHASHSEED: "0",
  PYTHONIOENCODING: "utf-8:surrogatepass",
  PYTHONINTMAXSTRDIGITS: "0",
  PYTHONDONTWRITEBYTECODE: "1",
  TZ: "UTC",
  LANG: "C.UTF-8",
  NO_COLOR: "1",
};

/**
 * A process that runs one program after the other: it reads a path a line, and prints `endOfProgram` after each.
 * A program that does not end costs the process, which is started anew for the next.
 */
export class Runner {
  private child: ChildProcess | undefined;
  private output = "";
  private wake: () => void = () => undefined;

  constructor(
    private readonly command: string,
    private readonly args: readonly string[],
    private readonly workingDirectory: string,
  ) {}

  /** What the program printed; undefined when it did not end, or ended the process. */
  async run(file: string): Promise<string | undefined> {
    const child = (this.child ??= this.start());
    this.output = "";
    child.stdin!.write(`${file}\n`);
    const deadline = Date.now() + timeLimitMilliseconds;
    const end = `${endOfProgram}\n`;
    while (!this.output.endsWith(end)) {
      const left = deadline - Date.now();
      if (left <= 0 || this.child !== child) {
        this.stop();
        return undefined;
      }
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, left);
        this.wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
    return this.output.slice(0, -end.length);
  }

  stop(): void {
    this.child?.kill("SIGKILL");
    this.child = undefined;
  }

  private start(): ChildProcess {
    const child = spawn(this.command, this.args, {
      cwd: this.workingDirectory,
      env: environment,
      stdio: ["pipe", "pipe", "ignore"],
    });
    child.stdin.on("error", () => undefined);
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      this.output += text;
      this.wake();
    });
    child.on("close", () => {
      if (this.child === child) this.child = undefined;
      this.wake();
    });
    return child;
  }
}
