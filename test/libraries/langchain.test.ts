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
      /ignored-keyword@2: .*temerature/,
    ],
    [
      "structured output of langchain_community's class",
      'from langchain_community.chat_models import ChatDatabricks\nllm = ChatDatabricks(endpoint="e").with_structured_output({})\n',
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
      "middleware that is ready-made",
      "from langchain.agents.middleware import SummarizationMiddleware\nm = SummarizationMiddleware()\n",
      /unsupported-member@2: .*before_model hook/,
    ],
    [
      "a keyword of another function of messages",
      "from langchain_core.messages import trim_messages\nm = trim_messages([], max_tokens=1, token_counter=len, chunk_separator='')\n",
      /unknown-keyword@2: .*chunk_separator/,
    ],
    [
      "a hook of another agent",
      `${llm}from langchain.agents import create_agent\ng = create_agent(ChatDatabricks(endpoint="e"), [], post_model_hook=print)\n`,
      /unknown-keyword@3: .*post_model_hook/,
    ],
    [
      "a method of a subclass that nothing calls",
      `${llm}class Patient(ChatDatabricks):\n    def _stream(self, messages, **kwargs):\n        yield from super()._stream(messages, **kwargs)\n`,
      /uncalled-override@3: `Patient._stream`/,
    ],
    [
      "a misspelled attribute of a model",
      `${llm}print(ChatDatabricks(endpoint="e").temprature)\n`,
      /unknown-member@2: .*Did you mean `temperature`/,
    ],
    [
      "what an executor would print",
      "from langchain.agents import AgentExecutor\ne = AgentExecutor(agent=None, tools=[], verbose=True)\n",
      /nothing-printed@2: `verbose`/,
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
