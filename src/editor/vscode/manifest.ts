/** The extension's package.json: commands from the server's table, settings from the table of options. */
import { optionKey, type OptionRow, optionRows } from "../../cli/options.js";
import { commandTitles } from "../server/command-table.js";
import { usedOptions } from "../server/settings.js";

/** Commands of the extension itself, beside those that the server runs. */
const ownCommands = {
  "predict2invoke.showOutput": "Show the language server's output",
  "predict2invoke.openWalkthrough": "First steps",
} as const;

/** Those of the server that have a place in a menu; the others want arguments. */
const menuCommands = [
  "predict2invoke.showTypeScript",
  "predict2invoke.convertFile",
  "predict2invoke.convertModel",
] as const;

const isPythonFile = "resourceExtname == .py || resourceExtname == .ipynb";

/** A setting has no default: what nobody sets is left to the configuration file. */
function settingOf(row: OptionRow): object {
  const description = `${row.description[0]!.toUpperCase()}${row.description.slice(1)}. Goes before the project's configuration file.`;
  switch (row.kind) {
    case "choice":
      return { type: ["string", "null"], enum: [...(row.choices ?? []), null], default: null, description };
    case "list":
      return { type: "array", items: { type: "string" }, default: [], description };
    case "switch":
      return { type: ["boolean", "null"], default: null, description };
    case "count":
      return { type: ["integer", "null"], minimum: row.least ?? 0, default: null, description };
    case "text":
      return { type: ["string", "null"], default: null, description };
  }
}

function settings(): Record<string, object> {
  const rows = optionRows.filter((row) => (usedOptions as readonly string[]).includes(optionKey(row)));
  return {
    ...Object.fromEntries(
      rows.map((row) => [`predict2invoke.${optionKey(row)}`, { scope: "resource", ...settingOf(row) }]),
    ),
    "predict2invoke.serverPath": {
      scope: "machine",
      type: ["string", "null"],
      default: null,
      description: "Another language server: the main.js of a predict2invoke that is installed.",
    },
  };
}

/** @param version of predict2invoke, which the extension has, too. */
export function manifest(version: string): object {
  const titles: Record<string, string> = { ...commandTitles, ...ownCommands };
  delete titles["predict2invoke.explain"];
  const menu = (group: string, when: string): object[] =>
    menuCommands.map((command, i) => ({ command, when, group: `${group}@${i + 1}` }));
  return {
    name: "predict2invoke",
    displayName: "predict2invoke",
    description: "Shows what of a Python MLflow agent becomes TypeScript while you type, and converts it.",
    version,
    publisher: "predict2invoke",
    license: "Apache-2.0",
    icon: "icon.png",
    engines: { vscode: "^1.99.0" },
    categories: ["Programming Languages", "Linters", "Other"],
    keywords: ["mlflow", "databricks", "agent", "python", "typescript"],
    main: "./extension.js",
    activationEvents: ["onLanguage:python", "onNotebook:jupyter-notebook", "workspaceContains:**/MLmodel"],
    capabilities: {
      untrustedWorkspaces: { supported: true },
      virtualWorkspaces: {
        supported: false,
        description: "The modules that an agent imports are read from the disk.",
      },
    },
    contributes: {
      commands: Object.entries(titles).map(([command, title]) => ({
        command,
        title,
        category: "predict2invoke",
      })),
      menus: {
        commandPalette: menuCommands.map((command) => ({
          command,
          when: "editorLangId == python || notebookType == jupyter-notebook",
        })),
        "explorer/context": [
          ...menu("7_predict2invoke", isPythonFile),
          {
            command: "predict2invoke.convertModel",
            when: "explorerResourceIsFolder",
            group: "7_predict2invoke@3",
          },
        ],
        "editor/context": menu("7_predict2invoke", "editorLangId == python"),
        "editor/title": [
          {
            command: "predict2invoke.showTypeScript",
            when: "editorLangId == python",
            group: "1_predict2invoke",
          },
        ],
      },
      configuration: { title: "predict2invoke", properties: settings() },
      walkthroughs: [walkthrough],
    },
  };
}

const step = (
  id: string,
  title: string,
  description: string,
  completionEvents: readonly string[],
): object => ({
  id,
  title,
  description,
  media: { markdown: `walkthrough/${id}.md` },
  completionEvents,
});

const walkthrough = {
  id: "predict2invoke.start",
  title: "From a Python agent to a TypeScript app",
  description: "See what carries over, read both sides, convert.",
  steps: [
    step(
      "open",
      "Open an agent",
      "Open the Python file, or the notebook, that extends an MLflow agent.\n[Open a file](command:workbench.action.files.openFile)",
      ["onContext:editorLangId == python"],
    ),
    step(
      "read",
      "Read both sides",
      "What will not carry over is underlined; point at it for what to do.\n[Show TypeScript beside](command:predict2invoke.showTypeScript)",
      ["onCommand:predict2invoke.showTypeScript"],
    ),
    step(
      "convert",
      "Convert the model",
      "Write the app beside the model.\n[Convert this model to an app](command:predict2invoke.convertModel)",
      ["onCommand:predict2invoke.convertModel"],
    ),
  ],
};
