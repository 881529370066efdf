import { resolve } from "node:path";
import { Command, CommanderError, type OptionValues } from "commander";
import { version } from "../app/distribution.js";
import { InputError } from "../app/input-error.js";
import { diagnosticCodes } from "../report/catalogue.js";
import type { CheckCommand } from "./check.js";
import type { BatchCommand, Convert, Tools } from "./batch-command.js";
import type { ConvertCommand } from "./convert.js";
import { completionScript, shells } from "./completion.js";
import { applyConfiguration } from "./config-file.js";
import type { FetchCommand } from "./fetch/command.js";
import { errorLine, exitCodes, faultText, writeError } from "./failure.js";
import type { InitCommand } from "./init.js";
import type { MergeCommand } from "./merge-reports.js";
import { commandDescriptions, type CommandName, commanderOption, rowsOf } from "./options.js";
import type { Terminal } from "./terminal.js";
import type { VerifyCommand } from "./verify/command.js";

const examples = `
Examples:
  $ predict2invoke fetch my-endpoint --profile prod              the served model, into original_mlflow_model/
  $ predict2invoke convert ./original_mlflow_model --out app     a logged model becomes an app in app/
  $ predict2invoke convert models/ --out apps                    every model below, each in apps/<name>/
  $ predict2invoke convert agent.py --stdout                     one module, on standard output
  $ predict2invoke inspect ./original_mlflow_model               what kind of agent is it?
  $ predict2invoke explain eval-exec                             what does a diagnostic mean?

Exit codes: 0 converted; 1 converted, with parts left for you (--fail-on, --max-untranslated);
2 bad usage (nothing is written) or an input that cannot be read (the others are converted);
3 a fault of predict2invoke on an input (the others are converted); 130 ended by Ctrl-C, what is written is whole.`;

const fetchExamples = `
<what> is a serving endpoint (its name or address), or a model as MLflow names it: models:/<name>/<version>,
models:/<name>@<alias>, of the workspace registry also models:/<name>/latest and a stage. Every file is checked; the same
command again goes on where it ended, and says so when all is there.

The login: --profile or DATABRICKS_CONFIG_PROFILE; else DATABRICKS_HOST with DATABRICKS_TOKEN, or with DATABRICKS_CLIENT_ID
and DATABRICKS_CLIENT_SECRET; else the profile of the address, or DEFAULT.

Examples:
  $ predict2invoke fetch support-agent --profile prod              into original_mlflow_model/
  $ predict2invoke fetch models:/main.agents.support/3 --out support
  $ predict2invoke fetch models:/m-0123456789abcdef                a logged model, by its id
  $ predict2invoke fetch agent-a agent-b models:/main.agents.c@champion --out models

Exit codes: 0 fetched; 2 refused, or a file that cannot be had; 130 ended by Ctrl-C.`;

