/** A small workspace on the disk: an agent of two files, and one that is none. */
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export const agentText = `"""An agent of a few lines."""
import mlflow
from mlflow.pyfunc import ResponsesAgent
from mlflow.types.responses import ResponsesAgentRequest, ResponsesAgentResponse

from tools import shout


class Echo(ResponsesAgent):
    def predict(self, request: ResponsesAgentRequest) -> ResponsesAgentResponse:
        text = "😀 " + shout(request.input[-1].content); value = eval("1")
        item = self.create_text_output_item(text=text, id="1")
        return ResponsesAgentResponse(output=[item])


AGENT = Echo()
mlflow.models.set_modell(AGENT)
mlflow.models.set_model(AGENT)
`;

export const toolsText = "def shout(text):\n    return exec(text) or text.upper()\n";

export interface Workspace {
  readonly folder: string;
  readonly path: (name: string) => string;
  write(name: string, text: string): void;
  remove(): void;
}

export function makeWorkspace(files: Readonly<Record<string, string>> = {}): Workspace {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "predict2invoke-editor-")));
  const workspace: Workspace = {
    folder,
    path: (name) => join(folder, name),
    write: (name, text) => writeFileSync(join(folder, name), text),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
  const all = { "agent.py": agentText, "tools.py": toolsText, "other.py": "eval('1')\n", ...files };
  for (const [name, text] of Object.entries(all)) workspace.write(name, text);
  return workspace;
}
