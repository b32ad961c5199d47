import { useId, useRef, useState } from "preact/hooks";
import type { PersonChoice } from "../../app/reconnect";
import type { Words } from "../../core/language/words";
import type { FindPeople } from "../modals/match-people";
import { FieldError } from "../parts/field-error";
import { Chips } from "./chips";
import { type Offer, Suggestions } from "./suggestions";

const MOST_SUGGESTIONS = 7;

interface PeopleFieldProps {
  readonly words: Words;
  readonly chosen: readonly PersonChoice[];
  readonly find: FindPeople;
  readonly choose: (people: readonly PersonChoice[]) => void;
  readonly create: (name: string) => Promise<PersonChoice | null>;
  readonly error: string | null;
}

/**
 * Several people: chips, and a field that suggests as one types. Arrows move, Enter adds, Tab adds and goes on, Escape closes the list only,
 * Backspace in the empty field takes the last one off.
 */
export function PeopleField({ words, chosen, find, choose, create, error }: PeopleFieldProps) {
  const { form } = words.ui;
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState("");
  const [active, setActive] = useState(0);
  const [open, setOpen] = useState(false);
  const offers = open && typed.trim() !== "" ? offersFor(typed, find, chosen) : [];
  const at = Math.min(active, offers.length - 1);

  const type = (text: string): void => {
    setTyped(text);
    setActive(0);
    setOpen(true);
  };
  const add = (person: PersonChoice): void => {
    if (!chosen.some(({ path }) => path === person.path)) choose([...chosen, person]);
  };
  const take = (offer: Offer): void => {
    type("");
    input.current?.focus();
    if (offer.kind === "person") add(offer.person);
    else void create(offer.name).then((person) => person && add(person));
  };
  const remove = (person: PersonChoice): void => {
    choose(chosen.filter(({ path }) => path !== person.path));
    input.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const offer = offers[at];
    const last = chosen.at(-1);
    if (event.isComposing) return;
    if (event.key === "Tab" && !event.shiftKey && offer?.kind === "person") {
      add(offer.person);
      type("");
      return;
    }
    if (event.key === "Backspace" && typed === "" && last) remove(last);
    else if (offer && event.key === "ArrowDown") setActive(Math.min(at + 1, offers.length - 1));
    else if (offer && event.key === "ArrowUp") setActive(Math.max(at - 1, 0));
    else if (offer && event.key === "Enter" && !event.ctrlKey && !event.metaKey) take(offer);
    else if (offer && event.key === "Escape") setOpen(false);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div class="reconnect-field">
      <label class="reconnect-label" for={id}>
        {form.who}
      </label>
      <div class="reconnect-people">
        <Chips words={words} people={chosen} remove={remove} />
        <div class="reconnect-people-input">
          <input
            ref={input}
            id={id}
            type="text"
            dir="auto"
            role="combobox"
            data-field="who"
            data-autofocus
            autocomplete="off"
            spellcheck={false}
            placeholder={form.addPerson}
            aria-expanded={offers.length > 0}
            aria-controls={`${id}-list`}
            aria-autocomplete="list"
            aria-activedescendant={offers.length > 0 ? `${id}-${at}` : undefined}
            aria-invalid={error !== null}
            aria-describedby={`${id}-error`}
            value={typed}
            onInput={({ currentTarget }) => type(currentTarget.value)}
            onKeyDown={onKeyDown}
            onBlur={() => setOpen(false)}
          />
          <Suggestions words={words} id={id} offers={offers} active={at} take={take} />
        </div>
      </div>
      <FieldError id={`${id}-error`} message={error} />
    </div>
  );
}

/** People not chosen yet; when nobody matches, a note for that name. */
function offersFor(typed: string, find: FindPeople, chosen: readonly PersonChoice[]): readonly Offer[] {
  const taken = new Set(chosen.map(({ path }) => path));
  const found = find(typed);
  const people = found.filter(({ choice }) => !taken.has(choice.path)).slice(0, MOST_SUGGESTIONS);
  if (found.length === 0) return [{ kind: "create", name: typed.trim() }];
  return people.map(({ choice, alias }): Offer => ({ kind: "person", person: choice, alias }));
}
