import { type ChildProcess, spawn } from "node:child_process";

/** A server that was started: its first line of output tells where it listens. */
export interface StartedChild {
  firstLine(): Promise<string>;
}

/** The processes of the demo. All end with it, also when it is interrupted. */
export class Children {
  readonly #running = new Set<ChildProcess>();
  #failure: string | undefined;

  constructor() {
    process.once("exit", () => this.stop());
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(130));
  }

  /** Runs Node to its end. */
  node(args: readonly string[], cwd: string, accepted: readonly number[] = [0]): Promise<void> {
    return this.#finish(spawn(process.execPath, args, { cwd, stdio: "inherit" }), args[0]!, accepted);
  }

  /** Runs npm to its end; its program is the one that runs this script, where it does. */
  npm(args: readonly string[], cwd: string): Promise<void> {
    const npm = process.env["npm_execpath"];
    const options = { cwd, stdio: "inherit", env: appEnvironment() } as const;
    const child =
      npm === undefined
        ? spawn("npm", args, { ...options, shell: process.platform === "win32" })
        : spawn(process.execPath, [npm, ...args], options);
    return this.#finish(child, `npm ${args[0]}`, [0]);
  }

  /** Starts a server with Node. */
  start(args: readonly string[], cwd: string, environment: Readonly<Record<string, string>>): StartedChild {
    const child = spawn(process.execPath, args, {
      cwd,
      stdio: ["ignore", "pipe", "inherit"],
      env: { ...appEnvironment(), ...environment },
    });
    this.#track(child);
    child.once("exit", (code) => (this.#failure ??= `${args[0]} ended with code ${code}`));
    return {
      firstLine: () =>
        new Promise((resolve, reject) => {
          child.stdout.once("data", (chunk: Buffer) => resolve(chunk.toString().split("\n")[0]!.trim()));
          child.once("exit", (code) => reject(new Error(`${args[0]} ended with code ${code}`)));
        }),
    };
  }

  /** Throws when a server has ended by itself. */
  requireRunning(): void {
    if (this.#failure !== undefined) throw new Error(this.#failure);
  }

  /** Ends whatever runs. */
  stop(): void {
    for (const child of this.#running) child.kill();
  }

  #track(child: ChildProcess): void {
    this.#running.add(child);
    child.once("exit", () => this.#running.delete(child));
  }

  #finish(child: ChildProcess, name: string, accepted: readonly number[]): Promise<void> {
    this.#track(child);
    return new Promise((resolve, reject) => {
      child.once("error", reject);
      child.once("exit", (code) => {
        if (code !== null && accepted.includes(code)) resolve();
        else reject(new Error(`${name} ended with code ${code}`));
      });
    });
  }
}

/** The environment without the settings that npm gives to the scripts of this project. */
function appEnvironment(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(
    ([name]) => !/^npm_(package|lifecycle|config_(local_prefix|prefix))/.test(name) && name !== "INIT_CWD",
  );
  return Object.fromEntries(own);
}
