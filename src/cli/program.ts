import { resolve } from "node:path";
import { Command, CommanderError, type OptionValues } from "commander";
import { convertModel, diagnosticCodes, InputError, version } from "../index.js";
import { runAnalyze } from "./analyze.js";
import { runBaseline } from "./baseline.js";
import { type CheckCommand, runCheck } from "./check.js";
import type { BatchCommand, Convert, Tools } from "./batch-command.js";
import { type ConvertCommand, runConvert } from "./convert.js";
import { completionScript, shells } from "./completion.js";
import { applyConfiguration } from "./config-file.js";
import { explain, listCodes } from "./explain.js";
import { errorLine, exitCodes, faultText } from "./failure.js";
import { inspectInput, renderFacts } from "./inspect.js";
import { runLsp } from "./lsp.js";
import { type MergeCommand, runMerge } from "./merge-reports.js";
import { commandDescriptions, type CommandName, commanderOption, rowsOf } from "./options.js";
import { readInput, stdinInput } from "../files/read-input.js";
import type { Terminal } from "./terminal.js";

const examples = `
Examples:
  $ predict2invoke convert ./original_mlflow_model --out app     a logged model becomes an app in app/
  $ predict2invoke convert models/ --out apps                    every model below, each in apps/<name>/
  $ predict2invoke convert agent.py --stdout                     one module, on standard output
  $ predict2invoke inspect ./original_mlflow_model               what kind of agent is it?
  $ predict2invoke explain eval-exec                             what does a diagnostic mean?

Exit codes: 0 converted; 1 converted, with parts left for you (--fail-on, --max-untranslated);
2 bad usage (nothing is written) or an input that cannot be read (the others are converted);
3 a fault of predict2invoke on an input (the others are converted); 130 ended by Ctrl-C, what is written is whole.`;

const convertExamples = `
<input> is a model directory (it has an MLmodel), a .py file, a notebook, a folder that is searched for models,
a pattern in quotes ("models/**/agent.py"), or - for standard input. One that is bad does not stop the others.

Examples:
  $ predict2invoke convert models/ --out apps --report report.json --jobs 4
  $ predict2invoke convert models/ --out apps --shard 2/8 --report part-2.json    then: merge-reports part-*.json
  $ predict2invoke convert models/ --out apps --exclude "old-*" --max-untranslated 20
  $ predict2invoke convert ./original_mlflow_model --out app --report app.json
  $ predict2invoke convert tools.py prompts.py --out lib          lib/tools.ts, lib/prompts.ts and their runtime
  $ cat agent.py | predict2invoke convert - --stdin-filename agent.py --stdout`;

const checkExamples = `
A snapshot is what an author of the agent would read: the converted modules, app.yaml, databricks.yml and MIGRATION.md.
Where <input> is a folder that is searched, snapshots of nothing in it are stale.

Exit codes: 0 all are the same; 1 some differ, are new or are stale; 2 and 3 as of convert.

Examples:
  $ predict2invoke check models/ --snapshots snapshots             in CI
  $ predict2invoke check models/ --snapshots snapshots --update    accept what is different`;

const analyzeExamples = `
Examples:
  $ predict2invoke analyze models/ --report overview.html
  $ predict2invoke analyze models/ --json --quiet > analysis.json`;

const baselineExamples = `
Examples:
  $ predict2invoke baseline models/                                writes predict2invoke.baseline.json
  $ predict2invoke convert models/ --out apps --baseline predict2invoke.baseline.json`;

const completionExamples = `
Examples:
  $ source <(predict2invoke completion bash)
  $ predict2invoke completion fish > ~/.config/fish/completions/predict2invoke.fish`;

const mergeExamples = `
Examples:
  $ predict2invoke merge-reports part-*.json --report report.json --report report.html`;

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
  const tools: Tools = { terminal, convert, workers: convert === convertModel };
  /** An action whose inputs and options the configuration file completes. */
  const converting =
    <Options>(run: (inputs: readonly string[], options: Options) => Promise<number>) =>
    async (inputs: string[], _: Options, command: Command): Promise<void> => {
      const configured = applyConfiguration(command, terminal);
      exit(await run(inputs.length > 0 ? inputs : configured, command.opts<Options & OptionValues>()));
    };
  addCommand(program, "convert")
    .argument("[input...]", "model directories, .py files, notebooks, folders, patterns, or -")
    .addHelpText("after", convertExamples)
    .action(converting((inputs, options: ConvertCommand) => runConvert(inputs, options, tools)));
  addCommand(program, "check")
    .argument("[input...]", "as of convert")
    .addHelpText("after", checkExamples)
    .action(converting((inputs, options: CheckCommand) => runCheck(inputs, options, tools)));
  addCommand(program, "analyze")
    .argument("[input...]", "as of convert")
    .addHelpText("after", analyzeExamples)
    .action(converting((inputs, options: BatchCommand) => runAnalyze(inputs, options, tools)));
  addCommand(program, "baseline")
    .argument("[input...]", "as of convert")
    .addHelpText("after", baselineExamples)
    .action(converting((inputs, options: BatchCommand) => runBaseline(inputs, options, tools)));
  addCommand(program, "merge-reports")
    .argument("<report...>", "reports in JSON, as --report or --json wrote them")
    .addHelpText("after", mergeExamples)
    .action((reports: string[], options: MergeCommand) => exit(runMerge(reports, options, terminal)));
  addInspect(program, terminal);
  addCommand(program, "explain")
    .argument("[code]", "such as eval-exec")
    .action((code: string | undefined) => terminal.stdout(code === undefined ? listCodes() : explain(code)));
  addCommand(program, "completion")
    .argument("<shell>", shells.join(", "))
    .addHelpText("after", completionExamples)
    .action((shell: string) => terminal.stdout(completionScript(shell, diagnosticCodes)));
  addCommand(program, "lsp").action((options: { stdio?: boolean }) => runLsp(options));
  return program;
}

/** A command with the options that the table has for it. */
function addCommand(program: Command, name: CommandName): Command {
  const command = program.command(name).description(commandDescriptions[name]);
  for (const row of rowsOf(name)) command.addOption(commanderOption(row));
  return command;
}

function addInspect(program: Command, terminal: Terminal): void {
  addCommand(program, "inspect")
    .argument("<input>", "a model directory, a .py file, a notebook, or -")
    .action(async (given: string, options: { json?: boolean; stdinFilename: string }) => {
      const input =
        given === "-"
          ? stdinInput(await terminal.readInput(), options.stdinFilename)
          : readInput(given, resolve(terminal.workingDirectory, given));
      const facts = inspectInput(input);
      terminal.stdout(
        options.json ? `${JSON.stringify(facts ?? null, null, 2)}\n` : renderFacts(given, facts),
      );
    });
}
