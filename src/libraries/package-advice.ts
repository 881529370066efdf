/** What to do instead of packages without a counterpart here, by the name that is imported. */

const agents =
  "Write these agents with the OpenAI Agents SDK or LangGraph, which are converted, or keep them in Python behind an endpoint or an MCP server that this agent calls.";
const model =
  "Serve the model from a Model Serving endpoint, and ask it through WorkspaceClient().serving_endpoints.query or the OpenAI client.";
const drawing =
  "Draw in Python: a Unity Catalog function or an endpoint that gives the picture to the agent.";

const advice: Readonly<Record<string, string>> = {
  a2a: "Use the npm package @a2a-js/sdk.",
  aiohttp: "Send requests with httpx, which is converted.",
  anthropic:
    "Use the npm package @anthropic-ai/sdk, or ask the model through its serving endpoint with the OpenAI client.",
  autogen: agents,
  autogen_agentchat: agents,
  autogen_core: agents,
  boto3: "Use the npm packages @aws-sdk/client-*, one for each service.",
  bs4: "Use the npm package cheerio: select() and text are there under the names of jQuery.",
  cachetools: "Use the npm package lru-cache, or functools.lru_cache, which is converted.",
  crewai: agents,
  dspy: "Write its prompts and the parsing of answers with the OpenAI client, or keep the compiled program in Python behind an endpoint that this agent calls.",
  google: "Use the npm package @google/genai, or ask the model through its serving endpoint.",
  jinja2:
    "Use the npm package nunjucks, which reads Jinja templates; some filters, and what missing names print, differ.",
  jsonschema: "Use the npm package ajv.",
  keras: model,
  llama_index: "Use the npm package llamaindex, or LangGraph, which is converted.",
  llama_stack: "Use the npm package llama-stack-client.",
  llama_stack_client: "Use the npm package llama-stack-client.",
  lxml: "Use the npm package fast-xml-parser, or cheerio for pages.",
  markdown: "Use the npm package marked; its HTML differs in small things.",
  matplotlib: drawing,
  PIL: "Use the npm package sharp.",
  plotly: drawing,
  psycopg: "Use the npm package pg.",
  psycopg2: "Use the npm package pg.",
  redis: "Use the npm package redis.",
  sentence_transformers: model,
  sklearn: model,
  spacy: model,
  sqlalchemy:
    "Use the npm package pg or drizzle-orm; tables of Unity Catalog are read with databricks.sql, which is converted.",
  torch: model,
  transformers: model,
};

/** Advice for a package; undefined where there is none of its own. */
export const packageAdvice = (module: string): string | undefined =>
  Object.hasOwn(advice, module) ? advice[module] : undefined;
