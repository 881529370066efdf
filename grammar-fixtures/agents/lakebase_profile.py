"""An agent that remembers its users: AsyncDatabricksStore and AsyncCheckpointSaver on an autoscaling project, memory tools over RunnableConfig."""

import json
import logging
import os
from contextlib import asynccontextmanager
from typing import Any, AsyncGenerator, Optional

import mlflow
from databricks_langchain import AsyncCheckpointSaver, AsyncDatabricksStore, ChatDatabricks
from langchain.agents import create_agent
from langchain_core.messages import AIMessageChunk
from langchain_core.runnables import RunnableConfig
from langchain_core.tools import tool
from langgraph.store.base import BaseStore
from mlflow.genai.agent_server import invoke, stream
from mlflow.types.responses import (
    ResponsesAgentRequest,
    ResponsesAgentResponse,
    ResponsesAgentStreamEvent,
    create_text_delta,
    output_to_responses_items_stream,
    to_chat_completions_input,
)

logger = logging.getLogger(__name__)
mlflow.langchain.autolog()

LLM_ENDPOINT_NAME = "databricks-profile-model"
LAKEBASE_PROJECT = os.getenv("LAKEBASE_AUTOSCALING_PROJECT", "profiles")
LAKEBASE_BRANCH = os.getenv("LAKEBASE_AUTOSCALING_BRANCH", "production")
SYSTEM_PROMPT = """You help visitors of a garden.

- get_user_memory looks up what you know of the visitor.
- save_user_memory keeps what they tell you.
- delete_user_memory forgets."""


def lakebase_kwargs() -> dict[str, Any]:
    return {"project": LAKEBASE_PROJECT, "branch": LAKEBASE_BRANCH}


@asynccontextmanager
async def acquire_lakebase_resources():
    async with (
        AsyncDatabricksStore(**lakebase_kwargs()) as store,
        AsyncCheckpointSaver(**lakebase_kwargs()) as checkpointer,
    ):
        await store.setup()
        await checkpointer.setup()
        yield store, checkpointer


def get_user_id(request: ResponsesAgentRequest) -> Optional[str]:
    custom_inputs = dict(request.custom_inputs or {})
    if "user_id" in custom_inputs:
        return custom_inputs["user_id"]
    if request.context and getattr(request.context, "user_id", None):
        return request.context.user_id
    return None


def namespace_of(user_id: str) -> tuple[str, ...]:
    return ("user_memories", user_id.replace(".", "-"))


def memory_tools():
    @tool
    async def get_user_memory(query: str, config: RunnableConfig) -> str:
        """Search for what is known of the visitor.

        Args:
            query: What to look for.
        """
        user_id = config.get("configurable", {}).get("user_id")
        if not user_id:
            return "Memory not available - no user_id provided."
        store: Optional[BaseStore] = config.get("configurable", {}).get("store")
        if not store:
            return "Memory not available - store not configured."
        results = await store.asearch(namespace_of(user_id), query=query, limit=5)
        if not results:
            return "No memories found for this user."
        items = [f"- [{item.key}]: {json.dumps(item.value, ensure_ascii=False)}" for item in results]
        return f"Found {len(results)} relevant memories (ranked by similarity):\n" + "\n".join(items)

    @tool
    async def save_user_memory(memory_key: str, memory_data_json: str, config: RunnableConfig) -> str:
        """Keep something about the visitor.

        Args:
            memory_key: A short name of what is kept.
            memory_data_json: A JSON object.
        """
        user_id = config.get("configurable", {}).get("user_id")
        store: Optional[BaseStore] = config.get("configurable", {}).get("store")
        if not user_id or not store:
            return "Cannot save memory."
        try:
            memory_data = json.loads(memory_data_json)
            if not isinstance(memory_data, dict):
                return f"Failed: memory_data must be a JSON object, not {type(memory_data).__name__}"
            await store.aput(namespace_of(user_id), memory_key, memory_data)
            return f"Successfully saved memory with key '{memory_key}' for user"
        except json.JSONDecodeError as e:
            return f"Failed to save memory: Invalid JSON format - {str(e)}"

    @tool
    async def delete_user_memory(memory_key: str, config: RunnableConfig) -> str:
        """Forget something about the visitor.

        Args:
            memory_key: The name under which it was kept.
        """
        user_id = config.get("configurable", {}).get("user_id")
        store: Optional[BaseStore] = config.get("configurable", {}).get("store")
        if not user_id or not store:
            return "Cannot delete memory."
        known = await store.aget(namespace_of(user_id), memory_key)
        await store.adelete(namespace_of(user_id), memory_key)
        return f"Deleted '{memory_key}': {known.value if known else 'nothing was known'}"

    return [get_user_memory, save_user_memory, delete_user_memory]


async def profile_of(store: AsyncDatabricksStore, user_id: str) -> dict[str, Any]:
    """Everything that is kept of a visitor, and of how many others."""
    items = await store.asearch(namespace_of(user_id), limit=20)
    few = await store.asearch(namespace_of(user_id), filter={"kind": "plant"}, limit=1)
    users = await store.alist_namespaces(prefix=("user_memories",), max_depth=2)
    return {
        "keys": [item.key for item in items],
        "values": [item.value for item in items],
        "scores": [item.score for item in items],
        "plants": [item.key for item in few],
        "namespace": list(items[0].namespace) if items else [],
        "same_day": all(item.created_at <= item.updated_at for item in items),
        "users": sorted(ns[-1] for ns in users),
    }


@stream()
async def stream_handler(
    request: ResponsesAgentRequest,
) -> AsyncGenerator[ResponsesAgentStreamEvent, None]:
    user_id = get_user_id(request)
    custom_inputs = dict(request.custom_inputs or {})
    thread_id = custom_inputs.get("thread_id")
    if not thread_id and request.context and request.context.conversation_id:
        thread_id = request.context.conversation_id
    if not thread_id:
        raise ValueError("thread_id is required")

    async with acquire_lakebase_resources() as (store, checkpointer):
        agent = create_agent(
            model=ChatDatabricks(endpoint=LLM_ENDPOINT_NAME),
            tools=memory_tools(),
            system_prompt=SYSTEM_PROMPT,
            checkpointer=checkpointer,
            store=store,
        )
        config: dict[str, Any] = {"configurable": {"thread_id": thread_id, "store": store}}
        if user_id:
            config["configurable"]["user_id"] = user_id
        messages = {"messages": to_chat_completions_input([i.model_dump() for i in request.input])}
        async for event in agent.astream(messages, config, stream_mode=["updates", "messages"]):
            if event[0] == "updates":
                for node_data in event[1].values():
                    if len(node_data.get("messages", [])) > 0:
                        for item in output_to_responses_items_stream(node_data["messages"]):
                            yield item
            elif event[0] == "messages":
                chunk = event[1][0]
                if isinstance(chunk, AIMessageChunk) and (content := chunk.content):
                    yield ResponsesAgentStreamEvent(**create_text_delta(delta=content, item_id=chunk.id))


@invoke()
async def invoke_handler(request: ResponsesAgentRequest) -> ResponsesAgentResponse:
    outputs = [
        event.item
        async for event in stream_handler(request)
        if event.type == "response.output_item.done"
    ]
    custom_outputs: dict[str, Any] = {"user_id": get_user_id(request)}
    if dict(request.custom_inputs or {}).get("profile"):
        async with AsyncDatabricksStore(**lakebase_kwargs()) as store:
            custom_outputs["profile"] = await profile_of(store, custom_outputs["user_id"])
    return ResponsesAgentResponse(output=outputs, custom_outputs=custom_outputs)
