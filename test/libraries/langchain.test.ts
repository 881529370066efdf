/** What is said about LangChain code that is wrong, old, or without a counterpart. */
import { describe, expect, it } from "vitest";

import { convertModule } from "../../src/index.js";

const llm = "from databricks_langchain import ChatDatabricks\n";

async function diagnosticsOf(source: string): Promise<string[]> {
  const { diagnostics } = await convertModule(source, "agent.py");
  return diagnostics.map((d) => `${d.code}@${d.source.start.line}: ${d.message} ${d.help}`);
}

describe("bad input", () => {
  it.each([
    [
      "a misspelled keyword",
      `${llm}llm = ChatDatabricks(endpoint="e", temerature=0.1)\n`,
      /unknown-keyword@2: .*temerature/,
    ],
    [
      "the old class of langchain_community",
      'from langchain_community.chat_models import ChatDatabricks\nllm = ChatDatabricks(endpoint="e")\n',
      /unsupported-member@\d: .*import ChatDatabricks from databricks_langchain/,
    ],
    [
      "a keyword that was renamed",
      `${llm}from langgraph.prebuilt import create_react_agent\ng = create_react_agent(ChatDatabricks(endpoint="e"), [], messages_modifier="x")\n`,
      /unknown-keyword@3: .*messages_modifier/,
    ],
    [
      "a misspelled member",
      "from langchain_core.messages import HumanMesage\nprint(HumanMesage('x'))\n",
      /unknown-member@2: .*Did you mean `HumanMessage`/,
    ],
    [
      "middleware",
      `${llm}from langchain.agents import create_agent\ng = create_agent(ChatDatabricks(endpoint="e"), [], middleware=[1])\n`,
      /unknown-keyword@3: .*middleware/,
    ],
    [
      "a method without a counterpart",
      `${llm}async def f():\n    async for e in ChatDatabricks(endpoint="e").astream_events("x"):\n        print(e)\n`,
      /unsupported-member@3: .*astream_events/,
    ],
  ])("%s", async (_name, source, expected) => {
    expect((await diagnosticsOf(source)).join("\n")).toMatch(expected);
  });

  it("says nothing about code that works", async () => {
    const source = `${llm}from langchain_core.output_parsers import StrOutputParser\nchain = ChatDatabricks(endpoint="e", temperature=0.1) | StrOutputParser()\nprint(chain.invoke("hi"))\n`;
    expect(await diagnosticsOf(source)).toEqual([]);
  });
});
