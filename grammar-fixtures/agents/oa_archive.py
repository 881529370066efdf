"""Archive desk: the Agents SDK with a server of tools and an index that the workspace's client asks."""

from typing import AsyncGenerator

import mlflow
from agents import Agent, Runner, function_tool, set_default_openai_api, set_default_openai_client
from agents.tracing import set_trace_processors
from databricks.sdk import WorkspaceClient
from databricks_openai import AsyncDatabricksOpenAI
from databricks_openai.agents import McpServer
from mlflow.genai.agent_server import invoke, stream
from mlflow.types.responses import (
    ResponsesAgentRequest,
    ResponsesAgentResponse,
    ResponsesAgentStreamEvent,
    create_text_output_item,
)

set_default_openai_client(AsyncDatabricksOpenAI())
set_default_openai_api("chat_completions")
set_trace_processors([])
mlflow.openai.autolog()

INDEX = "town.archive.pages_idx"
COLUMNS = ["page", "text", "year"]

workspace = WorkspaceClient()


@function_tool
def look_up(words: str, pages: int = 2) -> str:
    """Looks words up in the archive.

    Args:
        words: What is searched.
        pages: How many pages.
    """
    try:
        found = workspace.vector_search_indexes.query_index(
            index_name=INDEX, columns=COLUMNS, query_text=words, num_results=pages
        )
        if not found.result or not found.result.data_array:
            return f"nothing about {words}"
        names = [column.name for column in found.manifest.columns]
        rows = [dict(zip(names, row)) for row in found.result.data_array]
        total = f"{found.result.row_count} of {found.manifest.column_count} columns"
        told = "; ".join(f"{row['page']}: {row.get('text', '')} ({row.get('year')})" for row in rows)
        more = found.next_page_token or "no more"
        return f"{told} – {total}, {more}"
    except Exception as error:
        return f"{type(error).__name__}: {error}"


def desk(server: McpServer) -> Agent:
    return Agent(
        name="archive",
        instructions="Answer from the archive.",
        model="databricks-claude-sonnet-4-5",
        mcp_servers=[server],
        tools=[look_up],
    )


def server_of_copies() -> McpServer:
    return McpServer(
        url=f"{workspace.config.host}/api/2.0/mcp/functions/town/copies",
        name="copies",
        workspace_client=workspace,
    )


@invoke()
async def answer(request: ResponsesAgentRequest) -> ResponsesAgentResponse:
    async with server_of_copies() as server:
        result = await Runner.run(desk(server), [item.model_dump() for item in request.input], max_turns=4)
    outputs = [item.to_input_item() for item in result.new_items]
    return ResponsesAgentResponse(output=outputs)


@stream()
async def events(request: ResponsesAgentRequest) -> AsyncGenerator[ResponsesAgentStreamEvent, None]:
    async with server_of_copies() as server:
        result = await Runner.run(desk(server), [item.model_dump() for item in request.input], max_turns=4)
        span = mlflow.get_current_active_span()
        traced = "traced" if span and span.trace_id else "not traced"
        yield ResponsesAgentStreamEvent(
            type="response.output_item.done",
            item=create_text_output_item(text=f"{result.final_output} ({traced})", id="m"),
        )
