import { linkKey } from "../index/link-resolver";
import type { MentionSetting, Settings } from "../settings/settings";
import type { LeapDay } from "../time/date-value";
import { parseCadence, type Cadence } from "./cadence";

/** What the settings say about following up, read once. */
export interface FollowupRules {
  /** By `circleKey`. */
  readonly circles: ReadonlyMap<string, Cadence>;
  readonly defaultCadence: Cadence | null;
  readonly mentions: MentionSetting;
  readonly leapDay: LeapDay;
  /** How many people the pane names for today. */
  readonly focus: number;
}

export const circleKey = (name: string): string => linkKey(name.trim());

export function followupRules(settings: Settings): FollowupRules {
  const circles = new Map<string, Cadence>();
  for (const circle of settings.circles) {
    const cadence = parseCadence(circle.cadence);
    if (cadence && cadence !== "none") circles.set(circleKey(circle.name), cadence);
  }
  const fallback = parseCadence(settings.cadence.default);
  return {
    circles,
    defaultCadence: fallback === "none" ? null : fallback,
    mentions: settings.touchpoints.mentions,
    leapDay: settings.followup.leapDay,
    focus: settings.followup.focus,
  };
}
