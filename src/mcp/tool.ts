import type { Language } from '../language/language.ts';
import type { Arguments } from './input/read-arguments.ts';
import type { McpPorts } from './ports.ts';

/** A JSON Schema, as it goes over the wire. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** An argument: what an agent is told of it, and how it is read. */
export interface ArgumentSchema extends JsonSchema {
  readonly type?: string;
}

/** What a call has beside its arguments. */
export interface CallContext {
  readonly ports: McpPorts;
  readonly language: Language;
  /** The client can put a form before its user. */
  readonly canAsk: boolean;
  /** What the user replied to the form of the round before, if there was one. */
  readonly reply: FormReply | undefined;
  /** What the server had the client keep over the rounds; whoever sends it may have changed it. */
  readonly state: string | undefined;
}
export type FormReply =
  | { readonly action: 'accept'; readonly content: Readonly<Record<string, unknown>> }
  | { readonly action: 'decline' };

/** Puts questions before the user, and has the tool called once more with what comes of it. */
export interface FormRequest {
  readonly message: string;
  readonly fields: Readonly<Record<string, JsonSchema>>;
  readonly state: string;
}

export type ToolResult = { readonly result: Readonly<Record<string, unknown>> } | { readonly ask: FormRequest };

/** A tool that reads and never writes. */
export interface Tool {
  readonly name: string;
  readonly description: string;
  readonly takes: Readonly<Record<string, ArgumentSchema>>;
  readonly needs: readonly string[];
  readonly gives: JsonSchema;
  /** Throws a UserError with all that is wrong with the call. */
  readonly run: (given: Arguments, context: CallContext) => Promise<ToolResult>;
}
