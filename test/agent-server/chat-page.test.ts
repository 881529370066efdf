import { Script } from "node:vm";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import {
  ChatAgent,
  ChatModel,
  resetRegistrations,
  setModel,
  stream,
} from "../../src/runtime/agent-server/index.js";
import { type ChatApi, chatPage } from "../../src/runtime/agent-server/chat-page.js";
import { chatPageScript } from "../../src/runtime/agent-server/chat-page-script.js";
import { chatPageStyle } from "../../src/runtime/agent-server/chat-page-style.js";
import { ChatBrowser, findChromium } from "./chat-browser.js";
import { Listening } from "./client.js";
import { chatHandlers } from "./chat-handlers.js";

vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

beforeEach(resetRegistrations);

async function pageOf(agentType: string | null): Promise<[Response, string]> {
  const server = await Listening.start(agentType);
  const response = await fetch(server.url);
  const text = await response.text();
  await server.close();
  return [response, text];
}

/** The kind of conversation, and whether there are streams. */
const told = (page: string): (string | undefined)[] =>
  /<html lang="en" data-api="([\w-]+)" data-streams="(\w+)">/.exec(page)?.slice(1) ?? [];

describe("the page for trying the agent", () => {
  it("suits the agent", async () => {
    expect(told((await pageOf("ResponsesAgent"))[1])).toEqual(["responses", "false"]);
    stream()(() => []);
    expect(told((await pageOf(null))[1])).toEqual(["json", "true"]);
    setModel(
      new (class extends ChatAgent {
        predict = () => null;
      })(),
    );
    expect(told((await pageOf(null))[1])).toEqual(["chat-agent", "true"]);
    setModel(
      new (class extends ChatModel {
        predict = () => null;
      })(),
    );
    expect(told((await pageOf(null))[1])).toEqual(["chat-model", "true"]);
  });

  it("is not there where it is not wanted", async () => {
    const server = await Listening.start(null, { chatPage: false });
    expect((await fetch(server.url)).status).toBe(404);
    await server.close();
  });

  it("is HTML whose elements are closed in order, with one script and one style", () => {
    const page = chatPage("responses", true);
    const outside = page.replace(chatPageScript, "").replace(chatPageStyle, "");
    const empty = new Set(["meta", "link", "input"]);
    const inside: string[] = [];
    for (const [, close, name = ""] of outside.matchAll(/<(\/?)([a-z]\w*)[^<>]*>/g)) {
      if (close) expect(inside.pop()).toBe(name);
      else if (!empty.has(name)) inside.push(name);
    }
    expect(inside).toEqual([]);
    expect(outside.match(/<(script|style)>/g)).toEqual(["<style>", "<script>"]);
    expect(
      outside.replace(/^<!doctype html>/, "").replace(/<\/?[a-z]\w*(?:\s[\w-]+(?:="[^"<>]*")?)*>/g, ""),
    ).not.toMatch(/[<>]/);
  });

  it("refers to nothing outside, and the browser would refuse it", async () => {
    const [response, page] = await pageOf(null);
    expect(page).not.toMatch(/https?:|\/\/[a-z]|\bsrc\s*=|@import|url\(/i);
    expect(page.match(/href="[^"]*"/g)).toEqual(['href="data:,"']);
    const policy = response.headers.get("content-security-policy") ?? "";
    expect(policy).toMatch(
      /^default-src 'none'; script-src 'sha256-[^']+'; style-src 'sha256-[^']+'; connect-src 'self';/,
    );
    expect(policy).not.toContain("unsafe");
  });

  it("has a script that parses, and never makes HTML or code of text", () => {
    expect(() => new Script(chatPageScript)).not.toThrow();
    expect(chatPageScript).not.toMatch(
      /innerHTML|outerHTML|insertAdjacentHTML|document\.write|setHTML|createContextualFragment|DOMParser|\beval\b|new Function|<\//,
    );
    expect(chatPageStyle).not.toContain("</");
  });
});

const chromium = findChromium();
if (chromium === undefined)
  console.log("chat page: no Chromium found (CHROMIUM_PATH names one), so it is not tried in a browser");

describe.runIf(chromium !== undefined)("the page in Chromium", () => {
  let browser: ChatBrowser;

  beforeAll(async () => {
    browser = await ChatBrowser.start(chromium!);
  });

  afterAll(() => browser?.stop());

  /** Opens the page of an agent that speaks like this. */
  async function open(api: ChatApi): Promise<ChatBrowser> {
    chatHandlers(api);
    await browser.open(api === "responses" ? "ResponsesAgent" : null);
    return browser;
  }

  it.each(["responses", "chat-agent", "chat-model"] as const)(
    "%s: streams an answer with its tool call, and repeats the conversation",
    async (api) => {
      const page = await open(api);
      await page.type("what is <b>4*3</b>?", "Enter");
      // The first part is there before the rest is allowed to come.
      await page.expectText("The answer");
      expect(await page.tool()).toBeUndefined();
      page.release();
      await page.idle();
      expect(await page.texts()).toEqual(["what is <b>4*3</b>?", "The answer is <i>12</i>."]);
      expect(await page.tool()).toEqual(["Tool call: multiply", '{\n  "a": 4,\n  "b": 3\n}', "12"]);
      expect(await page.focused()).toBe("input");
      await page.type("again", "Enter");
      page.release();
      await page.idle();
      expect(page.lastTexts()).toContain("what is <b>4*3</b>?");
      expect(page.lastTexts()).toContain("The answer is <i>12</i>.");
      expect(page.lastTexts()).toContain("again");
      expect(await page.elements("b, i, img")).toBe(0);
    },
  );

  it.each(["responses", "chat-agent", "chat-model"] as const)("%s: shows a whole answer", async (api) => {
    const page = await open(api);
    await page.click("#stream");
    await page.type("hello", "Enter");
    await page.idle();
    expect(await page.texts()).toEqual(["hello", "The answer is <i>12</i>."]);
    expect((await page.tool())?.[0]).toBe("Tool call: multiply");
  });

  it("json: sends what is typed, and shows what comes", async () => {
    const page = await open("json");
    await page.type('{"a": "<img src=x onerror=alert(1)>"}', "Enter");
    await page.idle();
    expect(await page.all("pre")).toEqual(['{\n  "a": "<img src=x onerror=alert(1)>"\n}']);
    await page.type("not JSON", "Enter");
    expect((await page.all(".error"))[0]).toMatch(/^This is not JSON: /);
    expect(await page.elements("img")).toBe(0);
  });

  it("shows errors: of a stream, of an answer, and of a server that is gone", async () => {
    const page = await open("responses");
    await page.type("fail <script>", "Enter");
    await page.idle();
    await page.click("#stream");
    await page.type("fail <script>", "Enter");
    await page.idle();
    expect(await page.all(".error")).toEqual(["failed <script>", "Status 500: failed <script>"]);
    await page.closeServer();
    await page.type("hello", "Enter");
    await page.idle();
    expect((await page.all(".error"))[2]).toMatch(/^The server cannot be reached: /);
  });

  it("is worked with the keyboard: lines, sending, stopping, starting anew", async () => {
    const page = await open("responses");
    await page.type("one", "Shift+Enter");
    await page.type("two", "Enter");
    await page.expectText("The answer");
    expect(await page.all("#send")).toEqual(["Stop"]);
    await page.press("Escape");
    await page.idle();
    expect(await page.all(".note")).toEqual(["Stopped."]);
    expect((await page.texts())[0]).toBe("one\ntwo");
    // From the text back to the buttons of the header.
    for (let i = 0; i < 3; i++) await page.press("Shift+Tab");
    expect(await page.focused()).toBe("clear");
    await page.press("Enter");
    expect(await page.texts()).toEqual([]);
  });

  it("is light or dark as the system is, or as one chooses, and has no faults that axe finds", async () => {
    const page = await open("responses");
    await page.type("fail", "Enter");
    await page.type("hello", "Enter");
    page.release();
    await page.idle();
    const backgrounds: string[] = [];
    for (const scheme of ["light", "dark"] as const) {
      await page.setScheme(scheme);
      backgrounds.push(await page.background());
      expect(await page.accessibilityFaults()).toEqual([]);
      await page.picture(scheme);
    }
    expect(backgrounds).toEqual(["rgb(255, 255, 255)", "rgb(18, 24, 30)"]);
    await page.click("#theme");
    expect(await page.background()).toBe(backgrounds[0]);
  });

  it("asks nobody but its own server, and logs nothing", () => {
    expect(browser.complaints()).toEqual([]);
  });
});
