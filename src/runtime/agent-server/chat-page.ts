import { createHash } from "node:crypto";
import type { ServerResponse } from "node:http";
import { ChatAgent, ChatModel } from "./base-models.js";
import { chatPageScript } from "./chat-page-script.js";
import { chatPageStyle } from "./chat-page-style.js";
import { getModel, getStreamFunction } from "./decorators.js";
import { send } from "./http.js";

/** What a conversation with an agent looks like on the wire; "json" where the page cannot know. */
export type ChatApi = "responses" | "chat-agent" | "chat-model" | "json";

/** The page runs its own script and style and talks to its own server; the browser refuses everything else. */
const securityPolicy = [
  "default-src 'none'",
  `script-src '${hashOf(chatPageScript)}'`,
  `style-src '${hashOf(chatPageStyle)}'`,
  "connect-src 'self'",
  "img-src data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** Answers with the page for trying the agent. */
export function sendChatPage(response: ServerResponse, agentType: string | null): void {
  send(
    response,
    200,
    "text/html; charset=utf-8",
    chatPage(chatApi(agentType), getStreamFunction() !== null),
    {
      "content-security-policy": securityPolicy,
      "cache-control": "no-store",
      "referrer-policy": "no-referrer",
      "x-content-type-options": "nosniff",
    },
  );
}

function chatApi(agentType: string | null): ChatApi {
  if (agentType === "ResponsesAgent") return "responses";
  const model: unknown = getModel();
  if (model instanceof ChatAgent) return "chat-agent";
  return model instanceof ChatModel ? "chat-model" : "json";
}

function hashOf(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}

/**
 * The page's text.
 * @param streams whether the agent can answer with a stream
 */
export function chatPage(api: ChatApi, streams: boolean): string {
  const label = api === "json" ? "Request body (JSON)" : "Message";
  return `<!doctype html>
<html lang="en" data-api="${api}" data-streams="${streams}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Agent</title>
<link rel="icon" href="data:,">
<style>${chatPageStyle}</style>
</head>
<body>
<header>
<h1 id="title">Agent</h1>
<label class="switch"><input type="checkbox" id="stream"> Stream</label>
<button type="button" id="clear">New chat</button>
<button type="button" id="theme">Dark</button>
</header>
<main>
<div id="log" role="log" aria-label="Conversation" aria-live="polite" tabindex="0">
<p class="hint">Enter sends, Shift+Enter starts a new line, Escape stops the answer.</p>
</div>
<form id="form">
<label for="input" class="hidden">${label}</label>
<textarea id="input" rows="3" placeholder="${label}" autocomplete="off" autofocus></textarea>
<button type="submit" id="send">Send</button>
</form>
</main>
<script>${chatPageScript}</script>
</body>
</html>
`;
}
