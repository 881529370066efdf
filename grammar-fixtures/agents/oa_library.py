"""A library's help desk with a memory: an Agents SDK session a conversation, kept by the program itself.

The first use of the session protocol with a class of the program's own, a run that is started from
sync code, and hooks into the run's usage.
"""

import asyncio
import logging
from typing import Any, AsyncGenerator, List, Optional

from agents import (
    Agent,
    FunctionTool,
    ModelSettings,
    OpenAIChatCompletionsModel,
    RunConfig,
    RunContextWrapper,
    Runner,
    StopAtTools,
    set_tracing_disabled,
)
from agents.exceptions import AgentsException, ModelBehaviorError
from agents.items import TResponseInputItem
from agents.memory import SessionABC
from databricks.sdk import WorkspaceClient
from mlflow.genai.agent_server import invoke, stream
from mlflow.types.responses import (
    ResponsesAgentRequest,
    ResponsesAgentResponse,
    ResponsesAgentStreamEvent,
)
from openai import APIStatusError, AsyncOpenAI
from pydantic import BaseModel

logger = logging.getLogger(__name__)
set_tracing_disabled(disabled=True)

config = WorkspaceClient().config
client = AsyncOpenAI(api_key=config.token, base_url=f"{config.host}/serving-endpoints", max_retries=1)
model = OpenAIChatCompletionsModel(model="databricks-meta-llama-3-3-70b-instruct", openai_client=client)

SHELVES = {"history": 12, "poetry": 3}


class ShelfQuery(BaseModel):
    subject: str
    floor: int = 1


class ListSession(SessionABC):
    """The items of a conversation, in a list."""

    def __init__(self, session_id: str):
        self.session_id = session_id
        self.items: List[TResponseInputItem] = []

    async def get_items(self, limit: Optional[int] = None) -> List[TResponseInputItem]:
        return list(self.items if limit is None else self.items[-limit:])

    async def add_items(self, items: List[TResponseInputItem]) -> None:
        self.items.extend(items)

    async def pop_item(self) -> Optional[TResponseInputItem]:
        return self.items.pop() if self.items else None

    async def clear_session(self) -> None:
        self.items.clear()


SESSIONS: dict[str, ListSession] = {}


def session_for(request: ResponsesAgentRequest) -> Optional[ListSession]:
    name = (request.custom_inputs or {}).get("session_id")
    if name is None:
        return None
    if name not in SESSIONS:
        SESSIONS[name] = ListSession(name)
    return SESSIONS[name]


async def find_shelf(ctx: RunContextWrapper[Any], args: str) -> str:
    query = ShelfQuery.model_validate_json(args)
    if query.subject not in SHELVES:
        return f"nothing on {query.subject}"
    return f"{query.subject}: shelf {SHELVES[query.subject]}, floor {query.floor}"


async def call_librarian(ctx: RunContextWrapper[Any], args: str) -> str:
    return "A librarian is on the way."


shelf_tool = FunctionTool(
    name="find_shelf",
    description="Where the books on a subject are.",
    params_json_schema=ShelfQuery.model_json_schema(),
    on_invoke_tool=find_shelf,
    strict_json_schema=False,
)
librarian_tool = FunctionTool(
    name="call_librarian",
    description="Calls a person.",
    params_json_schema={"type": "object", "properties": {}, "additionalProperties": False},
    on_invoke_tool=call_librarian,
)

agent = Agent(
    name="Library",
    instructions="Help readers.",
    model=model,
    model_settings=ModelSettings(temperature=0.0, top_p=0.9, parallel_tool_calls=False, tool_choice="auto"),
    tools=[shelf_tool, librarian_tool],
    tool_use_behavior=StopAtTools(stop_at_tool_names=["call_librarian"]),
)


def usage_of(result: Any) -> dict[str, int]:
    usage = result.context_wrapper.usage
    return {"requests": usage.requests, "input": usage.input_tokens, "output": usage.output_tokens}


@invoke()
async def predict(request: ResponsesAgentRequest) -> ResponsesAgentResponse:
    question = request.input[-1].content
    session = session_for(request)
    try:
        result = await asyncio.wait_for(
            Runner.run(
                agent,
                question if session else [i.model_dump(exclude_none=True) for i in request.input],
                session=session,
                run_config=RunConfig(workflow_name="library", tracing_disabled=True),
            ),
            timeout=30,
        )
    except ModelBehaviorError as e:
        return ResponsesAgentResponse(output=[], custom_outputs={"behaviour": e.message})
    except AgentsException as e:
        return ResponsesAgentResponse(output=[], custom_outputs={"error": type(e).__name__, "text": str(e)})
    except APIStatusError as e:
        return ResponsesAgentResponse(output=[], custom_outputs={"status": e.status_code, "text": e.message})
    kept = await session.get_items() if session else result.to_input_list()
    return ResponsesAgentResponse(
        output=[{**item.to_input_item(), "id": f"item_{n}"} for n, item in enumerate(result.new_items) if item.type == "message_output_item"],
        custom_outputs={"final": result.final_output, "kept": kept, "usage": usage_of(result)},
    )


@stream()
async def predict_stream(
    request: ResponsesAgentRequest,
) -> AsyncGenerator[ResponsesAgentStreamEvent, None]:
    session = session_for(request)
    result = Runner.run_streamed(agent, input=request.input[-1].content, session=session, max_turns=3)
    async for event in result.stream_events():
        if event.type == "run_item_stream_event":
            item = event.item
            if item.type == "tool_call_item":
                yield {"type": "response.output_item.done", "item": item.to_input_item()}
            elif item.type == "tool_call_output_item":
                yield {"type": "response.output_item.done", "item": item.to_input_item()}
            elif item.type == "message_output_item":
                done = item.raw_item.model_dump(exclude={"provider_data"})
                yield {"type": "response.output_item.done", "item": {**done, "id": "msg_1"}}
    logger.info("%s items in %s", len(result.new_items), session.session_id if session else "no session")
