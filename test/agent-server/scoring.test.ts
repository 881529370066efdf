/** PythonModels answer as behind MLflow's scoring server: the requests of scoring/record.py, and a converted model. */
import { once } from "node:events";
import { readFileSync } from "node:fs";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import * as py from "../../src/runtime/python/index.js";
import { describe as describeFunction, signature } from "../../src/runtime/python/functions.js";
import { DataFrame } from "../../src/runtime/libraries/pandas.js";
import {
  AgentServer,
  invoke,
  PythonModel,
  type PythonModelContext,
  resetRegistrations,
  setModel,
  setModelContext,
  trace,
} from "../../src/runtime/agent-server/index.js";
import { callHandler } from "../../src/runtime/agent-server/decorators.js";
import { MlflowException } from "../../src/runtime/agent-server/mlflow-exception.js";
import { form, subscribed } from "../../src/runtime/python/stdlib/typing-forms.js";
import type { Dynamic } from "../../src/runtime/agent-server/python.js";
import { convertModel } from "../../src/index.js";
import { convertAgent, emitApp, writeApp } from "../agents/app-folder.js";
import { readRecording } from "./recording.js";

interface Answer {
  readonly model: string;
  readonly contentType: string;
  readonly body: string;
  readonly status: number;
  readonly type: string;
  readonly answer: string;
}

const recorded = readRecording<Answer[]>("scoring");

/** The models of scoring/models.py whose inputs are not models of their own. */
type Predict = (modelInput: Dynamic, params: Dynamic) => Dynamic;

const told = (value: Dynamic): Dynamic =>
  value instanceof DataFrame
    ? { frame: value.toDict("records") as unknown, columns: [...value.columns].map((name) => py.str(name)) }
    : value;

const predictors: Record<string, { predict: Predict; element?: Dynamic }> = {
  Plain: {
    predict: (input, params) => ({
      type: py.typeName(input),
      input: told(input) as unknown,
      params: params as unknown,
    }),
  },
  Texts: { element: py.str, predict: (input) => input.map((text: string) => text.toUpperCase()) as unknown },
  Numbers: { element: py.int, predict: (input) => input.map((number: number) => number + 1) as unknown },
  Dicts: {
    element: subscribed(py.dict, [py.str, form("Any")]),
    predict: (input) => input.map((row: object) => ({ keys: Object.keys(row).sort() })) as unknown,
  },
  Failing: {
    element: py.str,
    predict: (input) => {
      throw input[0] === "mlflow" ? new MlflowException("no luck") : new py.ValueError("no luck either");
    },
  },
};

function modelOf({ predict, element }: (typeof predictors)[string]): PythonModel {
  class Model extends PythonModel {
    override predict(modelInput: Dynamic, params: Dynamic = null): Dynamic {
      return predict(modelInput, params);
    }
  }
  const method: Dynamic = Model.prototype.predict;
  signature(method, "Model.predict", ["model_input", "params="]);
  if (element !== undefined)
    describeFunction(method, { annotations: () => ({ model_input: subscribed(py.list, [element]) }) });
  const context = { kind: "method", name: "predict", addInitializer: () => undefined };
  invoke()(method as () => unknown, context as unknown as ClassMethodDecoratorContext);
  return new Model();
}

const servers: Server[] = [];

