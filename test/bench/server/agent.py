# The agent that is served by MLflow and, converted, by the runtime: it does nothing that takes time.
from mlflow.genai.agent_server import invoke, stream
from mlflow.types.responses import (
    ResponsesAgentRequest,
    ResponsesAgentResponse,
    ResponsesAgentStreamEvent,
    create_text_delta,
    create_text_output_item,
)


@invoke()
async def answer(request: ResponsesAgentRequest) -> ResponsesAgentResponse:
    text = f"You sent {len(request.input)} messages."
    return ResponsesAgentResponse(output=[create_text_output_item(text, "msg_1")])


@stream()
async def answer_in_parts(request: ResponsesAgentRequest):
    count = request.custom_inputs["events"]
    for i in range(count):
        yield ResponsesAgentStreamEvent(**create_text_delta(f"part {i} ", "msg_1"))
    item = create_text_output_item("whole", "msg_1")
    yield ResponsesAgentStreamEvent(type="response.output_item.done", item=item)
