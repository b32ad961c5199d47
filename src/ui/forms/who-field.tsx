import { useMemo } from "preact/hooks";
import type { PersonChoice } from "../../app/reconnect";
import { peopleFinder } from "../modals/match-people";
import { createPerson } from "../modals/new-person-modal";
import type { Ui } from "../ui";
import type { FormState } from "./command-form";
import { PeopleField } from "./people-field";

/** What every form about people begins with. */
export interface PeopleDraft {
  readonly people: readonly PersonChoice[];
}

interface WhoFieldProps {
  readonly ui: Ui;
  readonly form: FormState<PeopleDraft>;
  readonly choose?: (people: readonly PersonChoice[]) => void;
}

/** The people field over everybody there is; a new name can become a note. */
export function WhoField({ ui, form, choose }: WhoFieldProps) {
  const find = useMemo(() => peopleFinder(ui.reconnect.people()), [ui]);
  const create = async (name: string): Promise<PersonChoice | null> => {
    const path = await createPerson(ui, name);
    return path === null ? null : ui.actions.known(path);
  };
  const { draft, errors, change } = form;
  return (
    <PeopleField
      words={ui.actions.words}
      chosen={draft.people}
      find={find}
      choose={choose ?? ((people) => change({ people }))}
      create={create}
      error={errors["who"] ?? null}
    />
  );
}
