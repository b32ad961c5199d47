import { linkKey } from "../index/link-resolver";
import type { MentionSetting, Settings } from "../settings/settings";
import type { LeapDay } from "../time/date-value";
import { parseSpan, type Span } from "../time/span";
import { parseCadence, type Cadence } from "./cadence";

/** What a circle asks for; null where it asks nothing, or what it asks can't be read. */
export interface CircleRule {
  readonly cadence: Cadence | null;
  /** The depth rule: how often one to one. */
  readonly oneToOne: Span | null;
}

/** What the settings say about following up, read once. */
export interface FollowupRules {
  /** By `circleKey`. */
  readonly circles: ReadonlyMap<string, CircleRule>;
  readonly defaultCadence: Cadence | null;
  readonly mentions: MentionSetting;
  readonly leapDay: LeapDay;
  /** How many people the pane names for today. */
  readonly focus: number;
}

export const circleKey = (name: string): string => linkKey(name.trim());

export function followupRules(settings: Settings): FollowupRules {
  const circles = new Map<string, CircleRule>();
  for (const { name, cadence, oneToOne } of settings.circles) {
    circles.set(circleKey(name), { cadence: rhythm(cadence), oneToOne: oneToOne === undefined ? null : parseSpan(oneToOne) });
  }
  return {
    circles,
    defaultCadence: rhythm(settings.cadence.default),
    mentions: settings.touchpoints.mentions,
    leapDay: settings.followup.leapDay,
    focus: settings.followup.focus,
  };
}

function rhythm(text: string | null): Cadence | null {
  const cadence = parseCadence(text);
  return cadence === "none" ? null : cadence;
}
