// Generated from src/report/catalogue/*.md by `npm run generate`. Do not edit.
export const catalogue = {
  "syntax-error": {
    severity: "error",
    effortMinutes: 10,
    message: "This is not valid Python 3.12: {detail}.",
    help: "Correct the Python, check it with `python -m py_compile`, and convert again.",
    explanation:
      "The parser skipped the text of the span and went on behind it, so the rest of the file is translated. What was skipped is a placeholder that throws.\n\n```python\ndef predict(self, request:      # nothing closes the parenthesis\n    return None\n```",
  },
  "nesting-too-deep": {
    severity: "error",
    effortMinutes: 15,
    message: "This statement nests too deep to be translated.",
    help: "Cut it in several statements, or make a table of it and a loop.",
    explanation:
      "Expressions of some hundred levels and `elif` chains of some hundred branches end CPython's own compiler a little later, and the tools that read the\nTypeScript (Prettier, Node, tsc) at about the same depth. Flat lists, dicts and argument lists may be as long as they like.\n\n```python\nroot = node.next.next.next.next      # and hundreds more\n```",
  },
  "python-2-syntax": {
    severity: "error",
    effortMinutes: 15,
    message: "`{syntax}` is Python 2, which this translator does not read.",
    help: "Convert the file with `2to3` first.",
    explanation: '```python\nprint "hello"\n```\n\n```ts\nconsole.log("hello");\n```',
  },
  "undecodable-source": {
    severity: "error",
    effortMinutes: 5,
    message: "The file is not {encoding} text: byte {offset} cannot be decoded.",
    help: "Save the file as UTF-8, or give its encoding in the first line (`# -*- coding: latin-1 -*-`).",
    explanation:
      "Python refuses such a file as well. Bytes that cannot be decoded have no meaning in the output.",
  },
  "notebook-resource-unknown": {
    severity: "warning",
    effortMinutes: 5,
    message: "`{expression}` names a resource by what only a run of the notebook knows.",
    help: "Add the resource to `databricks.yml`, or give its name as text, or as a widget with a default.",
    explanation:
      'The cells that log a model say what it may use. Names that are put together of constants, defaults of widgets and of variables of the environment, and in\nloops over lists of these, are read; others are not.\n\n```python\nresources = [DatabricksFunction(function_name=f"{lookup()}.tools.search")]\n```',
  },
  "notebook-magic": {
    severity: "warning",
    effortMinutes: 5,
    message: "The notebook command `{command}` is left out.",
    help: "Installing packages and writing files happened before the model was logged; check that nothing else depended on it.",
    explanation: "```python\n%pip install mlflow\n```\n\n```ts\n// Not migrated: %pip install mlflow\n```",
  },
  "notebook-requirement": {
    severity: "info",
    effortMinutes: 0,
    message: "The notebook installs {packages}; the app has its own dependencies.",
    help: "Nothing; what of these packages has no counterpart is reported where it is used.",
    explanation: "```python\n%pip install -U mlflow databricks-agents\n```",
  },
  "notebook-only": {
    severity: "info",
    effortMinutes: 0,
    message: "`{call}` works on the notebook itself and is left out.",
    help: "Nothing.",
    explanation: "```python\ndbutils.library.restartPython()\ndisplay(frame)\n```",
  },
  "notebook-setting": {
    severity: "info",
    effortMinutes: 5,
    message: "`{call}` becomes the environment variable `{variable}`.",
    help: "Set it in `.env` for local runs, and give the app the secret or the value.",
    explanation:
      '```python\ntoken = dbutils.secrets.get("agents", "api-token")\n```\n\n```ts\nconst token = getItem(environ, "API_TOKEN");\n```',
  },
  "unused-ignore": {
    severity: "warning",
    effortMinutes: 1,
    message: "The comment `ignore[{code}]` ignores nothing here.",
    help: "Remove it, or correct its code; `predict2invoke explain` lists all codes.",
    explanation:
      "`# predict2invoke: ignore[code] reason` accepts the diagnostics of a code in the statement behind which it stands, or before which it stands on a line\nof its own. Of a compound statement, only its head is meant. Several codes are separated by commas. What is accepted is still in the report, with its\nreason, and counts no more.\n\n```python\nexec(source)  # predict2invoke: ignore[eval-exec] replaced by hand in the app\n```",
  },
  "unknown-import": {
    severity: "error",
    effortMinutes: 60,
    message: "The package `{module}` has no counterpart in the migrated app.",
    help: "{advice}",
    explanation:
      'The import itself is dropped. Each use of a name it brought becomes a placeholder that throws when it is reached; the rest of the module runs.\n\n```python\nimport pandas as pd\nframe = pd.DataFrame(rows)\n```\n\n```ts\nconst frame = notMigrated("unknown-import", "pd.DataFrame(rows)");\n```',
  },
  "unknown-member": {
    severity: "error",
    effortMinutes: 30,
    message: "`{member}` of `{module}` has no counterpart in the migrated app.",
    help: "{advice}",
    explanation:
      'The module is known, this name of it is not. The nearest name that is known stands in the advice.\n\n```python\nimport math\nmath.nextafter(1.0, 2.0)\n```\n\n```ts\nnotMigrated("unknown-member", "math.nextafter(1.0, 2.0)");\n```',
  },
  "unsupported-member": {
    severity: "error",
    effortMinutes: 45,
    message: "`{member}` of `{module}` cannot be carried over.",
    help: "{advice}",
    explanation:
      'The translator knows this name and knows that nothing in the migrated app does the same.\n\n```python\nimport os\nos.fork()\n```\n\n```ts\nnotMigrated("unsupported-member", "os.fork()");\n```',
  },
  "local-import-missing": {
    severity: "error",
    effortMinutes: 20,
    message: "The module `{module}` is neither in the model nor a package that is known.",
    help: "Log the model with `code_paths` that holds `{module}`, or put the file beside the agent, and convert again.",
    explanation:
      'Modules of your own must lie beside the entry file or in the model\'s `code/` folder.\n\n```python\nfrom helpers import clean   # helpers.py is not in the model\n```\n\n```ts\nconst clean = notMigrated("local-import-missing", "helpers.clean");\n```',
  },
  "file-not-shipped": {
    severity: "warning",
    effortMinutes: 10,
    message: "`{path}`, read from beside this module, is not copied into the app.",
    help: 'Put the file below `agent_server/` of the app at the same path, or name it in one expression (`Path(__file__).parent / "prompt.txt"`).',
    explanation:
      'Files that a program reads by `__file__` or `importlib.resources` are copied beside the converted modules, text and binary ones: all files of a model\'s\n`code/` folder, of the packages beside a `.py` file, and those beside it that the source names. What lies elsewhere, is larger than 5 MB or has a name that\nonly the running program knows is not. A pickle is copied like any other file; reading it is reported where it is done.\n\n```python\nprompt = (Path(__file__).parent.parent / "shared" / "prompt.txt").read_text()   # outside of the folder that is converted\n```',
  },
  "star-import-unknown": {
    severity: "error",
    effortMinutes: 15,
    message: "`from {module} import *` brings names that cannot be told without running `{module}`.",
    help: "Import the names that are used: `from {module} import a, b`.",
    explanation:
      "A star import of one of the model's own modules is followed. One of a package without a counterpart is not.\n\n```python\nfrom numpy import *\n```",
  },
  "dynamic-import": {
    severity: "error",
    effortMinutes: 30,
    message: "`{expression}` imports a module whose name is only known at run time.",
    help: "Import the modules that it can name at the top of the file, and choose among them with a dict.",
    explanation:
      '```python\ntool = importlib.import_module(f"tools.{name}")\n```\n\n```ts\nimport * as search from "./tools/search.js";\nconst tools = { search };\nconst tool = tools[name];\n```',
  },
  "circular-import": {
    severity: "warning",
    effortMinutes: 20,
    message:
      "`{module}` and `{other}` import each other; their top-level code may run in another order than in Python.",
    help: "Move what both need to a third module, or import inside the function that needs it.",
    explanation:
      "An ES module sees names of a half-loaded module as uninitialised and throws; Python raises ImportError or sees what was defined so far.",
  },
  "global-from-other-module": {
    severity: "error",
    effortMinutes: 15,
    message:
      "`{name}` of the module `{module}` is assigned from outside it, which an ES module does not allow.",
    help: "Give `{module}` a function that sets `{name}`, and call that.",
    explanation:
      '```python\nimport settings\nsettings.debug = True\n```\n\n```ts\nimport { setDebug } from "./settings.js";\nsetDebug(true);\n```',
  },
  "module-attribute": {
    severity: "warning",
    effortMinutes: 5,
    message: "`{name}` has no exact counterpart in a TypeScript module; `{replacement}` is used.",
    help: "Check the places where the value is shown or compared.",
    explanation:
      '`__file__` is the path of the emitted module, `__name__` is `"__main__"` only in the module that Node was started with.',
  },
  "conditional-import": {
    severity: "info",
    effortMinutes: 0,
    message: "The import of `{module}` stands in a condition; the migrated module always imports it.",
    help: "Nothing, unless importing it was meant to fail.",
    explanation:
      '```python\ntry:\n    import orjson as json\nexcept ImportError:\n    import json\n```\n\n```ts\nimport * as py from "./runtime/python/index.js";\n```',
  },
  "sys-path-edit": {
    severity: "info",
    effortMinutes: 0,
    message:
      "This edit of `sys.path` is left out; the modules that it made importable are imported by their place.",
    help: "Nothing.",
    explanation: "```python\nsys.path.append(os.path.dirname(__file__))\n```",
  },
  "import-order": {
    severity: "warning",
    effortMinutes: 10,
    message: "The module `{module}` runs its top-level code before this module's, and not here as in Python.",
    help: "Move the import to the top of the file, or what the module does when it is imported into a function.",
    explanation:
      "ES modules run what they import first. Where that can be told apart, the import is kept in its place (`await import(...)`); this one cannot be, because a\nfunction without `await` holds it, or the modules import each other.",
  },
  "module-not-reached": {
    severity: "info",
    effortMinutes: 0,
    message: "Nothing imports {modules}; what is not reached is not converted.",
    help: "Convert it by itself when something loads it by name.",
    explanation: "",
  },
  "dynamic-keyword-arguments": {
    severity: "warning",
    effortMinutes: 10,
    message:
      "The keywords of this call to `{callee}` are only known at run time; they are matched by name when it is called.",
    help: "Check that `{callee}` takes every keyword that can occur, or write the keywords out.",
    explanation: "```python\nclient.create(**options)\n```\n\n```ts\ncall(client.create, [], options);\n```",
  },
  "dynamic-call": {
    severity: "info",
    effortMinutes: 0,
    message:
      "What `{callee}` is cannot be told from the source; it is called through a helper that follows Python's rules.",
    help: "A type annotation on `{callee}` gives a plain call.",
    explanation:
      '```python\nhandler(item, unit="C")\n```\n\n```ts\ncall(handler, [item], { unit: "C" });\n```',
  },
  "unknown-keyword": {
    severity: "error",
    effortMinutes: 10,
    message: "`{callee}` is not known to take the keyword `{keyword}`.",
    help: "{advice}",
    explanation: "```python\nclient.chat.completions.create(model=endpoint, messages=messages, seeed=1)\n```",
  },
  "ignored-keyword": {
    severity: "warning",
    effortMinutes: 5,
    message: "`{callee}` has no parameter `{keyword}`: Python forgets it, and so does the app.",
    help: "Correct the name where it is misspelled, which changes what the agent does, or delete it.",
    explanation: '```python\nllm = ChatDatabricks(endpoint="chat", temerature=0.1)\n```',
  },
  "nothing-printed": {
    severity: "info",
    effortMinutes: 0,
    message: "`{keyword}` makes `{callee}` print what it does; the app prints nothing.",
    help: "Nothing to do: traces and the log of the app tell what an agent did.",
    explanation: "```python\nexecutor = AgentExecutor(agent=agent, tools=tools, verbose=True)\n```",
  },
  "argument-mismatch": {
    severity: "error",
    effortMinutes: 10,
    message: "This call does not fit `{callee}`: {detail}.",
    help: "Python raises TypeError here as well; correct the call.",
    explanation: "```python\ndef greet(name): ...\ngreet()\n```",
  },
  "function-attribute": {
    severity: "warning",
    effortMinutes: 15,
    message:
      "The attribute `{name}` of the function `{function}` is kept on the TypeScript function, where code that copies or binds it does not see it.",
    help: "Keep the value in a variable of the module.",
    explanation:
      '```python\ndef search(): ...\nsearch.schema = {"type": "object"}\n```\n\n```ts\nObject.assign(search, { schema: { type: "object" } });\n```',
  },
  "unknown-decorator": {
    severity: "error",
    effortMinutes: 30,
    message: "The decorator `{decorator}` of `{name}` has no counterpart.",
    help: "Write `{name}` without it, or define the decorator in the model's own code.",
    explanation:
      "Without its decorator the function would do something else, so the whole definition is a placeholder.\n\n```python\n@numba.njit\ndef score(values): ...\n```",
  },
  "erased-decorator": {
    severity: "info",
    effortMinutes: 0,
    message: "The decorator `{decorator}` means nothing outside Python and is left out.",
    help: "Nothing.",
    explanation:
      "```python\n@typing.no_type_check\ndef helper(x): ...\n```\n\n```ts\nfunction helper(x: Dynamic) {}\n```",
  },
  introspection: {
    severity: "error",
    effortMinutes: 30,
    message: "`{expression}` looks into Python's own structures, which the migrated program does not have.",
    help: "Say what it finds out in the code: a table of functions, a constant, a parameter.",
    explanation: "```python\nnames = inspect.signature(tool).parameters\n```",
  },
  "frame-access": {
    severity: "error",
    effortMinutes: 30,
    message: "`{name}()` reads the variables of a running function, which TypeScript cannot.",
    help: "Pass the values that are needed, for example as an object.",
    explanation:
      "```python\nprompt = template.format(**locals())\n```\n\n```ts\nconst prompt = strFormat(template, [], { question, context });\n```",
  },
  "recursion-limit": {
    severity: "info",
    effortMinutes: 0,
    message: "`{expression}` has no effect; Node limits recursion by stack size.",
    help: "Start Node with `--stack-size` should deep recursion fail.",
    explanation: "```python\nsys.setrecursionlimit(10_000)\n```",
  },
  metaclass: {
    severity: "error",
    effortMinutes: 60,
    message: "The class `{class}` has the metaclass `{metaclass}`, which changes how classes are made.",
    help: "Do what the metaclass does in a function or a decorator that takes the class.",
    explanation:
      "Metaclasses of the program's own work on ordinary classes, `ABCMeta` and the enum metaclass everywhere; those of libraries, and any on enums, dataclasses,\nnamed tuples, models and exceptions, are reported.\n\n```python\nfrom vendor import Registry\nclass Tool(metaclass=Registry): ...\n```\n\n```ts\nclass Tool {}\nregister(Tool);\n```",
  },
  "multiple-inheritance": {
    severity: "warning",
    effortMinutes: 20,
    message: "`{class}` inherits from several classes; members of `{others}` are copied into it.",
    help: "Check `super()` calls and `isinstance` with `{others}`.",
    explanation:
      "```python\nclass Agent(Base, Logging): ...\n```\n\n```ts\nclass Agent extends mixin(Base, Logging) {}\n```",
  },
  "unknown-base-class": {
    severity: "error",
    effortMinutes: 60,
    message: "`{class}` inherits from `{base}`, which has no counterpart.",
    help: "{advice}",
    explanation: "```python\nclass Retriever(llama_index.BaseRetriever): ...\n```",
  },
  "uncalled-override": {
    severity: "error",
    effortMinutes: 30,
    message: "`{class}.{method}` overrides what Python's `{base}` calls; nothing calls it in the app.",
    help: "Wrap the object instead: write a function or a `RunnableLambda` that does the work before or after and calls it.",
    explanation:
      "```python\nclass PatientModel(ChatDatabricks):\n    def _generate(self, messages, **kwargs): ...\n```",
  },
  "dynamic-base-class": {
    severity: "error",
    effortMinutes: 45,
    message: "The base class of `{class}` is an expression whose value is only known at run time.",
    help: "Name the base class, or choose between two classes that are written out.",
    explanation: "```python\nclass Agent(make_base(options)): ...\n```",
  },
  "class-redefinition": {
    severity: "warning",
    effortMinutes: 15,
    message: "`{name}` is defined again; the later definition is used everywhere.",
    help: "Give the two definitions two names.",
    explanation: "```python\ndef run(): ...\ndef run(): ...\n```",
  },
  "unsupported-dunder": {
    severity: "warning",
    effortMinutes: 20,
    message: "`{method}` of `{class}` is kept as a method; nothing calls it as Python would.",
    help: "Call it where Python did so by itself, or write an ordinary method.",
    explanation:
      "```python\nclass Handle:\n    def __del__(self): self.close()\n```\n\n```ts\nclass Handle {\n  __del__(): void {\n    this.close();\n  }\n}\n```",
  },
  "dynamic-class": {
    severity: "error",
    effortMinutes: 30,
    message: "`{expression}` makes a class at run time.",
    help: "Write the class out.",
    explanation:
      '```python\nPoint = type("Point", (), {"x": 0})\n```\n\n```ts\nclass Point {\n  static x = 0;\n}\n```',
  },
  "class-keyword-argument": {
    severity: "error",
    effortMinutes: 20,
    message:
      "The keyword `{keyword}` of the class `{class}` is passed to `__init_subclass__`, which TypeScript does not have.",
    help: "Call a function with the class after its definition.",
    explanation: '```python\nclass Search(Tool, name="search"): ...\n```',
  },
  "name-mangling": {
    severity: "info",
    effortMinutes: 0,
    message: "`{name}` is private to `{class}`; it is `{target}` in TypeScript.",
    help: "Nothing, unless other code uses the mangled name.",
    explanation:
      "```python\nclass A:\n    def __init__(self): self.__secret = 1\n```\n\n```ts\nclass A {\n  _A__secret = 1;\n}\n```",
  },
  "member-name-clash": {
    severity: "warning",
    effortMinutes: 10,
    message:
      "`{name}` and `{other}` of `{class}` would have the same name in TypeScript; `{name}` keeps its Python spelling.",
    help: "Rename one of them.",
    explanation: "```python\nclass A:\n    def do_it(self): ...\n    def doIt(self): ...\n```",
  },
  "model-field-type": {
    severity: "warning",
    effortMinutes: 15,
    message: "A field of type `{type}` is not checked and converted as pydantic does.",
    help: "Give the field a type that pydantic and TypeScript both have, or check the value in a `@field_validator`.",
    explanation:
      '```python\nclass Search(BaseModel):\n    pattern: make_type("pattern")\n```\n\n```ts\nclass Search extends BaseModel {\n  static {\n    defineModel(this, { pattern: field(schema.any) });\n  }\n}\n```',
  },
  "generic-model": {
    severity: "warning",
    effortMinutes: 15,
    message:
      "`{type}` is `{model}` here: its fields of a type variable take any value, and its name and JSON schema are those of `{model}`.",
    help: "Write it as `class Page(BaseModel, Generic[T])`, which is carried over.",
    explanation:
      '```python\nclass Page[T](BaseModel):\n    items: list[T]\n\nfirst = Page[int](items=["not a number"])\n```\n\n```ts\nconst first = new Page({ items: ["not a number"] });\n```',
  },
  "class-lineage": {
    severity: "warning",
    effortMinutes: 5,
    message:
      "The bases of `{base}`, of which `{class}` is a subclass, are not all there: `__mro__` is shorter than in Python.",
    help: "Look for the classes of the program in `__mro__`, or ask with `isinstance` and `issubclass`.",
    explanation:
      "```python\nclass Prices(UserDict): ...\n\nprint(Prices.__mro__)\n```\n\n```ts\nclass Prices extends UserDict {\n  static {\n    lineage(this, [UserDict]);\n  }\n}\n```",
  },
  "unsupported-statement": {
    severity: "error",
    effortMinutes: 20,
    message: "The statement `{statement}` is not translated.",
    help: "Write it with other statements, or translate the emitted placeholder by hand.",
    explanation:
      'The Python source stands in a comment before the placeholder.\n\n```ts\n// Python: {source}\nnotMigrated("unsupported-statement");\n```',
  },
  "del-variable": {
    severity: "warning",
    effortMinutes: 5,
    message:
      "`del {name}` is translated as setting it to undefined; a later use is noticed only where the types do not prove it bound.",
    help: "Remove the `del`, unless an object must be freed.",
    explanation: "```python\ndel buffer\n```\n\n```ts\nbuffer = undefined;\n```",
  },
  "loop-variable-capture": {
    severity: "warning",
    effortMinutes: 10,
    message: "The function made in this loop reads `{name}`, which all of its copies share in Python.",
    help: "Check which value is meant; pass it as a default argument (`{name}={name}`) to keep the value of each turn.",
    explanation: "```python\nhandlers = [lambda: print(name) for name in names]\n```",
  },
  "generator-left-open": {
    severity: "warning",
    effortMinutes: 5,
    message:
      "`{name}` may be left before its end; CPython then closes it with its last reference, the migrated program never does.",
    help: "Call `{name}.close()`, use `contextlib.closing`, or loop over the call itself.",
    explanation: "```python\nlines = read_lines(path)\nfirst = next(lines)\n```",
  },
  "unsupported-pattern": {
    severity: "error",
    effortMinutes: 20,
    message: "The pattern `{pattern}` is not translated.",
    help: "Write the case as `if isinstance(...)` with tests of its attributes.",
    explanation: "```python\nmatch event:\n    case Point(0, y): ...\n```",
  },
  "exception-group": {
    severity: "error",
    effortMinutes: 30,
    message: "`{statement}` takes exception groups apart, which the migrated program cannot.",
    help: "Catch the exceptions one by one where the tasks are awaited.",
    explanation: "```python\ntry: ...\nexcept* ValueError: ...\n```",
  },
  "traceback-access": {
    severity: "info",
    effortMinutes: 5,
    message: "`{expression}` gives JavaScript's stack instead of Python's traceback.",
    help: "Check the places where the text is parsed or returned to a client.",
    explanation:
      "```python\ntext = traceback.format_exc()\n```\n\n```ts\nconst text = formatException(error);\n```",
  },
  "log-position": {
    severity: "warning",
    effortMinutes: 5,
    message: "`{field}` gives the place in the TypeScript, not in the Python.",
    help: "Leave the field out of the format, or look the place up in the origins that the report lists.",
    explanation: '```python\nlogging.basicConfig(format="%(lineno)d %(message)s")\n```',
  },
  "assert-always-on": {
    severity: "info",
    effortMinutes: 0,
    message: "The assertion is always checked; Python leaves it out under `-O`.",
    help: "Nothing, unless the app ran with `-O`.",
    explanation: '```python\nassert endpoint, "no endpoint"\n```',
  },
  "main-guard": {
    severity: "info",
    effortMinutes: 0,
    message:
      'The code under `if __name__ == "__main__"` does not run in the app, as it did not when the model was served.',
    help: "Run the module by itself with `npx tsx` to run it.",
    explanation: '```python\nif __name__ == "__main__":\n    print(AGENT.predict(example))\n```',
  },
  "unreachable-code": {
    severity: "info",
    effortMinutes: 0,
    message: "This code can never run, and is kept.",
    help: "Remove it when it is of no use.",
    explanation: '```python\nreturn result\nprint("done")\n```',
  },
  "context-manager-unknown": {
    severity: "warning",
    effortMinutes: 15,
    message:
      "What `{expression}` does on entering and leaving is not known; the helper calls `__enter__` and `__exit__` if it has them.",
    help: "A type annotation tells the translator what it is.",
    explanation: "```python\nwith resource as handle: ...\n```",
  },
  "unsupported-expression": {
    severity: "error",
    effortMinutes: 20,
    message: "The expression `{expression}` is not translated.",
    help: "Write it another way, or replace the emitted placeholder by hand.",
    explanation: "",
  },
  "eval-exec": {
    severity: "error",
    effortMinutes: 60,
    message: "`{name}()` runs Python source made at run time, which the migrated program cannot.",
    help: "For literals use `json.loads` or `ast.literal_eval`; for arithmetic use a parser of expressions; for choosing code use a dict of functions.",
    explanation:
      '```python\nresult = eval(expression)\n```\n\n```ts\nconst result = notMigrated("eval-exec", "eval(expression)");\n```',
  },
  "imported-name-lookup": {
    severity: "error",
    effortMinutes: 10,
    message: "`globals()` is asked for `{name}`, which no variable of the TypeScript module keeps.",
    help: "Use the name itself: then the import, or the variable of the loop, is there.",
    explanation: '```python\nimport tools\n\nsearch = globals()["tools"].search\n```',
  },
  "unsupported-encoding": {
    severity: "error",
    effortMinutes: 20,
    message:
      "The text encoding `{encoding}` is not in the migrated app; the call raises NotImplementedError.",
    help: "Use UTF-8, or a package such as `iconv-lite`.",
    explanation:
      '```python\ndata = text.encode("gbk")\n```\n\n```ts\nconst data = iconv.encode(text, "gbk");\n```',
  },
  "complex-number": {
    severity: "error",
    effortMinutes: 30,
    message: "Complex numbers have no counterpart in TypeScript.",
    help: "Use two floats, or a package such as `complex.js`.",
    explanation: "```python\nz = 3 + 4j\n```",
  },
  "big-integer": {
    severity: "info",
    effortMinutes: 0,
    message: "`{literal}` is outside the safe integers of JavaScript and becomes a bigint.",
    help: "Nothing; JSON and text show the same digits.",
    explanation: "```python\nlimit = 2**64\n```\n\n```ts\nconst limit = 18446744073709551616n;\n```",
  },
  "float-precision": {
    severity: "warning",
    effortMinutes: 5,
    message: "`{expression}` may differ from Python in the last digits.",
    help: "Compare with a tolerance.",
    explanation: "```python\nmath.lgamma(0.5)\n```",
  },
  "decimal-context": {
    severity: "error",
    effortMinutes: 30,
    message: "`{expression}` sets the precision of decimals, which is fixed in the migrated program.",
    help: "Round where the values are made.",
    explanation: "```python\ngetcontext().prec = 50\n```",
  },
  "bytes-formatting": {
    severity: "error",
    effortMinutes: 15,
    message: "Formatting bytes with `%` is not translated.",
    help: "Format text and encode it.",
    explanation: '```python\nline = b"%d\\r\\n" % length\n```',
  },
  "unsupported-format": {
    severity: "error",
    effortMinutes: 10,
    message: "The format `{format}` is not known.",
    help: "{advice}",
    explanation: '```python\nf"{value:spec}"\n```',
  },
  "dynamic-format": {
    severity: "info",
    effortMinutes: 0,
    message: "The format is only known at run time and is interpreted by a helper.",
    help: "Nothing.",
    explanation:
      "```python\ntemplate.format(name=name)\n```\n\n```ts\nstrFormat(template, [], { name });\n```",
  },
  "regex-unsupported": {
    severity: "error",
    effortMinutes: 30,
    message: "The regular expression uses {feature}, which JavaScript does not have.",
    help: "{advice}",
    explanation: '```python\nre.compile(r"(?>a+)b")\n```',
  },
  "regex-difference": {
    severity: "warning",
    effortMinutes: 10,
    message: "The regular expression uses {feature}, which JavaScript reads a little differently.",
    help: "{advice}",
    explanation: '```python\nre.compile(r"\\w+", re.LOCALE)\n```',
  },
  "dynamic-regex": {
    severity: "info",
    effortMinutes: 0,
    message: "The regular expression is made at run time and is translated there.",
    help: "Nothing; one that cannot be translated raises `re.error`.",
    explanation: "```python\nre.compile(pattern)\n```",
  },
  "date-format": {
    severity: "warning",
    effortMinutes: 10,
    message:
      "The directive `{directive}` depends on the locale; the migrated program always uses the C locale.",
    help: "Check the texts that are shown to people.",
    explanation: '```python\nnow.strftime("%c")\n```',
  },
  "set-order": {
    severity: "info",
    effortMinutes: 0,
    message: "The order of this set is that of insertion; in Python it is arbitrary.",
    help: "Nothing, unless the output was compared literally.",
    explanation: '```python\nfor name in {"a", "b"}: print(name)\n```',
  },
  "hash-value": {
    severity: "warning",
    effortMinutes: 10,
    message: "`{expression}` gives another number than in Python.",
    help: "Use `hashlib` for values that are stored or compared between programs.",
    explanation: "```python\nkey = hash(question)\n```",
  },
  "object-identity": {
    severity: "warning",
    effortMinutes: 5,
    message: "`is` between {left} and {right} compares values where Python compares objects.",
    help: "Use `==`.",
    explanation: '```python\nif name is "search": ...\n```',
  },
  "weak-reference": {
    severity: "warning",
    effortMinutes: 15,
    message: "`{expression}` may keep its object longer than Python does; JavaScript frees at another time.",
    help: "Do not rely on when an object is freed.",
    explanation: "```python\ncache = weakref.WeakValueDictionary()\n```",
  },
  pickle: {
    severity: "error",
    effortMinutes: 60,
    message: "`{expression}` reads or writes Python objects, which the migrated program does not have.",
    help: "Store JSON instead, and write the existing data as JSON once with Python.",
    explanation: "```python\nindex = pickle.load(file)\n```",
  },
  "random-sequence": {
    severity: "info",
    effortMinutes: 0,
    message:
      "A seeded generator gives the same numbers as Python's only through the runtime's own Mersenne Twister; `{expression}` does not use it.",
    help: "Nothing, unless numbers must repeat those of Python.",
    explanation: "```python\nnumpy.random.seed(1)\n```",
  },
  "async-in-sync-protocol": {
    severity: "error",
    effortMinutes: 30,
    message: "`{name}` must wait for a promise, but {protocol} calls it without waiting.",
    help: "Do the waiting before, and let `{name}` use the result.",
    explanation:
      "Python blocks inside `__eq__`, a sort key or a property; JavaScript cannot.\n\n```python\nitems.sort(key=lambda item: score(item))   # score asks the endpoint\n```\n\n```ts\nconst scores = await Promise.all(items.map(score));\n```",
  },
  "async-constructor": {
    severity: "info",
    effortMinutes: 0,
    message: "`{class}` waits while it is made, so it is made with `await {class}.create(...)`.",
    help: "Nothing.",
    explanation:
      "```python\nclass Agent:\n    def __init__(self): self.tools = load_tools()\n```\n\n```ts\nclass Agent {\n  static async create(): Promise<Agent> {\n    return new Agent(await loadTools());\n  }\n}\n```",
  },
  "became-async": {
    severity: "info",
    effortMinutes: 0,
    message: "`{name}` is async in TypeScript because it reaches `{reason}`.",
    help: "Code of your own that calls it must await it.",
    explanation:
      "```python\ndef ask(question): return client.chat.completions.create(...)\n```\n\n```ts\nasync function ask(question: string) {\n  return await client.chat.completions.create({});\n}\n```",
  },
  threads: {
    severity: "warning",
    effortMinutes: 30,
    message: "`{expression}` runs its work as promises on one thread: waiting overlaps, computing does not.",
    help: "Nothing for calls over the network; use worker threads for long computations.",
    explanation:
      "```python\nwith ThreadPoolExecutor() as pool:\n    results = list(pool.map(ask, questions))\n```\n\n```ts\nconst results = await Promise.all(questions.map(ask));\n```",
  },
  processes: {
    severity: "error",
    effortMinutes: 60,
    message: "`{expression}` starts Python processes, which the app does not have.",
    help: "Call the work directly, or run it as a job.",
    explanation: "```python\nmultiprocessing.Pool(4)\n```",
  },
  subprocess: {
    severity: "warning",
    effortMinutes: 30,
    message: "`{expression}` runs a program that may not be there in Databricks Apps.",
    help: "Check that the program exists in the app's image, or do the work in TypeScript.",
    explanation: '```python\nsubprocess.run(["git", "log"])\n```',
  },
  "event-loop": {
    severity: "warning",
    effortMinutes: 15,
    message: "`{expression}` manages Python's event loop; JavaScript always has one that runs.",
    help: "Await the coroutine; the call is translated as that.",
    explanation: "```python\nasyncio.run(main())\n```\n\n```ts\nawait main();\n```",
  },
  "generator-threads": {
    severity: "warning",
    effortMinutes: 15,
    message:
      "The generator `{name}` is advanced from several tasks; JavaScript queues the requests where Python raises.",
    help: "Let one task read it.",
    explanation: "```python\nawait asyncio.gather(anext(stream), anext(stream))\n```",
  },
  "blocking-call": {
    severity: "info",
    effortMinutes: 0,
    message: "`{expression}` blocks the whole server while it runs.",
    help: "Nothing for short calls.",
    explanation: '```python\ndata = open("prompt.txt").read()\n```',
  },
  "shared-between-requests": {
    severity: "warning",
    effortMinutes: 20,
    message:
      "`{name}` is shared by all requests: another one may replace it before {place} reads it, since the handler waits in between.",
    help: "Keep it in a variable of the handler, or in an object that each request makes.",
    explanation:
      "Python's server called the handler for one request after the other in each process. The migrated app answers several at a time: whenever a handler waits,\nanother one goes on. What it must not share stays in local variables.\n\n```python\ndef predict(self, request):\n    self.question = request.input[-1].content\n    docs = self.search(self.question)        # waits\n    return self.answer(self.question, docs)  # perhaps another request's question\n```\n\n```ts\nconst question = request.input.at(-1).content;\nconst docs = await this.search(question);\nreturn await this.answer(question, docs);\n```",
  },
  "agent-not-found": {
    severity: "warning",
    effortMinutes: 30,
    message:
      "No agent was found in {file}: nothing is passed to `mlflow.models.set_model`, and no class extends an MLflow agent.",
    help: "Call `mlflow.models.set_model(...)` with an instance, or convert with `--emit module`.",
    explanation: "```python\nmlflow.models.set_model(MyAgent())\n```",
  },
  "model-not-served": {
    severity: "error",
    effortMinutes: 60,
    message:
      "`{expression}` is registered as the model, a `{type}`; an app serves agents, functions and compiled graphs.",
    help: "Register a `ResponsesAgent` whose `predict` calls it.",
    explanation: "```python\nmlflow.models.set_model(prompt | llm | StrOutputParser())\n```",
  },
  "several-agents": {
    severity: "warning",
    effortMinutes: 15,
    message: "{count} agents were found; `{agent}` serves, because {reason}.",
    help: "Pass the one that serves to `mlflow.models.set_model`.",
    explanation: "",
  },
  "predict-missing": {
    severity: "error",
    effortMinutes: 60,
    message: "The agent `{class}` has no `predict`; requests without `stream` fail.",
    help: "Define `predict`, for example by collecting what `predict_stream` yields.",
    explanation:
      '```python\ndef predict(self, request):\n    output = [e.item for e in self.predict_stream(request) if e.type == "response.output_item.done"]\n    return ResponsesAgentResponse(output=output)\n```',
  },
  "legacy-agent-interface": {
    severity: "warning",
    effortMinutes: 30,
    message: "`{class}` is a {kind}; the app serves it with the request and response of that interface.",
    help: "Clients that expect the Responses interface need the agent rewritten as a ResponsesAgent.",
    explanation: "",
  },
  "agent-server-not-needed": {
    severity: "info",
    effortMinutes: 0,
    message: "`{expression}` starts or configures MLflow's server; the app's own server does that.",
    help: "Nothing.",
    explanation: '```python\nagent_server = AgentServer("ResponsesAgent")\n```',
  },
  "autolog-partial": {
    severity: "info",
    effortMinutes: 0,
    message: "`{call}` is replaced by spans that the migrated app records itself.",
    help: "Nothing.",
    explanation: "```python\nmlflow.openai.autolog()\n```",
  },
  "mlflow-tracking": {
    severity: "error",
    effortMinutes: 30,
    message: "`{call}` logs to MLflow's tracking server, for which the app has no client.",
    help: "Remove it, or call the REST API (`/api/2.0/mlflow/...`).",
    explanation: '```python\nmlflow.log_metric("tokens", n)\n```',
  },
  "model-loading": {
    severity: "error",
    effortMinutes: 120,
    message: "`{call}` loads a Python model, which the app cannot run.",
    help: "Serve that model on an endpoint of its own and ask it over HTTP.",
    explanation: '```python\nclassifier = mlflow.sklearn.load_model("models:/clf/3")\n```',
  },
  "scoring-input": {
    severity: "info",
    effortMinutes: 10,
    message:
      "`inputs` and `instances` of a request reach `{name}` as lists and plain values, where MLflow makes numpy arrays of them.",
    help: "Say in `predict` what clients send, as in `model_input: list[str]`: MLflow checks it and makes no arrays, and so does the app.",
    explanation:
      "`dataframe_split` and `dataframe_records` are a DataFrame of the pandas subset; bodies with `messages`, `input` or `prompt` are given as they are. CSV and Parquet are refused.\n\n```python\ndef predict(self, context, model_input, params=None):\n    return model_input * 2\n```",
  },
  "artifact-not-carried": {
    severity: "warning",
    effortMinutes: 15,
    message: "The artifact `{name}` ({path}) is not copied into the app.",
    help: "Put it in a Unity Catalog volume and read it from there, or copy it into the app and name it in `start_server.ts`.",
    explanation:
      'Artifacts are copied to `agent_server/artifacts/`, and `context.artifacts` has their paths. This one is not in the directory, lies outside of it,\nor has a file over 10 MB, which cannot be deployed with an app.\n\n```python\nopen(context.artifacts["prompt"]).read()\n```',
  },
  "model-config-missing": {
    severity: "warning",
    effortMinutes: 10,
    message: "The key `{key}` is read from the model's configuration, which does not have it.",
    help: "Add it to the `config` that the model is logged with; Python raises KeyError here as well.",
    explanation:
      '```python\nconfig = ModelConfig(development_config={"llm": "x"})\nconfig.get("temperature")\n```',
  },
  "unused-model-config": {
    severity: "info",
    effortMinutes: 0,
    message:
      "The model was logged with a configuration; the `development_config` in the code is not used, as when the model is served.",
    help: "Nothing.",
    explanation: "",
  },
  "secret-in-source": {
    severity: "error",
    effortMinutes: 10,
    message:
      "A secret stands in the source ({what}); the app reads it from the environment variable `{variable}` instead.",
    help: "Revoke it, and store a new one in the secret scope that `databricks.yml` names; for local runs put it into `.env`.",
    explanation:
      'The text itself is in no file of the output, nor in the report.\n\n```python\nTOKEN = "dapi..."\n```\n\n```ts\nconst TOKEN = py.getItem(environ, "TOKEN");\n```',
  },
  "secret-left-out": {
    severity: "error",
    effortMinutes: 10,
    message: "A secret stands here ({what}); it is left out of the output, which has stars in its place.",
    help: "Revoke it; where the agent needs it, read it from an environment variable.",
    explanation: "```python\n# the old key was dapi...\n```",
  },
  "spark-session": {
    severity: "error",
    effortMinutes: 60,
    message: "`{expression}` needs Spark, which an app does not have.",
    help: "Ask a SQL warehouse through the statement execution API.",
    explanation: '```python\nrows = spark.sql("select 1").collect()\n```',
  },
  dbutils: {
    severity: "error",
    effortMinutes: 15,
    message: "`{expression}` exists only in Databricks notebooks.",
    help: "For secrets add a secret resource to the app and read its environment variable; for widgets use an environment variable.",
    explanation:
      '```python\ntoken = dbutils.secrets.get("scope", "key")\n```\n\n```ts\nconst token = process.env.TOKEN;\n```',
  },
  "file-path": {
    severity: "warning",
    effortMinutes: 15,
    message: "The path `{path}` is not part of the app.",
    help: "Put the file in the app's folder, or in a Unity Catalog volume and read it over the Files API.",
    explanation: '```python\nopen("/dbfs/FileStore/prompt.txt")\n```',
  },
  "on-behalf-of-user": {
    severity: "info",
    effortMinutes: 5,
    message:
      "The agent acts on behalf of the user; the app takes the user's token from the header `x-forwarded-access-token`.",
    help: "Turn on user authorization for the app, and check its scopes in `databricks.yml`.",
    explanation: "",
  },
  "needs-sql-warehouse": {
    severity: "warning",
    effortMinutes: 5,
    message:
      "`{expression}` runs on Spark in Python; the app runs the same SQL on a SQL warehouse, through the statement execution API.",
    help: "Set `DATABRICKS_WAREHOUSE_ID` to the id of a warehouse that the app may use (`CAN_USE`); functions in Python need a serverless or pro warehouse.",
    explanation: '```python\nrows = spark.sql("SELECT * FROM main.sales.orders").collect()\n```',
  },
  "needs-lakebase": {
    severity: "info",
    effortMinutes: 5,
    message:
      "`{expression}` keeps its data in Lakebase where the app is deployed, and in files of the folder `.memory` where no Lakebase is configured.",
    help: "Give the app its database (`CAN_CONNECT_AND_CREATE`) and the variables that the program reads. Memories of stores and sessions of the Python agent go on; conversations of its graphs begin anew, because LangGraph writes them in another format in each language.",
    explanation:
      '```python\nwith CheckpointSaver(instance_name="agent-memory") as checkpointer:\n    graph = builder.compile(checkpointer=checkpointer)\n```',
  },
  "user-credentials": {
    severity: "warning",
    effortMinutes: 15,
    message:
      "`{expression}` stands for the calling user in model serving only; in an app the client acts as the app.",
    help: "Make the client of the user's token, which an app with user authorization gets with each request.",
    explanation:
      '```python\ntoken = get_request_headers()["x-forwarded-access-token"]\nclient = WorkspaceClient(token=token, auth_type="pat")\n```',
  },
  "resource-unknown": {
    severity: "warning",
    effortMinutes: 15,
    message: "The model declares a resource that Databricks Apps cannot have, of the type `{type}`: {name}.",
    help: "Give the app's service principal access to it by hand.",
    explanation: "",
  },
  "resource-undeclared": {
    severity: "warning",
    effortMinutes: 5,
    message: "The agent uses the {type} {name}, which the model does not declare; the app asks for it.",
    help: "Check that the agent may use it; otherwise take it out of `databricks.yml` and `databricks-app.json`.",
    explanation:
      '```python\nresources=[DatabricksServingEndpoint(endpoint_name="databricks-claude-sonnet-4")]\n```',
  },
  "resource-by-hand": {
    severity: "warning",
    effortMinutes: 10,
    message: "The agent uses the {type} {name}, to which no resource of its app gives access.",
    help: "Give the app's service principal the rights by hand.",
    explanation:
      "For a schema these are `USE CATALOG`, `USE SCHEMA` and `EXECUTE` on its functions, or `SELECT` on its indexes. For a Lakebase project, add a resource of the\nkind Postgres with its branch and database to the app, or a role for the service principal in the project.\n\n```sql\nGRANT EXECUTE ON SCHEMA main.tools TO `<id of the service principal>`;\n```",
  },
  "resource-unused": {
    severity: "info",
    effortMinutes: 0,
    message:
      "The model declares the {type} {name}, which nothing in the agent names; the app asks for it all the same.",
    help: "Take it out of `databricks.yml` and `databricks-app.json` when the agent does not need it.",
    explanation: "",
  },
  "user-scope-unchecked": {
    severity: "info",
    effortMinutes: 5,
    message:
      "The scope `{scope}` of the model's user authorization is asked for under the same name by the app.",
    help: "Check with `databricks bundle validate` and in the workspace that Databricks Apps knows it.",
    explanation: "Names of scopes in Model Serving and in Databricks Apps are not proven to be the same.",
  },
} as const;
