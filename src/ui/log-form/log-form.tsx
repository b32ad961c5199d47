import { useMemo, useRef, useState } from "preact/hooks";
import type { WriteOutcome } from "../../app/outcome";
import type { LogRequest, PersonChoice } from "../../app/reconnect";
import type { Words } from "../../core/language/words";
import type { DayNumber } from "../../core/time/civil-date";
import { peopleFinder } from "../modals/match-people";
import { refusalText } from "../tell-outcome";
import { ByField } from "./by-field";
import { type Draft, type DraftErrors, draftErrors, onDay, requestOf } from "./draft";
import { GiveAndTake } from "./give-and-take";
import { KindField } from "./kind-field";
import { LinePreview } from "./line-preview";
import { NoteField } from "./note-field";
import { PeopleField } from "./people-field";
import { WhenFields } from "./when-fields";

export interface LogFormProps {
  readonly words: Words;
  readonly today: DayNumber;
  readonly start: Draft;
  readonly everybody: readonly PersonChoice[];
  readonly sampleLine: (request: LogRequest) => string | null;
  readonly log: (request: LogRequest) => Promise<WriteOutcome>;
  readonly logged: (outcome: WriteOutcome) => void;
  /** Makes a note for somebody new; null when that failed (which is told). */
  readonly create: (name: string) => Promise<PersonChoice | null>;
  readonly cancel: () => void;
}

/** Who, what, when, and what was learnt. What was typed stays when it can't be written, with the reason below. */
export function LogForm({ words, today, start, everybody, sampleLine, log, logged, create, cancel }: LogFormProps) {
  const { form } = words.ui;
  const root = useRef<HTMLFormElement>(null);
  const [draft, setDraft] = useState(start);
  const [tried, setTried] = useState(false);
  const [refused, setRefused] = useState<readonly string[]>([]);
  const [busy, setBusy] = useState(false);
  const [unchosen, setUnchosen] = useState("");
  const find = useMemo(() => peopleFinder(everybody), [everybody]);
  const wrongNow = draftErrors(draft, today, words);
  const errors: DraftErrors = tried ? wrongNow : {};
  const [kindChosen, setKindChosen] = useState(start.kindFixed);
  const change = (part: Partial<Draft>): void => {
    setDraft((before) => ({ ...before, ...part }));
    setRefused([]);
  };
  /** As the last time with them, until another kind is chosen. */
  const choosePeople = (people: Draft["people"]): void => {
    const usual = people[0]?.usualKind;
    setUnchosen("");
    change(usual && !kindChosen ? { people, kind: usual } : { people });
  };
  const chooseKind = (kind: Draft["kind"]): void => {
    setKindChosen(true);
    change({ kind });
  };

  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (busy) return;
    const request = requestOf(draft);
    const left = root.current?.querySelector<HTMLInputElement>('[data-field="who"]')?.value.trim() ?? "";
    setUnchosen(left);
    const wrong = left === "" ? Object.keys(wrongNow)[0] : "who";
    if (wrong !== undefined || request === null) {
      setTried(true);
      root.current?.querySelector<HTMLElement>(`[data-field="${wrong ?? "day"}"]`)?.focus();
      return;
    }
    setBusy(true);
    try {
      const outcome = await log(request);
      if (outcome.written.length === 0 && outcome.refused.length > 0) setRefused(outcome.refused.map((each) => refusalText(each, words)));
      else logged(outcome);
    } catch (error) {
      setRefused([words.ui.told.failed(error instanceof Error ? error.message : String(error))]);
    } finally {
      setBusy(false);
    }
  };

  return (
    <form ref={root} class="reconnect-form" onSubmit={(event) => void submit(event)} noValidate>
      <PeopleField words={words} chosen={draft.people} find={find} choose={choosePeople} create={create} error={unchosen === "" ? (errors.who ?? null) : form.errors.unchosen(unchosen)} />
      <KindField words={words} kind={draft.kind} choose={chooseKind} />
      <WhenFields words={words} today={today} draft={draft} errors={errors} change={(day, time) => change(day === draft.day ? { time } : onDay(draft, day, start))} />
      <ByField words={words} by={draft.by} choose={(by) => change({ by })} />
      <NoteField words={words} text={draft.text} change={(text) => change({ text })} />
      <GiveAndTake words={words} ledger={draft.ledger} change={(ledger) => change({ ledger })} />
      <LinePreview words={words} draft={draft} errors={wrongNow} sampleLine={sampleLine} />
      <div class="reconnect-error" role="alert">
        {refused.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </div>
      <div class="reconnect-form-buttons">
        <button type="button" onClick={cancel}>
          {form.cancel}
        </button>
        <button type="submit" class="mod-cta" aria-disabled={busy}>
          {form.submit}
        </button>
      </div>
    </form>
  );
}
