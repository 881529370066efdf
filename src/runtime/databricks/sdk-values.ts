/** Enums and dataclasses of databricks.sdk that programs name. */
import { sdkClass, sdkEnum } from "./sdk-object.js";

export const StatementState = sdkEnum("StatementState");
export const Disposition = sdkEnum("Disposition");
export const Format = sdkEnum("Format");
export const ExecuteStatementRequestOnWaitTimeout = sdkEnum("ExecuteStatementRequestOnWaitTimeout");
export const MessageStatus = sdkEnum("MessageStatus");
export const ChatMessageRole = sdkEnum("ChatMessageRole");

export const ChatMessage = sdkClass("ChatMessage");
export const StatementParameterListItem = sdkClass("StatementParameterListItem");
