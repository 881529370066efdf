import {
  AgentServer,
  invoke,
  ResponsesAgentResponse,
  ResponsesAgentStreamEvent,
  setModel,
  stream,
  trace,
  createTextOutputItem,
  type ResponsesAgentRequest,
} from "../../src/runtime/agent-server/index.js";

/** An agent with real decorators, served as migrated apps serve theirs. */
class EchoAgent {
  constructor(readonly prefix: string) {}

  @trace({ spanType: "TOOL" })
  async slowly(text: string): Promise<string> {
    await new Promise((resolve) => setTimeout(resolve, 100));
    return `${this.prefix}${text}`;
  }

  @invoke()
  async predict(request: ResponsesAgentRequest): Promise<ResponsesAgentResponse> {
    const output = [];
    for await (const event of this.predictStream(request)) output.push(event.item);
    return new ResponsesAgentResponse({ output });
  }

  @stream()
  async *predictStream(request: ResponsesAgentRequest): AsyncGenerator<ResponsesAgentStreamEvent> {
    for (const [index, item] of request.input.entries()) {
      const text = createTextOutputItem(await this.slowly(item.content), String(index));
      yield new ResponsesAgentStreamEvent({ type: "response.output_item.done", item: text });
    }
  }
}

setModel(new EchoAgent("> "));
await new AgentServer("ResponsesAgent").run("agent:app", "127.0.0.1");
