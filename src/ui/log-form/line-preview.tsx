import type { LogRequest } from "../../app/reconnect";
import type { Words } from "../../core/language/words";
import type { FieldErrors } from "../forms/command-form";
import { type Draft, requestOf } from "./draft";

interface LinePreviewProps {
  readonly words: Words;
  readonly draft: Draft;
  readonly errors: FieldErrors;
  readonly sampleLine: (request: LogRequest) => string | null;
}

/** The line exactly as it will stand in the daily note. Silent for screen readers, or every key would read it out. */
export function LinePreview({ words, draft, errors, sampleLine }: LinePreviewProps) {
  const { form } = words.ui;
  const request = requestOf(draft);
  const wrong = errors["day"] ?? errors["time"];
  const line = request && draft.people.length > 0 && wrong === undefined ? sampleLine(request) : null;
  const missing = draft.people.length === 0 ? form.previewEmpty : (wrong ?? form.previewImpossible);
  return (
    <div class="reconnect-preview">
      <div class="reconnect-label">{form.preview}</div>
      {line === null ? <p class="reconnect-hint">{missing}</p> : <code dir="auto">{line}</code>}
    </div>
  );
}
