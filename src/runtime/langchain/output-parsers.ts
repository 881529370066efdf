/** Output parsers: what comes from a model as text, JSON or an object. */
import * as core from "@langchain/core/runnables";
import { pyClass, className } from "../python/class-info.js";
import { declareMethods } from "../python/declare.js";
import { BaseException } from "../python/exceptions.js";
import { eq } from "../python/equality.js";
import { jsonDumps } from "../python/json.js";
import { strip } from "../python/text-split.js";
import type { Dynamic } from "../python/types.js";
import { OutputParserException } from "./chat-wire.js";
import { BaseMessage } from "./messages.js";
import { parsePartialJson } from "./partial-json.js";
import { addChunks, Runnable } from "./runnables.js";

export { OutputParserException } from "./chat-wire.js";

/** A parser as the npm packages see it: whole answers at once, streams piece by piece. */
class ParserRunnable extends core.Runnable<Dynamic, Dynamic> {
  override lc_namespace = ["langchain_core", "output_parsers"];

  constructor(private readonly parser: BaseOutputParser) {
    super();
  }

  override getName(): string {
    return className(this.parser.constructor);
  }

  override async invoke(input: Dynamic, options: Dynamic): Promise<Dynamic> {
    return this._callWithConfig(
      (given: Dynamic) => Promise.resolve(this.parser.parseInput(given)),
      input,
      options,
    );
  }

  override async *transform(chunks: AsyncGenerator<Dynamic>, options: Dynamic): AsyncGenerator<Dynamic> {
    yield* this._transformStreamWithConfig(chunks, (inner) => this.parser.parsePieces(inner), options);
  }
}

/** A parser of text; subclasses say what `parse` gives. */
export class BaseOutputParser extends Runnable {
  constructor() {
    super(undefined as Dynamic);
    (this as Dynamic).core = new ParserRunnable(this);
  }

  parse(text: string): Dynamic {
    return text;
  }

  /** The text of a message, or the text itself. */
  parseInput(input: Dynamic): Dynamic {
    return this.parse(textOf(input));
  }

  async *parsePieces(chunks: AsyncIterable<Dynamic>): AsyncGenerator<Dynamic> {
    let whole: Dynamic;
    for await (const chunk of chunks) whole = whole === undefined ? chunk : addChunks(whole, chunk);
    yield (await this.parseInput(whole)) as unknown;
  }
}

const textOf = (input: Dynamic): string => (input instanceof BaseMessage ? input.text : String(input));

/** The text of the answer. */
export class StrOutputParser extends BaseOutputParser {
  override async *parsePieces(chunks: AsyncIterable<Dynamic>): AsyncGenerator<Dynamic> {
    for await (const chunk of chunks) yield textOf(chunk);
  }
}

/** A value from JSON, which may stand in a block of Markdown. */
export class JsonOutputParser extends BaseOutputParser {
  readonly pydanticObject: Dynamic;

  constructor(options: { pydantic_object?: Dynamic } = {}) {
    super();
    this.pydanticObject = options.pydantic_object ?? null;
  }

  override parse(text: string): Dynamic {
    const stripped = strip(text);
    try {
      return parseJsonMarkdown(stripped);
    } catch (error) {
      if (!(error instanceof BaseException)) throw error;
      throw new OutputParserException(`Invalid json output: ${stripped}`, stripped);
    }
  }

  /** The value as far as its text is there, each time that it changes. */
  override async *parsePieces(chunks: AsyncIterable<Dynamic>): AsyncGenerator<Dynamic> {
    let text = "";
    let last: Dynamic;
    for await (const chunk of chunks) {
      text += textOf(chunk);
      const value: unknown = partialValue(strip(text));
      if (value === null || value === undefined || (last !== undefined && eq(value, last))) continue;
      last = value;
      yield value;
    }
  }
}

function partialValue(text: string): Dynamic {
  try {
    return parseJsonMarkdown(text);
  } catch (error) {
    if (error instanceof BaseException) return undefined;
    throw error;
  }
}

/** `parse_json_markdown(text)` */
function parseJsonMarkdown(text: string): Dynamic {
  try {
    return parsePartialJson(bare(text));
  } catch (error) {
    if (!(error instanceof BaseException)) throw error;
    return parsePartialJson(bare(/```(?:json)?(.*)/s.exec(text)?.[1] ?? text));
  }
}

const bare = (text: string): string => text.replace(/^[ \n\r\t`]+|[ \n\r\t`]+$/g, "");

/** An object of a pydantic model. */
export class PydanticOutputParser extends JsonOutputParser {
  constructor(options: { pydantic_object: Dynamic }) {
    super(options);
  }

  override parse(text: string): Dynamic {
    const value: unknown = super.parse(text);
    try {
      return this.pydanticObject.modelValidate(value);
    } catch (error) {
      if (!(error instanceof BaseException)) throw error;
      const json = jsonDumps(value, { ensure_ascii: false });
      throw new OutputParserException(
        `Failed to parse ${className(this.pydanticObject)} from completion ${json}. Got: ${error.message}`,
        json,
      );
    }
  }

  override async *parsePieces(chunks: AsyncIterable<Dynamic>): AsyncGenerator<Dynamic> {
    yield* BaseOutputParser.prototype.parsePieces.call(this, chunks);
  }
}

for (const [name, cls] of Object.entries({ BaseOutputParser, StrOutputParser }))
  pyClass(declareMethods(cls, name, { __init__: [] }), { name });
declareMethods(BaseOutputParser, "BaseOutputParser", { parse: ["text"] });
for (const [name, cls] of Object.entries({ JsonOutputParser, PydanticOutputParser }))
  pyClass(declareMethods(cls, name, { __init__: ["*", "pydantic_object="] }), { name });
pyClass(OutputParserException, { name: "OutputParserException", module: "langchain_core.exceptions" });
