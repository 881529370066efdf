/** The app starts, and answers the model's input example both ways. The model is a script: what it says is not what is tested. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { askForStream, askOnce, inputExample, type RunningApp, startApp } from "../scripts/app-process.js";
import { type ScriptedModel, startScriptedModel } from "../scripts/scripted-model.js";

let model: ScriptedModel;
let app: RunningApp;

beforeAll(async () => {
  model = await startScriptedModel();
  app = await startApp(model.variables);
}, 120_000);

afterAll(async () => {
  await app.stop();
  await model.close();
});

test("says that it is healthy", async () => {
  expect((await fetch(`${app.url}/health`)).status).toBe(200);
});

test("answers the input example", async () => {
  expect(await askOnce(app.url, inputExample())).toBe("");
});

test("streams an answer to the input example", async () => {
  expect(await askForStream(app.url, inputExample())).toBe("");
});