const convertExamples = `
<input> is a model directory (it has an MLmodel), a .py file, a notebook, a folder that is searched for models,
a pattern in quotes ("models/**/agent.py"), or - for standard input. One that is bad does not stop the others.
Of a folder that is searched, Python files and notebooks outside of models are left alone, and one line says how many: name them, or a pattern.

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

const verifyExamples = `
Installs and builds <app>, starts it beside a scripted model and workspace (no account, no network but npm's), sends it its
input_example.json without and with "stream": true, and compares its answers with recordings. docs/verify.md says how a
recording and a script look.

Examples:
  $ predict2invoke verify migrated_app
  $ predict2invoke verify migrated_app --recording python.json --json > verified.json

Exit codes: 0 all is as it should be; 1 something failed or differs; 2 bad usage; 130 ended by Ctrl-C.`;

const initExamples = `
Asks nothing, and writes nothing where a file is there already.

Examples:
  $ predict2invoke init                                            predict2invoke.config.yaml and a job for GitHub Actions
  $ predict2invoke init --ci gitlab`;

const completionExamples = `
Examples:
  $ source <(predict2invoke completion bash)
  $ predict2invoke completion fish > ~/.config/fish/completions/predict2invoke.fish`;

const mergeExamples = `
Examples:
  $ predict2invoke merge-reports part-*.json --report report.json --report report.html`;

// Each command loads what it needs when it runs: the compiler alone takes a third of a second.

const convertLazily: Convert = async (files, options) =>
  (await import("../index.js")).convertModel(files, options);

/**
 * Runs the command line.
 *
 * @param args the arguments after the program's name.
 * @returns the exit code.
 */
export async function run(
  args: readonly string[],
  terminal: Terminal,
  convert: Convert = convertLazily,
): Promise<number> {
  let exitCode: number = exitCodes.converted;
  const program = createProgram(terminal, convert, (code) => (exitCode = code));
  try {
    await program.parseAsync([...args], { from: "user" });
  } catch (thrown) {
    // What cannot be read is told where it is read.
    const error = writeError(thrown);
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
  const tools: Tools = { terminal, convert, workers: convert === convertLazily };
  /** An action whose inputs and options the configuration file completes. */
  const converting =
    <Options>(run: (inputs: readonly string[], options: Options) => Promise<number>) =>
    async (inputs: string[], _: Options, command: Command): Promise<void> => {
      const configured = await applyConfiguration(command, terminal);
      exit(await run(inputs.length > 0 ? inputs : configured, command.opts<Options & OptionValues>()));
    };
  addCommand(program, "fetch")
    .argument("<what...>", "serving endpoints, or models as models:/<name>/<version>")
    .addHelpText("after", fetchExamples)
    .action(async (given: string[], options: FetchCommand) =>
      exit(await (await import("./fetch/command.js")).runFetch(given, options, terminal)),
    );
  addCommand(program, "convert")
    .argument("[input...]", "model directories, .py files, notebooks, folders, patterns, or -")
    .addHelpText("after", convertExamples)
    .action(
      converting(async (inputs, options: ConvertCommand) =>
        (await import("./convert.js")).runConvert(inputs, options, tools),
      ),
    );
  addCommand(program, "check")
    .argument("[input...]", "as of convert")
    .addHelpText("after", checkExamples)
    .action(
      converting(async (inputs, options: CheckCommand) =>
        (await import("./check.js")).runCheck(inputs, options, tools),
      ),
    );
  addCommand(program, "analyze")
    .argument("[input...]", "as of convert")
    .addHelpText("after", analyzeExamples)
    .action(
      converting(async (inputs, options: BatchCommand) =>
        (await import("./analyze.js")).runAnalyze(inputs, options, tools),
      ),
    );
  addCommand(program, "baseline")
    .argument("[input...]", "as of convert")
    .addHelpText("after", baselineExamples)
    .action(
      converting(async (inputs, options: BatchCommand) =>
        (await import("./baseline.js")).runBaseline(inputs, options, tools),
      ),
    );
  addCommand(program, "merge-reports")
    .argument("<report...>", "reports in JSON, as --report or --json wrote them")
    .addHelpText("after", mergeExamples)
    .action(async (reports: string[], options: MergeCommand) =>
      exit((await import("./merge-reports.js")).runMerge(reports, options, terminal)),
    );
  addInspect(program, terminal);
  addCommand(program, "verify")
    .argument("<app>", "a folder that convert has written")
    .addHelpText("after", verifyExamples)
    .action(async (given: string, options: VerifyCommand) =>
      exit(await (await import("./verify/command.js")).runVerify(given, options, terminal)),
    );
  addCommand(program, "init")
    .addHelpText("after", initExamples)
    .action(async (options: InitCommand) => exit((await import("./init.js")).runInit(options, terminal)));
  addCommand(program, "explain")
    .argument("[code]", "such as eval-exec")
    .action(async (code: string | undefined) => {
      const { explain, listCodes } = await import("./explain.js");
      terminal.stdout(code === undefined ? listCodes() : explain(code));
    });
  addCommand(program, "completion")
    .argument("<shell>", shells.join(", "))
    .addHelpText("after", completionExamples)
    .action((shell: string) => terminal.stdout(completionScript(shell, diagnosticCodes)));
  addCommand(program, "lsp").action(async (options: { stdio?: boolean }) =>
    (await import("./lsp.js")).runLsp(options),
  );
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
      const [{ readInput, stdinInput }, { inspectInput, renderFacts }] = await Promise.all([
        import("../files/read-input.js"),
        import("./inspect.js"),
      ]);
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
