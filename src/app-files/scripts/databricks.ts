/** The Databricks CLI, called without a shell: no name can become a command. */
import { spawn } from "node:child_process";

/** What a command printed, and how it ended. */
export interface CommandResult {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export const installHint =
  "The Databricks CLI is not installed, or not on PATH: https://docs.databricks.com/dev-tools/cli/install.html";

/** Runs `databricks` with arguments. Undefined when there is no such command. */
export function databricks(...args: readonly string[]): Promise<CommandResult | undefined> {
  return command("databricks", args, "pipe");
}

/** The same, with what it prints and asks in this terminal. */
export function databricksHere(...args: readonly string[]): Promise<CommandResult | undefined> {
  return command("databricks", args, "inherit");
}

function command(
  name: string,
  args: readonly string[],
  stdio: "pipe" | "inherit",
): Promise<CommandResult | undefined> {
  return new Promise((resolve) => {
    const child = spawn(name, args, { stdio: ["inherit", stdio, stdio] });
    const output = { stdout: "", stderr: "" };
    child.stdout?.on("data", (part: Buffer) => (output.stdout += part.toString()));
    child.stderr?.on("data", (part: Buffer) => (output.stderr += part.toString()));
    child.on("error", () => resolve(undefined));
    child.on("close", (code) => resolve({ code: code ?? 1, ...output }));
  });
}

/** The JSON that a command printed; undefined when it failed or printed none. */
export function json(result: CommandResult | undefined): Record<string, unknown> | undefined {
  if (result?.code !== 0) return undefined;
  try {
    const value: unknown = JSON.parse(result.stdout);
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

/** The list that a command printed: at the top, or under a key. */
export function jsonList(result: CommandResult | undefined, key: string): readonly unknown[] {
  const value = json(result);
  const list = Array.isArray(value) ? value : value?.[key];
  return Array.isArray(list) ? list : [];
}
