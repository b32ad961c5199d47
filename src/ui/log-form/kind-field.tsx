import { TOUCHPOINT_KINDS, type TouchpointKind } from "../../core/touchpoint/touchpoint";
import type { Words } from "../../core/language/words";
import { capitalised } from "../tell-outcome";

interface KindFieldProps {
  readonly words: Words;
  readonly kind: TouchpointKind;
  readonly choose: (kind: TouchpointKind) => void;
}

export function KindField({ words, kind, choose }: KindFieldProps) {
  return (
    <label class="reconnect-field">
      <span class="reconnect-label">{words.ui.form.kind}</span>
      <select class="dropdown" value={kind} onChange={({ currentTarget }) => choose(kindOf(currentTarget.value) ?? kind)}>
        {TOUCHPOINT_KINDS.map((each) => (
          <option key={each} value={each}>
            {capitalised(words.kinds[each])}
          </option>
        ))}
      </select>
    </label>
  );
}

const kindOf = (value: string): TouchpointKind | undefined => TOUCHPOINT_KINDS.find((kind) => kind === value);
