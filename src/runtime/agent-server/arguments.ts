import { type LogLevel, logLevels } from "./log.js";
import type { ServerOptions } from "./server.js";

/** What the command line says. */
export interface Arguments {
  port: number;
  /** Processes that serve. */
  workers: number;
  /** Whether the server starts again when a file of the program changes. */
  reload: boolean;
  /** Seconds that running requests get after SIGTERM. */
  shutdownTimeout: number;
  /** What it says of the server's own settings. */
  server: ServerOptions;
}

/** A wrong command line. */
export class UsageError extends Error {}

interface Option {
  readonly name: string;
  /** What stands for the value in the help; none where the option takes none. */
  readonly value?: string;
  readonly help: string;
  readonly set: (args: Arguments, value: string) => void;
}

/** MLflow's options come first, then those that only this server has. */
const options: readonly Option[] = [
  {
    name: "--port",
    value: "PORT",
    help: "port to serve on (default: DATABRICKS_APP_PORT, else 8000)",
    set: (args, value) => (args.port = integer("--port", value, 0, 65535)),
  },
  {
    name: "--workers",
    value: "WORKERS",
    help: "processes that serve (default: 1)",
    set: (args, value) => (args.workers = integer("--workers", value, 1)),
  },
  {
    name: "--reload",
    help: "start again when a file of the program changes; one worker",
    set: (args) => (args.reload = true),
  },
  {
    name: "--request-timeout",
    value: "SECONDS",
    help: "stop handlers that take longer (default: no limit)",
    set: (args, value) => (args.server.requestTimeout = seconds("--request-timeout", value)),
  },
  {
    name: "--shutdown-timeout",
    value: "SECONDS",
    help: "time that running requests get after SIGTERM (default: 30)",
    set: (args, value) => (args.shutdownTimeout = seconds("--shutdown-timeout", value)),
  },
  {
    name: "--body-limit",
    value: "BYTES",
    help: "largest request body (default: 33554432)",
    set: (args, value) => (args.server.bodyLimit = integer("--body-limit", value, 1)),
  },
  {
    name: "--no-chat-page",
    help: "do not serve the page for trying the agent at /",
    set: (args) => (args.server.chatPage = false),
  },
  {
    name: "--log-level",
    value: "LEVEL",
    help: `least level that is logged: ${logLevels.join(", ")} (default: info)`,
    set: (args, value) => (args.server.logLevel = level(value)),
  },
];

const program = "start_server";

/**
 * Parses a command line strictly, with Python's messages.
 * @param defaultPort the port without `--port`, as text
 * @throws UsageError
 */
export function parseArguments(argv: readonly string[], defaultPort: string): Arguments {
  const args: Arguments = { port: 0, workers: 1, reload: false, shutdownTimeout: 30, server: {} };
  args.port = integer("DATABRICKS_APP_PORT", defaultPort, 0, 65535);
  const words = argv.flatMap((word) => (/^--[\w-]+=/.test(word) ? splitOnce(word) : [word]));
  for (let i = 0; i < words.length; i++) {
    const option = options.find(({ name }) => name === words[i]);
    if (option === undefined) throw new UsageError(`unrecognized arguments: ${words[i]}`);
    if (option.value === undefined) option.set(args, "");
    else option.set(args, valueOf(option, words[++i]));
  }
  return args;
}

/** Reads the command line of this process. Prints the usage and ends the process where it is wrong, or asks for help. */
export function readArguments(argv: readonly string[] = process.argv.slice(2)): Arguments {
  if (argv.includes("--help") || argv.includes("-h")) {
    console.log(helpText());
    process.exit(0);
  }
  try {
    return parseArguments(argv, process.env["DATABRICKS_APP_PORT"] || "8000");
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(`${usageLine()}\n${program}: error: ${error.message}`);
    process.exit(2);
  }
}

const shown = ({ name, value }: Option): string => (value === undefined ? name : `${name} ${value}`);

function usageLine(): string {
  return `usage: ${program} [-h] ${options.map((option) => `[${shown(option)}]`).join(" ")}`;
}

function helpText(): string {
  const rows = [["-h, --help", "show this help"], ...options.map((option) => [shown(option), option.help])];
  const lines = rows.map(([left = "", right = ""]) => `  ${left.padEnd(28)}${right}`);
  return [usageLine(), "", "options:", ...lines].join("\n");
}

function splitOnce(word: string): [string, string] {
  const at = word.indexOf("=");
  return [word.slice(0, at), word.slice(at + 1)];
}

function valueOf({ name }: Option, text: string | undefined): string {
  if (text === undefined || text.startsWith("--"))
    throw new UsageError(`argument ${name}: expected one argument`);
  return text;
}

function integer(name: string, text: string, least: number, most = Number.MAX_SAFE_INTEGER): number {
  if (!/^[+-]?\d+$/.test(text)) throw new UsageError(`argument ${name}: invalid int value: '${text}'`);
  const value = Number(text);
  if (value < least || value > most) throw new UsageError(`argument ${name}: out of range: ${text}`);
  return value;
}

/** Longer times do not fit Node's timers. */
const longest = 2_000_000;

function seconds(name: string, text: string): number {
  const value = Number(text);
  if (!/^\d+(\.\d+)?$/.test(text)) throw new UsageError(`argument ${name}: invalid float value: '${text}'`);
  if (value === 0 || value > longest) throw new UsageError(`argument ${name}: out of range: ${text}`);
  return value;
}

function level(text: string): LogLevel {
  const found = logLevels.find((one) => one === text);
  if (found !== undefined) return found;
  const choices = logLevels.map((one) => `'${one}'`).join(", ");
  throw new UsageError(`argument --log-level: invalid choice: '${text}' (choose from ${choices})`);
}
