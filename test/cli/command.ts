import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Convert } from "../../src/cli/batch-command.js";
import { run } from "../../src/cli/program.js";
import type { Terminal } from "../../src/cli/terminal.js";

/** What a command printed, and its exit code. */
export interface CommandResult {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A temporary folder, and the command line run in it. */
export class Sandbox {
  readonly root = mkdtempSync(join(tmpdir(), "predict2invoke-cli-"));

  path(name: string): string {
    return join(this.root, name);
  }

  /** Writes files by relative path. */
  write(files: Readonly<Record<string, string | Uint8Array>>): void {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(this.path(name)), { recursive: true });
      writeFileSync(this.path(name), content);
    }
  }

  /** Every file and folder in it, hidden ones too, sorted. */
  list(folder = ""): string[] {
    return (readdirSync(this.path(folder), { recursive: true }) as string[]).sort();
  }

  async run(
    args: readonly string[],
    options: Partial<Pick<Terminal, "environment" | "columns" | "cacheFolder" | "onInterrupt" | "fetch">> & {
      stdin?: string;
      convert?: Convert;
    } = {},
  ): Promise<CommandResult> {
    let stdout = "";
    let stderr = "";
    const terminal: Terminal = {
      workingDirectory: this.root,
      colour: { stdout: false, stderr: false },
      stdout: (chunk) => void (stdout += chunk),
      stderr: (chunk) => void (stderr += chunk),
      readInput: () => Promise.resolve(options.stdin ?? ""),
      environment: options.environment ?? {},
      ...(options.columns !== undefined && { columns: options.columns }),
      ...(options.cacheFolder !== undefined && { cacheFolder: options.cacheFolder }),
      ...(options.fetch !== undefined && { fetch: options.fetch }),
      onInterrupt: options.onInterrupt ?? (() => () => undefined),
    };
    const code = await run(args, terminal, options.convert);
    return { code, stdout, stderr };
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}

/** A model directory's files: an agent in its smallest form. */
export function modelFiles(folder: string, description: string = minimalDescription): Record<string, string> {
  return { [`${folder}/MLmodel`]: description, [`${folder}/agent.py`]: minimalAgent };
}

export const minimalDescription = `flavors:
  python_function:
    loader_module: mlflow.pyfunc.loaders.code_model
    model_code_path: agent.py
`;

export const minimalAgent = `import mlflow
from mlflow.pyfunc import ResponsesAgent
from mlflow.types.responses import ResponsesAgentRequest, ResponsesAgentResponse


class Echo(ResponsesAgent):
    def predict(self, request: ResponsesAgentRequest) -> ResponsesAgentResponse:
        item = self.create_text_output_item(text="hello", id="msg_1")
        return ResponsesAgentResponse(output=[item])


mlflow.models.set_model(Echo())
`;
