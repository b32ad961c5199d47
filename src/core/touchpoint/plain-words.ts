import { inertText } from "./inert-text";
import { withoutLinkSyntax } from "./line-links";

/**
 * A record's words as they may stand in another note: as they read, without links, fields, tags, comments or block ids that
 * would mean something there (a repeated link to a person in a daily note would be a contact, `#person` would make it one).
 */
export const plainWords = (text: string): string =>
  inertText(
    withoutLinkSyntax(text)
      .replace(/[[(][\w -]{1,40}::[^\])]*[\])]/g, " ")
      .replace(/::+/g, ":")
      .replace(/%%|<!--|-->|\$\$/g, " ")
      .replace(/(^|[\s([])#(?=[^\s#])/g, "$1")
      .replace(/\s\^[\w-]+\s*$/, "")
      .replace(/\s+/g, " ")
      .trim(),
  );
