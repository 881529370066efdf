import { renderAppRequest, renderAppYaml, renderBundle } from "./bundle.js";
import type { CarriedArtifact } from "./artifacts.js";
import { readAppFiles, readRuntimeFile } from "./distribution.js";
import type { ModelDescription, ModelFile } from "./model.js";
import { renderCompilerOptions, renderPackageFile } from "./package-file.js";
import { renderReadme } from "./readme.js";
import { renderStart } from "./start-file.js";
import { appResources, slug, type UsedResource } from "./resources.js";
import { deployedVariables, renderEnvironmentExample, type Setting } from "./settings.js";
import { withoutMasks } from "../secrets/mask.js";
import type { VendoredRuntime } from "./vendor.js";

/** A file of the output. */
export interface OutputFile {
  /** Relative to the output folder, with `/`. */
  readonly path: string;
  /** Its text, or its bytes in base64 where `encoding` says so. */
  readonly content: string;
  /** Of files that the program reads from beside itself and that are no UTF-8 text. */
  readonly encoding?: "base64";
}

/** The folder of the converted modules and of the runtime that they import as `./runtime/...`. */
export const agentFolder = "agent_server";

export interface AppInput {
  /** The input's name, as its owner wrote it. */
  readonly title: string;
  readonly agent: { readonly kind: string; readonly className?: string; readonly task?: string | null };
  /** The Python file of the agent. */
  readonly source: string;
  /** The converted module that registers the agent, relative to the agent folder. */
  readonly entryTarget: string;
  readonly settings: readonly Setting[];
  /** npm packages that the modules import, with versions where this project does not pin them. */
  readonly packages: Readonly<Record<string, string>>;
  readonly runtime: VendoredRuntime;
  readonly model?: ModelDescription;
  /** What of the workspace the program was seen to use. */
  readonly found?: readonly UsedResource[];
  /** Files of the model; its input example is taken over. */
  readonly files: readonly ModelFile[];
  /** What the agent is given paths of. */
  readonly artifacts: readonly Pick<CarriedArtifact, "name" | "target">[];
  /** What the agent is given as `context.model_config`; absent where it does not ask. */
  readonly contextConfig?: Readonly<Record<string, unknown>>;
  /** Whether something is left to do or to check. */
  readonly open: boolean;
}

/** The files around the converted modules and the runtime. */
export function appFiles(input: AppInput): OutputFile[] {
  const appName = nameApp(input.title);
  const agent = input.agent.className ?? input.agent.kind;
  const given = appResources({
    declared: input.model?.resources ?? [],
    used: input.found ?? [],
    userScopes: input.model?.userScopes ?? [],
    settings: input.settings,
    secretScope: appName,
  });
  const { mapped: resources, userScopes } = given;
  const variables = deployedVariables(input.settings, given);
  const bundle = { appName, description: `${agent} of ${input.title}`, resources, userScopes };
  const packages = [...Object.keys(input.packages), ...input.runtime.packages];
  return [
    { path: "start_server.ts", content: renderStart(input, `./${agentFolder}`) },
    { path: "package.json", content: renderPackageFile(appName, packages, input.packages) },
    { path: "tsconfig.json", content: renderCompilerOptions() },
    { path: "app.yaml", content: renderAppYaml(variables) },
    {
      path: "databricks.yml",
      content: renderBundle({ ...bundle, variables }),
    },
    { path: "databricks-app.json", content: renderAppRequest(bundle) },
    { path: ".env.example", content: renderEnvironmentExample(input.settings) },
    { path: ".gitignore", content: "node_modules/\ndist/\n.env\n.memory/\n.databricks/\n" },
    {
      path: "README.md",
      content: renderReadme({
        title: input.title,
        appName,
        agent,
        source: input.source,
        resources,
        userScopes,
        settings: input.settings,
        open: input.open,
      }),
    },
    { path: `${agentFolder}/runtime/README.md`, content: readRuntimeFile("README.md") },
    { path: "input_example.json", content: inputExample(input.files) },
    ...readAppFiles(),
  ];
}

/** Databricks app names: 2 to 30 lower-case letters, digits and hyphens; agents begin with `agent-` by convention. */
export function nameApp(title: string): string {
  const base = slug(title, 24).replace(/^agent-/, "") || "app";
  return `agent-${base}`;
}

/** The model's example, else the one that MLflow gives agents without one. */
function inputExample(files: readonly ModelFile[]): string {
  const file = files.find((one) => one.path === "input_example.json");
  if (file) return withoutMasks(new TextDecoder().decode(file.content));
  return `${JSON.stringify({ input: [{ role: "user", content: "Hello!" }] }, null, 2)}\n`;
}