async function serve(server: Server): Promise<string> {
  servers.push(server.listen(0, "127.0.0.1"));
  await once(server, "listening");
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function ask(
  url: string,
  { body, contentType }: Answer,
): Promise<Omit<Answer, "model" | "body" | "contentType">> {
  const headers = { "content-type": contentType };
  const answer = await fetch(`${url}/invocations`, { method: "POST", body, headers });
  return {
    status: answer.status,
    type: answer.headers.get("content-type") ?? "",
    answer: await answer.text(),
  };
}

afterEach(() => {
  for (const server of servers.splice(0)) server.close();
  resetRegistrations();
});

/** Where a plain list stands for numpy's array, and where MLflow drops parameters that no signature has. */
const differs = ({ body, answer }: Answer): boolean =>
  /"type": "ndarray"|^Internal Server Error$/.test(answer) || body.includes('"params": {"k": [1]}');

describe("requests of the scoring protocol", () => {
  it.each(Object.keys(predictors))("%s", async (name) => {
    setModel(modelOf(predictors[name]!));
    const url = await serve(new AgentServer(null, false, { logLevel: "off" }).createHttpServer());
    const rows = recorded.filter((row) => row.model === name && !differs(row));
    expect(rows.length).toBeGreaterThan(1);
    for (const row of rows) {
      const { status, type, answer } = row;
      expect({ asked: row.body, ...(await ask(url, row)) }).toEqual({
        asked: row.body,
        status,
        type,
        answer,
      });
    }
  });
});

describe("a model's handlers", () => {
  class Echo extends PythonModel {
    override predict(context: PythonModelContext, modelInput: Dynamic, params: Dynamic = null): Dynamic {
      return [context.artifacts, modelInput, params];
    }

    override *predictStream(_context: Dynamic, modelInput: Dynamic): Dynamic {
      yield { chunk: modelInput as unknown };
      yield "text";
    }
  }
  const echo: Dynamic = new Echo();

  it("get artifacts and parameters, through a trace too", () => {
    setModelContext({ index: "/a" });
    const value = { predictions: [{ index: "/a" }, ["x"], { k: 1 }] };
    const request = { inputs: ["x"], params: { k: 1 } };
    expect(echo[callHandler](echo.predict, request).value).toEqual(value);
    expect(echo[callHandler](trace()(Echo.prototype.predict), request).value).toEqual(value);
  });

  it("stream chunks as predictions, or as they are", async () => {
    const chunks = async (request: object): Promise<unknown[]> => {
      const all: unknown[] = [];
      for await (const chunk of echo[callHandler](echo.predictStream, request)) all.push(chunk);
      return all;
    };
    expect(await chunks({ inputs: 1 })).toEqual([{ predictions: { chunk: 1 } }, { predictions: "text" }]);
    const messages = [{ role: "user", content: "hi" }];
    expect(await chunks({ messages })).toEqual([{ chunk: { messages } }, "text"]);
  });
});

it("a report says where numpy arrays are plain values", async () => {
  const source = readFileSync(new URL("scoring/questions.py", import.meta.url), "utf8");
  const codes = async (text: string): Promise<string[]> => {
    const files = [{ path: "questions.py", content: Buffer.from(text) }];
    const { report } = await convertModel(files, { name: "questions", entry: "questions.py" });
    return report.files.flatMap((file) => file.diagnostics.map(({ code }) => code));
  };
  expect(await codes(source)).toEqual([]);
  expect(await codes(source.replace(": list[Question]", ""))).toEqual(["scoring-input"]);
});

describe("a converted model with a hint", () => {
  let app: ReturnType<typeof writeApp>;
  beforeAll(async () => {
    app = writeApp(
      await convertAgent(fileURLToPath(new URL("scoring/questions.py", import.meta.url)), "questions"),
    );
    emitApp(app.folder);
  }, 120_000);
  afterAll(() => app.remove());

  it("gets models of its own", async () => {
    const inApp = (path: string): Promise<Dynamic> =>
      import(/* @vite-ignore */ pathToFileURL(join(app.folder, "dist/agent_server", path)).href);
    await inApp("questions.js");
    const { AgentServer: Server } = await inApp("runtime/agent-server/index.js");
    const url = await serve(new Server(null, false, { logLevel: "off" }).createHttpServer() as Server);
    for (const row of recorded.filter(({ model }) => model === "Questions")) {
      const { status, type } = row;
      // The fields of a model do not say their types here.
      const answer = row.answer.replaceAll(/annotation=\w+, /g, "");
      expect({ asked: row.body, ...(await ask(url, row)) }).toEqual({
        asked: row.body,
        status,
        type,
        answer,
      });
    }
  });
});
