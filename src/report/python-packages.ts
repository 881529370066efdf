/** What the packages are that agents import. */

/** Frameworks that agents are made of, by the package that is imported. */
const frameworks: Readonly<Record<string, string>> = {
  agents: "OpenAI Agents SDK",
  anthropic: "Anthropic",
  autogen: "AutoGen",
  autogen_agentchat: "AutoGen",
  autogen_core: "AutoGen",
  crewai: "CrewAI",
  databricks_ai_bridge: "Databricks AI Bridge",
  databricks_langchain: "LangChain",
  databricks_mcp: "MCP",
  databricks_openai: "OpenAI",
  dspy: "DSPy",
  google: "Google",
  haystack: "Haystack",
  langchain: "LangChain",
  langchain_community: "LangChain",
  langchain_core: "LangChain",
  langchain_databricks: "LangChain",
  langchain_openai: "LangChain",
  langgraph: "LangGraph",
  langgraph_supervisor: "LangGraph",
  llama_index: "LlamaIndex",
  mcp: "MCP",
  openai: "OpenAI",
  pydantic_ai: "Pydantic AI",
  semantic_kernel: "Semantic Kernel",
  smolagents: "smolagents",
  unitycatalog: "Unity Catalog AI",
};

/** Modules of the standard library, as `sys.stdlib_module_names` of CPython 3.11 lists them. */
const standardLibrary = new Set(
  `
abc aifc antigravity argparse array ast asynchat asyncio asyncore atexit audioop base64 bdb binascii
bisect builtins bz2 cProfile calendar cgi cgitb chunk cmath cmd code codecs codeop collections colorsys
compileall concurrent configparser contextlib contextvars copy copyreg crypt csv ctypes curses
dataclasses datetime dbm decimal difflib dis distutils doctest email encodings ensurepip enum errno
faulthandler fcntl filecmp fileinput fnmatch fractions ftplib functools gc genericpath getopt getpass
gettext glob graphlib grp gzip hashlib heapq hmac html http idlelib imaplib imghdr imp importlib inspect
io ipaddress itertools json keyword lib2to3 linecache locale logging lzma mailbox mailcap marshal math
mimetypes mmap modulefinder msilib msvcrt multiprocessing netrc nis nntplib nt ntpath nturl2path numbers
opcode operator optparse os ossaudiodev pathlib pdb pickle pickletools pipes pkgutil platform plistlib
poplib posix posixpath pprint profile pstats pty pwd py_compile pyclbr pydoc pydoc_data pyexpat queue
quopri random re readline reprlib resource rlcompleter runpy sched secrets select selectors shelve shlex
shutil signal site smtpd smtplib sndhdr socket socketserver spwd sqlite3 sre_compile sre_constants
sre_parse ssl stat statistics string stringprep struct subprocess sunau symtable sys sysconfig syslog
tabnanny tarfile telnetlib tempfile termios textwrap this threading time timeit tkinter token tokenize
tomllib trace traceback tracemalloc tty turtle turtledemo types typing unicodedata unittest urllib uu
uuid venv warnings wave weakref webbrowser winreg winsound wsgiref xdrlib xml xmlrpc zipapp zipfile
zipimport zlib zoneinfo
`
    .trim()
    .split(/\s+/),
);

/** The frameworks among imported packages, sorted. */
export function frameworksOf(imports: readonly string[]): string[] {
  const found = imports.flatMap((name) => (Object.hasOwn(frameworks, name) ? [frameworks[name]!] : []));
  return [...new Set(found)].sort();
}

/** Whether a package comes with Python. */
export const isStandard = (name: string): boolean => standardLibrary.has(name);
