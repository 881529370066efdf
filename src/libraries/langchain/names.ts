/** Where the runtime has LangChain, and names that several tables use. */
export const from = "langchain/index";
export const core = "langchain_core";
export const message = `${core}.messages.BaseMessage`;
