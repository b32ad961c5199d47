import type { ComponentChild } from "preact";
import { useRef, useState } from "preact/hooks";
import type { Command } from "../../app/reconnect";
import type { Refusal } from "../../core/note/refusal";
import { refusalText } from "../tell-outcome";
import type { Ui } from "../ui";
import { Refused } from "./refused";
import { WrittenPreview } from "./written-preview";

/** What is wrong, by the field's name (its `data-field`), in the order of the fields. */
export type FieldErrors = Readonly<Record<string, string>>;

export interface FormState<D> {
  readonly draft: D;
  readonly change: (part: Partial<D>) => void;
  /** Empty until the first try: nobody is corrected while they type. */
  readonly errors: FieldErrors;
}

interface CommandFormProps<D> {
  readonly ui: Ui;
  readonly start: D;
  readonly errorsOf: (draft: D) => FieldErrors;
  /** The command of a draft without errors. */
  readonly commandOf: (draft: D) => Command | null;
  readonly submit: string;
  /** The headline of the notice, from the command's label. */
  readonly saying?: (label: string) => string;
  readonly close: () => void;
  readonly fields: (form: FormState<D>) => ComponentChild;
  /** What will be written; by default file by file. */
  readonly preview?: (draft: D, errors: FieldErrors) => ComponentChild;
}

/**
 * Every form that writes: its fields, a sample of what would be written, and the buttons. The first field in error is given
 * the focus; what was typed stays when it can't be written, with the reason below.
 */
export function CommandForm<D extends object>({ ui, start, errorsOf, commandOf, submit, saying, close, fields, preview }: CommandFormProps<D>) {
  const { words } = ui.actions;
  const { form: said } = words.ui;
  const root = useRef<HTMLFormElement>(null);
  const [draft, setDraft] = useState(start);
  const [tried, setTried] = useState(false);
  const [unchosen, setUnchosen] = useState("");
  const [refused, setRefused] = useState<readonly Refusal[]>([]);
  const [failure, setFailure] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const wrong = errorsOf(draft);
  const change = (part: Partial<D>): void => {
    setDraft((before) => ({ ...before, ...part }));
    if ("people" in part) setUnchosen("");
    setRefused([]);
    setFailure(null);
  };

  /** A name that was typed and not chosen would silently be left out. */
  const typedName = (): string => root.current?.querySelector<HTMLInputElement>('[data-field="who"]')?.value.trim() ?? "";

  const onSubmit = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (busy) return;
    const left = typedName();
    setUnchosen(left);
    const first = left === "" ? Object.keys(wrong)[0] : "who";
    const command = first === undefined ? commandOf(draft) : null;
    if (command === null) {
      setTried(true);
      root.current?.querySelector<HTMLElement>(`[data-field="${first ?? ""}"]`)?.focus();
      return;
    }
    setBusy(true);
    try {
      const outcome = await ui.reconnect.run(command);
      if (outcome.written.length === 0 && outcome.refused.length > 0) return setRefused(outcome.refused);
      close();
      ui.actions.tell(outcome, saying ?? ((label) => label));
    } catch (error) {
      setFailure(words.ui.told.failed(error instanceof Error ? error.message : String(error)));
    } finally {
      setBusy(false);
    }
  };

  const errors: FieldErrors = { ...(tried && wrong), ...(unchosen !== "" && { who: said.errors.unchosen(unchosen) }) };
  const command = Object.keys(wrong).length === 0 ? commandOf(draft) : null;
  return (
    <form ref={root} class="reconnect-form" onSubmit={(event) => void onSubmit(event)} noValidate>
      {fields({ draft, change, errors })}
      {preview ? preview(draft, wrong) : <WrittenPreview ui={ui} command={command} />}
      <div class="reconnect-error" role="alert">
        {refused.map((each) => (
          <p key={`${each.path} ${each.kind}`}>{refusalText(each, words)}</p>
        ))}
        {failure !== null && <p>{failure}</p>}
      </div>
      <Refused ui={ui} refused={refused} close={close} />
      <div class="reconnect-form-buttons">
        <button type="button" onClick={close}>
          {said.cancel}
        </button>
        <button type="submit" class="mod-cta" aria-disabled={busy}>
          {submit}
        </button>
      </div>
    </form>
  );
}
