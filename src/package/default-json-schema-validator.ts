/**
 * Stands in for what the MCP SDK takes of its platform. Its validator would be half of it, and checks only what clients reply to
 * forms that are pushed, of which there are none: replies are checked as answers.
 */
import process from 'node:process';

export { process };

export class DefaultJsonSchemaValidator {
  /** A schema -> a check that lets everything through. */
  getValidator() {
    return (data: unknown) => ({ valid: true, data, errorMessage: undefined });
  }
}
