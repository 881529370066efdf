import { Command, CommanderError, Option } from "commander";
import { convertModel, InputError, version } from "../index.js";
import { type Convert, type ConvertCommand, runConvert } from "./convert.js";
import { explain, listCodes } from "./explain.js";
import { errorLine, exitCodes, faultText } from "./failure.js";
import { inspectInput, renderFacts } from "./inspect.js";
import { readInput, stdinInput } from "./read-input.js";
import type { Terminal } from "./terminal.js";

const examples = `
Examples:
  $ predict2invoke convert ./original_mlflow_model --out app     a logged model becomes an app in app/
  $ predict2invoke convert models/* --out apps                   several, each in apps/<name>/
  $ predict2invoke convert agent.py --stdout                     one module, on standard output
  $ predict2invoke inspect ./original_mlflow_model               what kind of agent is it?
  $ predict2invoke explain eval-exec                             what does a diagnostic mean?

Exit codes: 0 converted; 1 converted, with parts left for you; 2 bad usage or input, nothing written; 3 a fault of predict2invoke.`;

const convertExamples = `
<input> is a model directory (it has an MLmodel), a .py file, or - for standard input.

Examples:
  $ predict2invoke convert ./original_mlflow_model --out app --report app.json
  $ predict2invoke convert tools.py prompts.py --out lib          lib/tools.ts, lib/prompts.ts and their runtime
  $ cat agent.py | predict2invoke convert - --stdin-filename agent.py --stdout`;

/**
 * Runs the command line.
 *
 * @param args the arguments after the program's name.
 * @returns the exit code.
 */
export async function run(
  args: readonly string[],
  terminal: Terminal,
  convert: Convert = convertModel,
): Promise<number> {
  let exitCode: number = exitCodes.converted;
  const program = createProgram(terminal, convert, (code) => (exitCode = code));
  try {
    await program.parseAsync([...args], { from: "user" });
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : exitCodes.refused;
    if (error instanceof InputError) {
      terminal.stderr(errorLine(error, terminal));
      return exitCodes.refused;
    }
    terminal.stderr(faultText(error, args.join(" "), args.includes("--verbose")));
    return exitCodes.fault;
  }
  return exitCode;
}

function createProgram(terminal: Terminal, convert: Convert, exit: (code: number) => void): Command {
  const program = new Command("predict2invoke")
    .description(
      "Translates Python MLflow agents into TypeScript apps for Databricks Apps. Nothing of the input is executed.",
    )
    .version(version)
    .addHelpText("after", examples)
    .exitOverride()
    .configureOutput({
      writeOut: terminal.stdout,
      writeErr: terminal.stderr,
      getOutHasColors: () => terminal.colour.stdout,
      getErrHasColors: () => terminal.colour.stderr,
    })
    .showHelpAfterError("(predict2invoke --help shows the usage)");
  addConvert(program, terminal, convert, exit);
  addInspect(program, terminal);
  addExplain(program, terminal);
  return program;
}

function addConvert(
  program: Command,
  terminal: Terminal,
  convert: Convert,
  exit: (code: number) => void,
): void {
  const collect = (file: string, files: string[]): string[] => [...files, file];
  program
    .command("convert")
    .description("write the TypeScript of models and Python files")
    .argument("<input...>", "model directories, .py files, or -")
    .option("-o, --out <dir>", "folder to write: the app itself, or one folder an input")
    .addOption(
      new Option("--emit <what>", "what to write; default: app where an agent is found").choices([
        "app",
        "module",
      ]),
    )
    .option("--stdout", "print the one module instead of writing files")
    .option("--report <file>", "write the report too, .json or .md; may be repeated", collect, [])
    .option("-f, --force", "write into a folder that is not empty")
    .option("--stdin-filename <name>", "the name of what - reads", "stdin.py")
    .option("-q, --quiet", "no summary")
    .option("-v, --verbose", "list every diagnostic")
    .option("--json", "print the report as JSON on standard output")
    .addHelpText("after", convertExamples)
    .action(async (inputs: string[], options: ConvertCommand) => {
      exit(await runConvert(inputs, options, terminal, convert));
    });
}

function addInspect(program: Command, terminal: Terminal): void {
  program
    .command("inspect")
    .description("show the agent that was found, and where")
    .argument("<input>", "a model directory, a .py file, or -")
    .option("--json", "as JSON, with spans")
    .option("--stdin-filename <name>", "the name of what - reads", "stdin.py")
    .action(async (given: string, options: { json?: boolean; stdinFilename: string }) => {
      const input =
        given === "-"
          ? stdinInput(await terminal.readInput(), options.stdinFilename)
          : readInput(given, terminal.workingDirectory);
      const facts = inspectInput(input);
      terminal.stdout(
        options.json ? `${JSON.stringify(facts ?? null, null, 2)}\n` : renderFacts(given, facts),
      );
    });
}

function addExplain(program: Command, terminal: Terminal): void {
  program
    .command("explain")
    .description("tell what a diagnostic means and what to do; without a code, list all")
    .argument("[code]", "such as eval-exec")
    .action((code: string | undefined) => terminal.stdout(code === undefined ? listCodes() : explain(code)));
}
