/**
 * The script of the chat page, for browsers. What agents say is set as text (`textContent`), never as HTML.
 *
 * A conversation's kind says what a request looks like (`body`), and what to do with a whole answer (`whole`) and with
 * one event of a stream (`event`). Both return the messages that the next request repeats.
 */
export const chatPageScript = String.raw`"use strict";
(() => {
  const byId = (id) => document.getElementById(id);
  const root = document.documentElement;
  const [log, form, input, send] = ["log", "form", "input", "send"].map(byId);
  const streamBox = byId("stream");
  const api = root.dataset.api;
  let history = [];
  let running = null;

  // --- the conversation on the page ---

  const scroll = () => { log.scrollTop = log.scrollHeight; };
  const isAtEnd = () => log.scrollHeight - log.scrollTop - log.clientHeight < 60;

  function add(parent, tag, className, text) {
    const follow = isAtEnd();
    const element = document.createElement(tag);
    if (className) element.className = className;
    if (text !== undefined) element.textContent = text;
    parent.append(element);
    if (follow) scroll();
    return element;
  }

  function append(element, text) {
    const follow = isAtEnd();
    element.textContent += text;
    if (follow) scroll();
  }

  const pretty = (value) => {
    if (typeof value !== "string") return JSON.stringify(value, null, 2);
    try { return JSON.stringify(JSON.parse(value), null, 2); } catch { return value; }
  };

  function article(kind, label) {
    const element = add(log, "article", kind);
    add(element, "p", "label", label);
    return element;
  }

  /** What one answer shows: texts and tool calls by their ids, errors. */
  class Answer {
    constructor() {
      this.element = article("agent", "Agent");
      this.texts = new Map();
      this.tools = new Map();
      this.open = null;
    }
    grow(id, text) {
      if (!this.texts.has(id)) this.texts.set(id, add(this.element, "p", "text", ""));
      this.open = id;
      append(this.texts.get(id), text);
    }
    /** The whole text of a message; some agents name another id in its parts. */
    finish(id, text) {
      const known = this.texts.get(id) ?? this.texts.get(this.open);
      if (known) known.textContent = text;
      else if (text) add(this.element, "p", "text", text);
      this.texts.delete(id);
      this.texts.delete(this.open);
      this.open = null;
    }
    fold(title, open) {
      const details = add(this.element, "details", "tool");
      details.open = open === true;
      add(details, "summary", "", title);
      return details;
    }
    tool(id, name, args) {
      const details = this.fold("Tool call: " + name, false);
      add(details, "p", "label", "Arguments");
      add(details, "pre", "", pretty(args ?? ""));
      if (id) this.tools.set(id, details);
    }
    toolResult(id, output) {
      const details = this.tools.get(id) ?? this.fold("Tool result", false);
      add(details, "p", "label", "Result");
      add(details, "pre", "", pretty(output ?? ""));
    }
    json(value) {
      add(this.element, "pre", "", pretty(value));
    }
    error(text) {
      add(this.element, "p", "error", text).setAttribute("role", "alert");
    }
    note(text) {
      add(this.element, "p", "note", text);
    }
  }

  // --- the kinds of conversations ---

  const textOf = (content) => {
    if (typeof content === "string") return content;
    if (!Array.isArray(content)) return "";
    return content.map((part) => part?.text ?? part?.refusal ?? "").join("");
  };

  function showItem(item, answer) {
    if (item.type === "message") answer.finish(item.id, textOf(item.content));
    else if (item.type === "function_call") answer.tool(item.call_id, item.name, item.arguments);
    else if (item.type === "function_call_output") answer.toolResult(item.call_id, item.output);
    else if (item.type === "reasoning") add(answer.fold("Reasoning"), "p", "text", textOf(item.summary));
    else add(answer.fold(item.type ?? "Item"), "pre", "", pretty(item));
    return [item];
  }

  /** Messages of chat completions and of ChatAgents. */
  function showMessage(message, answer) {
    const text = textOf(message.content);
    if (message.role === "tool") answer.toolResult(message.tool_call_id, text);
    else {
      if (text) answer.finish(message.id, text);
      for (const call of message.tool_calls ?? [])
        answer.tool(call.id, call.function?.name, call.function?.arguments);
    }
    return [message];
  }

  /** Puts the parts of a streamed message together; shows its text as it grows. */
  function growMessage(delta, answer) {
    const parts = (answer.parts ??= []);
    let message = parts.at(-1);
    const starts = !message || (delta.id && message.id !== delta.id) || (delta.role && delta.role !== message.role);
    if (starts) parts.push((message = { role: delta.role ?? "assistant", content: "", id: delta.id }));
    if (delta.tool_call_id) message.tool_call_id = delta.tool_call_id;
    if (delta.name) message.name = delta.name;
    const text = textOf(delta.content);
    message.content += text;
    if (text && message.role !== "tool") answer.grow(message.id, text);
    for (const call of delta.tool_calls ?? []) {
      const calls = (message.tool_calls ??= []);
      const index = call.index ?? calls.length;
      const known = (calls[index] ??= { id: call.id, type: "function", function: { name: "", arguments: "" } });
      known.function.name += call.function?.name ?? "";
      known.function.arguments += call.function?.arguments ?? "";
    }
    return [];
  }

  const messageBody = (messages) => ({ messages });
  const userMessage = (content) => ({ role: "user", content });
  /** Tool calls are shown when they are complete. */
  const endMessages = (answer) => (answer.parts ?? []).flatMap((message) => showMessage(message, answer));

  const kinds = {
    responses: {
      user: userMessage,
      body: (messages) => ({ input: messages }),
      whole: (data, answer) => (data.output ?? []).flatMap((item) => showItem(item, answer)),
      event(data, answer) {
        if (data.type === "response.output_text.delta") answer.grow(data.item_id, data.delta);
        else if (data.type === "response.output_item.done") return showItem(data.item, answer);
        else if (data.type === "error") answer.error(data.message ?? pretty(data));
        return [];
      },
      end: () => [],
    },
    "chat-agent": {
      user: userMessage,
      body: messageBody,
      whole: (data, answer) => (data.messages ?? []).flatMap((message) => showMessage(message, answer)),
      event: (data, answer) => growMessage(data.delta ?? {}, answer),
      end: endMessages,
    },
    "chat-model": {
      user: userMessage,
      body: messageBody,
      whole: (data, answer) =>
        (data.choices ?? []).slice(0, 1).flatMap((choice) => showMessage(choice.message, answer)),
      event: (data, answer) => growMessage(data.choices?.[0]?.delta ?? {}, answer),
      end: endMessages,
    },
    json: {
      user: (text) => JSON.parse(text),
      body: (messages) => messages.at(-1),
      whole: (data, answer) => (answer.json(data), []),
      event: (data, answer) => (answer.json(data), []),
      end: () => [],
    },
  };
  const kind = kinds[api];

  // --- the wire ---

  async function* frames(response) {
    const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
    let buffer = "";
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      const texts = (buffer + value).split("\n\n");
      buffer = texts.pop();
      for (const text of texts) if (text.startsWith("data: ")) yield text.slice(6);
    }
  }

  const parse = (text) => { try { return JSON.parse(text); } catch { return undefined; } };

  async function readStream(response, answer) {
    const items = [];
    let complete = false;
    for await (const text of frames(response)) {
      if (text === "[DONE]") { complete = true; break; }
      const data = parse(text);
      if (data === undefined) answer.json(text);
      else if (typeof data?.error === "string") answer.error(data.error);
      else if (data !== null) items.push(...kind.event(data, answer));
    }
    if (!complete) answer.error("The connection ended before the answer was complete.");
    return [...items, ...kind.end(answer)];
  }

  async function readAnswer(response, answer) {
    if (!response.ok) {
      const text = await response.text();
      const detail = parse(text)?.detail;
      answer.error("Status " + response.status + ": " + (detail === undefined ? text : pretty(detail)));
      return null;
    }
    if (response.headers.get("content-type")?.startsWith("text/event-stream"))
      return readStream(response, answer);
    const text = await response.text();
    const data = parse(text);
    if (data !== undefined) return kind.whole(data, answer);
    answer.json(text);
    return [];
  }

  async function ask(text) {
    let message;
    try {
      message = kind.user(text);
    } catch (error) {
      new Answer().error("This is not JSON: " + error.message);
      return false;
    }
    add(article("user", "You"), "p", "text", text);
    const answer = new Answer();
    const controller = (running = new AbortController());
    show(true);
    const messages = [...history, message];
    try {
      const response = await fetch("invocations", {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ ...kind.body(messages), ...(streamBox.checked ? { stream: true } : {}) }),
        signal: controller.signal,
      });
      const items = await readAnswer(response, answer);
      if (running === controller && items !== null) history = [...messages, ...items];
    } catch (error) {
      if (controller.signal.aborted) answer.note("Stopped.");
      else answer.error("The server cannot be reached: " + error.message);
    } finally {
      if (running === controller) { running = null; show(false); }
    }
    return true;
  }

  // --- keys and buttons ---

  function show(busy) {
    send.textContent = busy ? "Stop" : "Send";
    log.setAttribute("aria-busy", String(busy));
    if (!busy) input.focus();
  }

  function stop() {
    running?.abort();
  }

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (running) return stop();
    const text = input.value;
    if (!text.trim()) return;
    input.value = "";
    ask(text).then((sent) => { if (!sent) input.value = text; });
  });

  input.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    if (!running) form.requestSubmit();
  });

  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") stop();
  });

  byId("clear").addEventListener("click", () => {
    stop();
    running = null;
    history = [];
    for (const element of log.querySelectorAll("article")) element.remove();
    show(false);
  });

  function setTheme(dark) {
    root.dataset.theme = dark ? "dark" : "light";
    byId("theme").textContent = dark ? "Light" : "Dark";
  }

  const system = matchMedia("(prefers-color-scheme: dark)");
  system.addEventListener("change", () => setTheme(system.matches));
  byId("theme").addEventListener("click", () => setTheme(root.dataset.theme !== "dark"));
  setTheme(system.matches);

  streamBox.checked = root.dataset.streams === "true";
  streamBox.disabled = !streamBox.checked;
  if (api === "json") input.value = "{}";

  fetch("agent/info").then((response) => response.json()).then((info) => {
    byId("title").textContent = info.name;
    document.title = info.name;
  }, () => undefined);
})();
`;
