/** `predict2invoke init`: a configuration file and a CI job, as plain files that their reader edits. Asks nothing. */
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { version } from "../app/distribution.js";
import { InputError } from "../app/input-error.js";
import { colourStyle, plainStyle } from "../report/terminal.js";
import { configurationFiles } from "./config-file.js";
import { exitCodes, writeError } from "./failure.js";
import type { Terminal } from "./terminal.js";
import { writeWhole } from "../files/write-output.js";

/** The options of `init`. */
export interface InitCommand {
  readonly ci?: Ci | "none";
  readonly force?: boolean;
}

type Ci = keyof typeof jobs;

const configuration = "predict2invoke.config.yaml";

const configurationText = (
  inputs: string,
): string => `# Options of predict2invoke; what the command line says goes before them.
# All keys: predict2invoke convert --help, docs/commands.md.

# Folders that are searched for models (they have an MLmodel), model directories, .py files, notebooks or patterns.
inputs:
  - ${inputs}

# Where "predict2invoke convert" writes the apps, one folder a model.
out: apps

# Where "predict2invoke check" keeps what the models became; commit it.
snapshots: snapshots

# Diagnostics that are accepted: "predict2invoke baseline" writes the file, then only new ones fail.
# baseline: predict2invoke.baseline.json

# Reports of every run, by their endings: .html, .json, .sarif, .md, .xml (JUnit).
# report:
#   - report.html

# exclude:
#   - "old-*"
`;

const call = `npx --yes predict2invoke@${version}`;

/** CI jobs by the service that runs them: `check` fails when a model becomes something else than its snapshot says. */
const jobs = {
  github: {
    path: ".github/workflows/predict2invoke.yml",
    /** What in a folder says that the service is used. */
    signs: [".github"],
    text: `name: predict2invoke
on:
  pull_request:
  push:
    branches: [main]
permissions:
  contents: read
  # to show the findings in the Security tab
  security-events: write
jobs:
  check:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 22
      - run: ${call} check --report report.html --report report.sarif
      - uses: github/codeql-action/upload-sarif@v3
        if: \${{ !cancelled() && hashFiles('report.sarif') != '' }}
        with:
          sarif_file: report.sarif
      - uses: actions/upload-artifact@v4
        if: \${{ !cancelled() }}
        with:
          name: predict2invoke
          path: report.html
          if-no-files-found: ignore
`,
  },
  azure: {
    path: "azure-pipelines.predict2invoke.yml",
    signs: ["azure-pipelines.yml", ".azuredevops"],
    text: `trigger:
  - main
pool:
  vmImage: ubuntu-latest
steps:
  - task: UseNode@1
    inputs:
      version: 22.x
  - script: ${call} check --report report.html --report report.xml
    displayName: predict2invoke check
  - task: PublishTestResults@2
    condition: succeededOrFailed()
    inputs:
      testResultsFormat: JUnit
      testResultsFiles: report.xml
      failTaskOnMissingResultsFile: false
  - task: PublishPipelineArtifact@1
    condition: succeededOrFailed()
    inputs:
      targetPath: report.html
      artifact: predict2invoke
`,
  },
  gitlab: {
    path: ".gitlab/predict2invoke.yml",
    signs: [".gitlab-ci.yml", ".gitlab"],
    text: `# Add to .gitlab-ci.yml:
#   include:
#     - local: .gitlab/predict2invoke.yml
predict2invoke:
  image: node:22
  script:
    - ${call} check --report report.html --report report.xml
  artifacts:
    when: always
    paths: [report.html]
    reports:
      junit: report.xml
`,
  },
} as const;

/** @returns the exit code. Throws InputError when something is there already, before anything is written. */
export function runInit({ ci, force = false }: InitCommand, terminal: Terminal): number {
  const folder = terminal.workingDirectory;
  const there = (path: string): boolean => existsSync(resolve(folder, path));
  const used = (Object.keys(jobs) as Ci[]).filter((name) => jobs[name].signs.some(there));
  const services =
    ci === undefined ? (used.length > 0 ? used : (["github"] as const)) : ci === "none" ? [] : [ci];
  const inputs = ["models/", "original_mlflow_model/"].find(there) ?? "models/";
  const files = [
    { path: configuration, text: configurationText(inputs) },
    ...services.map((name) => jobs[name]),
  ];
  const other = configurationFiles.find((path) => path !== configuration && there(path));
  if (other !== undefined)
    throw new InputError(`there is a configuration in ${other}`, "Remove it first: only one may be there.");
  const taken = files.filter(({ path }) => there(path)).map(({ path }) => path);
  if (taken.length > 0 && !force)
    throw new InputError(
      `${taken.join(" and ")} ${taken.length > 1 ? "exist" : "exists"}, and nothing was written`,
      "Add --force to write over it.",
    );
  try {
    for (const { path, text } of files) writeWhole(join(folder, path), text);
  } catch (error) {
    throw writeError(error);
  }
  const style = terminal.colour.stderr ? colourStyle : plainStyle;
  terminal.stderr(files.map(({ path }) => `wrote ${path}\n`).join(""));
  terminal.stderr(
    `\n${style.green("Next:")} ${there(inputs) ? "" : `put the models into ${inputs} (predict2invoke fetch), `}look through ${configuration}, run predict2invoke check --update, and commit snapshots/\n`,
  );
  return exitCodes.converted;
}
