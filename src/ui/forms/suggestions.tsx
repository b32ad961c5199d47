import type { PersonChoice } from "../../app/reconnect";
import type { Words } from "../../core/language/words";

export type Offer =
  | { readonly kind: "person"; readonly person: PersonChoice; readonly alias: string | null }
  | { readonly kind: "create"; readonly name: string };

interface SuggestionsProps {
  readonly words: Words;
  /** Of the field: the list and its options are named after it. */
  readonly id: string;
  readonly offers: readonly Offer[];
  readonly active: number;
  readonly take: (offer: Offer) => void;
}

/** The list under the people field. The focus stays in the field; the pointer may choose too. */
export function Suggestions({ words, id, offers, active, take }: SuggestionsProps) {
  return (
    <ul id={`${id}-list`} class="reconnect-suggestions" role="listbox" aria-label={words.ui.form.addPerson} hidden={offers.length === 0}>
      {offers.map((offer, index) => (
        <li
          key={offer.kind === "person" ? offer.person.path : "create"}
          id={`${id}-${index}`}
          role="option"
          class="reconnect-suggestion"
          aria-selected={index === active}
          // Before the field loses the focus, which would close the list.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => take(offer)}
        >
          {offer.kind === "create" ? (
            words.ui.picker.create(offer.name)
          ) : (
            <>
              <bdi>{offer.person.name}</bdi> <Detail person={offer.person} alias={offer.alias} />
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

function Detail({ person, alias }: { readonly person: PersonChoice; readonly alias: string | null }) {
  const detail = [alias, person.detail === "" ? "/" : person.detail].filter((text) => text !== null).join(" · ");
  return detail === "" ? null : <bdi class="reconnect-detail">{detail}</bdi>;
}
