import type { PersonCard } from "../../core/dashboard/dashboard";
import { REASON_ICONS } from "../kind-icons";
import { Icon } from "../parts/icon";
import { memo, sameFields } from "../parts/memo";
import { CardActions } from "./card-actions";
import { CardNote } from "./card-note";
import { NoteLink } from "./note-link";
import { usePane } from "./pane-context";

interface CardProps {
  readonly card: PersonCard;
}

/** One person: who, since when, why now, something to ask, and what one can do about it. */
function PersonCardRow({ card }: CardProps) {
  const said = usePane().words.ui.card;
  const { path, name, detail, last, cadence, why, whyKind, ask } = card;
  return (
    <li class="reconnect-card" data-path={path} data-status={card.status}>
      <div class="reconnect-card-head">
        <NoteLink path={path} class="reconnect-name" control="name">
          <bdi>{name}</bdi>
        </NoteLink>
        {detail !== null && (
          <span class="reconnect-detail">
            <bdi>{detail === "" ? "/" : detail}</bdi>
          </span>
        )}
      </div>
      <p class="reconnect-meta">
        <span class="reconnect-facts">
          <span>{last}</span> {cadence !== null && <span>{cadence}</span>}
        </span>
      </p>
      {why !== null && (
        <p class="reconnect-why" data-why={whyKind}>
          {whyKind !== null && <Icon name={REASON_ICONS[whyKind]} />}
          <span class="reconnect-unseen">{said.reason}: </span>
          <span dir="auto">{why}</span>
        </p>
      )}
      {ask !== null && (
        <p class="reconnect-ask">
          <Icon name="message-circle" />
          <span class="reconnect-unseen">{said.ask}: </span>
          <span dir="auto">{ask}</span>
        </p>
      )}
      <CardNote card={card} />
      <CardActions path={path} name={name} />
    </li>
  );
}

/** A change in the vault draws only the cards that it changes. */
export const Card = memo<CardProps>(PersonCardRow, (before, after) => sameFields(before.card, after.card));
